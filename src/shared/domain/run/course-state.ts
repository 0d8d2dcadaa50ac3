/** Where a course stands while its journal is replayed, and how its times and its phases follow. */

import type { PhaseId } from '../base/id'
import { type Instant, instant } from '../base/time'
import { isBreak } from '../plan/phase'
import { type CoursePhase, type DayPlan, listed, type Today, type Trodden } from './day-plan'
import type { Baseline, PlanPhase } from './run'
import { toldEnd } from './told-hour'

/** One phase in one mode for a while. Where one stretch ends the next begins, from the start of the run to its end. */
export type Stretch = {
  phase: PhaseId
  /** `unknown`: the run was closed afterwards, and nobody could say what this time was. */
  mode: 'active' | 'paused' | 'waiting' | 'unknown'
  from: Instant
  to: Instant
}

/** A phase that was begun, with the time it has had so far, in milliseconds and instants. */
export type Visit = {
  phase: CoursePhase
  start: Instant
  /** The instant at which it was left; for the current phase, as far as the course goes. */
  end: Instant
  /** Pauses and waiting left out. */
  active: number
  /** The time that the trainer gave it in the run, negative when she took some away. */
  given: number
  /** The time added to a break so that it ends at the hour the group was told; it follows the plan as the length does. */
  rounding: number
  /** From when a break counts, with what it had had and been given by then, and the
   * latest end with which no fixed hour is missed; null for what is no break. In the clock of then. */
  told: { at: Instant; active: number; given: number; latest: number } | null
  /** The length as it now stands: planned + rounding + given, at least 0. */
  duration: number
  /** Its time has not run out yet: only then may the next phase begin by itself. */
  hasTime: boolean
  /** The wait: `from` is an hour that the trainer asked for. Null once the phase was begun by hand. */
  waits: { from: Instant | null } | null
}

