import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, type Instant, instant, timeOfDay } from './time'
import { dateIn, instantAt, timeOfDayIn } from './zone'

const BRUSSELS = 'Europe/Brussels'
const at = (iso: string) => instant(Date.parse(iso))
const iso = (value: Instant) => new Date(value).toISOString()
const in_ = (date: string, hour: number, minute: number, zone = BRUSSELS) =>
  iso(instantAt(calendarDate(date), timeOfDay(hour * 60 + minute), zone))

describe('instantAt', () => {
  test('winter and summer time', () => {
    expect(in_('2026-11-24', 9, 0)).toBe('2026-11-24T08:00:00.000Z')
    expect(in_('2026-07-01', 9, 0)).toBe('2026-07-01T07:00:00.000Z')
  })
  test('beyond 24 hours is the day after', () => {
    expect(in_('2026-11-24', 25, 30)).toBe('2026-11-25T00:30:00.000Z')
  })
  test('spring: the hour that does not exist is read an hour later', () => {
    expect(in_('2026-03-29', 1, 59)).toBe('2026-03-29T00:59:00.000Z')
    expect(in_('2026-03-29', 2, 30)).toBe('2026-03-29T01:30:00.000Z')
    expect(in_('2026-03-29', 3, 0)).toBe('2026-03-29T01:00:00.000Z')
    expect(in_('2026-03-28', 26, 30)).toBe('2026-03-29T01:30:00.000Z')
  })
  test('autumn: the hour that comes twice is the first', () => {
    expect(in_('2026-10-25', 1, 59)).toBe('2026-10-24T23:59:00.000Z')
    expect(in_('2026-10-25', 2, 30)).toBe('2026-10-25T00:30:00.000Z')
    expect(in_('2026-10-25', 3, 0)).toBe('2026-10-25T02:00:00.000Z')
  })
  test('zones far from Greenwich, and half hours', () => {
    expect(in_('2026-11-24', 9, 0, 'Pacific/Kiritimati')).toBe('2026-11-23T19:00:00.000Z')
    expect(in_('2026-11-24', 9, 0, 'Pacific/Pago_Pago')).toBe('2026-11-24T20:00:00.000Z')
    expect(in_('2026-11-24', 9, 0, 'Asia/Kathmandu')).toBe('2026-11-24T03:15:00.000Z')
  })
  test('a zone that nobody knows is refused', () => {
    expect(() => in_('2026-11-24', 9, 0, 'Mars/Olympus')).toThrow(RangeError)
  })
})

describe('dateIn and timeOfDayIn', () => {
  test('the date is the one of the zone', () => {
    expect(dateIn(at('2026-11-23T23:30:00Z'), BRUSSELS)).toBe('2026-11-24')
    expect(dateIn(at('2026-11-23T23:30:00Z'), 'America/Montreal')).toBe('2026-11-23')
  })
  test('times are truncated to the minute', () => {
    expect(timeOfDayIn(at('2026-11-24T08:12:59.999Z'), BRUSSELS)).toBe(9 * 60 + 12)
    expect(timeOfDayIn(at('2026-11-23T23:00:00Z'), BRUSSELS)).toBe(0)
  })
  test('both hours of the autumn night read the same', () => {
    expect(timeOfDayIn(at('2026-10-25T00:30:00Z'), BRUSSELS)).toBe(150)
    expect(timeOfDayIn(at('2026-10-25T01:30:00Z'), BRUSSELS)).toBe(150)
  })
})

test('a clock time that exists is found again, in any zone and on any date', () => {
  const zones = [BRUSSELS, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC']
  const instants = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
    .map((date) => instant(Math.floor(date.getTime() / 60_000) * 60_000))
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (value, zone) => {
      const again = instantAt(dateIn(value, zone), timeOfDayIn(value, zone), zone)
      expect(timeOfDayIn(again, zone)).toBe(timeOfDayIn(value, zone))
      expect(dateIn(again, zone)).toBe(dateIn(value, zone))
      // The second of two equal hours is read as the first.
      expect([0, 1_800_000, 3_600_000]).toContain(value - again)
    }),
  )
})
