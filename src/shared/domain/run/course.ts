/** The course of a run: its journal replayed up to an instant, as stretches that follow each other without a hole. */

import type { PhaseId } from '../base/id'
import { type Instant, instant } from '../base/time'
import {
  announce,
  type Course,
  type Entry,
  emptyCourse,
  fixedAfter,
  goOn,
  lengthen,
  relist,
  rewind,
  shift,
  startCounting,
  stretch,
  tellEnd,
  timerLeft,
  type Visit,
} from './course-state'
import { announcedEndOf, type CoursePhase, decided } from './day-plan'
import { replan } from './replan'
import {
  type Baseline,
  type CourseAction,
  corrected,
  instantOf,
  type Journal,
  type PlanChange,
  type Replan,
} from './run'
import { nextPlace } from './to-come'

/**
 * Replays the journal up to `now`. An action that makes no sense where it stands changes nothing. A clock that was set
 * back and of which the journal says nothing counts as standing still, so that no time is ever negative.
 */
export function courseOf(baseline: Baseline, journal: Journal, now: Instant): Course {
  const actions = corrected(journal)
  const course = emptyCourse(baseline, actions[0]?.at ?? now)
  for (const action of actions) {
    advance(course, instantOf(action))
    // A plan that is edited is nothing done in the run.
    if (course.entry && action.kind !== 'plan') course.entry.isLast = false
    if (action.kind === 'begin') begin(course, action)
    else apply(course, action)
    if (action.kind === 'plan') course.sinceAct.push(course.plan)
    else if (action.kind !== 'clock') course.sinceAct = [course.plan]
  }
  advance(course, now)
  return course
}

/** Lets the time pass. */
function advance(course: Course, to: Instant) {
  if (course.ended) return
  course.at = instant(Math.max(course.at, to))
  while (passes(course));
}

/** Goes on to where the course stands, or to the end of a phase after which the next begins by itself: then true. */
function passes(course: Course): boolean {
  const { current, waitsFor, at, entry } = course
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
  const next = course.phases[nextPlace(course.phases, course.visits.length)]
  if (!current.phase.autoAdvance || !current.hasTime || isUp > at || !next) {
    stretch(course, current, 'active', at)
    // Once it is over, only new time makes it pass on by itself: not the plan, nor a phase that comes behind.
    if (isUp <= at && course.baseline.date !== null) current.hasTime = false
    return false
  }
  stretch(course, current, 'active', isUp)
  // A phase without a minute was only passed through: what led to it led to the next one.
  const isThrough = entry !== null && entry.at === isUp
  const origin = isThrough ? entry : { earliest: entry?.at ?? null, after: current.phase.id }
  enter(course, next.id, { at: isUp, until: fixedAfter(next, isUp), from: null, ...origin })
  return true
}

function leave(course: Course, at: Instant) {
  // A phase left while it was waiting never began.
  if (course.waitsFor !== null || (course.current && course.current.start > at)) {
    course.visits.pop()
    course.trail.pop()
  }
  course.current = null
  course.waitsFor = null
  goOn(course, at)
  // The group goes on with what it was given time for, until that is up or taken away.
  if (timerLeft(course, at) === 0) course.activity = null
  course.announced = null
}

function begin(course: Course, { at, phase: id, from }: Extract<CourseAction, { kind: 'begin' }>) {
  const place = course.phases.findIndex((phase) => phase.id === id)
  const phase = course.phases[place]
  const { current, entry } = course
  if (!phase || phase.id === current?.phase.id || course.ended) return
  const fixed = course.visits[place] ? null : fixedAfter(phase, at)
  const origin = { after: null, earliest: current ? (entry?.at ?? null) : null }
  if (from === null || (from >= at && (fixed !== null || !current))) {
    const until = from ?? fixed
    const isLater = until !== null && until > course.at
    enter(course, id, { ...origin, at: course.at, until: isLater ? until : null, from })
    return
  }
  if (!current) course.at = from
  else if (from > course.at) advance(course, from)
  else rewind(course, current, instant(Math.max(from, entry?.at ?? from)))
  // The time that passed meanwhile may have led elsewhere.
  const earliest = course.current ? (course.entry?.at ?? null) : null
  enter(course, id, { after: null, earliest, at: course.at, until: null, from: null }, false)
}

/** Begins the phase, waiting until an instant when there is one. */
function enter(
  course: Course,
  id: PhaseId,
  {
    at,
    until,
    from,
    ...origin
  }: Pick<Entry, 'at' | 'earliest' | 'after'> & { until: Instant | null; from: Instant | null },
  mayWait = true,
) {
  const place = course.phases.findIndex((each) => each.id === id)
  const phase = course.phases[place]
  if (!phase) return
  leave(course, at)
  const { visits, trail, phases } = course
  if (visits.every((visit) => !visit)) course.start = instant(Math.min(course.stretches[0]?.from ?? at, at))
  const isBack = place < visits.length
  const before = visits[place]
  if (before) before.end = at
  const visit: Visit = before ?? {
    ...{ phase, start: at, end: at, active: 0, given: 0, duration: phase.duration },
    ...{ rounding: 0, told: null, hasTime: true, waits: null },
  }
  // A phase without a minute is over as it begins; one taken up again goes on only as long as it has time.
  const isNew = !before && course.baseline.date !== null
  visit.hasTime = isNew || visit.duration > visit.active
  visit.waits = !before && mayWait ? { from } : null
  // Going back to a phase takes its time up again; those after it are to come once more, whole.
  const over = isBack ? [] : phases.slice(visits.length, place)
  const gone = new Set([...over, phase].map(({ id }) => id))
  const kept = isBack
    ? trail.slice(
        0,
        trail.findIndex((each) => each.phase.id === id),
      )
    : trail.filter((each) => !gone.has(each.phase.id))
  course.trail = [...kept, ...over.map((each) => ({ phase: each, visit: undefined })), { phase, visit }]
  course.known.set(phase.id, phase)
  hold(course, phase)
  course.current = visit
  course.entry = { at, ...origin, isLast: true }
  if (!before) course.waitsFor = until
  relist(course)
  if (course.waitsFor === null) tellEnd(course, visit)
}

