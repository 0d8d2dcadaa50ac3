/** A week of the calendar, from Monday on, with what is held on each of its days. */
import type { SessionEntry } from '../../shared/contract/workspace'
import { type CalendarDate, calendarDate } from '../../shared/domain/base/time'
import type { Day } from '../../shared/domain/plan/day'

const DAY_MS = 86_400_000
const at = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`)

/** The date so many days later, or earlier when negative. */
export const daysLater = (date: CalendarDate, days: number): CalendarDate =>
  calendarDate(new Date(at(date) + days * DAY_MS).toISOString().slice(0, 10))

/** The Monday of the week that has that date. */
export const mondayOf = (date: CalendarDate): CalendarDate =>
  daysLater(date, -((new Date(at(date)).getUTCDay() + 6) % 7))

/** A day of a session; `number` is its place among those of the session, from 1, null when it is the only one. */
export type Held = { entry: SessionEntry; day: Day; number: number | null }
export type WeekDay = { date: CalendarDate; held: readonly Held[] }

/** Every dated day of the sessions, with its date. */
const dated = (entries: readonly SessionEntry[]): (Held & { date: CalendarDate })[] =>
  entries.flatMap((entry) =>
    entry.session.days.flatMap((day, index) =>
      day.date
        ? [{ entry, day, date: day.date, number: entry.session.days.length > 1 ? index + 1 : null }]
        : [],
    ),
  )

/** The seven days from that Monday on; what is held on one of them stands in the order of the hours. */
export function weekOf(entries: readonly SessionEntry[], monday: CalendarDate): WeekDay[] {
  const all = dated(entries)
  return Array.from({ length: 7 }, (_, place) => {
    const date = daysLater(monday, place)
    return { date, held: all.filter((own) => own.date === date).sort((a, b) => a.day.start - b.day.start) }
  })
}

/** The day nearest to that week on which something is held: the next one after it, else the last one before; null when none. */
export function nearestHeld(
  entries: readonly SessionEntry[],
  monday: CalendarDate,
): (Held & { date: CalendarDate }) | null {
  const inOrder = dated(entries).sort((a, b) => at(a.date) - at(b.date))
  const sunday = daysLater(monday, 6)
  return inOrder.find(({ date }) => date > sunday) ?? inOrder.findLast(({ date }) => date < monday) ?? null
}
