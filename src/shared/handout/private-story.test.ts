import { expect, test } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { textsOf } from '../../../tests/fixtures/texts-of'
import type { SituationId } from '../domain/base/id'
import { DOCUMENT_IDS } from '../domain/library/handout-options'
import type { Situation } from '../domain/people/situation'
import { handoutsOf } from './handouts-of'
import { defaultHandoutOptions } from './options'

const SECRET = 'RECITPRIVE'

/** The full day with one situation more, every text of which says the secret, and a note that belongs to it. */
function withStory(confidentiality: Situation['confidentiality']) {
  const source = fullDay('fr')
  const [first] = source.people.situations
  const [note] = source.people.notes
  const held = source.held.map((own) => ({ ...own, notes: [...own.notes, 'private-note' as never] }))
  if (!first || !note) throw new Error('The full day has situations and notes.')
  const id = 'private-story' as SituationId
  const story: Situation = {
    ...first,
    ...{ id, title: `${SECRET} titre`, story: `${SECRET} récit`, organisationKind: SECRET, confidentiality },
    analysis: first.analysis.map((reading) => ({ ...reading, text: SECRET })),
  }
  const people = {
    ...source.people,
    situations: [...source.people.situations, story],
    notes: [...source.people.notes, { ...note, id: 'private-note' as never, text: SECRET, situation: id }],
  }
  return { ...source, people, held }
}

const documentsWith = (confidentiality: Situation['confidentiality'], reportNames: boolean) => {
  const options = { ...defaultHandoutOptions('fr'), reportNames }
  return DOCUMENT_IDS.filter((id) =>
    handoutsOf(id, withStory(confidentiality), options).some((made) =>
      JSON.stringify([made.fileName, ...textsOf(made)]).includes(SECRET),
    ),
  )
}

test('a private story stands in no document of the group, named or not, and neither does its note', () => {
  for (const named of [true, false])
    expect(documentsWith('private', named).filter((id) => id !== 'guide')).toEqual([])
})

test('a story for the group does stand in them, so the secret would be found', () => {
  expect(documentsWith('group', false)).toContain('report')
})
