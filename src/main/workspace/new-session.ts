/** Sessions that did not come from a file: an empty one, and the copy of another. */

import type { DayId, SessionId } from '../../shared/domain/base/id'
import { timeOfDay } from '../../shared/domain/base/time'
import { copyOfSession } from '../../shared/domain/library/template'
import type { Axis } from '../../shared/domain/plan/axis'
import type { Grid } from '../../shared/domain/plan/grid'
import { emptySession, type Session } from '../../shared/domain/plan/session'

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
