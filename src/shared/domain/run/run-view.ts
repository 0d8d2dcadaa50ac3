/** The trainer's view of a run at one instant: a pure function of the baseline, the journal and that instant. */

import type { AxisId, DayId, PhaseId, RunId, SessionId } from '../base/id'
import { type Instant, instant } from '../base/time'
import type { Axis } from '../plan/axis'
import type { PhaseKind } from '../plan/phase'
import { courseOf } from './course'
import { type Course, timerLeft, type Visit } from './course-state'
import type { CoursePhase } from './day-plan'
import { isEditedSinceAct } from './plan-change'
import { type Report, reportOf } from './report'
import { type Baseline, type HeldAction, type Journal, type ReplanCause, undoable } from './run'
import { isToCome } from './to-come'

export type RunPhase = {
  id: PhaseId
  title: string
  kind: PhaseKind
  axis: AxisId | null
  /** `skipped` when a later phase was begun, or the run ended, without it, and when it is left out today. */
  state: 'done' | 'skipped' | 'current' | 'coming'
  /** Left out today although it is still to come: it can be taken back in. */
  dropped: boolean
  /** Real for a phase begun, projected for one to come; for one skipped, when the phase before it was left. */
  start: Instant
  /** Real for a phase done, projected otherwise. */
  end: Instant
  /** As in the baseline; no length where it was put for a phase that is new since. */
  plannedStart: Instant
  plannedEnd: Instant
  /** Milliseconds it is to have as the plan now stands; for a phase begun, adjustments included. */
  duration: number
  /** Milliseconds it was under way so far, pauses and waiting left out. */
  active: number
  /** Milliseconds below which catching up does not shorten it; null when nobody said. */
  minimum: number | null
  optional: boolean
  autoAdvance: boolean
  /** Whether it holds a fixed hour. */
  fixed: boolean
  /** That hour; null without one. */
  fixedStart: Instant | null
  /** Milliseconds by which a phase to come will be reached after its fixed start; 0 when it will not. */
  conflict: number
  /** Markdown; empty when the instructions are not for the room. */
  instructions: string
}

/** The acts that can be taken back: an action, a change of the plan by its cause, or a phase that began by itself. */
export type UndoLabel = Exclude<HeldAction['kind'], 'replan' | 'clock' | 'plan'> | ReplanCause | 'auto'

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
    /** When it was last entered. */
    since: Instant
    /** Whether and how early its start can be corrected: `earliest` is null for the first phase. */
    startable: { earliest: Instant | null } | null
    /** The phase whose time was up, when this one began by itself and nothing was done since. */
    after: PhaseId | null
  } | null
  /** The next phase with a fixed hour after the current one; null when none is left. */
  margin: { phase: PhaseId; title: string; kind: PhaseKind; at: Instant; milliseconds: number } | null
  /** `announced` differs from the planned end once the trainer has moved it; `delta` is against the planned one. */
  end: { projected: Instant; planned: Instant; announced: Instant; delta: number }
  /** The timer in the room: milliseconds left, never negative, of `length`, standing still while the day is paused; null without one. */
  activity: { left: number; length: number } | null
  /** « Reprise à » in the room, until that hour; null when nothing is announced. */
  announced: Instant | null
  /** The act that undo would take back; null when nothing. */
  undo: UndoLabel | null
  /** The figures of the day, once it has ended; null before. */
  report: Report | null
}

/** The run as it stands at `now`, in time linear in the phases and the journal. */
export function runView(
  baseline: Baseline,
  journal: Journal,
  now: Instant,
  rehearsal: RunView['rehearsal'],
): RunView {
  const course = courseOf(baseline, journal, now)
  const phases = phasesOf(course)
  const projected = course.ended ? course.at : (phases.at(-1)?.end ?? course.at)
  const { announcedEnd, activity, announced } = course
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
    margin: marginOf(phases, course),
    end: { projected, planned: baseline.end, announced: announcedEnd, delta: projected - baseline.end },
    activity: activity && { length: activity.length, left: timerLeft(course, course.at) },
    // Once its hour is there, it is the phase that the room sees again.
    announced: announced !== null && announced > course.at ? announced : null,
    undo: undoOf(course, journal),
    report: course.ended ? reportOf(baseline, journal, now) : null,
  }
}

function undoOf(course: Course, journal: Journal): UndoLabel | null {
  const { current, entry } = course
  if (isEditedSinceAct(course)) return 'edit'
  if (current && entry?.isLast && entry.after !== null) return 'auto'
  const last = undoable(journal)
  if (!last || last.kind === 'clock' || last.kind === 'plan') return null
  return last.kind === 'replan' ? last.cause : last.kind
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
  const { waitsFor, pausedSince, at, entry } = course
  const { phase, duration, active } = visit
  const after = entry?.after ?? null
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
    since: entry?.at ?? visit.start,
    startable: entry && after === null ? { earliest: entry.earliest } : null,
    after: entry?.isLast ? after : null,
  }
}

function signalOf(left: number, duration: number) {
  if (left <= 0) return 'over'
  if (left <= duration * 0.05) return 'last-call'
  return left <= duration * 0.2 ? 'warning' : 'none'
}

/** Everything that was spent on it, also before it was given up by going back. */
const activeOn = ({ stretches }: Course, id: PhaseId) =>
  stretches.reduce(
    (sum, { phase, mode, from, to }) => (phase === id && mode === 'active' ? sum + to - from : sum),
    0,
  )

type Times = Pick<RunPhase, 'state' | 'start' | 'end' | 'conflict'>

/** Every phase with its real or projected times, each from where the one before it ends. */
function phasesOf(course: Course): RunPhase[] {
  let clock = course.start
  return course.phases.map(({ start, end, ...phase }, index): RunPhase => {
    const times = timesOf(course, phase, index, clock)
    clock = times.end
    const { duration = phase.duration } = course.visits[index] ?? {}
    const planned = { plannedStart: start, plannedEnd: end }
    const active = activeOn(course, phase.id)
    return { ...phase, ...times, ...planned, duration, active, fixed: phase.fixedStart !== null }
  })
}

function timesOf(
  course: Course,
  phase: Pick<CoursePhase, 'duration' | 'fixedStart' | 'dropped'>,
  index: number,
  arrival: Instant,
): Times {
  const visit = course.visits[index]
  if (visit && visit === course.current) {
    return { state: 'current', start: course.waitsFor ?? visit.start, end: endOf(course, visit), conflict: 0 }
  }
  if (visit) return { state: 'done', start: visit.start, end: visit.end, conflict: 0 }
  if (course.ended || !isToCome(phase, index, course.visits.length)) {
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
function marginOf(phases: readonly RunPhase[], course: Course): RunView['margin'] {
  const index = phases.findIndex(({ state, fixed }) => state === 'coming' && fixed)
  const phase = phases[index]
  if (!phase || phase.fixedStart === null) return null
  const arrival = phases[index - 1]?.end ?? course.at
  const { id, title, kind, fixedStart } = phase
  return { phase: id, title, kind, at: fixedStart, milliseconds: fixedStart - arrival }
}
