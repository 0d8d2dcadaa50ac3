import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf } from '../../../../tests/fixtures/build'
import { someDate } from '../../../../tests/fixtures/some-text'
import { calendarDate } from '../base/time'
import { dueOn, isDue, monthsLater } from './retention'

const on = (...dates: (string | null)[]) => ({
  days: dates.map((date) => dayOf('9:00', [], { date: date === null ? null : calendarDate(date) })),
})
const day = calendarDate

it('is due to the day, counted from the last day of the session', () => {
  const session = on('2024-02-19', null, '2024-02-20')
  expect(isDue(session, 12, day('2025-02-19'))).toBe(false)
  expect(isDue(session, 12, day('2025-02-20'))).toBe(true)
})

it.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-08-31', 6, '2025-02-28'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(monthsLater(day(from), months)).toBe(to)
})

it('never, without a date or when nothing is asked for', () => {
  expect(dueOn(on(null), 12)).toBeNull()
  expect(isDue(on('2000-01-01'), null, day('2999-01-01'))).toBe(false)
})

it('later months are later days, in the month that was asked for', () => {
  fc.assert(
    fc.property(someDate, fc.integer({ min: 1, max: 240 }), (date, months) => {
      const due = monthsLater(date, months)
      const index = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7))
      expect(index(due) - index(date)).toBe(months)
      expect(due <= monthsLater(date, months + 1)).toBe(true)
      expect(Number(due.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)))
    }),
  )
})
