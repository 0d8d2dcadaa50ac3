/** A day of a session: its date, when it starts, when it should end, and its phases in order. */
import { z } from 'zod'
import { dayIdSchema } from '../base/id'
import { dateSchema, timeOfDaySchema } from '../base/time'
import { phaseSchema } from './phase'

/** Of one session: beyond, its list and its agenda would keep the trainer waiting for seconds. */
export const MOST_PHASES = 2_000

export const daySchema = z.strictObject({
  id: dayIdSchema,
  date: dateSchema.nullable(),
  start: timeOfDaySchema,
  /** The hour announced to the participants; null when none is. */
  targetEnd: timeOfDaySchema.nullable(),
  /** « Version courte »: optional phases are left out and the others take their minimum. */
  short: z.boolean(),
  phases: z.array(phaseSchema).max(MOST_PHASES),
})
export type Day = z.infer<typeof daySchema>
