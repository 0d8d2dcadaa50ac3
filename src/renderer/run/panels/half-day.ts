/** The half-day of the run, and the people expected then. */

import type { Participant, People } from '../../../shared/domain/people/people'
import { isPresent } from '../../../shared/domain/people/presence'
import { halfDayWith, type SessionHalfDay, sessionHalfDays } from '../../../shared/domain/plan/half-day'
import type { Session } from '../../../shared/domain/plan/session'
import type { RunView } from '../../../shared/domain/run/run-view'

type Seen = Pick<RunView, 'phases' | 'current' | 'day'>

/**
 * The half-day of the current phase as the plan has it; null when the day has nothing to sign for. A phase that the plan
 * no longer has belongs with the one before it, the first with the one after.
 */
export function halfDayOf({ phases, current, day }: Seen, session: Session): SessionHalfDay | null {
  const halves = sessionHalfDays(session).filter((half) => half.day === day)
  const index = current?.index ?? 0
  const near = [...phases.slice(0, index + 1).reverse(), ...phases.slice(index + 1)]
  return near.map(({ id }) => halfDayWith(halves, id)).find((half) => half !== null) ?? null
}

/** Those who are registered: nobody waits to be ticked who did not come in. */
export const expected = ({ participants }: People): Participant[] =>
  participants.filter(({ status }) => status === 'registered')

/** Whether this is the time to ask: the first phase of the half-day that is held today, with somebody not ticked yet. */
export function isRollCall(view: Seen, session: Session, people: People): boolean {
  const half = halfDayOf(view, session)
  if (!half || !view.current) return false
  const first = view.phases.find(({ id, kind, state, dropped }) => {
    return kind !== 'meal' && state !== 'skipped' && !dropped && halfDayWith([half], id)
  })
  return first?.id === view.current.phase && expected(people).some((each) => isPresent(each, half) === null)
}
