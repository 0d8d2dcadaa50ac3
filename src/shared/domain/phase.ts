/** A phase: one step of the day, with its length; its clock times are never stored, schedule.ts derives them. */
import { z } from 'zod'
import { axisIdSchema, cardIdSchema, materialIdSchema, phaseIdSchema, trainerIdSchema } from './id'
import { minutesSchema, timeOfDaySchema } from './time'

/** `work` belongs to an axis (or to none yet); the others are logistics and never count in the balance. */
export const phaseKindSchema = z.enum(['work', 'welcome', 'break', 'meal', 'closing'])
export type PhaseKind = z.infer<typeof phaseKindSchema>

/** A fixed time of one edge of the phase: « repas à 12:00 », « fin à 16:00 ». */
export const pinSchema = z.strictObject({ edge: z.enum(['start', 'end']), at: timeOfDaySchema })
export type Pin = z.infer<typeof pinSchema>

export const materialSchema = z.strictObject({ id: materialIdSchema, text: z.string(), ready: z.boolean() })
export type Material = z.infer<typeof materialSchema>

export const phaseSchema = z.strictObject({
  id: phaseIdSchema,
  title: z.string(),
  kind: phaseKindSchema,
  /** Only a `work` phase has one; null is « non attribué ». */
  axis: axisIdSchema.nullable(),
  duration: minutesSchema,
  pin: pinSchema.nullable(),
  objective: z.string(),
  /** Markdown, one step a line; what the group is asked to do. */
  instructions: z.string(),
  /** Whether the room window may show the instructions. */
  shownInRoom: z.boolean(),
  /** For the trainers alone: never in a participants' document nor in the room. */
  notes: z.string(),
  /** What to do when it does not work as planned; for the trainers alone. */
  fallback: z.string(),
  /** « Plénière », « Sous-groupes de 4 ». */
  grouping: z.string(),
  facilitators: z.array(trainerIdSchema),
  materials: z.array(materialSchema),
  cards: z.array(cardIdSchema),
})
export type Phase = z.infer<typeof phaseSchema>

/** Logistics (welcome, breaks, meals, closing) carry the day but are no work on an axis. */
export const isLogistics = (phase: { kind: PhaseKind }) => phase.kind !== 'work'
