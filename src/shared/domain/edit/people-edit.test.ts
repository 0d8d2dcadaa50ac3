import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actionOf,
  markerOf,
  noteOf,
  participantOf,
  situationOf,
  somePeopleEdit,
  twoPeople,
} from '../../../../tests/fixtures/some-people-edit'
import type { DayId, FormId, GridColumnId, GridRowId, ParticipantId, SituationId } from '../base/id'
import { type People, peopleSchema } from '../people/people'
import { applyPeopleEdit, keyOfPeopleEdit, type PeopleEdit, peopleEditSchema } from './people-edit'

const ada = 'ada' as ParticipantId
const bea = 'bea' as ParticipantId
const s1 = 's1' as SituationId
const day = 'd0' as DayId
const nobody = 'nobody' as never
const whole = { from: null, to: null }
const made = (edit: PeopleEdit, people: People = twoPeople) => applyPeopleEdit(people, edit)

describe('each edit', () => {
  test('whoever leaves is named nowhere, and what she brought stays', () => {
    const left = made({ kind: 'participant.remove', participant: ada })
    expect(JSON.stringify(left)).not.toContain('ada')
    expect(left.situations).toEqual([{ ...twoPeople.situations[0], broughtBy: null }])
    expect(left.actions).toHaveLength(2)
  })

  test('presence per half-day: ticked, changed, taken away, for several at once', () => {
    const half = { day, half: 'morning' as const, from: null, to: null }
    const set = (present: boolean | null, people: People) =>
      made({ kind: 'presence.set', participants: [ada, bea], ...half, present }, people)
    const there = set(true, twoPeople)
    expect(there.participants.map(({ presence }) => presence)).toEqual([
      [{ ...half, present: true }],
      [{ ...half, present: true }],
    ])
    expect(set(false, there).participants[0]?.presence).toEqual([{ ...half, present: false }])
    expect(set(null, there)).toEqual(twoPeople)
  })

  test('presence in several half-days and days: a tick changes its own half-day and no other', () => {
    const halves = [
      [day, 'morning'],
      [day, 'afternoon'],
      ['d1' as DayId, 'morning'],
    ] as const
    const tick = (people: People, at: number, present: boolean | null) => {
      const [own, half] = halves[at] ?? [day, 'morning']
      return made({ kind: 'presence.set', participants: [ada], day: own, half, present, ...whole }, people)
    }
    const all = halves.reduce((people, _, at) => tick(people, at, true), twoPeople)
    const presentIn = (people: People) =>
      halves.map(
        ([own, half]) =>
          people.participants[0]?.presence.find((one) => one.day === own && one.half === half)?.present ??
          null,
      )
    expect(presentIn(all)).toEqual([true, true, true])
    expect(presentIn(tick(all, 1, false))).toEqual([true, false, true])
    expect(presentIn(tick(all, 2, null))).toEqual([true, true, null])
    expect(tick(all, 2, null).participants[0]?.presence).toHaveLength(2)
  })

  test('a marker is rewritten', () => {
    const marked = made({ kind: 'marker.add', marker: markerOf('m9') })
    const said = made({ kind: 'marker.set', marker: 'm9' as never, text: 'Autrement' }, marked)
    expect(said.markers.find(({ id }) => id === 'm9')?.text).toBe('Autrement')
  })

  test('a cell of the grid is written, changed, emptied', () => {
    const reading = (text: string) => ({
      ...{ row: 'r' as GridRowId, column: 'c' as GridColumnId, text, cards: [] },
    })
    const set = (text: string, people: People) =>
      made({ kind: 'reading.set', situation: s1, reading: reading(text) }, people)
    const one = set('Un accès', twoPeople)
    expect(one.situations[0]?.analysis).toEqual([reading('Un accès')])
    expect(set('Deux', one).situations[0]?.analysis).toEqual([reading('Deux')])
    expect(set(' ', one)).toEqual(twoPeople)
    expect(set('', twoPeople)).toBe(twoPeople)
  })

  test('what came from a situation or a note that goes stays, without its origin', () => {
    const without = made({ kind: 'situation.remove', situation: s1 })
    expect(without.notes[0]?.situation).toBeNull()
    expect(without.actions.map(({ origin }) => origin?.kind ?? null)).toEqual([null, 'note'])
    const noted = made({ kind: 'note.remove', note: 'n1' as never })
    expect([...noted.actions, ...noted.markers].map(({ origin }) => origin?.kind ?? null)).toEqual([
      'situation',
      null,
      null,
    ])
  })

  test('adding goes to the end, setting changes what is named and nothing else', () => {
    const added = made({ kind: 'participants.add', participants: [participantOf('c'), participantOf('d')] })
    expect(added.participants.map(({ id }) => id)).toEqual(['ada', 'bea', 'c', 'd'])
    const set = made({ kind: 'participant.set', participant: bea, patch: { organisation: 'CPAS' } })
    expect(set.participants).toEqual([
      twoPeople.participants[0],
      participantOf('bea', { organisation: 'CPAS' }),
    ])
    const acted = made({ kind: 'action.set', action: 'a2' as never, patch: { level: 'individual' } })
    expect(acted.actions.map(({ level }) => level)).toEqual(['team', 'individual'])
  })
})

