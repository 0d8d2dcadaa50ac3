/** A run: the plan frozen when it starts and the journal of what was done; everything shown derives from these two. */
import { z } from 'zod'
import { axisIdSchema, dayIdSchema, phaseIdSchema, runIdSchema, sessionIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'
import {
  changeSchema,
  dateSchema,
  type Instant,
  instant,
  instantSchema,
  lengthSchema,
  shiftSchema,
} from '../base/time'
import { axisSchema } from '../plan/axis'
import { phaseKindSchema } from '../plan/phase'

/** A phase as the run counts with it: milliseconds and instants, so that no clock change touches it. */
const runPhase = {
  id: phaseIdSchema,
  title: textSchema,
  kind: phaseKindSchema,
  axis: axisIdSchema.nullable(),
  /** Milliseconds. */
  duration: lengthSchema,
  /** Milliseconds below which catching up does not shorten it; null when nobody said. */
  minimum: lengthSchema.nullable(),
  optional: z.boolean(),
  /** The next phase begins by itself when this one's time is up. */
  autoAdvance: z.boolean(),
  /** The instant before which a pinned phase does not start by itself; null without a pin. */
  fixedStart: instantSchema.nullable(),
  /** Markdown; empty when the instructions are not for the room. */
  instructions: textSchema,
}

/** A phase as it was planned when the run started. */
export const baselinePhaseSchema = z.strictObject({ ...runPhase, start: instantSchema, end: instantSchema })
export type BaselinePhase = z.infer<typeof baselinePhaseSchema>

/** A phase as the plan has it since it was edited during the run. */
export const planPhaseSchema = z.strictObject(runPhase)
export type PlanPhase = z.infer<typeof planPhaseSchema>

/** A phase as it is to be today since the trainer decided so; `dropped` when it is to be left out. */
export const plannedPhaseSchema = z.strictObject({ ...runPhase, dropped: z.boolean() })
export type PlannedPhase = z.infer<typeof plannedPhaseSchema>

export const baselineSchema = z.strictObject({
  run: runIdSchema,
  session: sessionIdSchema,
  day: dayIdSchema,
  /** The date on which the day is run and the IANA time zone; null in a run of an earlier version, which keeps its rules. */
  date: dateSchema.nullable(),
  zone: z.string().nullable(),
  title: textSchema,
  place: textSchema,
  axes: z.array(axisSchema),
  phases: z.array(baselinePhaseSchema).min(1),
  start: instantSchema,
  /** The announced end when there is one, else the end of the last phase. */
  end: instantSchema,
})
export type Baseline = z.infer<typeof baselineSchema>

/** The origin of a change of the day; `edit` only in runs of earlier versions, which did not keep the plan itself. */
export const replanCauseSchema = z.enum(['edit', 'catch-up', 'skip'])
export type ReplanCause = z.infer<typeof replanCauseSchema>

/**
 * How the rest of the day changes, for today alone: all its phases in order, and those that are otherwise than before,
 * whole. What was begun stays where and as it was.
 */
export const replanSchema = z.strictObject({
  cause: replanCauseSchema,
  order: z.array(phaseIdSchema),
  phases: z.array(plannedPhaseSchema),
  /** The end that is announced from now on; null when it stays. */
  end: instantSchema.nullable(),
})
export type Replan = z.infer<typeof replanSchema>

/**
 * The plan of the day as it stands since it was edited: all its phases in order, whole where they are otherwise than they
 * were last told, in the baseline or by an earlier action of this kind.
 */
export const planChangeSchema = z.strictObject({
  order: z.array(phaseIdSchema),
  phases: z.array(planPhaseSchema),
  /** The announced end; null when there is none. */
  end: instantSchema.nullable(),
})
export type PlanChange = z.infer<typeof planChangeSchema>

const at = { at: instantSchema }

/**
 * One thing that was done or came about, dated by the clock of the computer. Each can be taken back by `undo`, the first
 * and those that are no act of the run (`clock`, `plan`) excepted.
 */
export const runActionSchema = z.discriminatedUnion('kind', [
  /**
   * Enters a phase (the first, the next, or any other): the phase before ends then. A phase entered before its fixed
   * start waits for it, unless `begin-now` says otherwise. `from` is the instant from which it counts when that is
   * another than `at`: earlier, the phase before ended then; later, it is waited for.
   */
  z.strictObject({
    kind: z.literal('begin'),
    ...at,
    phase: phaseIdSchema,
    from: instantSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('begin-now'), ...at }),
  /** « J'ai commencé il y a 4 min »: the current phase was really begun at `to`, and the one before ended then. */
  z.strictObject({ kind: z.literal('backdate'), ...at, to: instantSchema }),
  /** Milliseconds given to the current phase, negative to take some away. */
  z.strictObject({ kind: z.literal('adjust'), ...at, by: changeSchema }),
  z.strictObject({ kind: z.literal('pause'), ...at }),
  z.strictObject({ kind: z.literal('resume'), ...at }),
  z.strictObject({ kind: z.literal('replan'), ...at, ...replanSchema.shape }),
  z.strictObject({ kind: z.literal('plan'), ...at, ...planChangeSchema.shape }),
  /** A timer of that many milliseconds in the room, while the phase runs on; null takes it away. */
  z.strictObject({ kind: z.literal('activity'), ...at, length: lengthSchema.min(1).nullable() }),
  /** « Reprise à 10 h 50 » in the room until the phase changes; null takes it away. */
  z.strictObject({ kind: z.literal('announce'), ...at, until: instantSchema.nullable() }),
  /** The computer slept between those instants, and that was a pause. */
  z.strictObject({ kind: z.literal('absence'), ...at, from: instantSchema, to: instantSchema }),
  /** The clock of the computer was changed by that many milliseconds and shows `at` since. */
  z.strictObject({ kind: z.literal('clock'), ...at, by: shiftSchema }),
  /**
   * Ended the run, at `to` when it was closed later. `known` is there when nobody could say what happened since that
   * instant: how long the phase of then lasted, and whether those after it were held.
   */
  z.strictObject({
    kind: z.literal('end'),
    ...at,
    to: instantSchema.nullable(),
    known: instantSchema.optional(),
  }),
  /** Takes back the last action that still holds. */
  z.strictObject({ kind: z.literal('undo'), ...at }),
])
export type RunAction = z.infer<typeof runActionSchema>

/** The journal, oldest first. */
export type Journal = readonly RunAction[]
/** An action that no `undo` took back. */
export type HeldAction = Exclude<RunAction, { kind: 'undo' }>

/** A fact about the clock or the plan, which `undo` passes over: an edit of the plan is taken back in the plan. */
const isFact = ({ kind }: RunAction) => kind === 'clock' || kind === 'plan'

/**
 * The actions that still hold once each `undo` has taken back the one before it, oldest first. The first is the run
 * itself and cannot be undone; neither can a changed clock or an edited plan.
 */
export function effective(journal: Journal): readonly HeldAction[] {
  const held: HeldAction[] = []
  for (const action of journal) {
    if (action.kind !== 'undo') held.push(action)
    else {
      const last = held.findLastIndex((each) => !isFact(each))
      if (last > 0) held.splice(last, 1)
    }
  }
  return held
}

/** The action that `undo` would take back; null when nothing. */
export function undoable(journal: Journal): HeldAction | null {
  const held = effective(journal)
  const last = held.findLastIndex((each) => !isFact(each))
  return last > 0 ? (held[last] ?? null) : null
}

/** The actions that the course replays: a start that was corrected stands in its `begin`, a sleep is a pause and a resumption. */
export type CourseAction = Exclude<HeldAction, { kind: 'backdate' | 'absence' }>

/** The actions that still hold, with later corrections put where they belong. */
export function corrected(journal: Journal): CourseAction[] {
  const actions: CourseAction[] = []
  for (const action of effective(journal)) {
    if (action.kind === 'backdate') backdate(actions, action.to)
    else if (action.kind === 'absence') {
      insert(actions, { kind: 'pause', at: action.from })
      insert(actions, { kind: 'resume', at: action.to })
    } else {
      actions.push(action)
      editedBefore(actions, actions.length - 1)
    }
  }
  return actions
}

/** Until when the time before an action belongs to what was there before it. */
export function instantOf(action: CourseAction): Instant {
  if (action.kind === 'clock') return instant(action.at - action.by)
  if (action.kind === 'end') return action.known ?? action.to ?? action.at
  if (action.kind === 'begin') return instant(Math.min(action.at, action.from ?? action.at))
  return action.at
}

/** Edits of the plan that came just before an action which was said to be earlier count as made by then. */
function editedBefore(actions: CourseAction[], place: number) {
  const action = actions[place]
  if (!action) return
  const at = instantOf(action)
  for (let before = place - 1; before > 0; before -= 1) {
    const edit = actions[before]
    if (edit?.kind !== 'plan' || edit.at <= at) return
    actions[before] = { ...edit, at }
  }
}

/** Milliseconds by which the clock was changed by these actions. */
const changedBy = (actions: readonly CourseAction[]) =>
  actions.reduce((sum, each) => (each.kind === 'clock' ? sum + each.by : sum), 0)

/**
 * Behind those that were done before; the first stays first, because it is the run itself. It was said in the time of the
 * present clock, and comes to stand in that of the clock of then, as they do.
 */
function insert(actions: CourseAction[], action: CourseAction) {
  const after = actions.findIndex(
    ({ at }, place) => place > 0 && at + changedBy(actions.slice(place + 1)) > action.at,
  )
  const place = after < 0 ? actions.length : after
  actions.splice(place, 0, { ...action, at: instant(action.at - changedBy(actions.slice(place))) })
}

function backdate(actions: CourseAction[], to: number) {
  const place = actions.findLastIndex(({ kind }) => kind === 'begin')
  const begin = actions[place]
  if (begin?.kind !== 'begin') return
  // It was said in the time of the present clock; the action stands in that of the clock of then.
  actions[place] = { ...begin, from: instant(to - changedBy(actions.slice(place + 1))) }
  editedBefore(actions, place)
}
