/** Sessions that did not come from a file: an empty one, and the copy of another. */
import type { Axis } from '../../shared/domain/axis'
import type { Grid } from '../../shared/domain/grid'
import type { DayId, SessionId } from '../../shared/domain/id'
import { emptySession, type Session } from '../../shared/domain/session'
import { copyOfSession } from '../../shared/domain/template'
import { timeOfDay } from '../../shared/domain/time'

/** One day from 9:00 to 16:00 without a date, on the given axes and grid. */
export const newSession = (id: SessionId, axes: Axis[], grid: Grid): Session => ({
  ...emptySession(id),
  axes,
  grid,
  days: [
    {
      id: 'day-1' as DayId,
      date: null,
      start: timeOfDay(540),
      targetEnd: timeOfDay(960),
      short: false,
      phases: [],
    },
  ],
})

/** A copy under that title for another day and another group: no date, nothing ticked, no real time, nobody. */
export const copyOf = (session: Session, id: SessionId, title: string): Session => ({
  ...copyOfSession(session, id),
  title,
  dismissed: [],
})
