/** A day changed for today alone; and how runs of earlier versions kept an edited plan, by what the edit changed in the run. */
import { type CoursePhase, plannedTimes } from './day-plan'
import type { Baseline, PlannedPhase, Replan } from './run'

/** A phase of the run in the shape in which the journal keeps it. */
export function plannedOf({ start: _start, end: _end, ...phase }: CoursePhase): PlannedPhase {
  return phase
}

/**
 * The phases once the plan has changed, as earlier versions reckoned it: the first `begun` of them, those that were begun
 * or passed over, stay where they are, and only the last of these, the current one, takes new lengths; the others are
 * those that stand after it.
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
  // A phase in progress cannot be left out, only ended.
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
