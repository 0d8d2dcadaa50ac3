/** A run: the plan frozen when it starts and the journal of what was done; everything shown derives from these two. */
import { z } from 'zod'
import { axisSchema } from './axis'
import { axisIdSchema, dayIdSchema, phaseIdSchema, runIdSchema, sessionIdSchema } from './id'
import { phaseKindSchema } from './phase'
import { instantSchema } from './time'

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
