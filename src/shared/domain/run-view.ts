/** What the trainer sees of a run at one instant: a pure function of the baseline, the journal and that instant. */

import type { Axis } from './axis'
import { type Course, courseOf, type Visit } from './course'
import type { AxisId, DayId, PhaseId, RunId, SessionId } from './id'
import type { PhaseKind } from './phase'
import { type Baseline, type BaselinePhase, effective, type Journal, type RunAction } from './run'
import { type Instant, instant } from './time'

export type RunPhase = {
  id: PhaseId
  title: string
  kind: PhaseKind
  axis: AxisId | null
  /** `skipped` when a later phase was begun, or the run ended, without it. */
  state: 'done' | 'skipped' | 'current' | 'coming'
  /** Real for a phase begun, projected for one to come; for one skipped, when the phase before it was left. */
  start: Instant
  /** Real for a phase done, projected otherwise. */
  end: Instant
  plannedStart: Instant
  plannedEnd: Instant
  /** Whether it holds a fixed hour. */
  fixed: boolean
  /** Milliseconds by which a phase to come will be reached after its fixed start; 0 when it will not. */
  conflict: number
}

/** How many times faster than the real one the clock of a rehearsal runs. */
export type Speed = 1 | 10 | 60

export type RunView = {
  run: RunId
  session: SessionId
  day: DayId
  title: string
  /** Null for the real day. */
  rehearsal: { speed: Speed } | null
  axes: readonly Axis[]
  /** The instant seen; never before the last action, even when the clock was set back. */
  now: Instant
  state: 'running' | 'paused' | 'waiting' | 'ended'
  phases: readonly RunPhase[]
  /** The current phase, also while paused or waiting for its fixed hour; null once ended or when none was begun. */
  current: {
    phase: PhaseId
    index: number
    /** Milliseconds left: negative in overtime. While waiting, all of it. */
    left: number
    /** Milliseconds of the phase as it now stands (planned ± adjustments). */
    duration: number
    /** Milliseconds of active time so far. */
    elapsed: number
    end: Instant
    /** End against the baseline, in milliseconds (« écart ici »). */
    delta: number
    /** `warning` from 20 % left, `last-call` from 5 %, `over` once nothing is left. */
    signal: 'none' | 'warning' | 'last-call' | 'over'
    /** Milliseconds paused so far in this pause; null when not paused. */
    paused: number | null
    /** The fixed start it waits for; null when it is not waiting. */
    waitsFor: Instant | null
  } | null
  /** The next phase with a fixed hour after the current one; null when none is left. */
  margin: { phase: PhaseId; title: string; kind: PhaseKind; at: Instant; milliseconds: number } | null
  end: { projected: Instant; planned: Instant; delta: number }
  /** The label of what undo would take back; null when nothing. */
  undo: Exclude<RunAction['kind'], 'undo'> | null
}

/** The run as it stands at `now`, in time linear in the phases and the journal. */
export function runView(
  baseline: Baseline,
  journal: Journal,
  now: Instant,
  rehearsal: RunView['rehearsal'],
): RunView {
  const course = courseOf(baseline, journal, now)
  const phases = phasesOf(baseline, course)
  const projected = course.ended ? course.at : (phases.at(-1)?.end ?? course.at)
  const actions = effective(journal)
  return {
    run: baseline.run,
    session: baseline.session,
    day: baseline.day,
    title: baseline.title,
    rehearsal,
    axes: baseline.axes,
    now: course.at,
    state: stateOf(course),
    phases,
    current: course.current && currentOf(course, course.current),
    margin: marginOf(baseline, phases, course),
    end: { projected, planned: baseline.end, delta: projected - baseline.end },
    undo: actions.length > 1 ? (actions.at(-1)?.kind ?? null) : null,
  }
}

function stateOf({ ended, current, waitsFor, pausedSince }: Course): RunView['state'] {
  if (ended) return 'ended'
  if (!current || waitsFor !== null) return 'waiting'
  return pausedSince === null ? 'running' : 'paused'
}