/** One that was left out today and is begun all the same is held. */
function hold({ today }: Course, { id }: CoursePhase) {
  const own = today.phases.get(id)
  if (own?.dropped) today.phases.set(id, { ...own, dropped: false })
}

function apply(course: Course, action: Exclude<CourseAction, { kind: 'begin' }>) {
  const { current, waitsFor } = course
  if (action.kind === 'clock') shift(course, action.by)
  if (!current) return
  switch (action.kind) {
    case 'begin-now':
      if (waitsFor === null) return
      startCounting(course, current)
      current.waits = null
      return
    case 'adjust':
      lengthen(current, action.by)
      return
    case 'pause':
      if (waitsFor === null) course.pausedSince ??= course.at
      return
    case 'resume':
      if (course.pausedSince === null) return
      goOn(course, course.at)
      tellEnd(course, current)
      return
    case 'plan':
      takePlan(course, current, action)
      return
    case 'replan':
      redecide(course, current, action)
      return
    case 'activity':
      course.activity =
        action.length === null
          ? null
          : { since: course.at, end: instant(course.at + action.length), length: action.length }
      return
    case 'announce':
      announce(course, current, action.until)
      return
    case 'end':
      if (action.known !== undefined) closeUnknown(course, current, action.to ?? action.at)
      leave(course, course.at)
      course.activity = null
      course.ended = true
  }
}

/** The time since is unknown: it counts in no phase's length. */
function closeUnknown(course: Course, current: Visit, to: Instant) {
  course.unknown = { since: course.at, phase: current.phase.id }
  stretch(course, current, 'unknown', to)
  course.at = instant(Math.max(course.at, to))
}

/** The plan as it stands since it was edited: what comes of it is the same, whatever it was before. */
function takePlan(course: Course, current: Visit, { order, phases, end }: PlanChange) {
  for (const phase of phases) course.told.set(phase.id, phase)
  course.plan = { phases: order.flatMap((id) => course.told.get(id) ?? []), end }
  relist(course)
  course.announcedEnd = announcedEndOf(course.plan, course.today, course.baseline)
  const isUntouched = current.active === 0 && current.end === current.start && course.pausedSince === null
  if (current.waits && (course.waitsFor !== null || isUntouched)) {
    const { from } = current.waits
    waitAnew(course, current, from !== null && from > course.at ? from : fixedAfter(current.phase, course.at))
  }
  // A phase that the plan makes shorter than it already is does not pass on by itself: nobody saw its time run out.
  const isNew = course.waitsFor !== null && course.baseline.date !== null
  current.hasTime = isNew || current.duration > current.active
}

function waitAnew(course: Course, current: Visit, until: Instant | null) {
  const { waitsFor } = course
  course.waitsFor = until
  if (until !== null) current.told = null
  else if (waitsFor !== null) startCounting(course, current)
  relist(course)
}

/** The rest of the day is to be otherwise, for today alone; in a run of an earlier version, because the plan was edited. */
function redecide(course: Course, current: Visit, action: Replan) {
  const { phase: before, duration } = current
  if (action.cause === 'edit') {
    takeEdit(course, action)
  } else {
    const changeable = course.phases.slice(course.visits.length - 1).map(({ id }) => id)
    const changed = action.phases.filter(({ id }) => changeable.includes(id))
    course.today = { ...course.today, phases: decided(course.today, course.plan, course.phases, changed) }
    // A phase in progress cannot be left out, only ended.
    hold(course, before)
    if (action.end !== null) {
      const planned = course.plan.end ?? course.baseline.end
      course.today = { ...course.today, end: { from: planned, to: action.end } }
    }
  }
  relist(course)
  course.announcedEnd = announcedEndOf(course.plan, course.today, course.baseline)
  current.duration = duration
  if (current.phase.duration !== before.duration) lengthen(current, current.phase.duration - before.duration)
  if (course.waitsFor !== null && current.phase.fixedStart !== before.fixedStart)
    waitAnew(course, current, fixedAfter(current.phase, course.at))
}

/** The change of an edit of the plan, as earlier versions kept it: the run as it then stood is the plan. */
function takeEdit(course: Course, action: Replan) {
  const phases = replan(course.phases, course.visits.length, action, course.baseline)
  for (const phase of course.phases) course.known.set(phase.id, phase)
  course.plan = { phases, end: action.end ?? course.announcedEnd }
  const dropped = phases.filter((phase) => phase.dropped)
  const decision = { duration: null, fixedStart: null, dropped: true }
  course.today = { phases: new Map(dropped.map(({ id }) => [id, decision])), end: null }
}
