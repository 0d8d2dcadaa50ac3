/** Which phases of work serve which objectives, whom nobody serves and who serves none. */
import type { ObjectiveId, PhaseId } from '../base/id'
import { isLogistics, type Phase } from './phase'
import type { Objective, Session } from './session'

export type ObjectiveGrid = {
  objectives: readonly Objective[]
  /** The phases of work of all the days, in order. */
  phases: readonly Phase[]
  /** How many phases serve each objective, in the order of the objectives. */
  served: readonly number[]
  unserved: readonly Objective[]
  /** Phases of work that serve no objective of the session. */
  idle: readonly Phase[]
}

/** Phases put aside serve nothing, since they are not held. */
export function objectiveGrid({ objectives, days }: Pick<Session, 'objectives' | 'days'>): ObjectiveGrid {
  const phases = days.flatMap((day) => day.phases).filter((phase) => !isLogistics(phase))
  const served = objectives.map(({ id }) => phases.filter((phase) => phase.objectives.includes(id)).length)
  return {
    objectives,
    phases,
    served,
    unserved: objectives.filter((_, index) => served[index] === 0),
    idle: phases.filter((phase) => !objectives.some(({ id }) => phase.objectives.includes(id))),
  }
}

/** The objectives of the phase once this one is ticked, or no longer, in the order of the session. */
export function toggled(
  { objectives }: Pick<Session, 'objectives'>,
  phase: { id: PhaseId; objectives: readonly ObjectiveId[] },
  objective: ObjectiveId,
): ObjectiveId[] {
  const isServed = phase.objectives.includes(objective)
  return objectives
    .map(({ id }) => id)
    .filter((id) => (id === objective ? !isServed : phase.objectives.includes(id)))
}
