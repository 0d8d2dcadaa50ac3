/**
 * `npm run bench`: what a Word file costs against zipping its ready-made parts, and against docxtemplater, in one run.
 * The parts include the typefaces that every document embeds; the same without them is printed beside it.
 */
import Docxtemplater from 'docxtemplater'
import JSZip from 'jszip'
import PizZip from 'pizzip'
import { expect, it } from 'vitest'
import { wordFileOf } from '../src/main/handout/word-file'
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

/** The best time of each work, in milliseconds, taken in turns: what else the machine does weighs on all of them alike. */
async function bestOf<T extends string>(works: Record<T, () => unknown>): Promise<Record<T, number>> {
  const best = Object.fromEntries(Object.keys(works).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      const start = performance.now()
      await work()
      best[name] = Math.min(best[name] ?? 0, performance.now() - start)
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

/** The floor: the same parts, ready made, only zipped. */
function zipped(parts: Parts) {
  const zip = new JSZip()
  for (const [name, content] of parts) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const withoutFonts = (parts: Parts): Parts =>
  new Map([...parts].filter(([name]) => !name.startsWith('word/fonts/')))

/**
 * The same pages by docxtemplater: our own file is the template, each text of it a tag, so that it writes as many
 * paragraphs of as many styles and embeds the same typefaces.
 */
async function templateOf(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const values: Record<string, string> = {}
  let count = 0
  const tagged = xml.replace(/(<w:t(?: [^>]*)?>)([^<]+)(?=<\/w:t>)/g, (_, open: string, text: string) => {
    count += 1
    values[`t${count}`] = text
    return `${open}{t${count}}`
  })
  zip.file('word/document.xml', tagged)
  return { template: await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }), values }
}

const templated = (template: Buffer, values: Record<string, string>) =>
  new Docxtemplater(new PizZip(template)).render(values).toBuffer({ compression: 'DEFLATE' })

const figure = (value: number) => value.toFixed(1)

async function measured(name: string, document: () => HandoutDocument | undefined) {
  const make = () => {
    const handout = document()
    if (!handout) throw new Error(name)
    return wordFileOf(handout)
  }
  const bytes = await make()
  const parts = await partsOf(bytes)
  const { template, values } = await templateOf(bytes)
  const { made, floor, bare, other } = await bestOf({
    made: make,
    floor: () => zipped(parts),
    bare: () => zipped(withoutFonts(parts)),
    other: () => templated(template, values),
  })
  const ratio = made / floor
  console.log(
    `${name}: ${figure(made)} ms, ${figure(ratio)} × the zip floor (${figure(floor)} ms); ` +
      `without typefaces ${figure((made - floor + bare) / bare)} × ${figure(bare)} ms; docxtemplater ${figure(other)} ms`,
  )
  return { ratio, made, other }
}

it('writes a ten-page report within 6 times the zip floor, faster than docxtemplater', async () => {
  const { ratio, made, other } = await measured(
    'ten-page report',
    () => handoutsOf('report', tenPages, options)[0],
  )
  expect(ratio).toBeLessThanOrEqual(6)
  expect(made).toBeLessThan(other)
}, 120_000)

it('writes thirty certificates in one file within 6.5 times the zip floor, faster than docxtemplater', async () => {
  const { ratio, made, other } = await measured(
    'thirty certificates',
    () => handoutsOf('certificate', thirty, options)[0],
  )
  expect(ratio).toBeLessThanOrEqual(6.5)
  expect(made).toBeLessThan(other)
}, 120_000)
