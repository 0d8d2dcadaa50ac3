/** The plan of the day that runs, as the session now has it, and what the journal is told of it. */

import { dateIn } from '../base/zone'
import type { Session } from '../plan/session'
import type { Course } from './course-state'
import type { DayPlan } from './day-plan'
import { freeze } from './freeze'
import type { Baseline, PlanChange, PlanPhase } from './run'

/** No phase when the day is not there. `zone` is the IANA zone of a run that does not say its own. */
export function dayPlanOf(session: Session, baseline: Baseline, zone: string): DayPlan {
  const own = baseline.zone ?? zone
  const date = baseline.date ?? dateIn(baseline.start, own)
  const frozen = freeze(session, baseline.day, baseline.run, date, own)
  const day = session.days.find(({ id }) => id === baseline.day)
  return {
    phases: frozen?.phases.map(planPhaseOf) ?? [],
    end: frozen && day?.targetEnd != null ? frozen.end : null,
  }
}

/** Null when the run has that plan already. */
export function planChangeOf({ plan, told, baseline }: Course, next: DayPlan): PlanChange | null {
  if (isSamePlan(plan, next, baseline)) return null
  const { phases, end } = next
  const news = phases.filter((phase) => !isSamePhase(phase, told.get(phase.id))).map(planPhaseOf)
  return { order: phases.map(({ id }) => id), phases: news, end }
}

/** Whether the plan was edited since the last act of the run, and is not what it was then. */
export const isEditedSinceAct = ({ sinceAct: [then], plan, baseline }: Course) =>
  then !== undefined && !isSamePlan(then, plan, baseline)

/** Whether that was the plan before an edit made since the last act of the run. */
export const wasSinceAct = (course: Course, was: DayPlan) =>
  !isSamePlan(was, course.plan, course.baseline) &&
  course.sinceAct.some((plan) => isSamePlan(plan, was, course.baseline))

const isSamePlan = (one: DayPlan, other: DayPlan, baseline: Baseline) =>
  (one.end ?? baseline.end) === (other.end ?? baseline.end) &&
  one.phases.length === other.phases.length &&
  one.phases.every((phase, place) => isSamePhase(phase, other.phases[place]))

/** Everything of a phase that the plan decides; instants and lengths are those of the run. */
const FIELDS = [
  'id',
  'title',
  'kind',
  'axis',
  'duration',
  'minimum',
  'optional',
  'autoAdvance',
  'fixedStart',
  'instructions',
] as const satisfies (keyof PlanPhase)[]

const isSamePhase = (one: PlanPhase, other: PlanPhase | undefined) =>
  FIELDS.every((field) => one[field] === other?.[field])

const planPhaseOf = (phase: PlanPhase) =>
  Object.fromEntries(FIELDS.map((field) => [field, phase[field]])) as PlanPhase
