/** Between clock times in a named time zone and instants: the only place that knows offsets and clock changes. */
import {
  type CalendarDate,
  calendarDate,
  type Instant,
  instant,
  MINUTE_MS,
  type TimeOfDay,
  timeOfDay,
} from './time'

const DAY_MS = 1440 * MINUTE_MS

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format is slow and a run asks for the same one every second, so each zone's is kept. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, format)
  return format
}

/** The wall clock of the zone at that instant, as milliseconds since 1970 read as if they were UTC. */
function wallClock(at: Instant, zone: string): number {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/**
 * The instant at which clocks of the zone show that time of that date; from 1440 minutes on, of the day after. A time
 * that a clock change skips is read an hour later (02:30 in spring is 03:30), one that comes twice is the first.
 * Throws a RangeError when the zone is not a known IANA name.
 */
export function instantAt(date: CalendarDate, time: TimeOfDay, zone: string): Instant {
  const wall = Date.parse(`${date}T00:00:00Z`) + time * MINUTE_MS
  const withOffsetOf = (near: number) => instant(wall - (wallClock(instant(near), zone) - near))
  const before = withOffsetOf(wall - DAY_MS)
  const after = withOffsetOf(wall + DAY_MS)
  return wallClock(before, zone) !== wall && wallClock(after, zone) === wall ? after : before
}

/** The calendar date in the zone at that instant. Throws a RangeError when the zone is not a known IANA name. */
export const dateIn = (at: Instant, zone: string): CalendarDate =>
  calendarDate(new Date(wallClock(at, zone)).toISOString().slice(0, 10))

/** The clock time in the zone, 0 to 1439, the minute begun counting. Throws a RangeError for an unknown zone. */
export function timeOfDayIn(at: Instant, zone: string): TimeOfDay {
  const wall = new Date(wallClock(at, zone))
  return timeOfDay(wall.getUTCHours() * 60 + wall.getUTCMinutes())
}
