/** The Word files before others' eyes: a strict reader of the standard, and LibreOffice, where the machine has them. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { hostileSource } from '../../../tests/fixtures/hostile-session'
import { paragraphsIn, partsOf, wordsIn } from '../../../tests/fixtures/read-back'
import { DOCUMENT_IDS, type DocumentId } from '../../shared/domain/library/handout-options'
import { handoutsOf } from '../../shared/handout/handouts-of'
import type { HandoutDocument } from '../../shared/handout/model'
import { defaultHandoutOptions, type HandoutOptions } from '../../shared/handout/options'
import type { HandoutSource } from '../../shared/handout/source'
import { fillTemplate } from './template-file'
import { wordFileOf } from './word-file'

const run = promisify(execFile)
const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

const reader = fileURLToPath(new URL('../../../../shared/ooxml/check-docx.py', import.meta.url))
const python = ['python3', '/usr/bin/python3'].find((name) => works(name, '-c', 'import lxml.etree'))
const canRead = existsSync(reader) && python !== undefined
const canConvert = works('soffice', '--version') && works('pdfinfo', '-v')

const MINUTES = 60_000
const folder = mkdtempSync(join(tmpdir(), 'jalon-handouts-'))
const made: { name: string; sheet: boolean }[] = []

const SOURCES = { fr: fullDay('fr'), en: fullDay('en'), hostile: hostileSource() }
/** Everything that is not usual at once, one file to print instead of many. */
const other: Partial<HandoutOptions> = {
  ...{ largeType: true, blackAndWhite: true, showDurations: true },
  copies: Object.fromEntries(DOCUMENT_IDS.map((id) => [id, 'joined'])),
  ...{ cardSheet: 'a5', gridSheet: 'a3', gridFilled: true, certificate: 'france-realisation' },
}

beforeAll(async () => {
  for (const [source, from] of Object.entries(SOURCES)) {
    for (const id of DOCUMENT_IDS) {
      for (const own of [{}, other]) {
        // Laying out a hundred pages of hostile text takes ten seconds: once is enough.
        if (source === 'hostile' && id === 'booklet' && own === other) continue
        const options = { ...defaultHandoutOptions(source === 'en' ? 'en' : 'fr'), ...own }
        const [handout] = handoutsOf(id, from, options)
        if (!handout) throw new Error('a document at least')
        const name = `${id}-${source}${own === other ? '-larger' : ''}`
        await keep(name, handout)
      }
    }
  }
  const options = defaultHandoutOptions('fr')
  const first = (id: DocumentId, source: HandoutSource, more: Partial<HandoutOptions> = {}) => {
    const [handout] = handoutsOf(id, source, { ...options, ...more })
    if (!handout) throw new Error('a document at least')
    return handout
  }
  await keep('sixty', first('attendance', sixty()))
  await keep('each', first('certificate', SOURCES.fr, { copies: { certificate: 'joined' } }))
  await keep('grids-larger', first('situations', SOURCES.fr, { largeType: true }))
  await keep('logo', first('programme', { ...SOURCES.fr, organisation: ORGANISATION }))
  const templated = first('certificate', SOURCES.fr, { templates: { certificate: 'letterhead.docx' } })
  await writeFile(
    join(folder, 'letterhead.docx'),
    await fillTemplate(LETTERHEAD, templated, tagsOf(templated)),
  )
  made.push({ name: 'letterhead', sheet: true })
}, 4 * MINUTES)
afterAll(() => rmSync(folder, { recursive: true }))

async function keep(name: string, handout: HandoutDocument) {
  await writeFile(join(folder, `${name}.docx`), await wordFileOf(handout))
  made.push({ name, sheet: handout.pages === 'bare' })
}

function tagsOf({ tags }: HandoutDocument) {
  if (!tags) throw new Error('made with a template')
  return tags
}

const LETTERHEAD = readFileSync(new URL('../../../tests/fixtures/letterhead.docx', import.meta.url))
const ICON = readFileSync(new URL('../../../resources/icons/128x128.png', import.meta.url)).toString('base64')
const ORGANISATION = { name: 'CERSO', logo: `data:image/png;base64,${ICON}`, colour: '#1b5e20' }

function sixty(): HandoutSource {
  const [someone] = SOURCES.fr.people.participants
  if (!someone) throw new Error('somebody')
  const participants = Array.from({ length: 60 }, (_, index) => ({ ...someone, id: `p${index}` as never }))
  return { ...SOURCES.fr, people: { ...SOURCES.fr.people, participants } }
}

