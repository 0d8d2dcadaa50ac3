/** Who was there: ticks of now and of earlier plans, partial half-days, and what was not ticked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf, time } from '../../../../tests/fixtures/build'
import { someDay } from '../../../../tests/fixtures/some-session'
import type { DayId } from '../base/id'
import { halfDaysOf, sessionHalfDays } from '../plan/half-day'
import { scheduleOf } from '../plan/schedule'
import type { Presence } from './people'
import { attendedIn, attendedMinutes, hourWithin, isPresent, plannedMinutes } from './presence'

const day = dayOf('9:00', [
  phaseOf('a', 180),
  phaseOf('repas', 60, { kind: 'meal' }),
  phaseOf('b', 120),
  phaseOf('pause', 15, { kind: 'break' }),
  phaseOf('c', 45),
])
const session = sessionOf([day])
const afternoon = sessionOf([
  dayOf('13:30', [phaseOf('a', 60), phaseOf('repas', 30, { kind: 'meal' }), phaseOf('b', 90)]),
])
const tick = (half: Presence['half'], present = true, more: Partial<Presence> = {}): Presence => ({
  ...{ day: day.id, half, present, from: null, to: null },
  ...more,
})
const there = (...presence: Presence[]) => ({ presence })

describe('the hours attended', () => {
  it('are planned without the meal, with the break', () => {
    expect(plannedMinutes(session)).toBe(360)
    expect(plannedMinutes(sessionOf([dayOf('9:00', [])]))).toBeNull()
    expect(plannedMinutes(sessionOf([dayOf('9:00', [phaseOf('p', 15, { kind: 'break' })])]))).toBeNull()
  })

  it('are those of the half-days somebody was there for', () => {
    expect(attendedMinutes(session, there(tick('morning'), tick('afternoon')))).toBe(360)
    expect(attendedMinutes(session, there(tick('morning'), tick('afternoon', false)))).toBe(180)
    expect(attendedMinutes(session, there(tick('morning')))).toBeNull()
    expect(attendedMinutes(session, there())).toBeNull()
    expect(attendedMinutes(sessionOf([dayOf('9:00', [])]), there())).toBeNull()
  })

  it.each([
    ['left early', { to: time('15:45') }, 105],
    ['came late', { from: time('14:00') }, 120],
    ['came during the meal', { from: time('14:45') }, 90],
    ['came late and left early', { from: time('15:30'), to: time('16:00') }, 30],
    ['left before it began', { to: time('13:00') }, 0],
    ['stayed on', { to: time('23:00') }, 150],
  ] as [string, Partial<Presence>, number][])('are counted by the minute for who %s', (_, more, minutes) => {
    expect(attendedMinutes(afternoon, there(tick('afternoon', true, more)))).toBe(minutes)
    expect(attendedMinutes(afternoon, there(tick('afternoon', false, more)))).toBe(0)
  })
})

describe('a tick', () => {
  const [only] = sessionHalfDays(afternoon)
  it('of a day put from the morning to the afternoon stays', () => {
    if (!only) throw new Error('a half-day')
    expect(isPresent(there(tick('morning', false)), only)).toBe(false)
    expect(isPresent(there(tick('morning', false), tick('afternoon')), only)).toBe(true)
    expect(isPresent(there(tick('morning', true, { day: 'other' as DayId })), only)).toBeNull()
  })

  it('is at an hour of the night where the half-day goes through it', () => {
    const [night] = sessionHalfDays(sessionOf([dayOf('20:00', [phaseOf('a', 330)])]))
    if (!night || !only) throw new Error('two half-days')
    expect([hourWithin(night, time('0:30')), hourWithin(night, time('21:00'))]).toEqual([1470, 1260])
    expect(hourWithin(only, time('9:00'))).toBe(540)
  })

  it('of one half-day says nothing of another', () => {
    const [morning, rest] = sessionHalfDays(session)
    if (!morning || !rest) throw new Error('two half-days')
    expect([isPresent(there(tick('morning')), morning), isPresent(there(tick('morning')), rest)]).toEqual([
      true,
      null,
    ])
  })
})

it('of any days, attends what is planned when always there, nothing when never, no more when for a while', () => {
  const two = fc
    .tuple(someDay, someDay)
    .map(([one, other]) => sessionOf([one, { ...other, id: 'two' as DayId }]))
  const hour = fc.option(fc.integer({ min: 0, max: 2879 }), { nil: null })
  fc.assert(
    fc.property(two, hour, hour, (plan, from, to) => {
      const trained = plan.days
        .filter((own) => halfDaysOf(own).length > 0)
        .flatMap((own) => scheduleOf(own).items)
        .reduce((sum, { phase, length }) => sum + (phase.kind === 'meal' ? 0 : length), 0)
      expect(plannedMinutes(plan) ?? 0).toBe(trained)
      const halves = sessionHalfDays(plan)
      if (halves.length === 0) return
      const all = (present: boolean, more: object = {}) =>
        there(...halves.map(({ day: own, part }) => tick(part, present, { day: own, ...more })))
      expect(attendedMinutes(plan, all(true))).toBe(trained)
      expect(attendedMinutes(plan, all(false))).toBe(0)
      const partly = attendedIn(plan, all(true, { from, to }))
      for (const { half, minutes } of partly) {
        expect(minutes).toBeGreaterThanOrEqual(0)
        expect(minutes).toBeLessThanOrEqual(half.minutes)
      }
      const [, ...others] = all(true).presence
      if (halves.length > 1) expect(attendedMinutes(plan, there(...others))).toBeNull()
    }),
  )
})
