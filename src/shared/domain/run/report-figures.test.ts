/** The figures of a report: each what the run says it is, and together no more than the whole. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { acted } from '../../../../tests/fixtures/journal'
import { at, axes, baselineJ } from '../../../../tests/fixtures/plan-j'
import { participantOf } from '../../../../tests/fixtures/some-people-edit'
import { someRun } from '../../../../tests/fixtures/some-run'
import type { AxisId, DayId } from '../base/id'
import type { Participant } from '../people/people'
import { sessionHalfDays } from '../plan/half-day'
import { phaseTimes } from './real-time'
import { type Report, type ReportPhase, reportOf } from './report'
import { extremesOf, presentIn, realShares } from './report-figures'

const MINUTE = 60_000
const differenceIn = (phase: ReportPhase) => phaseTimes(phase).difference ?? 0
const day = acted(
  [],
  '9:00 begin A',
  '9:20:00 begin B',
  '10:26 begin P1',
  '10:41 begin C',
  '11:47 begin D',
  '12:15 begin L',
  '13:30 begin E',
  '15:00 end',
)
const report = reportOf(baselineJ, day, at('18:00'))

test('the phase that ran over most and the one that gave back most', () => {
  const { over, under } = extremesOf(report)
  expect([over?.id, over && differenceIn(over)]).toEqual(['B', 6])
  expect([under?.id, under && differenceIn(under)]).toEqual(['C', -4])
  const asPlanned = reportOf(
    baselineJ,
    acted([], '9:00 begin A', '9:20:20 begin B', '10:20:20 end'),
    at('18:00'),
  )
  expect(extremesOf(asPlanned)).toEqual({ over: null, under: null })
})

test('the balance as it was: 60 and 120 of 180 minutes, breaks left out', () => {
  const [one, other] = axes
  const phase = (axis: AxisId | null, active: number, kind: 'work' | 'break' = 'work') =>
    ({ ...report.phases[0], axis, active: active * MINUTE, kind }) as Report['phases'][number]
  const phases = [
    phase(one?.id ?? null, 60),
    phase(other?.id ?? null, 120),
    phase(null, 30),
    phase(one?.id ?? null, 90, 'break'),
  ]
  const shares = realShares({ ...report, axes, phases })
  expect(shares.slice(0, 2).map(({ percent }) => percent)).toEqual([33, 67])
  expect(realShares({ ...report, axes, phases: [phase(null, 30)] })).toEqual([])
})

test('whatever the trainer did, the shares sum to 100 or there are none', () => {
  fc.assert(
    fc.property(someRun, ({ baseline, journal, now }) => {
      const own = reportOf(baseline, journal, now)
      const sum = realShares(own).reduce((all, { percent }) => all + percent, 0)
      expect([0, 100]).toContain(sum)
      const { over, under } = extremesOf(own)
      for (const phase of own.phases.filter(
        ({ state, plannedStart }) => state === 'done' && plannedStart !== null,
      )) {
        expect(differenceIn(phase)).toBeLessThanOrEqual(over ? differenceIn(over) : 0)
        expect(differenceIn(phase)).toBeGreaterThanOrEqual(under ? differenceIn(under) : 0)
      }
    }),
  )
})

test('who was there counts those registered, once somebody was ticked', () => {
  const own = 'd' as DayId
  const person = (status: Participant['status'], present: boolean | null) =>
    participantOf('p', {
      status,
      presence: present === null ? [] : [{ day: own, half: 'morning', present, from: null, to: null }],
    })
  const people = [person('registered', true), person('registered', false), person('cancelled', true)]
  const plan = dayOf('9:00', [phaseOf('a', 60), phaseOf('r', 60, { kind: 'meal' }), phaseOf('b', 180)])
  const [morning, afternoon] = sessionHalfDays(sessionOf([{ ...plan, id: own }]))
  if (!morning || !afternoon) throw new Error('two half-days')
  expect(presentIn(people, morning)).toBe(1)
  expect(presentIn(people, afternoon)).toBeNull()
  expect(presentIn([person('registered', null)], morning)).toBeNull()
})
