/** Every change of a session's plan, as data, and the one pure function that applies it. */
import { z } from 'zod'
import { type Day, daySchema } from './day'
import { dayIdSchema, objectiveIdSchema, phaseIdSchema, type TrainerId, trainerIdSchema } from './id'
import { phaseSchema } from './phase'
import { duplicatePhase, insertPhase, movePhase, removePhase, setPhase } from './phase-edit'
import { objectiveSchema, practicalSchema, type Session, trainerSchema } from './session'

/** Only what is named changes: `partial` alone would let an explicit undefined through. */
const patchOf = <T extends z.ZodRawShape>(schema: z.ZodObject<T, z.core.$strict>) =>
  schema
    .partial()
    .refine((patch) => Object.values(patch).every((value) => value !== undefined)) as unknown as z.ZodType<
    Partial<z.infer<typeof schema>>
  >

export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('session.set'),
    field: z.enum(['title', 'series', 'summary', 'content', 'method']),
    value: z.string(),
  }),
  z.strictObject({
    kind: z.literal('practical.set'),
    field: z.enum(Object.keys(practicalSchema.shape) as [keyof typeof practicalSchema.shape]),
    value: z.string(),
  }),
  z.strictObject({ kind: z.literal('objective.add'), objective: objectiveSchema }),
  z.strictObject({ kind: z.literal('objective.set'), objective: objectiveIdSchema, text: z.string() }),
  z.strictObject({ kind: z.literal('objective.remove'), objective: objectiveIdSchema }),
  z.strictObject({ kind: z.literal('trainer.add'), trainer: trainerSchema }),
  z.strictObject({
    kind: z.literal('trainer.set'),
    trainer: trainerIdSchema,
    field: z.enum(['name', 'biography']),
    value: z.string(),
  }),
  z.strictObject({ kind: z.literal('trainer.remove'), trainer: trainerIdSchema }),
  z.strictObject({
    kind: z.literal('day.set'),
    day: dayIdSchema,
    patch: patchOf(daySchema.pick({ date: true, start: true, targetEnd: true })),
  }),
  /** `index` is the place among the day's phases; beyond the end means last. */
  z.strictObject({
    kind: z.literal('phase.add'),
    day: dayIdSchema,
    index: z.int().min(0),
    phase: phaseSchema,
  }),
  z.strictObject({
    kind: z.literal('phase.set'),
    phase: phaseIdSchema,
    patch: patchOf(phaseSchema.omit({ id: true })),
  }),
  z.strictObject({
    kind: z.literal('phase.move'),
    phase: phaseIdSchema,
    day: dayIdSchema,
    index: z.int().min(0),
  }),
  z.strictObject({ kind: z.literal('phase.duplicate'), phase: phaseIdSchema, as: phaseIdSchema }),
  z.strictObject({ kind: z.literal('phase.remove'), phase: phaseIdSchema }),
])
export type Edit = z.infer<typeof editSchema>

/** What an edit changed, for the menu and the history: « Annuler : durée de la phase ». */
export type EditLabel =
  | Exclude<Edit['kind'], 'phase.set'>
  | `phase.${keyof Omit<z.infer<typeof phaseSchema>, 'id'>}`

/** The label of an edit; a patch of several fields is named after its first. */
export function labelOf(edit: Edit): EditLabel {
  if (edit.kind !== 'phase.set') return edit.kind
  return `phase.${Object.keys(edit.patch)[0] ?? 'title'}` as EditLabel
}

/** Two edits with the same key within a second are one step of the history: a word typed letter by letter. */
export function keyOf(edit: Edit): string {
  switch (edit.kind) {
    case 'session.set':
    case 'practical.set':
      return `${edit.kind} ${edit.field}`
    case 'objective.set':
      return `${edit.kind} ${edit.objective}`
    case 'trainer.set':
      return `${edit.kind} ${edit.trainer} ${edit.field}`
    case 'day.set':
      return `${edit.kind} ${edit.day} ${Object.keys(edit.patch)}`
    case 'phase.set':
      return `${edit.kind} ${edit.phase} ${Object.keys(edit.patch)}`
    default:
      // Adding, moving and removing are each a step of their own.
      return ''
  }
}

/** The list with these fields of the named entry changed; the very same list when the entry is not in it. */
const replace = <T extends { id: string }>(list: T[], id: string, patch: Partial<T>): T[] =>
  list.some((entry) => entry.id === id)
    ? list.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry))
    : list

/** A trainer who leaves also leaves the phases she was to facilitate. */
const removeTrainer = (session: Session, id: TrainerId): Session => ({
  ...session,
  trainers: session.trainers.filter((trainer) => trainer.id !== id),
  days: session.days.map((day) => ({
    ...day,
    phases: day.phases.map((phase) => ({
      ...phase,
      facilitators: phase.facilitators.filter((own) => own !== id),
    })),
  })),
})

/** The session after the edit; the very same value when the edit's target is not in it. */
export function applyEdit(session: Session, edit: Edit): Session {
  switch (edit.kind) {
    case 'session.set':
      return { ...session, [edit.field]: edit.value }
    case 'practical.set':
      return { ...session, practical: { ...session.practical, [edit.field]: edit.value } }
    case 'objective.add':
      return { ...session, objectives: [...session.objectives, edit.objective] }
    case 'objective.set':
      return { ...session, objectives: replace(session.objectives, edit.objective, { text: edit.text }) }
    case 'objective.remove':
      return { ...session, objectives: session.objectives.filter(({ id }) => id !== edit.objective) }
    case 'trainer.add':
      return { ...session, trainers: [...session.trainers, edit.trainer] }
    case 'trainer.set':
      return { ...session, trainers: replace(session.trainers, edit.trainer, { [edit.field]: edit.value }) }
    case 'trainer.remove':
      return removeTrainer(session, edit.trainer)
    case 'day.set':
      return { ...session, days: replace(session.days, edit.day, edit.patch as Partial<Day>) }
    case 'phase.add':
      return insertPhase(session, edit.day, edit.index, edit.phase)
    case 'phase.set':
      return setPhase(session, edit.phase, edit.patch)
    case 'phase.move':
      return movePhase(session, edit.phase, edit.day, edit.index)
    case 'phase.duplicate':
      return duplicatePhase(session, edit.phase, edit.as)
    case 'phase.remove':
      return removePhase(session, edit.phase)
  }
}
