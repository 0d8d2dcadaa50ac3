/** One file of several people's documents: whose name stands on each page, on the first as on those that follow. */
import { describe, expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { partsOf, wordsIn } from '../../../tests/fixtures/read-back'
import type { ObjectiveId } from '../../shared/domain/base/id'
import { DOCUMENT_IDS, type DocumentId } from '../../shared/domain/library/handout-options'
import { handoutsOf } from '../../shared/handout/handouts-of'
import { COPIES, defaultHandoutOptions } from '../../shared/handout/options'
import type { HandoutSource } from '../../shared/handout/source'
import { wordFileOf } from './word-file'

const joinable = DOCUMENT_IDS.filter((id) => COPIES[id].includes('joined'))
const long = 'Un texte qui prend deux lignes et plus, '.repeat(6)
const day = fullDay('fr')
/** A day whose documents fill a second page for each person, two of whom have one name. */
const overflowing: HandoutSource = {
  ...day,
  session: {
    ...day.session,
    objectives: Array.from({ length: 30 }, (_, at) => ({ id: `o${at}` as ObjectiveId, text: long })),
    practical: { ...day.session.practical, access: long.repeat(20) },
  },
  people: {
    ...day.people,
    markers: Array.from({ length: 30 }, (_, at) => ({ id: `m${at}` as never, text: long, origin: null })),
    participants: day.people.participants.slice(0, 5).map((own, at) => ({
      ...own,
      name: ['Ada Un', 'Bea Deux', 'Bea Deux', 'Cléo Trois', 'Dina Quatre'][at] ?? '',
    })),
  },
}
const names = overflowing.people.participants.map(({ name }) => name)

async function sectionsOf(id: DocumentId) {
  const options = { ...defaultHandoutOptions('fr'), copies: { [id]: 'joined' as const } }
  const [handout] = handoutsOf(id, overflowing, options)
  if (!handout) throw new Error('one document')
  const parts = await partsOf(await wordFileOf(handout))
  const document = parts.get('word/document.xml') ?? ''
  const targets = new Map(
    Array.from(
      (parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g),
      ([, key = '', target = '']) => [key, parts.get(`word/${target}`) ?? ''],
    ),
  )
  // A section ends with its properties; what it does not say itself it has from the one before.
  const texts = document.match(/.*?<w:sectPr.*?<\/w:sectPr>(?:<\/w:pPr>.*?<\/w:p>)?/gs) ?? []
  return texts.flatMap((text) => {
    const [properties] = /<w:sectPr.*<\/w:sectPr>/s.exec(text) ?? []
    if (properties === undefined) return []
    const marginals = new Map(
      Array.from(
        properties.matchAll(/<w:(\w+)Reference w:type="(\w+)" r:id="([^"]+)"/g),
        ([, place, kind, key = '']) => [`${place} ${kind}`, targets.get(key) ?? ''],
      ),
    )
    return [{ text, properties, marginals }]
  })
}

describe.each(joinable)('%s for each in one file', (id) => {
  it('names on every page, the first and those that follow, whose it is and nobody else', async () => {
    const sections = await sectionsOf(id)
    expect(sections).toHaveLength(names.length)
    const seen = new Map<string, string>()
    sections.forEach(({ text, properties, marginals }, index) => {
      for (const [place, xml] of marginals) seen.set(place, xml)
      for (const kind of ['first', 'default']) {
        const said = wordsIn(seen.get(`footer ${kind}`) ?? '')
        expect([index, kind, names.filter((name) => said.includes(name))]).toEqual([
          index,
          kind,
          names.filter((name) => name === names[index]),
        ])
        const above = wordsIn(seen.get(`header ${kind}`) ?? '')
        expect(names.filter((name) => above.includes(name))).toEqual([])
      }
      const said = wordsIn(text)
      expect(names.filter((name) => said.includes(name))).toEqual(
        names.filter((name) => name === names[index]),
      )
      expect(properties).toContain('<w:titlePg/>')
    })
  })

  it('counts the pages of each for herself: from 1, to the end of her own text', async () => {
    for (const { text, properties, marginals } of await sectionsOf(id)) {
      expect(properties).toContain('<w:pgNumType w:start="1"/>')
      const next = marginals.get('footer default') ?? ''
      expect(next).toContain('>PAGE<')
      expect(next).not.toContain('NUMPAGES')
      const [, place] = /PAGEREF (\w+)/.exec(next) ?? []
      expect(place).toBeDefined()
      expect(text.split(`w:name="${place}"`)).toHaveLength(2)
    }
  })
})
