/** The report of a run, phase by phase: planned, real and the difference, and the place of every millisecond of the day. */

import type { AxisId, DayId, PhaseId, RunId, SessionId } from '../base/id'
import { type Instant, wholeMinutes } from '../base/time'
import type { Axis } from '../plan/axis'
import type { PhaseKind } from '../plan/phase'
import { courseOf } from './course'
import type { Stretch } from './course-state'
import type { CoursePhase } from './day-plan'
import type { Baseline, Journal } from './run'
import { isToCome } from './to-come'

/** Milliseconds by what they were. */
export type Spent = { active: number; paused: number; waiting: number; unknown: number }

export type ReportPhase = Spent & {
  id: PhaseId
  title: string
  kind: PhaseKind
  axis: AxisId | null
  /** `skipped` when no time was spent on it; `removed` when it was also taken out of the plan during the run; `unknown` when nobody knows how long it was, or whether. */
  state: 'done' | 'current' | 'coming' | 'skipped' | 'removed' | 'unknown'
  /** As frozen when the run started; null for a phase that was added during the run. */
  plannedStart: Instant | null
  plannedEnd: Instant | null
  /** Milliseconds; 0 for a phase that was added during the run. */
  planned: number
  /** Active milliseconds against the planned ones: negative when it was shorter. */
  difference: number
  /** Oldest first; a phase that was taken up again has several. */
  segments: readonly { mode: Stretch['mode']; from: Instant; to: Instant }[]
}

/** `active + paused + waiting + unknown` of the whole is `end − start` to the millisecond; so is the sum over the phases. */
export type Report = Spent & {
  run: RunId
  session: SessionId
  day: DayId
  title: string
  axes: readonly Axis[]
  ended: boolean
  /** The beginning of the time of which nobody knows anything: the run was closed afterwards. Null when all is known. */
  knownUntil: Instant | null
  start: Instant
  /** When it ended; as far as it has come otherwise. */
  end: Instant
  plannedStart: Instant
  plannedEnd: Instant
  phases: readonly ReportPhase[]
}

/** The report of a run as it stands at `now`, which does not matter once it has ended. */
export function reportOf(baseline: Baseline, journal: Journal, now: Instant): Report {
  const course = courseOf(baseline, journal, now)
  const { stretches, start, at: end, ended, current, visits } = course
  const phases = course.phases.map((phase, place): ReportPhase => {
    const own = stretches.filter((stretch) => stretch.phase === phase.id)
    const isComing = isToCome(phase, place, visits.length)
    const isBegun = own.length > 0 || visits[place] !== undefined
    const isUnknown = course.unknown !== null && (phase.id === course.unknown.phase || isComing)
    const spent = isUnknown
      ? 'unknown'
      : isBegun && isHeld(plannedIn(baseline, phase), spentOn(own))
        ? 'done'
        : isComing && !isBegun && !ended
          ? 'coming'
          : 'skipped'
    return reportPhase(baseline, phase, current?.phase.id === phase.id ? 'current' : spent, own)
  })
  // Where the plan had them: behind the one that stood before them.
  for (const phase of course.known.values()) {
    if (phases.some(({ id }) => id === phase.id)) continue
    const own = stretches.filter((stretch) => stretch.phase === phase.id)
    const planned = baseline.phases.findIndex(({ id }) => id === phase.id)
    // Put in and taken out again, without a minute spent on it: it never was.
    if (planned < 0 && own.length === 0) continue
    const before = baseline.phases[planned - 1]?.id
    const place = phases.findIndex(({ id }) => id === before) + 1
    const state = isHeld(plannedIn(baseline, phase), spentOn(own)) && own.length > 0 ? 'done' : 'removed'
    phases.splice(place, 0, reportPhase(baseline, phase, state, own))
  }
  return {
    run: baseline.run,
    session: baseline.session,
    day: baseline.day,
    title: baseline.title,
    axes: baseline.axes,
    ended,
    knownUntil: course.unknown?.since ?? null,
    start,
    end,
    plannedStart: baseline.start,
    plannedEnd: baseline.end,
    ...spentOn(stretches),
    phases,
  }
}

/** Milliseconds planned for the phase when the run started; 0 for one that was added since. */
const plannedIn = ({ phases }: Baseline, { id }: Pick<CoursePhase, 'id'>) =>
  phases.find((phase) => phase.id === id)?.duration ?? 0

/**
 * Whether a phase that was entered counts as held, by the milliseconds planned for it and spent on it: one that had less
 * than half a minute of a longer plan was only passed by.
 */
export const isHeld = (planned: number, { active }: Pick<Spent, 'active'>) =>
  wholeMinutes(active) > 0 || wholeMinutes(planned) === 0

const lengthOf = (stretches: readonly Stretch[], mode: Stretch['mode']) =>
  stretches.reduce((sum, each) => (each.mode === mode ? sum + each.to - each.from : sum), 0)

const spentOn = (stretches: readonly Stretch[]): Spent => ({
  active: lengthOf(stretches, 'active'),
  paused: lengthOf(stretches, 'paused'),
  waiting: lengthOf(stretches, 'waiting'),
  unknown: lengthOf(stretches, 'unknown'),
})

function reportPhase(
  baseline: Baseline,
  { id, title, kind, axis }: CoursePhase,
  state: ReportPhase['state'],
  stretches: readonly Stretch[],
): ReportPhase {
  const frozen = baseline.phases.find((phase) => phase.id === id)
  const planned = plannedIn(baseline, { id })
  const spent = spentOn(stretches)
  return {
    ...{ id, title, kind, axis, state },
    plannedStart: frozen?.start ?? null,
    plannedEnd: frozen?.end ?? null,
    planned,
    ...spent,
    difference: spent.active - planned,
    segments: segmentsOf(stretches),
  }
}

/** Stretches of one mode that touch are one. */
function segmentsOf(stretches: readonly Stretch[]): ReportPhase['segments'] {
  const segments: ReportPhase['segments'][number][] = []
  for (const { mode, from, to } of stretches) {
    const last = segments.at(-1)
    if (last?.mode === mode && last.to === from) segments[segments.length - 1] = { ...last, to }
    else segments.push({ mode, from, to })
  }
  return segments
}
