/** A run: the plan frozen when it starts and the journal of what was done; everything shown derives from these two. */
import { z } from 'zod'
import { axisSchema } from './axis'
import {
  axisIdSchema,
  type DayId,
  dayIdSchema,
  phaseIdSchema,
  type RunId,
  runIdSchema,
  sessionIdSchema,
} from './id'
import { phaseKindSchema } from './phase'
import { type ScheduleItem, scheduleOf } from './schedule'
import type { Session } from './session'
import { type CalendarDate, type Instant, instant, instantSchema, MINUTE_MS } from './time'
import { instantAt } from './zone'

/** A phase as it was planned when the run started; milliseconds and instants, so that no clock change touches it. */
export const baselinePhaseSchema = z.strictObject({
  id: phaseIdSchema,
  title: z.string(),
  kind: phaseKindSchema,
  axis: axisIdSchema.nullable(),
  /** Milliseconds. */
  duration: z.int().min(0),
  start: instantSchema,
  end: instantSchema,
  /** The instant before which a pinned phase does not start by itself; null without a pin. */
  fixedStart: instantSchema.nullable(),
  /** Markdown; empty when the instructions are not for the room. */
  instructions: z.string(),
})
export type BaselinePhase = z.infer<typeof baselinePhaseSchema>

export const baselineSchema = z.strictObject({
  run: runIdSchema,
  session: sessionIdSchema,
  day: dayIdSchema,
  title: z.string(),
  place: z.string(),
  axes: z.array(axisSchema),
  phases: z.array(baselinePhaseSchema).min(1),
  start: instantSchema,
  /** The announced end when there is one, else the end of the last phase. */
  end: instantSchema,
})
export type Baseline = z.infer<typeof baselineSchema>

/**
 * One thing the trainer did, dated. `begin` enters a phase (the first, the next, or any other): the phase before ends
 * then. A phase entered before its fixed start waits for it, unless `begin-now` says otherwise. `undo` takes back the
 * last action that still holds.
 */
export const runActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begin'), at: instantSchema, phase: phaseIdSchema }),
  z.strictObject({ kind: z.literal('begin-now'), at: instantSchema }),
  /** Milliseconds given to the current phase, negative to take some away. */
  z.strictObject({ kind: z.literal('adjust'), at: instantSchema, by: z.int() }),
  z.strictObject({ kind: z.literal('pause'), at: instantSchema }),
  z.strictObject({ kind: z.literal('resume'), at: instantSchema }),
  z.strictObject({ kind: z.literal('end'), at: instantSchema }),
  z.strictObject({ kind: z.literal('undo'), at: instantSchema }),
])
export type RunAction = z.infer<typeof runActionSchema>

/** The journal, oldest first. */
export type Journal = readonly RunAction[]
/** An action that no `undo` took back. */
export type HeldAction = Exclude<RunAction, { kind: 'undo' }>

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
    const duration = phase.duration * MINUTE_MS
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
      start: begins,
      end: clock,
      fixedStart,
      instructions: phase.shownInRoom ? phase.instructions : '',
    }
  })
  return {
    run,
    session: session.id,
    day: day.id,
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
  return instant(instantAt(date, end, zone) - phase.duration * MINUTE_MS)
}

/**
 * The actions that still hold once each `undo` has taken back the one before it, oldest first. The first is the run
 * itself and cannot be undone.
 */
export function effective(journal: Journal): readonly HeldAction[] {
  const held: HeldAction[] = []
  for (const action of journal) {
    if (action.kind !== 'undo') held.push(action)
    else if (held.length > 1) held.pop()
  }
  return held
}
