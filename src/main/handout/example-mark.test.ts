/** Documents of the example say so on every page, and no certificate is made of it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { partsOf, wordsIn } from '../../../tests/fixtures/read-back'
import { DOCUMENT_IDS } from '../../shared/domain/library/handout-options'
import { COPIES, defaultHandoutOptions } from '../../shared/handout/options'
import { makeHandouts } from './make-handouts'

vi.setConfig({ testTimeout: 60_000 })

const MARKS = { fr: 'Exemple, déroulé proposé par Jalon', en: 'Example, session plan proposed by Jalon' }
const LETTERHEAD = readFileSync(new URL('../../../tests/fixtures/letterhead.docx', import.meta.url))
const documents = DOCUMENT_IDS.filter((id) => id !== 'certificate')

/** The words at the foot of each kind of page. */
function feet(parts: Map<string, string>) {
  const names = [...parts.keys()].filter((name) => /^word\/footer\d+\.xml$/.test(name))
  return names.map((name) => wordsIn(parts.get(name) ?? ''))
}

describe.each(['fr', 'en'] as const)('%s', (language) => {
  const real = fullDay(language)
  const example = { ...real, session: { ...real.session, example: true } }
  const options = defaultHandoutOptions(language)
  const made = async (source: typeof real, more: Partial<typeof options> = {}, templates = {}) => {
    const wanted = { documents: DOCUMENT_IDS, source, options: { ...options, ...more }, templates }
    const { files } = await makeHandouts({ ...wanted, only: 'all' })
    const word = files.filter(({ name }) => name.endsWith('.docx'))
    return Promise.all(word.map(async ({ bytes }) => partsOf(Buffer.from(bytes))))
  }
  const joined = Object.fromEntries(
    DOCUMENT_IDS.map((id) => [id, COPIES[id].includes('joined') ? 'joined' : 'one']),
  )

  it('stands at the foot of every page of every document', async () => {
    const all = await made(example, { copies: joined })
    expect(all).toHaveLength(documents.length)
    for (const parts of all) {
      const sections = (parts.get('word/document.xml') ?? '').match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? []
      expect(sections[0]).toContain('w:footerReference')
      expect(feet(parts).length).toBeGreaterThan(0)
      for (const foot of feet(parts)) expect(foot).toContain(MARKS[language])
    }
  })

  it('stands on the organisation’s own template too', async () => {
    const templates = Object.fromEntries(DOCUMENT_IDS.map((id) => [id, 'own.docx']))
    const copies = Object.fromEntries(DOCUMENT_IDS.map((id) => [id, 'one' as const]))
    const all = await made(example, { templates, copies }, { 'own.docx': new Uint8Array(LETTERHEAD) })
    expect(all).toHaveLength(documents.length)
    for (const parts of all) {
      const everywhere = [...parts].filter(([name]) => /(header|footer|document)\d*\.xml$/.test(name))
      expect(everywhere.map(([, xml]) => wordsIn(xml)).join()).toContain(MARKS[language])
    }
  })

  it('stands on nothing that is made of a real day', async () => {
    const all = await made(real, { copies: joined })
    expect(all).toHaveLength(DOCUMENT_IDS.length)
    for (const parts of all)
      for (const xml of parts.values()) expect(wordsIn(xml)).not.toContain(MARKS[language])
  })
})
