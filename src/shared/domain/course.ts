/** The course of a run: its journal replayed up to an instant, as stretches that follow each other without a hole. */
import type { PhaseId } from './id'
import { type Baseline, type BaselinePhase, effective, type HeldAction, type Journal } from './run'
import { type Instant, instant } from './time'

/** One phase in one mode for a while. Where one stretch ends the next begins, from the start of the run to its end. */
export type Stretch = {
  phase: PhaseId
  mode: 'active' | 'paused' | 'waiting'
  from: Instant
  to: Instant
}

/** What a phase that was begun has had so far, in milliseconds and instants. */
export type Visit = {
  phase: BaselinePhase
  start: Instant
  /** When it was left; for the current phase, as far as the course goes. */
  end: Instant
  /** Pauses and waiting left out. */
  active: number
  /** As it now stands: planned ± adjustments. */
  duration: number
}

export type Course = {
  stretches: Stretch[]
  /** By place in the baseline; none for a phase that was skipped, not reached, or given up by going back before it. */
  visits: (Visit | undefined)[]
  /** The last of the visits; null before the first phase and after the end. */
  current: Visit | null
  /** How far the course goes: the instant asked for or the end of the run, but never before an action. */
  at: Instant
  /** The fixed start that the current phase waits for. */
  waitsFor: Instant | null
  /** The beginning of the pause in progress. */
  pausedSince: Instant | null
  ended: boolean
}

/**
 * Replays the journal up to `now`. An action that makes no sense where it stands changes nothing. A clock that was set
 * back counts as standing still, so that no time is ever negative.
 */
export function courseOf(baseline: Baseline, journal: Journal, now: Instant): Course {
  const actions = effective(journal)
  const course: Course = {
    stretches: [],
    visits: [],
    current: null,
    at: actions[0]?.at ?? now,
    waitsFor: null,
    pausedSince: null,
    ended: false,
  }
  const places = new Map(baseline.phases.map(({ id }, place) => [id, place]))
  for (const action of actions) {
    advance(course, action.at)
    if (action.kind === 'begin') begin(course, baseline, places.get(action.phase) ?? -1)
    else apply(course, action)
  }
  advance(course, now)
  return course
}

/** Lets the time pass, a phase that waits for its fixed start beginning then. */
function advance(course: Course, to: Instant) {
  const { current, waitsFor } = course
  if (course.ended) return
  course.at = instant(Math.max(course.at, to))
  if (!current) return
  if (waitsFor !== null) {
    stretch(course, current, 'waiting', instant(Math.min(course.at, waitsFor)))
    if (course.at < waitsFor) return
    startCounting(course, current)
  }
  stretch(course, current, course.pausedSince === null ? 'active' : 'paused', course.at)
}

function stretch(course: Course, visit: Visit, mode: Stretch['mode'], to: Instant) {
  const from = visit.end
  if (to <= from) return
  course.stretches.push({ phase: visit.phase.id, mode, from, to })
  if (mode === 'active') visit.active += to - from
  visit.end = to
}

function startCounting(course: Course, visit: Visit) {
  course.waitsFor = null
  visit.start = visit.end
}

function leave(course: Course) {
  // A phase left while it was waiting never began.
  if (course.waitsFor !== null) course.visits.pop()
  course.current = null
  course.waitsFor = null
  course.pausedSince = null
}

function begin(course: Course, baseline: Baseline, place: number) {
  const phase = baseline.phases[place]
  if (!phase || phase === course.current?.phase || course.ended) return
  leave(course)
  const { at, visits } = course
  // Going back to a phase takes its time up again; those after it are to come once more, whole.
  visits.length = place + 1
  const before = visits[place]
  if (before) before.end = at
  const visit = before ?? { phase, start: at, end: at, active: 0, duration: phase.duration }
  visits[place] = visit
  course.current = visit
  if (!before && phase.fixedStart !== null && at < phase.fixedStart) course.waitsFor = phase.fixedStart
}

function apply(course: Course, action: Exclude<HeldAction, { kind: 'begin' }>) {
  const { current, waitsFor } = course
  if (!current) return
  switch (action.kind) {
    case 'begin-now':
      if (waitsFor !== null) startCounting(course, current)
      return
    case 'adjust':
      // Removing more than is left stops at zero.
      current.duration += Math.max(action.by, Math.min(0, current.active - current.duration))
      return
    case 'pause':
      if (waitsFor === null) course.pausedSince ??= course.at
      return
    case 'resume':
      course.pausedSince = null
      return
    case 'end':
      leave(course)
      course.ended = true
  }
}
