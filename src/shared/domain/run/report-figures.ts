/** The figures of a report: the real balance, the phases that ran over and gave back most, and who was there. */

import type { Participant } from '../people/people'
import { isPresent } from '../people/presence'
import type { Axis } from '../plan/axis'
import { apportion } from '../plan/balance'
import type { SessionHalfDay } from '../plan/half-day'
import { phaseTimes } from './real-time'
import type { Report, ReportPhase } from './report'

export type RealShare = { axis: Axis; percent: number }

/** Whole percent of the active time of work on axes that sum to 100; none when there was no such time. */
export function realShares({ axes, phases, knownUntil }: Report): RealShare[] {
  // Unknown time may have been on any axis.
  if (knownUntil !== null) return []
  const spent = axes.map((axis) =>
    phases.reduce(
      (sum, phase) => (phase.kind === 'work' && phase.axis === axis.id ? sum + phase.active : sum),
      0,
    ),
  )
  if (spent.every((own) => own === 0)) return []
  const percents = apportion(spent, 100)
  return axes
    .map((axis, index) => ({ axis, percent: percents[index] ?? 0 }))
    .filter(({ axis, percent }) => percent > 0 || !axis.retired)
}

/** The phases held that took most beyond their plan and most below it, by a minute at least; the first of equals. */
export function extremesOf({ phases }: Report): { over: ReportPhase | null; under: ReportPhase | null } {
  const planned = phases.filter(({ plannedStart }) => plannedStart !== null)
  const most = (sign: 1 | -1) =>
    planned.reduce<ReportPhase | null>((found, phase) => {
      const own = sign * (phaseTimes(phase).difference ?? 0)
      return own >= 1 && own > (found ? sign * (phaseTimes(found).difference ?? 0) : 0) ? phase : found
    }, null)
  return { over: most(1), under: most(-1) }
}

/** How many of those registered were there for that half-day, erased since or not; null as long as nobody was ticked. */
export function presentIn(
  people: readonly Pick<Participant, 'status' | 'presence'>[],
  half: SessionHalfDay,
): number | null {
  const told = people.filter(({ status }) => status === 'registered').map((own) => isPresent(own, half))
  return told.some((own) => own !== null) ? told.filter(Boolean).length : null
}
