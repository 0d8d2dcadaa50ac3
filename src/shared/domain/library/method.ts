/** A method of facilitation: a phase ready to be put into a plan, written once and used in many sessions. */
import { z } from 'zod'
import { parseDuration } from '../base/duration'
import { axisIdSchema, type MaterialId, type MethodId, methodIdSchema, type PhaseId } from '../base/id'
import { textSchema } from '../base/text-length'
import { minutes, minutesSchema } from '../base/time'
import type { Axis } from '../plan/axis'
import { emptyPhase, materialSchema, type Phase, phaseKindSchema, phaseSchema } from '../plan/phase'

const people = z.int().min(1).max(999).nullable()

export const methodStepSchema = z.strictObject({
  /** Null when the step has no time of its own. */
  minutes: minutesSchema.nullable(),
  /** Markdown, on one line. */
  text: textSchema,
})
export type MethodStep = z.infer<typeof methodStepSchema>

export const methodSchema = z.strictObject({
  id: methodIdSchema,
  title: textSchema,
  /** One line: what it is good for. */
  summary: textSchema,
  kind: phaseKindSchema,
  /** The axis of the method's four that it serves; a session that has no such axis leaves its phase unassigned. */
  axis: axisIdSchema.nullable(),
  duration: minutesSchema,
  /** The length below which it makes no sense; null when nobody said. */
  minimum: minutesSchema.nullable(),
  /** How many people it takes at least, and at most; null when it does not matter. */
  smallest: people,
  largest: people,
  /** People in a sub-group; null when there are none. */
  groupSize: people,
  grouping: textSchema,
  objective: textSchema,
  /** Markdown, before the steps. */
  instructions: textSchema,
  steps: z.array(methodStepSchema),
  materials: z.array(materialSchema.pick({ text: true, quantity: true, per: true })),
  /** Other ways to do it, one line each. */
  variants: z.array(textSchema),
  /** For the trainers alone. */
  notes: textSchema,
  fallback: textSchema,
  /** The author of the method, where one is known. */
  origin: textSchema,
  /** Its real length the last time, and the remarks on it. */
  lastTime: phaseSchema.shape.lastTime,
  remarks: phaseSchema.shape.remarks,
})
export type Method = z.infer<typeof methodSchema>

const NBSP = '\u00a0'

const stepLine = ({ minutes, text }: MethodStep, index: number) =>
  `${index + 1}. ${text}${minutes === null ? '' : ` (${minutes}${NBSP}min)`}`

const written = ({ instructions, steps }: Pick<Method, 'instructions' | 'steps'>) =>
  [instructions, steps.map(stepLine).join('\n')].filter((part) => part !== '').join('\n\n')

const step = /^\d+\. (.*?)(?: \((\d{1,4})\u00a0min\))?$/

/** The steps at the end of the instructions apart from what stands before them, when they would be written as they are. */
export function stepsIn(text: string): Pick<Method, 'instructions' | 'steps'> {
  const lines = text.split('\n')
  const first = lines.findLastIndex((line) => !step.test(line)) + 1
  const before = lines.slice(0, first).join('\n')
  const instructions = before.replace(/\n$/, '')
  const steps = lines.slice(first).flatMap((line): MethodStep[] => {
    const [, said = '', minutes] = step.exec(line) ?? []
    const read = minutesSchema.safeParse(Number(minutes))
    return [{ minutes: minutes === undefined || !read.success ? null : read.data, text: said }]
  })
  const found = { instructions, steps }
  return written(found) === text ? found : { instructions: text, steps: [] }
}

/**
 * A phase made of the method, which shares nothing with it afterwards. `axes` are those of the session; `newId` makes the
 * ids of the materials.
 */
export function phaseOfMethod(
  method: Method,
  id: PhaseId,
  axes: readonly Axis[],
  newId: () => MaterialId,
): Phase {
  const { axis, kind } = method
  const isOffered = axes.some((own) => own.id === axis && !own.retired)
  return {
    ...emptyPhase(id, method.duration),
    title: method.title,
    kind,
    axis: kind === 'work' && isOffered ? axis : null,
    minimum: method.minimum,
    objective: method.objective,
    method: method.title,
    instructions: written(method),
    notes: method.notes,
    fallback: method.fallback,
    grouping: method.grouping,
    groupSize: method.groupSize,
    materials: method.materials.map((material) => ({ ...material, id: newId(), ready: false })),
    lastTime: method.lastTime,
    remarks: [...method.remarks],
  }
}

/** A model of the phase under that id: everything that can serve again, nothing that belongs to its session. */
export function methodOfPhase(phase: Phase, id: MethodId): Method {
  return {
    id,
    title: phase.title,
    summary: '',
    kind: phase.kind,
    axis: phase.axis,
    duration: phase.duration,
    minimum: phase.minimum,
    smallest: null,
    largest: null,
    groupSize: phase.groupSize,
    grouping: phase.grouping,
    objective: phase.objective,
    ...stepsIn(phase.instructions),
    materials: phase.materials.map(({ text, quantity, per }) => ({ text, quantity, per })),
    variants: [],
    notes: phase.notes,
    fallback: phase.fallback,
    origin: '',
    lastTime: phase.lastTime,
    remarks: [...phase.remarks],
  }
}

/** Whether the group, of so many people, is too small or too large for the method; null when it suits, or is not known. */
export function groupProblem({ smallest, largest }: Method, people: number | null): 'small' | 'large' | null {
  if (people === null) return null
  if (smallest !== null && people < smallest) return 'small'
  return largest !== null && people > largest ? 'large' : null
}

/** The steps as they are typed, one a line: « Seul : écrire (5 min) ». */
export const typedSteps = (steps: readonly MethodStep[]) =>
  steps.map(({ minutes, text }) => (minutes === null ? text : `${text} (${minutes}${NBSP}min)`)).join('\n')

const typedStep = /^(.*?)\s*\(([^()]{1,30})\)$/

/** The steps in what was typed; a line without a length in brackets is a step without a time of its own. */
export const stepsTyped = (typed: string): MethodStep[] =>
  typed.split('\n').flatMap((line): MethodStep[] => {
    const trimmed = line.trim()
    if (trimmed === '') return []
    const [, text, length = ''] = typedStep.exec(trimmed) ?? []
    const read = parseDuration(length)
    return [text !== undefined && read !== null ? { minutes: read, text } : { minutes: null, text: trimmed }]
  })

/** A method of which nothing is said yet: half an hour of work. */
export const emptyMethod = (id: MethodId): Method =>
  methodOfPhase(emptyPhase(id as string as PhaseId, minutes(30)), id)
