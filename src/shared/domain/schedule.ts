/** The clock times of a day, derived from its start, the durations and the pins: the only function that knows them. */
import type { Day } from './day'
import { isLeftOut, lengthOf } from './length'
import type { Phase } from './phase'
import { isLogistics } from './phase'
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from './time'

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
  /** The announced end of the day; null when none is. */
  targetEnd: TimeOfDay | null
  work: Minutes
  logistics: Minutes
  /** Target end minus end: minutes available, negative when over; null without a target. */
  margin: number | null
}

const DAY = 1440

/** A time before the day's start is one of the following night: 01:00 in a day that starts at 18:00. */
const inDay = (day: Day, at: TimeOfDay) => (at < day.start ? timeOfDay(at + DAY) : at)

function pinnedStart(day: Day, phase: Phase, length: Minutes): TimeOfDay | null {
  if (!phase.pin) return null
  const at = inDay(day, phase.pin.at)
  return phase.pin.edge === 'start' ? at : timeOfDay(at - length)
}

/**
 * Start and end of every phase of the day, in minutes since midnight. A pin is kept whatever comes before it: an
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
    const start = pinnedStart(day, phase, length) ?? arrival
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
  const targetEnd = day.targetEnd === null ? null : inDay(day, day.targetEnd)
  return {
    items,
    end: clock,
    targetEnd,
    work: minutes(work),
    logistics: minutes(logistics),
    margin: targetEnd === null ? null : targetEnd - clock,
  }
}
