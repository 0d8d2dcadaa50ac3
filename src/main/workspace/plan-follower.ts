/** How a plan that is edited while it runs changes the rest of the day. */
import { freeze } from '../../shared/domain/freeze'
import type { PhaseId } from '../../shared/domain/id'
import { type CoursePhase, replanOf } from '../../shared/domain/replan'
import type { Baseline, Replan, RunAction } from '../../shared/domain/run'
import type { Session } from '../../shared/domain/session'
import { dateIn } from '../../shared/domain/zone'
import { Refused } from './refused'

export function planFollower(zone: () => string) {
  /** The plan that each edit led to, to know it again when the edit is taken back. */
  const plans = new WeakMap<RunAction, Session>()

  function frozenAs(baseline: Baseline, session: Session) {
    const date = dateIn(baseline.start, zone())
    const frozen = freeze(session, baseline.day, baseline.run, date, zone())
    const day = session.days.find(({ id }) => id === baseline.day)
    return { phases: frozen?.phases ?? [], end: frozen && day?.targetEnd != null ? frozen.end : null }
  }

  return {
    /** The running phase cannot be taken out of its day, only ended. */
    refuse(baseline: Baseline, current: PhaseId | undefined, before: Session, after: Session) {
      const isIn = (session: Session) => frozenAs(baseline, session).phases.some(({ id }) => id === current)
      if (after.id === baseline.session && isIn(before) && !isIn(after))
        throw new Refused({ kind: 'phase-running' })
    },
    /** Null when the day goes on as it was. */
    replanOf(
      baseline: Baseline,
      phases: readonly CoursePhase[],
      before: Session,
      after: Session,
    ): Replan | null {
      if (after.id !== baseline.session) return null
      const [was, is] = [frozenAs(baseline, before), frozenAs(baseline, after)]
      const announcedEnd = { before: was.end, after: is.end }
      return replanOf(phases, { before: was.phases, after: is.phases, announcedEnd })
    },
    remember(action: RunAction | undefined, plan: Session) {
      if (action) plans.set(action, plan)
    },
    isEditTo: (action: RunAction | null, plan: Session | undefined) =>
      action !== null && plan !== undefined && plans.get(action) === plan,
  }
}
