/** A file that calendars take: one event a dated day, lines of 75 octets, nothing typed that breaks out of its line. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import { someSession } from '../../../tests/fixtures/some-session'
import { shippedSession } from '../../../tests/unit/shipped-content'
import { calendarDate, timeOfDay } from '../domain/base/time'
import { calendarFile } from './calendar-file'

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

it('tells the founding day', () => {
  expect(unfolded(calendarFile(shippedSession('fr')) ?? '')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jalon//Jalon//FR',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:.+@jalon$/),
    'DTSTAMP:20240219T000000Z',
    'DTSTART:20240219T090000',
    'DTEND:20240219T160000',
    'SUMMARY:Travail social 2.0\\, ouvrir la boîte noire',
    'LOCATION:HELHa Mons\\, Chaussée de Binche 159\\, 7000 Mons',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('ends the day after where the day does, and has no event for a day without a date', () => {
  const night = dayOf('22:00', [phaseOf('a', 240)], { date: calendarDate('2026-12-31') })
  const file = unfolded(calendarFile(sessionOf([night, dayOf('9:00', [])])) ?? '')
  expect(file).toContain('DTSTART:20261231T220000')
  expect(file).toContain('DTEND:20270101T020000')
  expect(file.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  const late = { ...night, targetEnd: timeOfDay(60) }
  expect(unfolded(calendarFile(sessionOf([late])) ?? '')).toContain('DTEND:20270101T010000')
  expect(calendarFile(sessionOf([dayOf('9:00', [])]))).toBeNull()
  const slip = dayOf('9:00', [phaseOf('a', 60)], {
    date: calendarDate('2026-12-31'),
    targetEnd: timeOfDay(480),
  })
  expect(unfolded(calendarFile(sessionOf([slip])) ?? '')).toContain('DTEND:20261231T100000')
})

it('keeps every line within 75 octets and in its place, whatever was typed', () => {
  fc.assert(
    fc.property(someSession, fc.string({ unit: 'binary' }), (session, title) => {
      const file = calendarFile({ ...session, title })
      if (file === null) return
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      for (const line of unfolded(file).slice(0, -1)) {
        expect(line).toMatch(/^(BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION):/)
      }
    }),
  )
})
