import { expect, test } from 'vitest'
import type { DayId, ParticipantId } from '../../shared/domain/id'
import { nobody, type Participant, type People } from '../../shared/domain/people'
import type { RunView } from '../../shared/domain/run-view'
import { expected, halfDayOf, isRollCall, presenceOf } from './half-day'

const day = 'd' as DayId
const phases = ['welcome', 'work', 'meal', 'work', 'work'].map((kind) => ({
  kind,
})) as RunView['phases'][number][]
const view = (index: number) => ({ phases, day, current: { index } }) as unknown as RunView
const somebody = (id: string, more: Partial<Participant> = {}): Participant => ({
  ...{
    id: id as ParticipantId,
    name: id,
    organisation: '',
    role: '',
    email: '',
    expectations: '',
    needs: '',
  },
  ...{ status: 'registered', presence: [], note: '', imageUses: [], fictional: false, ...more },
})
const people = (...participants: Participant[]): People => ({
  ...nobody('s' as People['session']),
  participants,
})

test('the afternoon begins after the meal', () => {
  expect([0, 1, 2, 3, 4].map((index) => halfDayOf(view(index)))).toEqual([
    'morning',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
  ])
  expect(halfDayOf({ phases: phases.slice(0, 2), current: view(1).current })).toBe('morning')
})

test('the roll is called in the first phase of each half-day, of those who are registered, until all are ticked', () => {
  const all = people(somebody('a'), somebody('b', { status: 'cancelled' }))
  expect(expected(all).map(({ id }) => id)).toEqual(['a'])
  expect([0, 1, 2, 3, 4].map((index) => isRollCall(view(index), all))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])
  const ticked = people(somebody('a', { presence: [{ day, half: 'morning', present: false }] }))
  expect(presenceOf(ticked.participants[0] as Participant, day, 'morning')).toBe(false)
  expect([isRollCall(view(0), ticked), isRollCall(view(3), ticked)]).toEqual([false, true])
  expect(isRollCall(view(0), people())).toBe(false)
})
