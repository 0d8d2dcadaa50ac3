/** Edits of the days of a session: pure functions, each the work of one kind of edit. */

import type { DayId } from '../base/id'
import type { Day } from '../plan/day'
import { allPhases, type Session } from '../plan/session'

const inserted = (days: readonly Day[], index: number, day: Day) => [
  ...days.slice(0, index),
  day,
  ...days.slice(index),
]

/** The session with the day at that place; the very same session when its id or one of its phases' is taken. */
export function addDay(session: Session, day: Day, index: number): Session {
  const taken = new Set(allPhases(session).map(({ id }) => id))
  if (session.days.some(({ id }) => id === day.id) || day.phases.some(({ id }) => taken.has(id)))
    return session
  return { ...session, days: inserted(session.days, index, day) }
}

/** The day at that place, counted without it; its date goes with it. */
export function moveDay(session: Session, id: DayId, index: number): Session {
  const day = session.days.find((own) => own.id === id)
  if (!day) return session
  return {
    ...session,
    days: inserted(
      session.days.filter((own) => own !== day),
      index,
      day,
    ),
  }
}

/** The session without the day; the very same session when it has no such day or no other one. */
export const removeDay = (session: Session, id: DayId): Session =>
  session.days.length > 1 && session.days.some((day) => day.id === id)
    ? { ...session, days: session.days.filter((day) => day.id !== id) }
    : session
