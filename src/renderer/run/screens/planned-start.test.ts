/** The hour to start a day, and the day to start. */
import { describe, expect, it } from 'vitest'
import { calendarDate, type TimeOfDay, timeOfDay } from '../../../shared/domain/base/time'
import { instantAt } from '../../../shared/domain/base/zone'
import type { Day } from '../../../shared/domain/plan/day'
import { dayToRun, isTimeToStart } from './planned-start'

const zone = 'Europe/Brussels'
const at = (date: string, hour: number, minute = 0) =>
  instantAt(calendarDate(date), timeOfDay(hour * 60 + minute), zone)
const day = (date: string | null, phases = 1) =>
  ({ date: date && calendarDate(date), start: (9 * 60) as TimeOfDay, phases: Array(phases).fill({}) }) as Day

describe('the hour to start', () => {
  it.each([
    ['2024-02-19', 9, 0, true],
    ['2024-02-19', 7, 0, true],
    ['2024-02-19', 6, 59, false],
    ['2024-02-19', 11, 0, true],
    ['2024-02-19', 11, 1, false],
    ['2024-02-20', 9, 0, false],
  ])('on %s at %i:%i a day of 19 February at 9: %s', (date, hour, minute, expected) => {
    expect(isTimeToStart(day('2024-02-19'), at(date, hour, minute), zone)).toBe(expected)
  })

  it('asks only the hour of a day without a date', () => {
    expect(isTimeToStart(day(null), at('2031-07-01', 9, 30), zone)).toBe(true)
    expect(isTimeToStart(day(null), at('2031-07-01', 22, 0), zone)).toBe(false)
  })

  it('holds on the day the clocks change', () => {
    expect(isTimeToStart(day('2024-03-31'), at('2024-03-31', 7, 0), zone)).toBe(true)
  })
})

describe('the day to run', () => {
  const [empty, first, second] = [day('2024-02-18', 0), day('2024-02-19'), day('2024-02-20')]

  it('is today’s', () => {
    expect(dayToRun({ days: [empty, first, second] }, at('2024-02-20', 8), zone)).toBe(second)
  })
  it('is the first with phases on any other date', () => {
    expect(dayToRun({ days: [empty, first, second] }, at('2024-02-18', 8), zone)).toBe(first)
  })
  it('is the first when none has phases', () => {
    expect(dayToRun({ days: [empty] }, at('2024-02-18', 8), zone)).toBe(empty)
  })
})
