/** How long people stay: a session is due once so many months have passed since its last day. */

import { type CalendarDate, calendarDate } from '../base/time'
import type { Session } from '../plan/session'

/** That many months later, on the last day of the month when it has no such day. */
export function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(0)
  first.setUTCFullYear(year, month - 1 + months, 1)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  first.setUTCDate(Math.min(day, last.getUTCDate()))
  return calendarDate(first.toISOString().slice(0, 10))
}

/** The day from which a session is due; null when it has no date, or when nothing is ever due. */
export function dueOn({ days }: Pick<Session, 'days'>, months: number | null): CalendarDate | null {
  const last = days
    .flatMap(({ date }) => (date ? [date] : []))
    .sort()
    .at(-1)
  return last && months !== null ? monthsLater(last, months) : null
}

export function isDue(session: Pick<Session, 'days'>, months: number | null, today: CalendarDate): boolean {
  const due = dueOn(session, months)
  return due !== null && due <= today
}
