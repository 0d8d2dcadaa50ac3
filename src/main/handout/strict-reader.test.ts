/** The Word files before others' eyes: a strict reader of the standard, and LibreOffice, where the machine has them. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileCard, hostileSession } from '../../../tests/fixtures/hostile-session'
import { shippedCards, shippedSession } from '../../../tests/unit/shipped-content'
import type { Language } from '../../shared/domain/settings'
import { DOCUMENT_IDS, defaultHandoutOptions } from '../../shared/handout/options'
import { makeHandout } from './make-handout'

const foundingDay = (language: Language) => ({
  session: shippedSession(language),
  cards: shippedCards(language),
})

const run = promisify(execFile)
const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

const reader = fileURLToPath(new URL('../../../../shared/ooxml/check-docx.py', import.meta.url))
const python = ['python3', '/usr/bin/python3'].find((name) => works(name, '-c', 'import lxml.etree'))
const canRead = existsSync(reader) && python !== undefined
const canConvert = works('soffice', '--version') && works('pdfinfo', '-v')

const MINUTES = 60_000
const folder = mkdtempSync(join(tmpdir(), 'jalon-handouts-'))
const made: string[] = []

beforeAll(async () => {
  const hostile = { session: hostileSession(), cards: [hostileCard] }
  const sources = { fr: foundingDay('fr'), en: foundingDay('en'), hostile }
  for (const [source, { session, cards }] of Object.entries(sources)) {
    for (const id of DOCUMENT_IDS) {
      for (const larger of source === 'hostile' ? [false] : [false, true]) {
        const options = {
          ...defaultHandoutOptions(source === 'en' ? 'en' : 'fr'),
          largeType: larger,
          blackAndWhite: larger,
        }
        const name = `${id}-${source}${larger ? '-larger' : ''}`
        await writeFile(join(folder, `${name}.docx`), (await makeHandout(id, session, cards, options)).bytes)
        made.push(name)
      }
    }
  }
}, MINUTES)
afterAll(() => rmSync(folder, { recursive: true }))

const docx = () => made.map((name) => join(folder, `${name}.docx`))

it.skipIf(!canRead)(
  'has no fault for a strict reader (skipped without ../shared/ooxml and lxml)',
  async () => {
    const { stdout } = await run(python ?? '', [reader, ...docx()])
    expect(stdout.trim().split('\n')).toEqual(docx().map((file) => `${file}: 0 faults`))
  },
  2 * MINUTES,
)

describe.skipIf(!canConvert)('in LibreOffice (skipped without soffice and pdfinfo)', () => {
  beforeAll(async () => {
    // A profile of its own: an office that is open would answer in its place, and do nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...docx()])
  }, 4 * MINUTES)

  const pages = async (name: string) => {
    const { stdout } = await run('pdfinfo', [join(folder, `${name}.pdf`)])
    return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
  }

  it('opens every document', async () => {
    for (const name of made) expect(await pages(name)).toBeGreaterThan(0)
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
