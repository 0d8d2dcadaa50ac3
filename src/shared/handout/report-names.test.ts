/** « Noms des personnes » off: no text of the report, and no part of its file, says who came. */
import { expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { mapTexts } from '../domain/people/text-places'
import { handoutsOf } from './handouts-of'
import { defaultHandoutOptions } from './options'
import type { HandoutSource } from './source'

const day = fullDay('fr')
const WAYS = [
  'Zerbinette Quincampoix',
  'ZERBINETTE',
  'Quincampoix',
  'zerbinette@exemple.be',
  'Z. Quincampoix',
]

/** Every text that somebody typed about the day says the name in one of the ways, in turn. */
function naming(): HandoutSource {
  let count = 0
  const named = (text: string) => `${text} ${WAYS[count++ % WAYS.length]} !`
  const { participants, ...rest } = day.people
  return {
    ...day,
    session: {
      ...day.session,
      nextTime: named(day.session.nextTime),
      grid: day.session.grid && mapTexts(day.session.grid, named),
      days: day.session.days.map((own) => ({
        ...own,
        phases: own.phases.map((phase) => ({ ...phase, title: named(phase.title) })),
      })),
    },
    people: {
      ...mapTexts(rest, named),
      situations: mapTexts(rest.situations, named).map((own) => ({
        ...own,
        confidentiality: 'group' as const,
      })),
      participants: participants.map((own, index) =>
        index === 0 ? { ...own, name: WAYS[0] ?? '', email: 'zerbinette@exemple.be' } : own,
      ),
    },
  }
}

const said = (reportNames: boolean, templates = {}) =>
  JSON.stringify(handoutsOf('report', naming(), { ...defaultHandoutOptions('fr'), reportNames, templates }))

const namesIn = (text: string) => text.match(/zerbinette|quincampoix/gi) ?? []

it('is told without a name where the option asks so, on Jalon’s pages and on one’s own', () => {
  expect(namesIn(said(false))).toEqual([])
  expect(namesIn(said(false, { report: 'modèle.docx' }))).toEqual([])
})

it('is told with them where it asks for them: the same texts', () => {
  // Titles, notes, situations and their readings, markers, actions in five columns, answers, what to change.
  expect(namesIn(said(true)).length).toBeGreaterThan(40)
})
