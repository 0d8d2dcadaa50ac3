/** The Word files before others' eyes: a strict reader of the standard, and LibreOffice, where the machine has them. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { hostileSource } from '../../../tests/fixtures/hostile-session'
import { DOCUMENT_IDS } from '../../shared/domain/handout-options'
import { handoutsOf } from '../../shared/handout/handouts-of'
import { defaultHandoutOptions, type HandoutOptions } from '../../shared/handout/options'
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
        const options = { ...defaultHandoutOptions(source === 'en' ? 'en' : 'fr'), ...own }
        const [handout] = handoutsOf(id, from, options)
        if (!handout) throw new Error('a document at least')
        const name = `${id}-${source}${own === other ? '-larger' : ''}`
        await writeFile(join(folder, `${name}.docx`), await wordFileOf(handout))
        made.push({ name, sheet: handout.pages === 'bare' })
      }
    }
  }
}, 4 * MINUTES)
afterAll(() => rmSync(folder, { recursive: true }))

const docx = (sheet?: boolean) =>
  made
    .filter((one) => sheet === undefined || one.sheet === sheet)
    .map(({ name }) => join(folder, `${name}.docx`))

/** A conversion costs half a second: the other language and the hostile texts in larger type are read, not converted. */
const isConverted = ({ name }: { name: string }) =>
  !/-en|-hostile-larger/.test(name) || name.startsWith('programme-en')
const converted = () => made.filter(isConverted).map(({ name }) => join(folder, `${name}.docx`))

it.skipIf(!canRead)(
  'has no fault for a strict reader (skipped without ../shared/ooxml and lxml)',
  async () => {
    for (const [sheet, flags] of [
      [false, []],
      [true, ['--sheet']],
    ] as const) {
      const read = run(python ?? '', [reader, ...flags, ...docx(sheet)]).catch(({ stdout }) => ({ stdout }))
      expect((await read).stdout.trim().split('\n')).toEqual(docx(sheet).map((file) => `${file}: 0 faults`))
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
})
