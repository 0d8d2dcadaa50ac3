/** The hour told for a break is the hour that is counted, whenever it begins. */
import { describe, expect, it, test } from 'vitest'
import { at } from '../../../../tests/fixtures/plan-j'
import { instant, MINUTE_MS } from '../base/time'
import { toldEnd } from './told-hour'

const end = (from: string, minutes: number, slack = Number.POSITIVE_INFINITY) =>
  (toldEnd(at(from), instant(at(from) + minutes * MINUTE_MS), slack) - at('0:00')) / MINUTE_MS

const clock = (time: string) => (at(time) - at('0:00')) / MINUTE_MS

describe('a quarter of an hour', () => {
  it.each([
    ['10:20:00', '10:35'],
    ['10:20:03', '10:35'],
    ['10:20:59', '10:35'],
    ['10:21:00', '10:40'],
    ['10:22:30', '10:40'],
    ['10:24:59', '10:40'],
  ])('begun at %s ends at %s', (from, told) => {
    expect(end(from, 15)).toBe(clock(told))
  })
})

it('a short break is told to the minute', () => {
  expect(end('9:19:00', 3)).toBe(clock('9:22'))
  expect(end('9:19:01', 3)).toBe(clock('9:23'))
  expect(end('9:24:00', 9)).toBe(clock('9:33'))
})

it('no fixed hour is missed for the sake of a calm one', () => {
  expect(end('10:21:10', 15, 3 * MINUTE_MS)).toBe(clock('10:36'))
  expect(end('10:21:10', 15, 4 * MINUTE_MS)).toBe(clock('10:40'))
  expect(end('10:21:10', 15, 0)).toBe(clock('10:36'))
})

test('of all the seconds at which it may begin, none gets five minutes more or a minute less', () => {
  for (let second = 0; second < 300; second++) {
    for (const minutes of [3, 9, 10, 12, 15, 20, 60]) {
      const from = instant(at('10:20:00') + second * 1000)
      const exact = from + minutes * MINUTE_MS
      const told = toldEnd(from, instant(exact), Number.POSITIVE_INFINITY)
      expect(told % MINUTE_MS).toBe(0)
      expect(told).toBeGreaterThan(exact - MINUTE_MS)
      expect(told).toBeLessThan(exact + 5 * MINUTE_MS)
      if (minutes < 10) expect(told - exact).toBeLessThan(MINUTE_MS)
      else expect(told % (5 * MINUTE_MS)).toBe(0)
    }
  }
})
