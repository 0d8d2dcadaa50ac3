/** What can be done to the phases of a session: pure functions, each the work of one kind of edit. */
import type { Day } from './day'
import type { DayId, PhaseId } from './id'
import type { Phase } from './phase'
import { findPhase, type Session } from './session'

const inDay = (session: Session, id: DayId, change: (phases: Phase[]) => Phase[]): Session => ({
  ...session,
  days: session.days.map((day): Day => (day.id === id ? { ...day, phases: change(day.phases) } : day)),
})

const inserted = (phases: Phase[], index: number, phase: Phase) => [
  ...phases.slice(0, index),
  phase,
  ...phases.slice(index),
]

export const insertPhase = (session: Session, day: DayId, index: number, phase: Phase): Session =>
  session.days.some(({ id }) => id === day) && !findPhase(session, phase.id)
    ? inDay(session, day, (phases) => inserted(phases, index, phase))
    : session

/** Changes the named fields; a phase that becomes logistics loses its axis, and one given an axis becomes work. */
export function setPhase(session: Session, id: PhaseId, patch: Partial<Omit<Phase, 'id'>>): Session {
  const found = findPhase(session, id)
  if (!found) return session
  const axis = patch.kind !== undefined && patch.kind !== 'work' ? { axis: null } : {}
  const kind = patch.axis ? { kind: 'work' as const } : {}
  const changed = { ...found.phase, ...patch, ...kind, ...axis }
  return inDay(session, found.day.id, (phases) => phases.map((phase) => (phase.id === id ? changed : phase)))
}

/** Takes the phase out and puts it in at that place of that day, counted without the phase itself. */
export function movePhase(session: Session, id: PhaseId, day: DayId, index: number): Session {
  const found = findPhase(session, id)
  if (!found || !session.days.some((other) => other.id === day)) return session
  const without = removePhase(session, id)
  return inDay(without, day, (phases) => inserted(phases, index, found.phase))
}

/** Puts a copy right after the phase; a pin stays with the original, since two phases cannot hold one hour. */
export function duplicatePhase(session: Session, id: PhaseId, as: PhaseId): Session {
  const found = findPhase(session, id)
  if (!found || findPhase(session, as)) return session
  const copy: Phase = { ...found.phase, id: as, pin: null }
  return inDay(session, found.day.id, (phases) => inserted(phases, found.index + 1, copy))
}

export function removePhase(session: Session, id: PhaseId): Session {
  const found = findPhase(session, id)
  return found ? inDay(session, found.day.id, (phases) => phases.filter((phase) => phase.id !== id)) : session
}
