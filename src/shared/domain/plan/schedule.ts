/** The clock times of a day, derived from its start, the durations and the pins: the only function that knows them. */

import { type Minutes, minutes, type TimeOfDay, timeOfDay } from '../base/time'
import type { Day } from './day'
import { isLeftOut, lengthOf } from './length'
import type { Phase } from './phase'
import { isLogistics } from './phase'

export type ScheduleItem = {
  phase: Phase
  /** Minutes it counts for, as the day now stands. */
  length: Minutes
  start: TimeOfDay
  end: TimeOfDay
  /** Where the running clock stood when the phase was reached: differs from `start` only at a pin. */
  arrival: TimeOfDay
  /** Free minutes between the arrival and a later pin. */
  gap: Minutes
  /** Minutes that the phases before take too much for an earlier pin. */
  overlap: Minutes
}

export type Schedule = {
  /** Those that the short version leaves out are not among them. */
  items: readonly ScheduleItem[]
  end: TimeOfDay
  /** The announced end of the day, in the night that follows where the day gets there; null when none is. */
  targetEnd: TimeOfDay | null
  work: Minutes
  logistics: Minutes
  /** Target end minus end: minutes available, negative when over; null without a target. */
  margin: number | null
}

const DAY = 1440

/** Nobody means to wait longer than this for an hour that is written. */
const HALF_DAY = 720

/**
 * An hour of the clock as a time of this day. One from the day's start on is of the day itself. An earlier one is of the
 * night that follows where it comes within half a day of the start (01:00 in a day that starts at 18:00), or of the clock
 * (`arrival`) in a day that is already past midnight. Any other comes before the day: 08:30 in one that starts at 09:00.
 */
function inDay(day: Day, at: TimeOfDay, arrival: number): TimeOfDay {
  if (at >= day.start) return at
  const next = at + DAY
  const isNight = next - day.start <= HALF_DAY || (arrival >= DAY && next - arrival <= HALF_DAY)
  return isNight ? timeOfDay(next) : at
}

function pinnedStart(day: Day, phase: Phase, arrival: TimeOfDay, length: Minutes): TimeOfDay | null {
  if (!phase.pin) return null
  const { edge, at } = phase.pin
  if (edge === 'start') return inDay(day, at, arrival)
  return timeOfDay(inDay(day, at, arrival + length) - length)
}

/**
 * Start and end of every phase of the day, in minutes since midnight; one that must end soon after midnight may begin
 * before it, below zero. A pin is kept whatever comes before it: an
 * earlier running clock leaves a gap, a later one an overlap, and the clock goes on from the pin.
 */
export function scheduleOf(day: Day): Schedule {
  let clock: TimeOfDay = day.start
  let work = 0
  let logistics = 0
  const kept = day.phases.filter((phase) => !isLeftOut(day, phase))
  const items = kept.map((phase): ScheduleItem => {
    const arrival = clock
    const length = lengthOf(day, phase)
    const start = pinnedStart(day, phase, arrival, length) ?? arrival
    clock = timeOfDay(start + length)
    if (isLogistics(phase)) logistics += length
    else work += length
    return {
      phase,
      length,
      start,
      end: clock,
      arrival,
      gap: minutes(Math.max(0, start - arrival)),
      overlap: minutes(Math.max(0, arrival - start)),
    }
  })
  const targetEnd = day.targetEnd === null ? null : inDay(day, day.targetEnd, clock)
  return {
    items,
    end: clock,
    targetEnd,
    work: minutes(work),
    logistics: minutes(logistics),
    margin: targetEnd === null ? null : targetEnd - clock,
  }
}

/** The end that is told to whoever comes: the announced one, else that of the last phase. */
export function toldEnd(day: Day): TimeOfDay {
  const { targetEnd, end } = scheduleOf(day)
  return targetEnd ?? end
}
