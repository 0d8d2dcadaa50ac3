/** A phase: one step of the day, with its length; its clock times are never stored, schedule.ts derives them. */
import { z } from 'zod'
import {
  axisIdSchema,
  cardIdSchema,
  groupIdSchema,
  type MaterialId,
  materialIdSchema,
  objectiveIdSchema,
  type PhaseId,
  phaseIdSchema,
  trainerIdSchema,
} from '../base/id'
import { textSchema } from '../base/text-length'
import { dateSchema, type Minutes, minutesSchema, timeOfDaySchema } from '../base/time'

/** `work` belongs to an axis (or to none yet); the others are logistics and never count in the balance. */
export const phaseKindSchema = z.enum(['work', 'welcome', 'break', 'meal', 'closing'])
export type PhaseKind = z.infer<typeof phaseKindSchema>

/** A fixed time of one edge of the phase: « repas à 12:00 », « fin à 16:00 ». */
export const pinSchema = z.strictObject({ edge: z.enum(['start', 'end']), at: timeOfDaySchema })
export type Pin = z.infer<typeof pinSchema>

export const materialSchema = z.strictObject({
  id: materialIdSchema,
  text: textSchema,
  /** How many; null when it is not said. */
  quantity: z.int().min(1).max(9999).nullable(),
  /** The unit of the quantity: all of them, each participant, each sub-group. */
  per: z.enum(['session', 'participant', 'group']),
  ready: z.boolean(),
})
export type Material = z.infer<typeof materialSchema>

/** Something to bring, of which only the name is said yet. */
export const someMaterial = (id: MaterialId, text: string): Material => ({
  id,
  text,
  quantity: null,
  per: 'session',
  ready: false,
})

/** The part of one of several sub-groups, while the others do something else; all of them start together. */
export const subGroupSchema = z.strictObject({
  id: groupIdSchema,
  title: textSchema,
  duration: minutesSchema,
  /** Markdown. */
  instructions: textSchema,
  facilitators: z.array(trainerIdSchema),
})
export type SubGroup = z.infer<typeof subGroupSchema>

export const phaseSchema = z.strictObject({
  id: phaseIdSchema,
  title: textSchema,
  kind: phaseKindSchema,
  /** Only a `work` phase has one; null is « non attribué ». */
  axis: axisIdSchema.nullable(),
  /** The length when there are no sub-groups in parallel; the longest of them gives it otherwise. */
  duration: minutesSchema,
  /** The length below which it makes no sense, for catching up and the short version; null when nobody said. */
  minimum: minutesSchema.nullable(),
  /** May be left out. */
  optional: z.boolean(),
  /** The next phase begins by itself when this one's time is up. */
  autoAdvance: z.boolean(),
  pin: pinSchema.nullable(),
  objective: textSchema,
  /** The objectives of the session that it serves. */
  objectives: z.array(objectiveIdSchema),
  /** The name of the facilitation method: « World café ». */
  method: textSchema,
  /** Markdown, one step a line; what the group is asked to do. */
  instructions: textSchema,
  /** Whether the room window may show the instructions. */
  shownInRoom: z.boolean(),
  /** For the trainers alone: never in a participants' document nor in the room. */
  notes: textSchema,
  /** The way out when it does not work as planned; for the trainers alone. */
  fallback: textSchema,
  /** « Plénière », « Sous-groupes de 4 ». */
  grouping: textSchema,
  /** How many people are in a sub-group, from 1; null when the phase has none. */
  groupSize: z.int().min(1).max(999).nullable(),
  /** Sub-groups that do different things in parallel; empty when all do the same. */
  groups: z.array(subGroupSchema),
  facilitators: z.array(trainerIdSchema),
  materials: z.array(materialSchema),
  cards: z.array(cardIdSchema),
  /** Its real length the last time, and the date; a copy of the session forgets it. */
  lastTime: z.strictObject({ minutes: minutesSchema, date: dateSchema }).nullable(),
  /** The remarks to look at again after the last time. */
  remarks: z.array(textSchema),
})
export type Phase = z.infer<typeof phaseSchema>

/** A pause or a meal: the group leaves the room and is told when to be back. */
export const isBreak = ({ kind }: { kind: PhaseKind }): boolean => kind === 'break' || kind === 'meal'

/** A phase of work of that length, in minutes, of which nothing else is said yet. */
export const emptyPhase = (id: PhaseId, duration: Minutes): Phase => ({
  id,
  title: '',
  kind: 'work',
  axis: null,
  duration,
  minimum: null,
  optional: false,
  autoAdvance: false,
  pin: null,
  objective: '',
  objectives: [],
  method: '',
  instructions: '',
  shownInRoom: true,
  notes: '',
  fallback: '',
  grouping: '',
  groupSize: null,
  groups: [],
  facilitators: [],
  materials: [],
  cards: [],
  lastTime: null,
  remarks: [],
})

/** Logistics (welcome, breaks, meals, closing) carry the day but are no work on an axis. */
export const isLogistics = (phase: { kind: PhaseKind }) => phase.kind !== 'work'
