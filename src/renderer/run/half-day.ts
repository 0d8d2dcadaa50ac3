/** Which half of the day it is, and who is expected then. */
import type { DayId } from '../../shared/domain/id'
import type { HalfDay, Participant, People } from '../../shared/domain/people'
import type { RunView } from '../../shared/domain/run-view'

/** The afternoon begins after the first meal of the day; a day without one is all morning. */
export function halfDayOf({ phases, current }: Pick<RunView, 'phases' | 'current'>): HalfDay {
  const meal = phases.findIndex(({ kind }) => kind === 'meal')
  return meal >= 0 && (current?.index ?? 0) > meal ? 'afternoon' : 'morning'
}

/** Those who are registered: nobody waits to be ticked who did not come in. */
export const expected = ({ participants }: People): Participant[] =>
  participants.filter(({ status }) => status === 'registered')

/** Whether she was there; null when nobody has ticked it yet. */
export const presenceOf = ({ presence }: Participant, day: DayId, half: HalfDay): boolean | null =>
  presence.find((each) => each.day === day && each.half === half)?.present ?? null

/** Whether this is the time to ask: the first phase of the half-day, with somebody not ticked yet. */
export function isRollCall(view: Pick<RunView, 'phases' | 'current' | 'day'>, people: People): boolean {
  const index = view.current?.index ?? -1
  const half = halfDayOf(view)
  const first = half === 'morning' ? 0 : view.phases.findIndex(({ kind }) => kind === 'meal') + 1
  return index === first && expected(people).some((each) => presenceOf(each, view.day, half) === null)
}
