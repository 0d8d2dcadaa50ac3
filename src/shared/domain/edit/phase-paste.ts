/** Phases that go through the clipboard: written in one session, read back whatever wrote them, fitted to another day. */
import { z } from 'zod'
import { type AxisId, type PhaseId, sessionIdSchema } from '../base/id'
import { axisSchema } from '../plan/axis'
import type { Day } from '../plan/day'
import { type Phase, phaseSchema } from '../plan/phase'
import { allPhases, type Session } from '../plan/session'
import { copyOfPhase } from './phase-edit'

/** More phases than that are no copy of a plan. */
const MOST = 500

const copiedSchema = z.strictObject({
  session: sessionIdSchema,
  /** Their names, because another session may know the same axis under another id. */
  axes: z.array(axisSchema.pick({ id: true, name: true })),
  phases: z.array(phaseSchema).min(1).max(MOST),
})
/** The content of the clipboard. */
export type CopiedPhases = z.infer<typeof copiedSchema>

export const copiedFrom = (session: Session, phases: readonly Phase[]): CopiedPhases => ({
  session: session.id,
  axes: session.axes.map(({ id, name }) => ({ id, name })),
  phases: [...phases],
})

/** The phases as a text that `readCopied` understands. */
export const writeCopied = (copied: CopiedPhases) => JSON.stringify(copied)

/** The phases in a text made by `writeCopied`; null when it is anything else. */
export function readCopied(text: string): CopiedPhases | null {
  try {
    const read = copiedSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/**
 * The phases as they can stand in that day. What was cut from this very session comes back as it was, with its id; a copy
 * has an id of its own, and forgets what is ticked and what it really took. A fixed hour that the day already has is let
 * go; axes are found by id, else by name; objectives and trainers that the session does not have are left out.
 */
export function pastedInto(
  session: Session,
  day: Day,
  copied: CopiedPhases,
  newPhaseId: () => PhaseId,
): Phase[] {
  const taken = new Set(allPhases(session).map(({ id }) => id))
  const objectives = new Set(session.objectives.map(({ id }) => id))
  const trainers = new Set(session.trainers.map(({ id }) => id))
  const pins = new Set(day.phases.map(({ pin }) => (pin ? `${pin.edge} ${pin.at}` : '')))
  const isOwn = copied.session === session.id
  return copied.phases.map((phase) => {
    const isBack = isOwn && !taken.has(phase.id)
    taken.add(phase.id)
    return {
      ...(isBack ? phase : copyOfPhase(phase, newPhaseId())),
      pin: phase.pin && !pins.has(`${phase.pin.edge} ${phase.pin.at}`) ? phase.pin : null,
      axis: phase.kind === 'work' ? axisIn(session, copied, phase.axis) : null,
      objectives: phase.objectives.filter((id) => objectives.has(id)),
      facilitators: phase.facilitators.filter((id) => trainers.has(id)),
      groups: phase.groups.map((group) => ({
        ...group,
        facilitators: group.facilitators.filter((id) => trainers.has(id)),
      })),
    }
  })
}

function axisIn(session: Session, copied: CopiedPhases, id: AxisId | null): AxisId | null {
  if (id === null || session.axes.some((axis) => axis.id === id)) return id
  const name = copied.axes.find((axis) => axis.id === id)?.name.toLocaleLowerCase()
  return session.axes.find((axis) => axis.name.toLocaleLowerCase() === name)?.id ?? null
}
