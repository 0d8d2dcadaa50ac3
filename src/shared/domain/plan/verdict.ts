/** Whether a day fits: the one function that says so, for every screen and paper. */

import { type Minutes, minutes, type TimeOfDay } from '../base/time'
import type { Day } from './day'
import type { Phase, Pin } from './phase'
import { type Schedule, type ScheduleItem, scheduleOf } from './schedule'

/** A misfit of a day, in minutes too many. */
export type Misfit =
  /** Before an hour that is fixed: the phase that it is fixed for, which hour, and its place among the day's phases. */
  | { kind: 'overlap'; minutes: Minutes; phase: Phase; edge: Pin['edge']; at: TimeOfDay; index: number }
  /** After the announced end. */
  | { kind: 'late'; minutes: Minutes; at: TimeOfDay }

export type Verdict = {
  /** The hour at which the last phase ends. */
  end: TimeOfDay
  /** Everything that does not fit, in the order of the day: what comes before a fixed hour, then what runs past the end. */
  misfits: readonly Misfit[]
  /** Minutes left before the announced end; 0 when something does not fit, null when no end is announced. */
  free: Minutes | null
  /** The announced end, as a time of this day. */
  targetEnd: TimeOfDay | null
}

const overlapOf = (day: Day, { phase, overlap, start, end }: ScheduleItem): Misfit[] =>
  overlap === 0 || !phase.pin
    ? []
    : [
        {
          kind: 'overlap',
          minutes: overlap,
          phase,
          edge: phase.pin.edge,
          at: phase.pin.edge === 'start' ? start : end,
          index: day.phases.indexOf(phase),
        },
      ]

/** The verdict on a day; `schedule` is that of the day, for whoever has it already. */
export function verdictOf(day: Day, schedule: Schedule = scheduleOf(day)): Verdict {
  const { items, end, targetEnd, margin } = schedule
  const misfits: Misfit[] = items.flatMap((item) => overlapOf(day, item))
  if (margin !== null && margin < 0 && targetEnd !== null)
    misfits.push({ kind: 'late', minutes: minutes(-margin), at: targetEnd })
  const free = margin === null ? null : minutes(misfits.length > 0 ? 0 : Math.max(0, margin))
  return { end, misfits, free, targetEnd }
}

/** All that does not fit in these days. */
export const misfitsOf = (days: readonly Day[]): readonly Misfit[] =>
  days.flatMap((day) => verdictOf(day).misfits)
