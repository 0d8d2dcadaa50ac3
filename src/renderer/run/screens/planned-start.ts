/** Which day to run, and whether this is the hour to start it. */

import { type Instant, MINUTE_MS } from '../../../shared/domain/base/time'
import { dateIn, instantAt } from '../../../shared/domain/base/zone'
import type { Day } from '../../../shared/domain/plan/day'
import type { Session } from '../../../shared/domain/plan/session'

/** How far from its planned hour a day may start without its figures becoming meaningless, in milliseconds. */
const NEAR = 120 * MINUTE_MS

/** Whether `now`, in that IANA time zone, is the planned date (any date when none is) within two hours of the start. */
export function isTimeToStart(day: Day, now: Instant, zone: string): boolean {
  const today = dateIn(now, zone)
  const isDate = day.date === null || day.date === today
  return isDate && Math.abs(now - instantAt(today, day.start, zone)) <= NEAR
}

/** Today's day when it has phases, else the first that has some, else the first. */
export function dayToRun({ days }: Pick<Session, 'days'>, now: Instant, zone: string): Day | undefined {
  const today = dateIn(now, zone)
  const ready = days.filter(({ phases }) => phases.length > 0)
  return ready.find(({ date }) => date === today) ?? ready[0] ?? days[0]
}
