/** How long a phase counts: its own minutes, those of its longest sub-group, or fewer in the short version of the day. */

import { type Minutes, minutes } from '../base/time'
import type { Day } from './day'
import type { Phase, SubGroup } from './phase'

type Timed = Pick<Phase, 'duration' | 'minimum' | 'optional' | 'groups'>

/**
 * Minutes of the phase in the whole version: sub-groups start together and the longest gives the length. As long as none
 * of them has a minute, nobody has said how long they are: the phase has its own length.
 */
export const fullLength = ({ duration, groups }: Pick<Phase, 'duration' | 'groups'>): Minutes =>
  minutes(Math.max(0, ...groups.map((group) => group.duration)) || duration)

/** Whether the short version does without the phase. */
export const isLeftOut = (day: Pick<Day, 'short'>, { optional }: Pick<Phase, 'optional'>) =>
  day.short && optional

/** Minutes below which catching up does not take the phase: its minimum, never more than its length. */
export const shortestLength = (phase: Pick<Phase, 'duration' | 'minimum' | 'groups'>): Minutes =>
  minutes(Math.min(fullLength(phase), phase.minimum ?? fullLength(phase)))

/** Minutes that the phase counts for in the day as it now stands: 0 when it is left out. */
export function lengthOf(day: Pick<Day, 'short'>, phase: Timed): Minutes {
  if (isLeftOut(day, phase)) return minutes(0)
  return day.short ? shortestLength(phase) : fullLength(phase)
}

/** Minutes that a sub-group is done before the longest one. */
export const waitOf = (phase: Pick<Phase, 'duration' | 'groups'>, group: SubGroup): Minutes =>
  minutes(fullLength(phase) - group.duration)

/** Minutes that the short version of the day saves, or would save. */
export const savedBy = (day: Day): Minutes =>
  minutes(day.phases.reduce((sum, phase) => sum + fullLength(phase) - lengthOf({ short: true }, phase), 0))
