/** Presences: the ticks of the half-days, and the minutes of training that they come to. */

import { type TimeOfDay, timeOfDay } from '../base/time'
import { type HalfDay, halfDaysOf, type SessionHalfDay, sessionHalfDays } from '../plan/half-day'
import type { Session } from '../plan/session'
import type { Participant, Presence } from './people'

const DAY = 1440

/**
 * What was ticked for that half-day; null as long as nothing was. The only half-day of a day has the tick of its day,
 * under whatever name the plan of then gave it: the day may have been put from the morning to the afternoon since.
 */
export function tickOf(presence: readonly Presence[], half: SessionHalfDay): Presence | null {
  const own = presence.filter(({ day }) => day === half.day)
  return own.find((tick) => tick.half === half.part) ?? (half.alone ? (own.at(-1) ?? null) : null)
}

/** Null as long as nobody ticked it. */
export const isPresent = ({ presence }: Pick<Participant, 'presence'>, half: SessionHalfDay) =>
  tickOf(presence, half)?.present ?? null

/** The hour as one of the half-day: after midnight where it goes on that long and began before. */
export const hourWithin = ({ from, to }: HalfDay, at: TimeOfDay): TimeOfDay =>
  at < from && at + DAY <= to ? timeOfDay(at + DAY) : at

/** Minutes of training in the half-day from when somebody came until she left. */
function minutesOf(half: SessionHalfDay, { present, from, to }: Presence): number {
  if (!present) return 0
  if (from === null && to === null) return half.minutes
  return half.items
    .filter(({ phase }) => phase.kind !== 'meal')
    .reduce((total, { start, end }) => {
      return total + Math.max(0, Math.min(end, to ?? end) - Math.max(start, from ?? start))
    }, 0)
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** Minutes of training planned over all days; null when no phase trains. */
export function plannedMinutes({ days }: Pick<Session, 'days'>): number | null {
  const planned = sum(days.flatMap((day) => halfDaysOf(day).map((half) => half.minutes)))
  return planned > 0 ? planned : null
}

/** Minutes of training somebody was there for, by half-day; null for one that is not ticked. */
export const attendedIn = (
  session: Pick<Session, 'days'>,
  { presence }: Pick<Participant, 'presence'>,
): readonly { half: SessionHalfDay; minutes: number | null }[] =>
  sessionHalfDays(session).map((half) => {
    const tick = tickOf(presence, half)
    return { half, minutes: tick && minutesOf(half, tick) }
  })

/** Minutes of training somebody was there for; null as long as a half-day is not ticked, or when there is none. */
export function attendedMinutes(
  session: Pick<Session, 'days'>,
  person: Pick<Participant, 'presence'>,
): number | null {
  const halves = attendedIn(session, person)
  if (halves.length === 0) return null
  return halves.some(({ minutes }) => minutes === null)
    ? null
    : sum(halves.map(({ minutes }) => minutes ?? 0))
}
