/** Every change of a session's plan, as data, and the one pure function that applies it. */
import { z } from 'zod'
import {
  axisIdSchema,
  cardIdSchema,
  dayIdSchema,
  materialIdSchema,
  objectiveIdSchema,
  phaseIdSchema,
  trainerIdSchema,
} from '../base/id'
import { patchOf } from '../base/patch'
import { textSchema } from '../base/text-length'
import { minutesSchema } from '../base/time'
import { axisSchema } from '../plan/axis'
import { cardSchema } from '../plan/card'
import { freezeCard, releaseCard } from '../plan/card-freeze'
import { daySchema } from '../plan/day'
import { gridSchema } from '../plan/grid'
import { setReady } from '../plan/material-list'
import { phaseSchema } from '../plan/phase'
import { objectiveSchema, practicalSchema, type Session, trainerSchema } from '../plan/session'
import { learn, lessonSchema } from '../run/feedback'
import { setDismissed } from './advice-edit'
import { addAxis, becomesSchema, moveAxis, replaceAxes, setAxis } from './axis-edit'
import { addDay, moveDay, removeDay } from './day-edit'
import { addEntry, removeObjective, removeTrainer, replaceEntry } from './entry-edit'
import { keyOfPatch } from './patch-key'
import {
  duplicatePhase,
  insertPhases,
  movePhases,
  parkPhases,
  removePhases,
  resizePhases,
  setPhases,
  unparkPhases,
} from './phase-edit'
import { importPlan, planImportSchema } from './plan-edit'

const somePhases = z.array(phaseIdSchema).min(1)

/** The key that asks for it is held down: one step with what it did before. */
const held = z.literal(true).optional()

export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('session.set'),
    field: z.enum(['title', 'series', 'summary', 'content', 'method', 'nextTime']),
    value: textSchema,
  }),
  z.strictObject({
    kind: z.literal('practical.set'),
    field: z.enum(Object.keys(practicalSchema.shape) as [keyof typeof practicalSchema.shape]),
    value: textSchema,
  }),
  z.strictObject({ kind: z.literal('objective.add'), objective: objectiveSchema }),
  z.strictObject({ kind: z.literal('objective.set'), objective: objectiveIdSchema, text: textSchema }),
  z.strictObject({ kind: z.literal('objective.remove'), objective: objectiveIdSchema }),
  z.strictObject({ kind: z.literal('trainer.add'), trainer: trainerSchema }),
  z.strictObject({
    kind: z.literal('trainer.set'),
    trainer: trainerIdSchema,
    field: z.enum(['name', 'biography']),
    value: textSchema,
  }),
  z.strictObject({ kind: z.literal('trainer.remove'), trainer: trainerIdSchema }),
  z.strictObject({
    kind: z.literal('day.set'),
    day: dayIdSchema,
    patch: patchOf(daySchema.pick({ date: true, start: true, targetEnd: true, short: true })),
  }),
  /** `index` is the place among the days; beyond the end means last. */
  z.strictObject({ kind: z.literal('day.add'), index: z.int().min(0), day: daySchema }),
  z.strictObject({ kind: z.literal('day.move'), day: dayIdSchema, index: z.int().min(0) }),
  /** Its phases go with it; a session keeps at least one day. */
  z.strictObject({ kind: z.literal('day.remove'), day: dayIdSchema }),
  /** The session's own copy of a grid, changed or chosen; null when situations are read without one. */
  z.strictObject({ kind: z.literal('grid.set'), grid: gridSchema.nullable() }),
  /** The session's own copy of a card, kept as it is now; one that was kept before is replaced. */
  z.strictObject({ kind: z.literal('card.freeze'), card: cardSchema }),
  z.strictObject({ kind: z.literal('card.release'), card: cardIdSchema }),
  z.strictObject({ kind: z.literal('axis.add'), axis: axisSchema }),
  z.strictObject({
    kind: z.literal('axis.set'),
    axis: axisIdSchema,
    patch: patchOf(axisSchema.omit({ id: true })),
  }),
  /** `index` is the place among the others; beyond the end means last. */
  z.strictObject({ kind: z.literal('axis.move'), axis: axisIdSchema, index: z.int().min(0) }),
  /** Another set of axes, and which of them the phases of the old ones get; those that phases keep stay, retired. */
  z.strictObject({
    kind: z.literal('axes.replace'),
    axes: z.array(axisSchema),
    becomes: z.array(becomesSchema),
  }),
  /** An advice that the trainer does not want to see again in this session, or wants back. */
  z.strictObject({
    kind: z.literal('advice.set'),
    advice: z.string().max(200),
    dismissed: z.boolean(),
  }),
  /** Ticked as made ready, or not, wherever they stand. */
  z.strictObject({
    kind: z.literal('materials.set'),
    materials: z.array(materialIdSchema).min(1),
    ready: z.boolean(),
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
    held,
  }),
  z.strictObject({ kind: z.literal('phase.duplicate'), phase: phaseIdSchema, as: phaseIdSchema }),
  z.strictObject({ kind: z.literal('phase.remove'), phase: phaseIdSchema }),
  /** Several at once, as one step: pasted, or made from a table. */
  z.strictObject({
    kind: z.literal('phases.add'),
    day: dayIdSchema,
    index: z.int().min(0),
    phases: z.array(phaseSchema).min(1),
  }),
  /** A plan that was written elsewhere: its phases, and in an empty day its hours, as one step. */
  planImportSchema,
  z.strictObject({
    kind: z.literal('phases.set'),
    phases: somePhases,
    patch: patchOf(phaseSchema.omit({ id: true })),
  }),
  /** They stand together at that place, counted without them, in the order in which they were. */
  z.strictObject({
    kind: z.literal('phases.move'),
    phases: somePhases,
    day: dayIdSchema,
    index: z.int().min(0),
    held,
  }),
  z.strictObject({ kind: z.literal('phases.remove'), phases: somePhases }),
  /** Minutes given or taken here and there, as one step. */
  z.strictObject({
    kind: z.literal('phases.resize'),
    lengths: z.array(z.strictObject({ phase: phaseIdSchema, duration: minutesSchema })).min(1),
  }),
  /** The lessons of a run about them, as one step. */
  z.strictObject({ kind: z.literal('phases.learn'), lessons: z.array(lessonSchema).min(1) }),
  /** Put aside: kept, counted nowhere. */
  z.strictObject({ kind: z.literal('phases.park'), phases: somePhases }),
  z.strictObject({
    kind: z.literal('phases.unpark'),
    phases: somePhases,
    day: dayIdSchema,
    index: z.int().min(0),
  }),
])
export type Edit = z.infer<typeof editSchema>

