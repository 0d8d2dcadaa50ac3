/** The half-days of a session as columns to tick, each with its words. */
import type { HalfDay } from '../../shared/domain/people'
import type { Session } from '../../shared/domain/session'
import { halvesOf } from '../../shared/handout/attended-hours'
import type { Text } from '../../shared/text/fr'

export type HalfColumn = { key: string; day: Session['days'][number]['id']; half: HalfDay; label: string }

/** « Matin » on a single day, « Jour 2, Matin » when there are several. */
export function halfColumns({ days }: Session, { presence }: Text['participants']): HalfColumn[] {
  return days.flatMap((day, index) =>
    halvesOf(day).map(({ half }) => ({
      ...{ key: `${day.id} ${half}`, day: day.id, half },
      label: days.length > 1 ? `${presence.day(index + 1)}, ${presence[half]}` : presence[half],
    })),
  )
}
