/** Every change of a session's plan, as data, and the one pure function that applies it. */
import { z } from 'zod'
import { daySchema } from './day'
import { dayIdSchema, objectiveIdSchema, phaseIdSchema, type TrainerId, trainerIdSchema } from './id'
import { patchOf } from './patch'
import { type Phase, phaseSchema } from './phase'
import { duplicatePhase, insertPhase, movePhase, removePhase, setPhase } from './phase-edit'
import { objectiveSchema, practicalSchema, type Session, trainerSchema } from './session'

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

type List = 'objectives' | 'trainers' | 'days'

/** The session with these fields of the named entry changed; the very same session when it has no such entry. */
const replace = <L extends List>(
  session: Session,
  list: L,
  id: string,
  patch: Partial<Session[L][number]>,
) =>
  session[list].some((entry) => entry.id === id)
    ? {
        ...session,
        [list]: session[list].map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)),
      }
    : session

/** The session with the entry at the end of the list; the very same session when that id is taken. */
const add = <L extends List>(session: Session, list: L, added: Session[L][number]): Session =>
  session[list].some(({ id }) => id === added.id)
    ? session
    : { ...session, [list]: [...session[list], added] }

/** The session without the entry; the very same session when it has no such entry. */
const remove = (session: Session, list: List, id: string): Session =>
  session[list].some((entry) => entry.id === id)
    ? { ...session, [list]: session[list].filter((entry) => entry.id !== id) }
    : session

/** A trainer who leaves also leaves the phases she was to facilitate. */
function removeTrainer(session: Session, id: TrainerId): Session {
  const without = remove(session, 'trainers', id)
  if (without === session) return session
  const leave = (phase: Phase) => ({ ...phase, facilitators: phase.facilitators.filter((own) => own !== id) })
  return { ...without, days: without.days.map((day) => ({ ...day, phases: day.phases.map(leave) })) }
}

/** The session after the edit; the very same value when the edit's target is not in it. */
export function applyEdit(session: Session, edit: Edit): Session {
  switch (edit.kind) {
    case 'session.set':
      return { ...session, [edit.field]: edit.value }
    case 'practical.set':
      return { ...session, practical: { ...session.practical, [edit.field]: edit.value } }
    case 'objective.add':
      return add(session, 'objectives', edit.objective)
    case 'objective.set':
      return replace(session, 'objectives', edit.objective, { text: edit.text })
    case 'objective.remove':
      return remove(session, 'objectives', edit.objective)
    case 'trainer.add':
      return add(session, 'trainers', edit.trainer)
    case 'trainer.set':
      return replace(session, 'trainers', edit.trainer, { [edit.field]: edit.value })
    case 'trainer.remove':
      return removeTrainer(session, edit.trainer)
    case 'day.set':
      return replace(session, 'days', edit.day, edit.patch)
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