/** The name of an edit's change, for the menu and the history: « Annuler : durée de la phase ». */
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
      return `${edit.kind} ${edit.day} ${keyOfPatch(edit.patch)}`
    case 'phase.set':
      return `${edit.kind} ${edit.phase} ${keyOfPatch(edit.patch)}`
    case 'axis.set':
      return `${edit.kind} ${edit.axis} ${keyOfPatch(edit.patch)}`
    case 'grid.set':
      return edit.kind
    case 'phase.move':
      return `${edit.kind} ${edit.phase}`
    case 'phases.move':
      return `${edit.kind} ${edit.phases}`
    default:
      // Adding and removing are each a step of their own.
      return ''
  }
}

/** Whether a move joins the one before it, whenever that was: only while one key is held. By the time between them for all else. */
export const joinsOf = (edit: Edit): boolean | undefined =>
  edit.kind === 'phase.move' || edit.kind === 'phases.move' ? edit.held === true : undefined

/** The session after the edit; the very same value when the edit's target is not in it. */
export function applyEdit(session: Session, edit: Edit): Session {
  switch (edit.kind) {
    case 'session.set':
      return { ...session, [edit.field]: edit.value }
    case 'practical.set':
      return { ...session, practical: { ...session.practical, [edit.field]: edit.value } }
    case 'objective.add':
      return addEntry(session, 'objectives', edit.objective)
    case 'objective.set':
      return replaceEntry(session, 'objectives', edit.objective, { text: edit.text })
    case 'objective.remove':
      return removeObjective(session, edit.objective)
    case 'trainer.add':
      return addEntry(session, 'trainers', edit.trainer)
    case 'trainer.set':
      return replaceEntry(session, 'trainers', edit.trainer, { [edit.field]: edit.value })
    case 'trainer.remove':
      return removeTrainer(session, edit.trainer)
    case 'day.set':
      return replaceEntry(session, 'days', edit.day, edit.patch)
    case 'day.add':
      return addDay(session, edit.day, edit.index)
    case 'day.move':
      return moveDay(session, edit.day, edit.index)
    case 'day.remove':
      return removeDay(session, edit.day)
    case 'grid.set':
      return { ...session, grid: edit.grid }
    case 'card.freeze':
      return freezeCard(session, edit.card)
    case 'card.release':
      return releaseCard(session, edit.card)
    case 'axis.add':
      return addAxis(session, edit.axis)
    case 'axis.set':
      return setAxis(session, edit.axis, edit.patch)
    case 'axis.move':
      return moveAxis(session, edit.axis, edit.index)
    case 'axes.replace':
      return replaceAxes(session, edit.axes, edit.becomes)
    case 'advice.set':
      return setDismissed(session, edit.advice, edit.dismissed)
    case 'materials.set':
      return setReady(session, edit.materials, edit.ready)
    case 'phase.add':
      return insertPhases(session, edit.day, edit.index, [edit.phase])
    case 'phase.set':
      return setPhases(session, [edit.phase], edit.patch)
    case 'phase.move':
      return movePhases(session, [edit.phase], edit.day, edit.index)
    case 'phase.duplicate':
      return duplicatePhase(session, edit.phase, edit.as)
    case 'phase.remove':
      return removePhases(session, [edit.phase])
    case 'phases.add':
      return insertPhases(session, edit.day, edit.index, edit.phases)
    case 'plan.import':
      return importPlan(session, edit)
    case 'phases.set':
      return setPhases(session, edit.phases, edit.patch)
    case 'phases.move':
      return movePhases(session, edit.phases, edit.day, edit.index)
    case 'phases.remove':
      return removePhases(session, edit.phases)
    case 'phases.resize':
      return resizePhases(session, edit.lengths)
    case 'phases.learn':
      return learn(session, edit.lessons)
    case 'phases.park':
      return parkPhases(session, edit.phases)
    case 'phases.unpark':
      return unparkPhases(session, edit.phases, edit.day, edit.index)
  }
}
