/** The course of a run: its journal replayed up to an instant, as stretches that follow each other without a hole. */

import type { PhaseId } from './id'
import { type CoursePhase, replan } from './replan'
import { type Baseline, type BaselinePhase, type CourseAction, corrected, type Journal } from './run'
import { type Instant, instant } from './time'
import { nextPlace } from './to-come'

/** One phase in one mode for a while. Where one stretch ends the next begins, from the start of the run to its end. */
export type Stretch = {
  phase: PhaseId
  mode: 'active' | 'paused' | 'waiting'
  from: Instant
  to: Instant
}

/** What a phase that was begun has had so far, in milliseconds and instants. */
export type Visit = {
  phase: CoursePhase
  start: Instant
  /** When it was left; for the current phase, as far as the course goes. */
  end: Instant
  /** Pauses and waiting left out. */
  active: number
  /** As it now stands: planned ± adjustments. */
  duration: number
  /** Had time left since it was entered: only then may the next phase begin by itself. */
  hadTime: boolean
}

export type Course = {
  phases: CoursePhase[]
  /** Those that were taken out of the plan meanwhile. */
  removed: CoursePhase[]
  stretches: Stretch[]
  /** By place in the phases; none for a phase that was skipped, not reached, or given up by going back before it. */
  visits: (Visit | undefined)[]
  /** The last of the visits; null before the first phase and after the end. */
  current: Visit | null
  /** When the run began. */
  start: Instant
  /** How far the course goes: the instant asked for or the end of the run, but never before an action. */
  at: Instant
  /** The fixed start that the current phase waits for. */
  waitsFor: Instant | null
  /** The beginning of the pause in progress. */
  pausedSince: Instant | null
  /** How the current phase was entered the last time. */
  entry: Entry | null
  announcedEnd: Instant
  /** The timer shown in the room. */
  activity: { end: Instant; length: number } | null
  /** « Reprise à » in the room. */
  announced: Instant | null
  ended: boolean
}

export type Entry = {
  at: Instant
  /** The earliest instant to which it can be moved: the entry of the phase before; null for the first. */
  earliest: Instant | null
  /** The phase whose time was up, when the current one began by itself. */
  after: PhaseId | null
  /** Whether nothing was done since. */
  isLast: boolean
}

/**
 * Replays the journal up to `now`. An action that makes no sense where it stands changes nothing. A clock that was set
 * back and of which the journal says nothing counts as standing still, so that no time is ever negative.
 */
export function courseOf(baseline: Baseline, journal: Journal, now: Instant): Course {
  const actions = corrected(journal)
  const start = actions[0]?.at ?? now
  const course: Course = {
    phases: baseline.phases.map((phase) => ({ ...phase, dropped: false })),
    removed: [],
    stretches: [],
    visits: [],
    current: null,
    start,
    at: start,
    waitsFor: null,
    pausedSince: null,
    entry: null,
    announcedEnd: baseline.end,
    activity: null,
    announced: null,
    ended: false,
  }
  for (const action of actions) {
    advance(course, instantOf(action))
    if (course.entry) course.entry.isLast = false
    if (action.kind === 'begin') begin(course, action)
    else apply(course, action, baseline)
  }
  advance(course, now)
  return course
}

/** Until when the time before an action belongs to what was there before it. */
function instantOf(action: CourseAction): Instant {
  if (action.kind === 'clock') return instant(action.at - action.by)
  if (action.kind === 'end') return action.to ?? action.at
  if (action.kind === 'begin') return instant(Math.min(action.at, action.from ?? action.at))
  return action.at
}

/** Lets the time pass. */
function advance(course: Course, to: Instant) {
  if (course.ended) return
  course.at = instant(Math.max(course.at, to))
  while (passes(course));
}

/** Goes on to where the course stands, or to the end of a phase after which the next begins by itself: then true. */
function passes(course: Course): boolean {
  const { current, waitsFor, at } = course
  if (!current) return false
  if (waitsFor !== null) {
    stretch(course, current, 'waiting', instant(Math.min(at, waitsFor)))
    if (at < waitsFor) return false
    startCounting(course, current)
  }
  if (course.pausedSince !== null) {
    stretch(course, current, 'paused', at)
    return false
  }
  const isUp = instant(current.end + Math.max(0, current.duration - current.active))
  const next = nextPlace(course.phases, course.visits.length)
  if (!current.phase.autoAdvance || !current.hadTime || isUp > at || next < 0) {
    stretch(course, current, 'active', at)
    return false
  }
  stretch(course, current, 'active', isUp)
  enter(course, next, isUp, fixedAfter(course.phases[next], isUp), current.phase.id)
  return true
}

const fixedAfter = (phase: BaselinePhase | undefined, at: Instant) =>
  phase && phase.fixedStart !== null && phase.fixedStart > at ? phase.fixedStart : null

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

