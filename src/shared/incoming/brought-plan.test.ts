/** What a file brings comes in as one step: days, team, facts; one undo takes all of it back. */
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf, time } from '../../../tests/fixtures/build'
import type { DayId, ObjectiveId, TrainerId } from '../domain/base/id'
import { calendarDate } from '../domain/base/time'
import { applyEdit } from '../domain/edit/edit'
import type { Session } from '../domain/plan/session'
import { broughtFrom, memberNamed, newNames, type TakenDay } from './brought-plan'

let made = 0
const ids = {
  day: () => `d${++made}` as DayId,
  trainer: () => `t${++made}` as TrainerId,
  objective: () => `o${++made}` as ObjectiveId,
}
const taken = (id: string, people: readonly string[], more: Partial<TakenDay> = {}): TakenDay => ({
  ...{ start: time('9:00'), end: null, date: null, ...more },
  phases: [
    {
      ...{ row: 1, phase: phaseOf(id, 30), said: null, written: '', doubts: [], people, nobody: [] },
      guesses: [],
    },
  ],
})
const team = [{ id: 'claire' as TrainerId, name: 'Claire Dubois', biography: '' }]
const empty: Session = { ...sessionOf([dayOf('8:00', [])]), trainers: team, title: '' }

it('knows the team by first names, and asks about the others once each', () => {
  expect(memberNamed('claire', team)?.id).toBe('claire')
  expect(memberNamed('Claire Dubois', team)?.id).toBe('claire')
  expect(memberNamed('Nadia', team)).toBeNull()
  const twice = [...team, { id: 'other' as TrainerId, name: 'Claire Martin', biography: '' }]
  expect(memberNamed('Claire', twice)).toBeNull()
  expect(newNames([taken('a', ['Claire', 'Nadia']), taken('b', ['NADIA'])], team)).toEqual(['NADIA'])
})

it('brings days, facilitators and facts by one edit', () => {
  const days = [
    taken('a', ['Claire', 'Nadia'], { date: calendarDate('2027-01-14'), end: time('16:00') }),
    taken('b', ['Nadia'], { date: calendarDate('2027-01-15') }),
  ]
  const facts = [
    { name: 'title', text: 'Écouter' },
    { name: 'place', text: 'Namur' },
    { name: 'objectives', text: 'Entendre' },
  ] as const
  const { first, brought } = broughtFrom(days, { names: ['Nadia'], facts }, empty, ids)
  const [day] = empty.days
  if (!day) throw new Error('no day')
  const after = applyEdit(empty, {
    ...{ kind: 'plan.import', day: day.id, index: 0, phases: first, brought },
    ...{ start: days[0]?.start ?? null, end: days[0]?.end ?? null, date: days[0]?.date ?? null },
  })
  expect(after.title).toBe('Écouter')
  expect(after.practical.place).toBe('Namur')
  expect(after.objectives.map(({ text }) => text)).toEqual(['Entendre'])
  expect(after.days.map(({ date, start, targetEnd }) => [date, start, targetEnd])).toEqual([
    ['2027-01-14', 540, 960],
    ['2027-01-15', 540, null],
  ])
  const nadia = after.trainers.find(({ name }) => name === 'Nadia')?.id
  expect(after.days.map(({ phases }) => phases[0]?.facilitators)).toEqual([['claire', nadia], [nadia]])
  // What was there stays as it was.
  expect(
    applyEdit(after, {
      kind: 'plan.import',
      day: day.id,
      index: 0,
      phases: first,
      brought,
      start: null,
      end: null,
      date: null,
    }),
  ).toBe(after)
})

it('dates the first day by its own heading, else by the date that was agreed to', () => {
  const fact = { name: 'date', text: 'Le 12 mars 2026, Namur' } as const
  const dateOf = (day: TakenDay, facts: readonly (typeof fact)[]) =>
    broughtFrom([day], { names: [], facts }, empty, ids).date
  const own = calendarDate('2027-01-14')
  expect(dateOf(taken('a', []), [fact])).toBe('2026-03-12')
  expect(dateOf(taken('a', [], { date: own }), [fact])).toBe(own)
  expect(dateOf(taken('a', []), [])).toBeNull()
})

it('brings nothing that was refused', () => {
  const { first, brought } = broughtFrom([taken('a', ['Nadia'])], { names: [], facts: [] }, empty, ids)
  expect(brought).toBeNull()
  expect(first[0]?.facilitators).toEqual([])
})
