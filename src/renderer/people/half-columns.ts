/** The half-days of a session as columns to tick, each with its words. */
import { type SessionHalfDay, sessionHalfDays } from '../../shared/domain/plan/half-day'
import type { Session } from '../../shared/domain/plan/session'
import type { Text } from '../../shared/text/fr'

export type HalfColumn = { key: string; half: SessionHalfDay; label: string }

/** « Matin » on a single day, « Jour 2, Matin » when there are several. */
export function halfColumns(session: Session, { presence }: Text['participants']): HalfColumn[] {
  const several = session.days.length > 1
  return sessionHalfDays(session).map((half) => ({
    key: `${half.day} ${half.part}`,
    half,
    label: several ? `${presence.day(half.number)}, ${presence[half.part]}` : presence[half.part],
  }))
}