const docx = (sheet?: boolean) =>
  made
    // The letterhead is somebody else's file: only what LibreOffice made of it is looked at.
    .filter((one) => one.name !== 'letterhead' && (sheet === undefined || one.sheet === sheet))
    .map(({ name }) => join(folder, `${name}.docx`))

/** A conversion costs half a second: the other language and the hostile texts in larger type are read, not converted. */
const isConverted = ({ name }: { name: string }) =>
  !/-en|-hostile-larger/.test(name) || /^(programme|booklet)-en/.test(name)
const converted = () => made.filter(isConverted).map(({ name }) => join(folder, `${name}.docx`))

const footersOf = async (name: string) =>
  [...(await partsOf(await readFile(join(folder, `${name}.docx`))))]
    .flatMap(([part, xml]) => (part.startsWith('word/footer') ? [xml] : []))
    .join('')

it.skipIf(!canRead)(
  'has no fault for a strict reader (skipped without ../shared/ooxml and lxml)',
  async () => {
    for (const [sheet, flags] of [
      [false, []],
      [true, ['--sheet']],
    ] as const) {
      const read = run(python ?? '', [reader, ...flags, ...docx(sheet)]).catch(({ stdout }) => ({ stdout }))
      let told = (await read).stdout
      // Where each person's pages are counted apart, the total is a reference to her last page and not that of the file.
      for (const { name } of made) {
        const file = join(folder, `${name}.docx`)
        const only = `  no page x / y in a footer\n${file}: 1 faults`
        if (told.includes(only) && (await footersOf(name)).includes('PAGEREF'))
          told = told.replace(only, `${file}: 0 faults`)
      }
      expect(told.trim().split('\n')).toEqual(docx(sheet).map((file) => `${file}: 0 faults`))
    }
  },
  2 * MINUTES,
)

