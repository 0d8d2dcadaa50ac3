/** The plan of a day that runs, as it stands: what the trainer decided for today alone, and what is still to come. */
import type { PhaseId } from '../base/id'
import type { Instant } from '../base/time'
import type { Baseline, BaselinePhase, PlannedPhase, PlanPhase } from './run'

/** The phases in the order of the plan; the announced end is null when there is none. */
export type DayPlan = { phases: readonly (PlanPhase & Partial<Span>)[]; end: Instant | null }

/**
 * A phase as it now is; `start` and `end` are those of the baseline. One that is new since has a planned length of 0
 * where it was put, so that what it takes counts as late.
 */
export type CoursePhase = BaselinePhase & { dropped: boolean }
type Span = Pick<CoursePhase, 'start' | 'end'>

/** A value `to` in place of `from`, as long as the plan says `from`: a plan that is put back finds it again. */
export type Instead<T> = { from: T; to: T }
const insteadOf = <T>(planned: T, own: Instead<T> | null) => (own && own.from === planned ? own.to : planned)

/** The trainer's decision about a phase for today alone. */
type Decision = {
  duration: Instead<number> | null
  fixedStart: Instead<Instant | null> | null
  dropped: boolean
}

export type Today = { phases: Map<PhaseId, Decision>; end: Instead<Instant> | null }

/** The end that is announced now. */
export const announcedEndOf = (plan: DayPlan, today: Today, baseline: Baseline): Instant =>
  insteadOf(plan.end ?? baseline.end, today.end)

/** Today once those phases are to be otherwise than they now are; what the plan does not have stays as it was. */
export function decided(
  { phases: before }: Today,
  plan: DayPlan,
  now: readonly CoursePhase[],
  changed: readonly PlannedPhase[],
): Today['phases'] {
  const phases = new Map(before)
  for (const { id, duration, fixedStart, dropped } of changed) {
    const planned = plan.phases.find((phase) => phase.id === id)
    const own = now.find((phase) => phase.id === id)
    if (!planned || !own) continue
    const known = before.get(id)
    const isSameHour = fixedStart === own.fixedStart
    phases.set(id, {
      duration:
        duration === own.duration ? (known?.duration ?? null) : { from: planned.duration, to: duration },
      fixedStart: isSameHour ? (known?.fixedStart ?? null) : { from: planned.fixedStart, to: fixedStart },
      dropped,
    })
  }
  return phases
}

/** A phase that was begun, with its visit, or passed over, as it was then. */
export type Trodden<V> = { phase: CoursePhase; visit: V | undefined }

/**
 * The phases of the run: those that were begun stay where they are, those passed over as long as the plan has them
 * before the current one; every other phase of the plan is to come, in its order, wherever it stands. The visits are
 * those of the phases at their places. All of it follows from the plan as it now is, whatever it was in between.
 */
export function listed<V>(
  { plan, today, trail }: { plan: DayPlan; today: Today; trail: readonly Trodden<V>[] },
  baseline: Baseline,
): { phases: CoursePhase[]; visits: (V | undefined)[] } {
  const places = new Map(plan.phases.map(({ id }, place) => [id, place]))
  const current = trail.findLast(({ visit }) => visit !== undefined)
  const here = current && places.get(current.phase.id)
  const past = trail.filter(({ phase: { id }, visit }) => {
    if (visit !== undefined) return true
    const place = places.get(id)
    return place !== undefined && (here === undefined || place < here)
  })
  const phases: CoursePhase[] = []
  const put = (planned: PlanPhase & Partial<Span>) => {
    const own = today.phases.get(planned.id)
    phases.push({
      ...plannedTimes(planned.id, phases.at(-1), baseline),
      ...planned,
      duration: insteadOf(planned.duration, own?.duration ?? null),
      fixedStart: insteadOf(planned.fixedStart, own?.fixedStart ?? null),
      dropped: own?.dropped ?? false,
    })
  }
  for (const { phase } of past) {
    const planned = plan.phases[places.get(phase.id) ?? -1]
    if (planned) put(planned)
    else phases.push(phase)
  }
  const known = new Set(past.map(({ phase }) => phase.id))
  for (const planned of plan.phases) if (!known.has(planned.id)) put(planned)
  return { phases, visits: past.map(({ visit }) => visit) }
}

/** Those of the baseline; where it was put, with no length, for a phase that is new since. */
export function plannedTimes(id: PhaseId, before: CoursePhase | undefined, baseline: Baseline): Span {
  const planned = baseline.phases.find((phase) => phase.id === id)
  const at = before?.end ?? baseline.start
  return { start: planned?.start ?? at, end: planned?.end ?? at }
}
