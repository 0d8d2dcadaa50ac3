/**
 * The days of a session as a calendar file (.ics, RFC 5545), for whoever comes. Times are those of the place, without a
 * zone: nine o'clock is nine o'clock there. The same session gives the same file, so that importing it again adds nothing.
 */

import { type CalendarDate, type TimeOfDay, timeOfDay } from '../domain/base/time'
import { scheduleOf, toldEnd } from '../domain/plan/schedule'
import type { Session } from '../domain/plan/session'

const DAY = 1440
const two = (value: number) => String(value).padStart(2, '0')

/** `20240219T090000`, the day after from 24:00 on. */
function moment(date: CalendarDate, time: TimeOfDay): string {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + Math.floor(time / DAY) * 86_400_000)
  const on = day.toISOString().slice(0, 10).replaceAll('-', '')
  return `${on}T${two(Math.floor(time / 60) % 24)}${two(time % 60)}00`
}

/** A text as a value: 3.3.11. Control characters have no place in a line. */
const escaped = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** In UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** Lines of 75 octets at most, cut between characters: 3.1. */
function folded(line: string): string {
  const lines: string[] = []
  let own = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    // A line that goes on begins with a space.
    if (octets + size > (lines.length === 0 ? 75 : 74)) {
      lines.push(own)
      own = ''
      octets = 0
    }
    own += letter
    octets += size
  }
  return [...lines, own].join('\r\n ')
}

/** Null when no day has a date yet. */
export function calendarFile(session: Session): string | null {
  const { practical } = session
  const place = [practical.place, practical.address].map(escaped).filter((own) => own !== '')
  const events = session.days.flatMap((day) => {
    if (!day.date) return []
    // An end that is announced before the start is a slip: the day is shown as long as it is.
    const told = toldEnd(day)
    const end = told > day.start ? told : timeOfDay(Math.max(day.start, scheduleOf(day).end))
    return [
      'BEGIN:VEVENT',
      `UID:${session.id}-${day.id}@jalon`,
      `DTSTAMP:${day.date.replaceAll('-', '')}T000000Z`,
      `DTSTART:${moment(day.date, day.start)}`,
      `DTEND:${moment(day.date, end)}`,
      `SUMMARY:${escaped(session.title)}`,
      ...(place.length > 0 ? [`LOCATION:${place.join('\\, ')}`] : []),
      'END:VEVENT',
    ]
  })
  if (events.length === 0) return null
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Jalon//Jalon//FR', ...events, 'END:VCALENDAR']
  return `${lines.map(folded).join('\r\n')}\r\n`
}