describe.skipIf(!canConvert)('in LibreOffice (skipped without soffice and pdfinfo)', () => {
  beforeAll(async () => {
    // A profile of its own: an office that is open would answer in its place, and do nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...converted()])
  }, 4 * MINUTES)

  const pages = async (name: string) => {
    const { stdout } = await run('pdfinfo', [join(folder, `${name}.pdf`)])
    return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
  }

  it('opens every document', async () => {
    for (const { name } of made.filter(isConverted)) expect(await pages(name)).toBeGreaterThan(0)
  })

  it('prints the programme of the founding day on two pages, three in larger type', async () => {
    expect(await pages('programme-fr')).toBe(2)
    expect(await pages('programme-en')).toBe(2)
    expect(await pages('programme-fr-larger')).toBe(3)
    expect(await pages('programme-en-larger')).toBe(3)
  })

  it('uses the typefaces that came with the document', async () => {
    const { stdout } = await run('pdffonts', [join(folder, 'programme-fr.pdf')])
    expect(stdout).toMatch(/SourceSans3-Regular/)
    expect(stdout).toMatch(/Literata-Bold/)
  })

  /** The text of each page. */
  const pagesOf = async (name: string) => {
    const { stdout } = await run('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'])
    return stdout.split('\f').slice(0, -1).map(tidy)
  }
  /** Ligatures of the typefaces, soft hyphens and white space out of the way. */
  const tidy = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  const documentOf = async (name: string) =>
    (await partsOf(await readFile(join(folder, `${name}.docx`)))).get('word/document.xml') ?? ''

  it.each(['booklet-fr', 'booklet-fr-larger', 'booklet-en', 'booklet-hostile'])(
    '%s: the contents have the numbers of the pages, without a prompt',
    async (name) => {
      const xml = await documentOf(name)
      const [contents = ''] = xml.match(/<w:sdt>.*?<\/w:sdt>/s) ?? []
      expect(contents).toContain('TOC \\h')
      expect(xml).not.toMatch(/w:dirty="(true|1)"/)
      const entries = paragraphsIn(contents)
        .map(({ words }) => /^(.*?)\t?(\d+)$/s.exec(words))
        .flatMap((found) => (found ? [{ title: tidy(found[1] ?? ''), page: Number(found[2]) }] : []))
      const headings = paragraphsIn(xml.replace(contents, '')).filter(({ style }) =>
        /^Heading[12]$/.test(style),
      )
      expect(entries.map(({ title }) => title)).toEqual(headings.map(({ words }) => tidy(words)))
      const { stdout } = await run('pdftohtml', ['-xml', '-i', '-stdout', join(folder, `${name}.pdf`)])
      const [outline = ''] = stdout.match(/<outline>.*<\/outline>/s) ?? []
      const marked = Array.from(outline.matchAll(/<item page="(\d+)">/g), ([, page]) => Number(page))
      const levels = paragraphsIn(xml).filter(({ style }) => /^Heading\d$/.test(style))
      const listed = marked.filter((_, index) => /^Heading[12]$/.test(levels[index]?.style ?? ''))
      expect(marked).toHaveLength(levels.length)
      // Emoji and other scripts take the machine's own typefaces, whose lines are as high as they like: a page more or less.
      const margin = name === 'booklet-hostile' ? 1 : 0
      const off = entries.map(({ page }, index) => Math.abs(page - (listed[index] ?? 0)))
      expect(off.filter((own) => own > margin)).toEqual([])
    },
  )

  it.each(['programme-fr', 'report-fr', 'guide-fr'])(
    '%s: the outline of the PDF is the headings',
    async (name) => {
      const { stdout } = await run('pdftohtml', ['-xml', '-i', '-stdout', join(folder, `${name}.pdf`)])
      const [outline = ''] = stdout.match(/<outline>.*<\/outline>/s) ?? []
      const titles = Array.from(outline.matchAll(/<item page="\d+">([^<]*)</g), ([, title = '']) =>
        tidy(title.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")),
      )
      const headings = paragraphsIn(await documentOf(name)).filter(({ style }) => /^Heading\d$/.test(style))
      expect(titles).toEqual(headings.map(({ words }) => tidy(words)))
    },
  )

  it('gives each person one page, and nobody else’s name on it', async () => {
    const names = SOURCES.fr.people.participants.map(({ name }) => name)
    const text = await pagesOf('each')
    expect(text).toHaveLength(names.length)
    for (const [index, page] of text.entries()) {
      const found = names.filter((name) => page.includes(name))
      expect(found).toEqual([names[index]])
      // The signature stands on the same page.
      expect(page).toContain('Nom, qualité et signature')
      expect(page).toContain('Fait à')
    }
  })

  it('repeats the head of a long table on every page, in rows high enough to sign', async () => {
    const text = await pagesOf('sixty')
    expect(text.length).toBeGreaterThan(4)
    const signed = text.filter((page) => /\b(\d+)\b.*Nadia/.test(page))
    expect(signed.length).toBeGreaterThan(4)
    for (const page of signed) expect(page).toMatch(/N° Nom Organisation Matin,? .*Après-midi/)
    const heights = Array.from(
      (await documentOf('sixty')).matchAll(/<w:trHeight w:val="(\d+)"/g),
      ([, own]) => Number(own),
    )
    // 12 millimetres.
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(680)
    expect(heights.length).toBeGreaterThanOrEqual(60)
  })

  it('leaves no page blank', async () => {
    for (const { name } of made.filter(isConverted).filter((one) => !/hostile/.test(one.name))) {
      for (const [index, page] of (await pagesOf(name)).entries()) {
        expect([name, index, page.length > 2]).toEqual([name, index, true])
      }
    }
  })

  it.each([
    ['evaluation-fr', 1],
    // A sheet for each of the five that are told, and a blank one.
    ['situations-fr', 6],
    ['grids-larger', 6],
    ['certificate-fr', 1],
    ['certificate-fr-larger', SOURCES.fr.people.participants.length],
    ['invitation-fr', 1],
    ['actions-fr', SOURCES.fr.people.participants.length],
  ])('prints %s on %i page(s)', async (name, count) => {
    expect(await pages(name)).toBe(count)
  })

  it('keeps the letterhead of a template above and below the page', async () => {
    const [page = ''] = await pagesOf('letterhead')
    expect(page).toContain('Haute École fictive Service formation')
    expect(page).toContain('BE 0000.000.000')
  })
})

describe('French', () => {
  it('has a space that no line breaks before : ; ? ! and », and none missing', async () => {
    for (const { name } of made.filter((one) => /-fr/.test(one.name))) {
      const words = wordsIn(
        (await partsOf(await readFile(join(folder, `${name}.docx`)))).get('word/document.xml') ?? '',
      )
      const text = words.replace(/https?:\S+/g, '')
      expect([name, text.match(/.{0,20}[ \t][:;?!»].{0,9}/g)]).toEqual([name, null])
      expect([name, text.match(/.{0,20}[^\u00A0\u202F\s:;?!.…(][;?!»].{0,9}/g)]).toEqual([name, null])
      expect([name, text.match(/.{0,20}«[^\u00A0\u202F].{0,9}/g)]).toEqual([name, null])
    }
  })
})