/** When the current phase will end if nothing more is done: in overtime, now. */
const endOf = (course: Course, { duration, active }: Visit) =>
  instant((course.waitsFor ?? course.at) + Math.max(0, duration - active))

function currentOf(course: Course, visit: Visit): NonNullable<RunView['current']> {
  const { waitsFor, pausedSince, at } = course
  const { phase, duration, active } = visit
  const left = duration - active
  const end = endOf(course, visit)
  return {
    phase: phase.id,
    index: course.visits.length - 1,
    left,
    duration,
    elapsed: active,
    end,
    delta: end - phase.end,
    signal: waitsFor === null ? signalOf(left, duration) : 'none',
    paused: pausedSince === null ? null : at - pausedSince,
    waitsFor,
  }
}

function signalOf(left: number, duration: number) {
  if (left <= 0) return 'over'
  if (left <= duration * 0.05) return 'last-call'
  return left <= duration * 0.2 ? 'warning' : 'none'
}

type Times = Pick<RunPhase, 'state' | 'start' | 'end' | 'conflict'>

/** Every phase with its real or projected times, each from where the one before it ends. */
function phasesOf(baseline: Baseline, course: Course): RunPhase[] {
  let clock = course.stretches[0]?.from ?? course.at
  return baseline.phases.map((phase, index): RunPhase => {
    const times = timesOf(course, phase, index, clock)
    clock = times.end
    return {
      id: phase.id,
      title: phase.title,
      kind: phase.kind,
      axis: phase.axis,
      ...times,
      plannedStart: phase.start,
      plannedEnd: phase.end,
      fixed: phase.fixedStart !== null,
    }
  })
}

function timesOf(course: Course, phase: BaselinePhase, index: number, arrival: Instant): Times {
  const visit = course.visits[index]
  if (visit && visit === course.current) {
    return { state: 'current', start: course.waitsFor ?? visit.start, end: endOf(course, visit), conflict: 0 }
  }
  if (visit) return { state: 'done', start: visit.start, end: visit.end, conflict: 0 }
  if (index < course.visits.length || course.ended) {
    return { state: 'skipped', start: arrival, end: arrival, conflict: 0 }
  }
  // A fixed start absorbs an early arrival and gives way to a late one.
  const start = instant(Math.max(arrival, phase.fixedStart ?? arrival))
  return {
    state: 'coming',
    start,
    end: instant(start + phase.duration),
    conflict: start - (phase.fixedStart ?? start),
  }
}

/** The next fixed start still to come, against the arrival projected there. */
function marginOf(baseline: Baseline, phases: readonly RunPhase[], course: Course): RunView['margin'] {
  const index = phases.findIndex(({ state, fixed }) => state === 'coming' && fixed)
  const phase = baseline.phases[index]
  if (!phase || phase.fixedStart === null) return null
  const arrival = phases[index - 1]?.end ?? course.at
  const { id, title, kind, fixedStart } = phase
  return { phase: id, title, kind, at: fixedStart, milliseconds: fixedStart - arrival }
}

/** Whether the action makes sense in what is shown: only then may it be written in the journal. */
export function canAct({ state, current, phases, undo }: RunView, action: RunAction): boolean {
  switch (action.kind) {
    case 'begin':
      return (
        state !== 'ended' && action.phase !== current?.phase && phases.some(({ id }) => id === action.phase)
      )
    case 'begin-now':
      return current !== null && state === 'waiting'
    case 'adjust':
      // Once the time is used up there is nothing to take away.
      return current !== null && (action.by > 0 || (action.by < 0 && current.left > 0))
    case 'pause':
      return state === 'running'
    case 'resume':
      return state === 'paused'
    case 'end':
      return current !== null
    case 'undo':
      return undo !== null
  }
}

/** The journal with the action at its end, or null when the action makes no sense at its instant. */
export function act(baseline: Baseline, journal: Journal, action: RunAction): Journal | null {
  return canAct(runView(baseline, journal, action.at, null), action) ? [...journal, action] : null
}
