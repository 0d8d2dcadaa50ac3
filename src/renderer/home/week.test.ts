/** The week on Accueil: seven days from Monday on, and each dated day of a session in exactly one of them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, sessionOf } from '../../../tests/fixtures/build'
import { someSession } from '../../../tests/fixtures/some-session'
import type { SessionEntry } from '../../shared/contract/workspace'
import { calendarDate } from '../../shared/domain/base/time'
import type { Session } from '../../shared/domain/plan/session'
import { daysLater, mondayOf, nearestHeld, weekOf } from './week'

const entryOf = (session: Session): SessionEntry => ({
  session,
  participants: 0,
  situations: 0,
  running: false,
})

it('begins on Monday, over the end of a month and of a year', () => {
  expect(mondayOf(calendarDate('2024-02-19'))).toBe('2024-02-19')
  expect(mondayOf(calendarDate('2024-02-25'))).toBe('2024-02-19')
  expect(mondayOf(calendarDate('2025-01-01'))).toBe('2024-12-30')
  expect(daysLater(calendarDate('2024-02-28'), 2)).toBe('2024-03-01')
})

it('puts each day of a session on its date, the earlier first', () => {
  const date = calendarDate('2024-02-20')
  const two = sessionOf([dayOf('9:00', [], { date }), dayOf('9:00', [], { date: daysLater(date, 1) })])
  const early = sessionOf([dayOf('8:00', [], { date })])
  const week = weekOf([entryOf(two), entryOf(early), entryOf(sessionOf([dayOf('9:00', [])]))], mondayOf(date))
  expect(week.map(({ held }) => held.map(({ day, number }) => [day.start, number]))).toEqual([
    [],
    [
      [480, null],
      [540, 1],
    ],
    [[540, 2]],
    [],
    [],
    [],
    [],
  ])
})

it('every dated day stands in its own week, once', () => {
  fc.assert(
    fc.property(someSession, (session) => {
      for (const day of session.days) {
        if (!day.date) continue
        const week = weekOf([entryOf(session)], mondayOf(day.date))
        const found = week.flatMap(({ held }) => held).filter((held) => held.day === day)
        expect(found).toHaveLength(1)
        expect(week.find(({ date }) => date === day.date)?.held.map((held) => held.day)).toContain(day)
      }
    }),
  )
})

it('leads to the nearest day held: the next one, else the last one before', () => {
  const on = (date: string) => entryOf(sessionOf([dayOf('9:00', [], { date: calendarDate(date) })]))
  const all = [on('2024-02-19'), on('2024-05-06'), on('2024-03-04')]
  const from = (monday: string) => nearestHeld(all, calendarDate(monday))?.day.date
  expect(from('2024-01-01')).toBe('2024-02-19')
  expect(from('2024-02-26')).toBe('2024-03-04')
  // A week that has one leads to the next, and a week after all of them back to the last.
  expect(from('2024-03-04')).toBe('2024-05-06')
  expect(from('2024-06-03')).toBe('2024-05-06')
  expect(nearestHeld([entryOf(sessionOf([dayOf('9:00', [])]))], calendarDate('2024-01-01'))).toBeNull()
})