test.each(
  (
    [
      { kind: 'participants.add', participants: [participantOf('c'), participantOf('ada')] },
      { kind: 'participants.add', participants: [participantOf('c'), participantOf('c')] },
      { kind: 'participant.set', participant: nobody, patch: { name: '' } },
      { kind: 'participant.remove', participant: nobody },
      { kind: 'presence.set', participants: [nobody], day, half: 'morning', present: true, ...whole },
      { kind: 'situation.add', situation: situationOf('s1') },
      { kind: 'situation.set', situation: nobody, patch: { title: '' } },
      { kind: 'situation.remove', situation: nobody },
      { kind: 'note.add', note: noteOf('n1') },
      { kind: 'note.remove', note: nobody },
      { kind: 'marker.add', marker: markerOf('m1') },
      { kind: 'marker.set', marker: nobody, text: '' },
      { kind: 'action.add', action: actionOf('a1') },
      { kind: 'action.remove', action: nobody },
    ] satisfies PeopleEdit[]
  ).map((edit) => [JSON.stringify(edit), edit] as const),
)('%s leaves the very same people', (_, edit) => {
  expect(made(edit)).toBe(twoPeople)
})

test('whatever the edits, the people stay sound, every id stands once and points to somebody', () => {
  fc.assert(
    fc.property(fc.array(somePeopleEdit, { maxLength: 15 }), (edits) => {
      const before = JSON.stringify(twoPeople)
      const people = edits.reduce(applyPeopleEdit, twoPeople)
      expect(JSON.stringify(twoPeople)).toBe(before)
      expect(peopleSchema.safeParse(people).success).toBe(true)
      const { participants, situations, notes, markers, actions } = people
      for (const list of [participants, situations, notes, markers, actions]) {
        expect(new Set(list.map(({ id }) => id as string)).size).toBe(list.length)
      }
      const who = new Set<string | null>([null, ...participants.map(({ id }) => id)])
      const what = new Set<string | null>([null, ...situations.map(({ id }) => id)])
      for (const { broughtBy } of situations) expect(who.has(broughtBy)).toBe(true)
      for (const note of notes) expect(who.has(note.participant) && what.has(note.situation)).toBe(true)
      for (const { origin } of [...markers, ...actions]) {
        if (origin?.kind === 'note') expect(notes.some(({ id }) => id === origin.note)).toBe(true)
        else if (origin) expect(what.has(origin.situation)).toBe(true)
      }
    }),
  )
})

test('each edit may be applied twice: the window shows it before main confirms it', () => {
  fc.assert(
    fc.property(fc.array(somePeopleEdit, { maxLength: 5 }), somePeopleEdit, (edits, edit) => {
      const once = applyPeopleEdit(edits.reduce(applyPeopleEdit, twoPeople), edit)
      expect(applyPeopleEdit(once, edit)).toEqual(once)
    }),
  )
})

test('what the window sends is decoded as it is, and nothing else', () => {
  fc.assert(
    fc.property(somePeopleEdit, (edit) => {
      expect(peopleEditSchema.parse(edit)).toEqual(edit)
    }),
  )
  for (const edit of [
    { kind: 'participant.set', participant: 'ada', patch: { id: 'other' } },
    { kind: 'participant.set', participant: 'ada', patch: { name: undefined } },
    { kind: 'situation.set', situation: 's1', patch: { analysis: [] } },
    { kind: 'people.clear' },
    null,
  ])
    expect(peopleEditSchema.safeParse(edit).success).toBe(false)
})

test('keys: a word typed letter by letter is one step, another field another', () => {
  const set = (patch: Extract<PeopleEdit, { kind: 'participant.set' }>['patch']): PeopleEdit => ({
    ...{ kind: 'participant.set', participant: ada, patch },
  })
  expect(keyOfPeopleEdit(set({ name: 'A' }))).toBe(keyOfPeopleEdit(set({ name: 'Ad' })))
  expect(keyOfPeopleEdit(set({ name: 'A' }))).not.toBe(keyOfPeopleEdit(set({ role: 'A' })))
  expect(keyOfPeopleEdit({ kind: 'participant.remove', participant: ada })).toBe('')
})

test('an entry that is added or removed is a step of its own, whatever was typed just before', () => {
  const form = (id: string, answer: string) => ({ id: id as FormId, ratings: [], answers: [answer] })
  const forms = (...own: ReturnType<typeof form>[]): PeopleEdit => ({
    kind: 'evaluation.set',
    evaluation: { items: [], questions: ['?'], forms: own },
  })
  const both = keyOfPeopleEdit(forms(form('a', ''), form('b', '')))
  expect(keyOfPeopleEdit(forms(form('a', 'Oui'), form('b', '')))).toBe(both)
  for (const others of [[], [form('a', '')], [form('b', '')], [form('a', ''), form('b', ''), form('c', '')]])
    expect(keyOfPeopleEdit(forms(...others))).not.toBe(both)

  const uses = (...imageUses: string[]) =>
    keyOfPeopleEdit({ kind: 'participant.set', participant: ada, patch: { imageUses } })
  expect(uses('affiche', 'si')).toBe(uses('affiche', 'site'))
  expect(uses('affiche')).not.toBe(uses('affiche', 'site'))
})
