/** Phases that go through the clipboard: written for another day or session, read back whatever wrote them. */
import { z } from 'zod'
import type { PhaseId } from './id'
import { type Phase, phaseSchema } from './phase'
import type { Session } from './session'

const pasteSchema = z.array(phaseSchema).min(1).max(500)

/** The phases of a text made by `copiedPhases`; null when it is anything else. */
export function readPhases(text: string): Phase[] | null {
  try {
    const read = pasteSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** These phases as a text that `readPhases` understands. */
export const copiedPhases = (phases: readonly Phase[]) => JSON.stringify(phases)

/**
 * The phases as they can stand in that session, with ids of their own: without pins, since two phases cannot hold one
 * hour, without what they really took, and without the axes, objectives and trainers that the session does not have.
 */
export function phasesFor(session: Session, phases: readonly Phase[], newPhaseId: () => PhaseId): Phase[] {
  const axes = session.axes.map(({ id }) => id)
  const objectives = session.objectives.map(({ id }) => id)
  const trainers = session.trainers.map(({ id }) => id)
  return phases.map((phase) => ({
    ...phase,
    id: newPhaseId(),
    pin: null,
    lastTime: null,
    axis: phase.axis !== null && axes.includes(phase.axis) ? phase.axis : null,
    objectives: phase.objectives.filter((id) => objectives.includes(id)),
    facilitators: phase.facilitators.filter((id) => trainers.includes(id)),
    groups: phase.groups.map((group) => ({
      ...group,
      facilitators: group.facilitators.filter((id) => trainers.includes(id)),
    })),
  }))
}
