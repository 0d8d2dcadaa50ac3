/** The week on Accueil: seven days from Monday on, and each dated day of a session in exactly one of them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, sessionOf } from '../../../tests/fixtures/build'
import { someSession } from '../../../tests/fixtures/some-session'
import type { SessionEntry } from '../../shared/contract/workspace'
import type { Session } from '../../shared/domain/session'
import { calendarDate } from '../../shared/domain/time'
import { daysLater, mondayOf, weekOf } from './week'

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
