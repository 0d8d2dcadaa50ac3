import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { runIn } from '../../../../tests/fixtures/held-run'
import { participantOf } from '../../../../tests/fixtures/some-people-edit'
import type { DayId, PhaseId } from '../../../shared/domain/base/id'
import { nobody, type Participant, type People, type Presence } from '../../../shared/domain/people/people'
import type { Phase } from '../../../shared/domain/plan/phase'
import { expected, halfDayOf, isRollCall } from './half-day'

const MEAL = { kind: 'meal' } as const
const whole = [
  phaseOf('accueil', 15),
  phaseOf('a', 165),
  phaseOf('repas', 60, MEAL),
  phaseOf('b', 90),
  phaseOf('c', 90),
]
const sessionFrom = (start: string, phases: Phase[]) => sessionOf([dayOf(start, phases)])
const session = sessionFrom('9:00', whole)
const day = 'day' as DayId
/** The run in the phase of that place. */
const seen = (phases: Phase[], index: number, without?: Parameters<typeof runIn>[3]) =>
  runIn(sessionFrom('9:00', phases), day, index, without)
const somebody = participantOf
const people = (...participants: Participant[]): People => ({
  ...nobody('s' as People['session']),
  participants,
})
const tick = (half: Presence['half']): Presence => ({
  ...{ day: 'day' as Presence['day'], half, present: false, from: null, to: null },
})
const askedAt = (phases: Phase[], start: string, all: People, without?: Parameters<typeof runIn>[3]) => {
  const own = sessionFrom(start, phases)
  return phases.map((_, at) => isRollCall(runIn(own, day, at, without), own, all))
}

describe('the half-day of the run', () => {
  test('is that of the phase in the plan', () => {
    const parts = whole.map((_, at) => halfDayOf(seen(whole, at), session)?.part)
    expect(parts).toEqual(['morning', 'morning', 'morning', 'afternoon', 'afternoon'])
  })

  test.each([
    ['13:30', 'afternoon'],
    ['18:00', 'evening'],
  ])('from %s is the %s, with or without a meal', (start, part) => {
    const phases = [phaseOf('a', 60), phaseOf('repas', 30, MEAL), phaseOf('b', 60)]
    expect(phases.map((_, at) => halfDayOf(seen(phases, at), sessionFrom(start, phases))?.part)).toEqual([
      ...[part, part, part],
    ])
  })

  test('of a phase that left the plan is that of the phase before', () => {
    const held = [...whole, phaseOf('parti', 10)]
    expect(halfDayOf(seen(held, 5), session)?.part).toBe('afternoon')
    expect(halfDayOf(seen([phaseOf('parti', 10), ...whole], 0), session)?.part).toBe('morning')
  })

  test('is none on a day without work', () => {
    const phases = [phaseOf('pause', 15, { kind: 'break' })]
    expect(halfDayOf(seen(phases, 0), sessionFrom('9:00', phases))).toBeNull()
    expect(askedAt(phases, '9:00', people(somebody('a')))).toEqual([false])
  })
})

describe('the roll', () => {
  const all = people(somebody('a'), somebody('b', { status: 'cancelled' }))

  test('is called in the first phase of each half-day, of those who are registered, until all are ticked', () => {
    expect(expected(all).map(({ id }) => id)).toEqual(['a'])
    expect(askedAt(whole, '9:00', all)).toEqual([true, false, false, true, false])
    const ticked = people(somebody('a', { presence: [tick('morning')] }))
    expect(askedAt(whole, '9:00', ticked)).toEqual([false, false, false, true, false])
    expect(askedAt(whole, '9:00', people())).toEqual([false, false, false, false, false])
  })

  test('is called after breakfast, and in the phase that is really the first', () => {
    const phases = [phaseOf('pdj', 30, MEAL), phaseOf('a', 90), phaseOf('b', 90)]
    expect(askedAt(phases, '8:00', all)).toEqual([false, true, false])
    for (const why of ['dropped', 'passed-over'] as const) {
      const asked = askedAt(phases, '8:00', all, { id: 'a' as PhaseId, why })
      expect([asked[0], asked[2]]).toEqual([false, true])
    }
  })
})
