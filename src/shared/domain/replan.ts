/** The plan of a day that changes while the day runs: what it becomes, and the change that a plan edited since makes. */
import type { PhaseId } from './id'
import type { Baseline, BaselinePhase, PlannedPhase, Replan } from './run'
import type { Instant } from './time'

/**
 * A phase as the plan has it now; `start` and `end` are those of the baseline. One that is new since has a planned
 * length of 0 where it was put, so that what it takes counts as late.
 */
export type CoursePhase = BaselinePhase & { dropped: boolean }

/**
 * The phases once the plan has changed. The first `begun` of them, those that were begun or passed over, stay where they
 * are, and only the last of these, the current one, takes new lengths; the others are those that stand after it.
 */
export function replan(
  phases: readonly CoursePhase[],
  begun: number,
  { order, phases: changed }: Pick<Replan, 'order' | 'phases'>,
  baseline: Baseline,
): CoursePhase[] {
  const current = phases[begun - 1]
  const past = phases.slice(0, begun - 1)
  const known = new Map(phases.map((phase) => [phase.id, phase]))
  const news = new Map(changed.map((phase) => [phase.id, phase]))
  const list: CoursePhase[] = [...past]
  // What is in progress cannot be left out, only ended.
  if (current) list.push({ ...current, ...news.get(current.id), dropped: false })
  const kept = new Set(list.map(({ id }) => id))
  const after = current ? order.slice(order.indexOf(current.id) + 1) : order
  for (const id of after) {
    const phase = kept.has(id) ? undefined : { ...known.get(id), ...news.get(id) }
    kept.add(id)
    if (phase?.id) list.push({ ...plannedTimes(id, list.at(-1), baseline), ...phase } as CoursePhase)
  }
  return list
}

/** Those of the baseline; where it was put, with no length, for a phase that is new since. */
function plannedTimes(id: PhaseId, before: CoursePhase | undefined, baseline: Baseline) {
  const planned = baseline.phases.find((phase) => phase.id === id)
  const at = before?.end ?? baseline.start
  return { start: planned?.start ?? at, end: planned?.end ?? at }
}

/** Everything that a change of the plan can change in a phase; instants and lengths are those of the run. */
const FIELDS = [
  'title',
  'kind',
  'axis',
  'duration',
  'minimum',
  'optional',
  'autoAdvance',
  'fixedStart',
  'instructions',
] as const satisfies (keyof BaselinePhase)[]

/** A phase of the run in the shape in which the journal keeps it. */
export function plannedOf({ start: _start, end: _end, ...phase }: CoursePhase): PlannedPhase {
  return phase
}

/** The plan as it was frozen before and after an edit; the announced end is null when there is none. */
export type PlanEdit = {
  before: readonly BaselinePhase[]
  after: readonly BaselinePhase[]
  announcedEnd: { before: Instant | null; after: Instant | null }
}

/**
 * What an edit of the plan changes for the run, or null when nothing. Only what the edit changed is carried over, so
 * that what the run decided meanwhile (a phase shortened to catch up) holds.
 */
export function replanOf(phases: readonly CoursePhase[], edit: PlanEdit): Replan | null {
  const { before, after, announcedEnd } = edit
  const was = new Map(before.map((phase) => [phase.id, phase]))
  const inRun = new Map(phases.map((phase) => [phase.id, phase]))
  const changed = after.flatMap((phase): PlannedPhase[] => {
    const old = was.get(phase.id)
    const own = inRun.get(phase.id)
    // It comes in with this edit, or came back.
    if (!old || !own) return old ? [] : [plannedOf({ ...phase, dropped: false })]
    const fields = FIELDS.filter((field) => phase[field] !== old[field])
    return fields.length === 0
      ? []
      : [{ ...plannedOf(own), ...Object.fromEntries(fields.map((field) => [field, phase[field]])) }]
  })
  const ids = (list: readonly { id: PhaseId }[]) => list.map(({ id }) => id)
  const isSameOrder = ids(before).join(' ') === ids(after).join(' ')
  const order = isSameOrder ? ids(phases) : ids(after).filter((id) => inRun.has(id) || !was.has(id))
  const end = announcedEnd.before === announcedEnd.after ? null : announcedEnd.after
  if (changed.length === 0 && isSameOrder && end === null) return null
  return { cause: 'edit', order, phases: changed, end }
}
