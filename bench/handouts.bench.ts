/**
 * `npm run bench`: what a Word file costs against zipping its ready-made parts, and against docxtemplater, in one run.
 * The parts include the typefaces that every document embeds; the same without them is printed beside it.
 */
import Docxtemplater from 'docxtemplater'
import JSZip from 'jszip'
import PizZip from 'pizzip'
import { expect, it } from 'vitest'
import { wordFileOf } from '../src/main/handout/word-file'
import { zipOf } from '../src/main/handout/zip'
import { handoutsOf } from '../src/shared/handout/handouts-of'
import type { HandoutDocument } from '../src/shared/handout/model'
import { defaultHandoutOptions } from '../src/shared/handout/options'
import type { HandoutSource } from '../src/shared/handout/source'
import { fullDay } from '../tests/fixtures/full-day'

const ROUNDS = 25
const options = { ...defaultHandoutOptions('fr'), copies: { certificate: 'joined' as const } }
const base = fullDay('fr')

/** A report of ten pages: so many notes of a line and a half. */
const NOTES = 300
const tenPages: HandoutSource = {
  ...base,
  people: {
    ...base.people,
    notes: Array.from({ length: NOTES }, (_, index) => ({
      ...(base.people.notes[index % 2] as HandoutSource['people']['notes'][number]),
      id: `note-${index}` as never,
      text: `Note ${index}, une phrase assez longue pour tenir sur une ligne et demie de la page, comme on en prend dans la salle.`,
    })),
  },
}
const thirty: HandoutSource = {
  ...base,
  people: {
    ...base.people,
    participants: Array.from({ length: 30 }, (_, index) => ({
      ...(base.people.participants[index % 14] as HandoutSource['people']['participants'][number]),
      id: `p-${index}` as never,
    })),
  },
}

/** The least processor time of each work, in milliseconds, taken in turns: what else the machine does counts little. */
async function bestOf<T extends string>(works: Record<T, () => unknown>): Promise<Record<T, number>> {
  const best = Object.fromEntries(Object.keys(works).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      const start = process.cpuUsage()
      await work()
      const { user, system } = process.cpuUsage(start)
      best[name] = Math.min(best[name] ?? 0, (user + system) / 1000)
    }
  }
  return best as Record<T, number>
}

type Parts = Map<string, Uint8Array>

async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes)
  const parts: Parts = new Map()
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir) parts.set(name, await file.async('uint8array'))
  }
  return parts
}

/** The floor: the same parts, ready made, only zipped, as docx and its kin zip. */
function zipped(parts: Parts) {
  const zip = new JSZip()
  for (const [name, content] of parts) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The same by Node's own zlib, as Jalon zips; copies, because bytes that come back are kept compressed. */
const zippedByNode = (parts: Parts) =>
  zipOf(new Map(Array.from(parts, ([name, content]) => [name, content.slice()])))

const withoutFonts = (parts: Parts): Parts =>
  new Map([...parts].filter(([name]) => !name.startsWith('word/fonts/')))

/** The same pages by docxtemplater: our own file is the template, each text that is somebody's a tag of it. */
async function tagged(bytes: Uint8Array, isHers: (text: string, index: number) => boolean) {
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const values: Record<string, string> = {}
  let count = 0
  const body = xml.replace(/(<w:t(?: [^>]*)?>)([^<]+)(?=<\/w:t>)/g, (all, open: string, text: string) => {
    count += 1
    if (!isHers(text, count)) return all
    values[`t${count}`] = text
    return `${open}{t${count}}`
  })
  return { zip, body, values }
}

const packed = (zip: JSZip, body: string) =>
  zip.file('word/document.xml', body).generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })

/** Every note, title and figure of a report. */
async function reportTemplate(bytes: Uint8Array) {
  const { zip, body, values } = await tagged(bytes, () => true)
  return { template: await packed(zip, body), data: values }
}

/** A certificate as a loop: its name, her organisation and role, her hours; a new page after each. */
async function certificateTemplate() {
  const [handout] = handoutsOf('certificate', thirty, { ...options, copies: { certificate: 'separate' } })
  if (!handout) throw new Error('a certificate')
  const hers = handout.sections[0]?.owner ?? ''
  const mine = [hers, 'CPAS (fictif)', 'Assistante sociale']
  const { zip, body, values } = await tagged(await wordFileOf(handout), (text) => mine.includes(text))
  const tag = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
  const end = body.lastIndexOf('<w:sectPr')
  const looped = `${body.slice(0, end)}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${tag('{/people}')}${body.slice(end)}`
  return {
    template: await packed(zip, looped.replace('<w:body>', `<w:body>${tag('{#people}')}`)),
    data: { people: Array.from({ length: 30 }, () => values) },
  }
}

const templated = (template: Buffer, data: object) =>
  new Docxtemplater(new PizZip(template), { paragraphLoop: true })
    .render(data)
    .toBuffer({ compression: 'DEFLATE' })

const figure = (value: number) => value.toFixed(1)

async function measured(
  name: string,
  document: () => HandoutDocument | undefined,
  templateOf: (bytes: Uint8Array) => Promise<{ template: Buffer; data: object }>,
) {
  const make = () => {
    const handout = document()
    if (!handout) throw new Error(name)
    return wordFileOf(handout)
  }
  const bytes = await make()
  const parts = await partsOf(bytes)
  const { template, data } = await templateOf(bytes)
  const { made, floor, native, bare, other } = await bestOf({
    made: make,
    floor: () => zipped(parts),
    native: () => zippedByNode(parts),
    bare: () => zipped(withoutFonts(parts)),
    other: () => templated(template, data),
  })
  const ratio = made / floor
  console.log(
    `${name}: ${figure(made)} ms, ${figure(ratio)} × the zip floor (${figure(floor)} ms); ` +
      `by Node's zlib ${figure(made / native)} × ${figure(native)} ms; ` +
      `without typefaces ${figure(made / bare)} × ${figure(bare)} ms; docxtemplater ${figure(other)} ms`,
  )
  return { ratio, made, other }
}

it('writes a ten-page report within 6 times the zip floor, faster than docxtemplater', async () => {
  const { ratio, made, other } = await measured(
    'ten-page report',
    () => handoutsOf('report', tenPages, options)[0],
    reportTemplate,
  )
  expect(ratio).toBeLessThanOrEqual(6)
  expect(made).toBeLessThan(other)
}, 120_000)

it('writes thirty certificates in one file within 6.5 times the zip floor, faster than docxtemplater', async () => {
  const { ratio, made, other } = await measured(
    'thirty certificates',
    () => handoutsOf('certificate', thirty, options)[0],
    certificateTemplate,
  )
  expect(ratio).toBeLessThanOrEqual(6.5)
  expect(made).toBeLessThan(other)
}, 120_000)