export type Course = {
  baseline: Baseline
  plan: DayPlan
  today: Today
  /** The plan at the last act of the run, and what it was edited to since, the present one last. */
  sinceAct: DayPlan[]
  /** Every phase as the journal told it last. */
  told: Map<PhaseId, PlanPhase>
  /** The phases begun or passed over, up to the current one. */
  trail: Trodden<Visit>[]
  phases: CoursePhase[]
  /** The visits by place in the phases; none for a phase that was skipped, not reached, or given up by going back before it. */
  visits: (Visit | undefined)[]
  /** Every phase that was planned at the start or begun since, as it then was: some have left the plan. */
  known: Map<PhaseId, CoursePhase>
  stretches: Stretch[]
  /** The last of the visits; null before the first phase and after the end. */
  current: Visit | null
  /** The instant at which the run began. */
  start: Instant
  /** The end of the course: the instant asked for or the end of the run, but never before an action. */
  at: Instant
  /** The fixed start that the current phase waits for. */
  waitsFor: Instant | null
  /** The beginning of the pause in progress. */
  pausedSince: Instant | null
  /** The last entry into the current phase. */
  entry: Entry | null
  announcedEnd: Instant
  /** The timer shown in the room, and since when; it stands still while the day is paused. */
  activity: { since: Instant; end: Instant; length: number } | null
  /** « Reprise à » in the room. */
  announced: Instant | null
  ended: boolean
  /** The beginning of the time of which nobody knows anything, and its phase; null when all is known. */
  unknown: { since: Instant; phase: PhaseId } | null
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

/** Before the first action. */
export function emptyCourse(baseline: Baseline, start: Instant): Course {
  const phases = baseline.phases.map((phase) => ({ ...phase, dropped: false }))
  const plan = { phases: baseline.phases, end: baseline.end }
  return {
    baseline,
    plan,
    today: { phases: new Map(), end: null },
    sinceAct: [plan],
    told: new Map(baseline.phases.map(({ start: _, end: __, ...phase }) => [phase.id, phase])),
    trail: [],
    phases,
    visits: [],
    known: new Map(phases.map((phase) => [phase.id, phase])),
    stretches: [],
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
    unknown: null,
  }
}

/** Puts the phases and the visits as the plan, today and the trail now have them. */
export function relist(course: Course) {
  Object.assign(course, listed(course, course.baseline))
  course.visits.forEach((visit, place) => {
    const phase = course.phases[place]
    if (!visit || !phase) return
    visit.phase = phase
    visit.rounding = roundingOf(visit)
    visit.duration = Math.max(0, lengthOf(visit) + visit.given)
  })
}

const lengthOf = ({ phase, rounding }: Visit) => phase.duration + rounding

/** A break that begins to count here, or goes on, ends at the hour that the group is told. */
export function tellEnd(course: Course, visit: Visit) {
  const { baseline, at } = course
  // A run of an earlier version keeps its rules: its breaks ended to the second.
  if (!isBreak(visit.phase) || baseline.date === null) return
  const { active, given } = visit
  visit.told = { at: instant(Math.min(at, visit.end)), active, given, latest: latestEnd(course) }
  relist(course)
}

function roundingOf({ told, phase }: Visit): number {
  if (!told) return 0
  const exact = instant(told.at + phase.duration + told.given - told.active)
  return exact > told.at ? toldEnd(told.at, exact, Math.max(0, told.latest - exact)) - exact : 0
}

/** The latest end of the current phase with which the next fixed hour is not missed. */
function latestEnd({ phases, visits }: Course): number {
  let length = 0
  for (const { dropped, fixedStart, duration } of phases.slice(visits.length)) {
    if (dropped) continue
    if (fixedStart !== null) return fixedStart - length
    length += duration
  }
  return Number.POSITIVE_INFINITY
}

/** Gives the phase that time. Removing more than is left stops at zero. */
export function lengthen(visit: Visit, by: number) {
  const duration = visit.duration + Math.max(by, Math.min(0, visit.active - visit.duration))
  visit.given = duration - lengthOf(visit)
  visit.duration = duration
  visit.hasTime ||= duration > visit.active
}

/** In a break that counts, the hour that is announced is the one at which the break ends. */
export function announce(course: Course, current: Visit, until: Instant | null) {
  const isCounted =
    isBreak(current.phase) &&
    course.baseline.date !== null &&
    course.waitsFor === null &&
    course.pausedSince === null
  if (until !== null && isCounted) {
    lengthen(current, until - course.at - (current.duration - current.active))
  } else course.announced = until
}

/** The pin before which a phase does not begin at that instant. */
export const fixedAfter = (phase: Pick<CoursePhase, 'fixedStart'> | undefined, at: Instant) =>
  phase && phase.fixedStart !== null && phase.fixedStart > at ? phase.fixedStart : null

/** Goes on with the phase, in that mode, to that instant. */
export function stretch(course: Course, visit: Visit, mode: Stretch['mode'], to: Instant) {
  const from = visit.end
  if (to <= from) return
  course.stretches.push({ phase: visit.phase.id, mode, from, to })
  if (mode === 'active') visit.active += to - from
  visit.end = to
}

export function startCounting(course: Course, visit: Visit) {
  course.waitsFor = null
  visit.start = visit.end
  tellEnd(course, visit)
}

/** Milliseconds left on the room's timer at that instant, never negative; while the day is paused it stands still. */
export function timerLeft({ activity, pausedSince }: Course, at: Instant): number {
  if (!activity) return 0
  const seen = pausedSince === null ? at : Math.max(activity.since, pausedSince)
  return Math.max(0, activity.end - Math.min(at, seen))
}

/** The day goes on: its timer does too. */
export function goOn(course: Course, at: Instant) {
  const { activity, pausedSince } = course
  course.pausedSince = null
  if (!activity || pausedSince === null) return
  const by = Math.max(0, at - Math.max(activity.since, pausedSince))
  course.activity = { ...activity, end: instant(activity.end + by) }
}

/** Takes back the time of the current phase since `to`. */
export function rewind(course: Course, visit: Visit, to: Instant) {
  for (let last = course.stretches.at(-1); last && last.to > to; last = course.stretches.at(-1)) {
    if (last.mode === 'active') visit.active -= last.to - Math.max(last.from, to)
    if (last.from >= to) course.stretches.pop()
    else last.to = to
  }
  visit.end = instant(Math.min(visit.end, to))
  course.at = to
}

/** The clock was changed: what came before is told in the time of the present clock, so that no length changes. */
export function shift(course: Course, by: number) {
  const moved = (at: Instant) => instant(at + by)
  const orNull = (at: Instant | null) => (at === null ? null : moved(at))
  course.start = moved(course.start)
  course.at = moved(course.at)
  course.pausedSince = orNull(course.pausedSince)
  for (const each of course.stretches) Object.assign(each, { from: moved(each.from), to: moved(each.to) })
  for (const visit of course.visits) {
    if (!visit) continue
    Object.assign(visit, { start: moved(visit.start), end: moved(visit.end) })
  }
  const { entry, activity } = course
  if (entry) Object.assign(entry, { at: moved(entry.at), earliest: orNull(entry.earliest) })
  if (activity) Object.assign(activity, { since: moved(activity.since), end: moved(activity.end) })
}
