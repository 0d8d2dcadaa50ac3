/** Hours of training: meals left out, half-days that were not ticked never guessed. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import { someDay } from '../../../tests/fixtures/some-session'
import { shippedPeople } from '../../../tests/unit/shipped-content'
import type { Participant, Presence } from '../domain/people'
import { scheduleOf } from '../domain/schedule'
import { attendedMinutes, halvesOf, plannedMinutes } from './attended-hours'

const day = dayOf('9:00', [
  phaseOf('a', 180),
  phaseOf('repas', 60, { kind: 'meal' }),
  phaseOf('b', 120),
  phaseOf('pause', 15, { kind: 'break' }),
  phaseOf('c', 45),
])
const session = sessionOf([day])
const [someone] = shippedPeople('fr').participants
const there = (...presence: Omit<Presence, 'day'>[]): Participant => {
  if (!someone) throw new Error('somebody')
  return { ...someone, presence: presence.map((own) => ({ ...own, day: day.id })) }
}

it('counts the half-days without the meal, with the break', () => {
  expect(halvesOf(day)).toEqual([
    { half: 'morning', minutes: 180 },
    { half: 'afternoon', minutes: 180 },
  ])
  expect(plannedMinutes(session)).toBe(360)
  expect(plannedMinutes(sessionOf([dayOf('9:00', [])]))).toBeNull()
})

it('counts the half-days somebody was there for', () => {
  const morning = { half: 'morning', present: true } as const
  expect(attendedMinutes(session, there(morning, { half: 'afternoon', present: true }))).toBe(360)
  expect(attendedMinutes(session, there(morning, { half: 'afternoon', present: false }))).toBe(180)
  expect(attendedMinutes(session, there(morning))).toBeNull()
  expect(attendedMinutes(session, there())).toBeNull()
})

it('plans no more than the day holds, and attends no more than it plans', () => {
  fc.assert(
    fc.property(someDay, fc.boolean(), fc.boolean(), (own, morning, afternoon) => {
      const plan = sessionOf([own])
      const meals = scheduleOf(own).items.reduce(
        (sum, { phase, length }) => sum + (phase.kind === 'meal' ? 0 : length),
        0,
      )
      expect(plannedMinutes(plan) ?? 0).toBe(meals)
      const ticked = there({ half: 'morning', present: morning }, { half: 'afternoon', present: afternoon })
      const presence = ticked.presence.map((tick) => ({ ...tick, day: own.id }))
      const attended = attendedMinutes(plan, { ...ticked, presence })
      expect(attended ?? 0).toBeLessThanOrEqual(plannedMinutes(plan) ?? 0)
      if (morning && afternoon) expect(attended ?? 0).toBe(plannedMinutes(plan) ?? 0)
    }),
  )
})
