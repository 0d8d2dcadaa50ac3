/** An organisation's own template, made in LibreOffice with a letterhead and tags that it split into runs. */
import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { hostileSource } from '../../../tests/fixtures/hostile-session'
import { malformedIn, paragraphsIn, partsOf, wordsIn } from '../../../tests/fixtures/read-back'
import { handoutsOf } from '../../shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../shared/handout/options'
import type { HandoutSource } from '../../shared/handout/source'
import { nearestTag, tagNames } from '../../shared/handout/template-tags'
import { starterTemplate } from './starter-template'
import { tagsTold } from './tags-told'
import { fillTemplate, tagsIn } from './template-file'

const letterhead = readFileSync(new URL('../../../tests/fixtures/letterhead.docx', import.meta.url))
const options = {
  ...defaultHandoutOptions('fr'),
  templates: { certificate: 'letterhead.docx', programme: 'letterhead.docx' },
}
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

async function filled(template: Uint8Array, source: HandoutSource, id: 'certificate' | 'programme', at = 0) {
  const handout = handoutsOf(id, source, options)[at]
  if (!handout?.tags) throw new Error('with tags')
  return partsOf(await fillTemplate(template, handout, handout.tags))
}
const part = (parts: Map<string, string>, name: string) => parts.get(name) ?? ''

it('finds every tag, split or not, and tells those that mean something', async () => {
  const found = await tagsIn(letterhead)
  expect([...found].sort()).toEqual(
    [
      ...['titre', 'dates', 'lieu', 'Nom', 'employeur', 'heures prévues', 'objectifs', 'contenu'],
      ...['participants.nom', 'participants.employeur', 'phases.heure', 'phases.titre'],
    ].sort(),
  )
  expect(tagsTold(found, 'fr').unknown).toEqual([])
})

describe('the letterhead of a LibreOffice user', () => {
  const source = fullDay('fr')

  it('has every tag replaced, each person in her own file', async () => {
    const [first, second] = source.people.participants
    const parts = await filled(letterhead, source, 'certificate')
    const words = plain(wordsIn(part(parts, 'word/document.xml')))
    expect(words).not.toMatch(/[{}]/)
    expect(words).toContain('Travail social 2.0, ouvrir la boîte noire')
    expect(words).toContain('19 février 2024, HELHa Mons, Chaussée de Binche 159, 7000 Mons. Pour ')
    expect(words).toContain(`Pour ${first?.name}, ${first?.organisation} : 6 h prévues.`)
    const others = await filled(letterhead, source, 'certificate', 1)
    expect(plain(wordsIn(part(others, 'word/document.xml')))).toContain(`Pour ${second?.name}, `)
  })

  it('repeats the row for each participant and for each phase, in order', async () => {
    const parts = await filled(letterhead, source, 'certificate')
    const [people = '', phases = ''] = part(parts, 'word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    const rows = (table: string) =>
      (table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) => paragraphsIn(row).map(({ words }) => words))
    expect(rows(people)).toEqual([
      ['Nom', 'Organisation'],
      ...source.people.participants.map(({ name, organisation }) => [name, organisation]),
    ])
    expect(rows(phases)).toHaveLength(source.session.days[0]?.phases.length ?? 0)
    expect(rows(phases)[0]?.[0]).toBe('09:00')
  })

  it('renders lists as lists, with numbers that the template has not', async () => {
    const parts = await filled(letterhead, source, 'programme')
    const listed = paragraphsIn(part(parts, 'word/document.xml')).filter(({ numbering }) => numbering)
    const said = source.session.objectives.map(({ text }) => text)
    expect(listed.map(({ words }) => plain(words))).toEqual(expect.arrayContaining(said))
    const numbering = part(parts, 'word/numbering.xml')
    for (const { numbering: list } of listed) expect(numbering).toContain(`<w:num w:numId="${list}"`)
    const styles = part(parts, 'word/styles.xml')
    const used = part(parts, 'word/document.xml').matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)
    for (const [, id] of used) expect(styles).toContain(`w:styleId="${id}"`)
  })

  it('leaves header and footer byte for byte', async () => {
    const before = await JSZip.loadAsync(letterhead)
    const [handout] = handoutsOf('programme', source, options)
    if (!handout?.tags) throw new Error('with tags')
    const after = await JSZip.loadAsync(await fillTemplate(letterhead, handout, handout.tags))
    const marginals = Object.keys(before.files).filter((name) => /header|footer/.test(name))
    expect(marginals.length).toBeGreaterThanOrEqual(2)
    for (const name of marginals) {
      expect(await after.file(name)?.async('string')).toBe(await before.file(name)?.async('string'))
    }
  })

  it('holds whatever was typed', async () => {
    const parts = await filled(letterhead, hostileSource(), 'certificate')
    for (const [name, xml] of parts) expect([name, malformedIn(xml)]).toEqual([name, []])
  })
})

it.each(['fr', 'en'] as const)(
  'offers a template to start from, %s, in which every tag is known',
  async (language) => {
    const starter = await starterTemplate(language)
    const { tags, unknown } = tagsTold(await tagsIn(starter), language)
    expect(unknown).toEqual([])
    expect(tags.length).toBeGreaterThan(7)
    const words = wordsIn(part(await filled(starter, fullDay(language), 'programme'), 'word/document.xml'))
    expect(words).not.toMatch(/[{}]/)
  },
)

describe('an unknown tag', () => {
  it('is told with the one that was probably meant', () => {
    expect(tagsTold(['titer', 'Objectif', 'participants.nmo', 'xyzzyx'], 'fr').unknown).toEqual([
      { tag: 'titer', nearest: 'titre' },
      { tag: 'Objectif', nearest: 'objectifs' },
      { tag: 'participants.nmo', nearest: 'participants.nom' },
      { tag: 'xyzzyx', nearest: null },
    ])
  })

  it('is none of those that the lists show, in either language', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(tagsTold(tagNames(language), 'fr').unknown).toEqual([])
      for (const name of tagNames(language)) expect(nearestTag(name, language)).toBe(name)
    }
  })
})

it('refuses what is no Word file', async () => {
  await expect(tagsIn(Buffer.from('pas un zip'))).rejects.toThrow()
})
