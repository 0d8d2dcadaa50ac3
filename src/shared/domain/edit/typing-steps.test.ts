/** A text typed letter by letter is one step of undo; another field, another entry and another act are each their own. */
import { expect, test } from 'vitest'
import { type Edit, keyOf } from './edit'
import { keyOfPeopleEdit, type PeopleEdit } from './people-edit'

const id = (text: string) => text as never

const typedInPlan: readonly (readonly [string, (text: string) => Edit])[] = [
  ['a title', (value) => ({ kind: 'session.set', field: 'title', value })],
  ['a summary', (value) => ({ kind: 'session.set', field: 'summary', value })],
  ['a place', (value) => ({ kind: 'practical.set', field: 'place', value })],
  ['a price', (value) => ({ kind: 'practical.set', field: 'price', value })],
  ['an objective', (text) => ({ kind: 'objective.set', objective: id('o'), text })],
  ['another objective', (text) => ({ kind: 'objective.set', objective: id('o2'), text })],
  ['a trainer', (value) => ({ kind: 'trainer.set', trainer: id('t'), field: 'name', value })],
  ['her presentation', (value) => ({ kind: 'trainer.set', trainer: id('t'), field: 'biography', value })],
  ['another trainer', (value) => ({ kind: 'trainer.set', trainer: id('t2'), field: 'name', value })],
  ['a phase', (title) => ({ kind: 'phase.set', phase: id('p'), patch: { title } })],
  ['its instructions', (instructions) => ({ kind: 'phase.set', phase: id('p'), patch: { instructions } })],
  ['another phase', (title) => ({ kind: 'phase.set', phase: id('p2'), patch: { title } })],
  ['an axis', (name) => ({ kind: 'axis.set', axis: id('a'), patch: { name } })],
]

const reading = (row: string, column: string) => (text: string) => ({
  kind: 'reading.set' as const,
  ...{ situation: id('s'), reading: { row: id(row), column: id(column), text, cards: [] } },
})
const typedOfPeople: readonly (readonly [string, (text: string) => PeopleEdit])[] = [
  ['a name', (name) => ({ kind: 'participant.set', participant: id('p'), patch: { name } })],
  ['her needs', (needs) => ({ kind: 'participant.set', participant: id('p'), patch: { needs } })],
  ['another name', (name) => ({ kind: 'participant.set', participant: id('p2'), patch: { name } })],
  ['a situation', (story) => ({ kind: 'situation.set', situation: id('s'), patch: { story } })],
  ['its title', (title) => ({ kind: 'situation.set', situation: id('s'), patch: { title } })],
  ['another situation', (story) => ({ kind: 'situation.set', situation: id('s2'), patch: { story } })],
  ['a reading', reading('r', 'c')],
  ['its neighbour', reading('r', 'c2')],
  ['the one below', reading('r2', 'c')],
  ['a note', (text) => ({ kind: 'note.set', note: id('n'), patch: { text } })],
  ['another note', (text) => ({ kind: 'note.set', note: id('n2'), patch: { text } })],
  ['a marker', (text) => ({ kind: 'marker.set', marker: id('m'), text })],
  ['another marker', (text) => ({ kind: 'marker.set', marker: id('m2'), text })],
  ['an action', (text) => ({ kind: 'action.set', action: id('a'), patch: { text } })],
  ['who does it', (who) => ({ kind: 'action.set', action: id('a'), patch: { who } })],
  ['another action', (text) => ({ kind: 'action.set', action: id('a2'), patch: { text } })],
]

test.each([
  ['the plan', typedInPlan.map(([name, of]) => [name, keyOf(of('b')), keyOf(of('bo'))] as const)],
  [
    'the people',
    typedOfPeople.map(([name, of]) => [name, keyOfPeopleEdit(of('b')), keyOfPeopleEdit(of('bo'))] as const),
  ],
])('%s: each text has a key of its own, which is the same at the next letter', (_, keys) => {
  for (const [name, one, next] of keys) expect(`${name}: ${next}`).toBe(`${name}: ${one}`)
  const all = keys.map(([, one]) => one)
  expect(all).not.toContain('')
  expect(new Set(all).size).toBe(all.length)
})

test('what is added, ticked or taken away has no key: each time is a step', () => {
  const acts: PeopleEdit[] = [
    { kind: 'participant.remove', participant: id('p') },
    { kind: 'note.remove', note: id('n') },
    {
      kind: 'presence.set',
      ...{ participants: [id('p')], day: id('d'), half: 'morning', present: true, from: null, to: null },
    },
  ]
  expect(acts.map(keyOfPeopleEdit)).toEqual(['', '', ''])
  expect(keyOf({ kind: 'objective.remove', objective: id('o') })).toBe('')
})
