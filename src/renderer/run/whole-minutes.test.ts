/** Differences that agree with the lengths beside them. */
import { expect, it } from 'vitest'
import { MINUTE_MS } from '../../shared/domain/time'
import { longerBy, wholeMinutes } from './whole-minutes'

it('compares what is shown: 25 min 40 s is 26 min, 6 more than 20', () => {
  const lengths = { start: 0, end: 25 * MINUTE_MS + 40_000, plannedStart: 0, plannedEnd: 20 * MINUTE_MS }
  expect(wholeMinutes(lengths.end)).toBe(26)
  expect(longerBy(lengths)).toBe(6)
})
it('is negative for a shorter phase and nothing for a few seconds', () => {
  expect(longerBy({ start: 0, end: 8 * MINUTE_MS, plannedStart: 0, plannedEnd: 10 * MINUTE_MS })).toBe(-2)
  expect(longerBy({ start: 0, end: 599_000, plannedStart: 0, plannedEnd: 600_000 })).toBe(0)
})
