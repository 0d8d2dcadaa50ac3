/** The plan of a day frozen for a run: clock times become instants, and what is for the trainers alone stays out. */
import type { DayId, RunId } from '../base/id'
import { type CalendarDate, type Instant, instant, MINUTE_MS } from '../base/time'
import { instantAt } from '../base/zone'
import { type ScheduleItem, scheduleOf } from '../plan/schedule'
import type { Session } from '../plan/session'
import type { Baseline, BaselinePhase } from './run'

/**
 * The plan of one day as it stands, for a run on that date in that IANA time zone; null when the session has no such
 * day or the day no phase. The date is the one on which the day is really run, whatever date the plan bears.
 */
export function freeze(
  session: Session,
  dayId: DayId,
  run: RunId,
  date: CalendarDate,
  zone: string,
): Baseline | null {
  const day = session.days.find(({ id }) => id === dayId)
  const schedule = day && scheduleOf(day)
  if (!schedule || schedule.items.length === 0) return null
  const start = instantAt(date, day.start, zone)
  let clock = start
  const phases = schedule.items.map((item): BaselinePhase => {
    const { phase } = item
    // Sub-groups and the short version are the schedule's affair.
    const duration = (item.end - item.start) * MINUTE_MS
    const fixedStart = fixedStartOf(item, date, zone)
    const begins = fixedStart ?? clock
    // Lengths are kept through a clock change; only pins are clock times.
    clock = instant(begins + duration)
    return {
      id: phase.id,
      title: phase.title,
      kind: phase.kind,
      axis: phase.axis,
      duration,
      minimum: phase.minimum === null ? null : phase.minimum * MINUTE_MS,
      optional: phase.optional,
      autoAdvance: phase.autoAdvance,
      fixedStart,
      instructions: phase.shownInRoom ? phase.instructions : '',
      start: begins,
      end: clock,
    }
  })
  return {
    run,
    session: session.id,
    day: day.id,
    date,
    zone,
    title: session.title,
    place: session.practical.place,
    axes: session.axes,
    phases,
    start,
    end: schedule.targetEnd === null ? clock : instantAt(date, schedule.targetEnd, zone),
  }
}

function fixedStartOf({ phase, start, end }: ScheduleItem, date: CalendarDate, zone: string): Instant | null {
  if (!phase.pin) return null
  if (phase.pin.edge === 'start') return instantAt(date, start, zone)
  return instant(instantAt(date, end, zone) - (end - start) * MINUTE_MS)
}