/** Takes back the time of the current phase since `to`. */
function rewind(course: Course, visit: Visit, to: Instant) {
  for (let last = course.stretches.at(-1); last && last.to > to; last = course.stretches.at(-1)) {
    if (last.mode === 'active') visit.active -= last.to - Math.max(last.from, to)
    if (last.from >= to) course.stretches.pop()
    else last.to = to
  }
  visit.end = instant(Math.min(visit.end, to))
  course.at = to
}

function leave(course: Course, at: Instant) {
  // A phase left while it was waiting never began.
  if (course.waitsFor !== null || (course.current && course.current.start > at)) course.visits.pop()
  course.current = null
  course.waitsFor = null
  course.pausedSince = null
  course.activity = null
  course.announced = null
}

function begin(course: Course, { at, phase: id, from }: Extract<CourseAction, { kind: 'begin' }>) {
  const place = course.phases.findIndex((phase) => phase.id === id)
  const phase = course.phases[place]
  const { current, entry } = course
  if (!phase || phase.id === current?.phase.id || course.ended) return
  const fixed = course.visits[place] ? null : fixedAfter(phase, at)
  if (from === null || (from >= at && (fixed !== null || !current))) {
    const until = from ?? fixed
    enter(course, place, course.at, until !== null && until > course.at ? until : null, null)
    return
  }
  if (!current) course.at = from
  else if (from > course.at) advance(course, from)
  else rewind(course, current, instant(Math.max(from, entry?.at ?? from)))
  enter(course, place, course.at, null, null)
}

/** Begins the phase at that place, waiting until an instant when there is one. */
function enter(course: Course, place: number, at: Instant, until: Instant | null, after: PhaseId | null) {
  const planned = course.phases[place]
  if (!planned) return
  // One that was left out today and is begun all the same is held.
  const phase = { ...planned, dropped: false }
  course.phases[place] = phase
  const earliest = course.current ? (course.entry?.at ?? null) : null
  leave(course, at)
  const { visits } = course
  if (visits.every((visit) => !visit)) course.start = instant(Math.min(course.stretches[0]?.from ?? at, at))
  // Going back to a phase takes its time up again; those after it are to come once more, whole.
  visits.length = place + 1
  const before = visits[place]
  if (before) before.end = at
  const { duration } = phase
  const visit = before ?? { phase, start: at, end: at, active: 0, duration, hadTime: false }
  visit.hadTime = visit.duration > visit.active
  visits[place] = visit
  course.current = visit
  course.entry = { at, earliest, after, isLast: true }
  if (!before) course.waitsFor = until
}

function apply(course: Course, action: Exclude<CourseAction, { kind: 'begin' }>, baseline: Baseline) {
  const { current, waitsFor } = course
  if (action.kind === 'clock') shift(course, action.by)
  if (!current) return
  switch (action.kind) {
    case 'begin-now':
      if (waitsFor !== null) startCounting(course, current)
      return
    case 'adjust':
      lengthen(current, action.by)
      return
    case 'pause':
      if (waitsFor === null) course.pausedSince ??= course.at
      return
    case 'resume':
      course.pausedSince = null
      return
    case 'replan': {
      const { phases, visits } = course
      const before = current.phase
      course.phases = replan(phases, visits.length, action, baseline)
      course.removed = [...course.removed, ...phases].filter(
        ({ id }) => !course.phases.some((phase) => phase.id === id),
      )
      current.phase = course.phases[visits.length - 1] ?? before
      lengthen(current, current.phase.duration - before.duration)
      if (waitsFor !== null && current.phase.fixedStart !== before.fixedStart) {
        course.waitsFor = fixedAfter(current.phase, course.at)
        if (course.waitsFor === null) startCounting(course, current)
      }
      course.announcedEnd = action.end ?? course.announcedEnd
      return
    }
    case 'activity':
      course.activity =
        action.length === null ? null : { end: instant(course.at + action.length), length: action.length }
      return
    case 'announce':
      course.announced = action.until
      return
    case 'end':
      leave(course, course.at)
      course.ended = true
  }
}

/** Removing more than is left stops at zero. */
function lengthen(visit: Visit, by: number) {
  visit.duration += Math.max(by, Math.min(0, visit.active - visit.duration))
  visit.hadTime ||= visit.duration > visit.active
}

/** The clock was changed: what came before is told in the time of the present clock, so that no length changes. */
function shift(course: Course, by: number) {
  const moved = (at: Instant) => instant(at + by)
  const orNull = (at: Instant | null) => (at === null ? null : moved(at))
  course.start = moved(course.start)
  course.at = moved(course.at)
  course.pausedSince = orNull(course.pausedSince)
  for (const each of course.stretches) Object.assign(each, { from: moved(each.from), to: moved(each.to) })
  for (const visit of course.visits) {
    if (visit) Object.assign(visit, { start: moved(visit.start), end: moved(visit.end) })
  }
  const { entry, activity } = course
  if (entry) Object.assign(entry, { at: moved(entry.at), earliest: orNull(entry.earliest) })
  if (activity) activity.end = moved(activity.end)
}
