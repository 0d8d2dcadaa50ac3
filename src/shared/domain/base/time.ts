/** Units of time: every minute, clock time and instant in Jalon carries its unit in its type. */
import { z } from 'zod'

/** A length in whole minutes, 0 to 1440. */
export const minutesSchema = z.int().min(0).max(1440).brand<'Minutes'>()
export type Minutes = z.infer<typeof minutesSchema>

/** A clock time in minutes since the day's midnight; 1440 or more is the day after (1530 is 01:30 the next day). */
export const timeOfDaySchema = z.int().min(0).max(2879).brand<'TimeOfDay'>()
export type TimeOfDay = z.infer<typeof timeOfDaySchema>

const LAST = 253_402_300_799_999

/** A point in time in milliseconds since 1 January 1970 UTC, up to the end of the year 9999: beyond, no calendar shows it. */
export const instantSchema = z.int().min(0).max(LAST).brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** Milliseconds between two points in time, whichever they are; `shiftSchema` in either direction. */
export const spanSchema = z.int().min(0).max(LAST)
export const shiftSchema = z.int().min(-LAST).max(LAST)

const LONGEST_RUN = 31 * 24 * 60 * 60 * 1000

/** A length in milliseconds within a run: 31 days at most, so that whatever it is added to is still a date. */
export const lengthSchema = z.int().min(0).max(LONGEST_RUN)
/** The time added to such a length, or taken from it. */
export const changeSchema = z.int().min(-LONGEST_RUN).max(LONGEST_RUN)

/** A calendar date as YYYY-MM-DD. */
export const dateSchema = z.iso.date().brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof dateSchema>

export const MINUTE_MS = 60_000

/** Milliseconds as the whole minutes that a trainer compares: to the nearest, a half up. */
export const wholeMinutes = (milliseconds: number) => Math.round(milliseconds / MINUTE_MS)

export const minutes = (value: number) => value as Minutes
export const timeOfDay = (value: number) => value as TimeOfDay
/** The hour that clocks show at that time, whatever the night it is in: 0 to 1439. */
export const onClock = (time: TimeOfDay): TimeOfDay => timeOfDay(((time % 1440) + 1440) % 1440)
export const instant = (value: number) => value as Instant
export const calendarDate = (value: string) => value as CalendarDate
