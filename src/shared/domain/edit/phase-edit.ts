/** Edits of the phases of a session: pure functions, each the work of one kind of edit. */

import type { DayId, PhaseId } from '../base/id'
import type { Minutes } from '../base/time'
import type { Day } from '../plan/day'
import type { Phase } from '../plan/phase'
import { allPhases, findPhase, type Session } from '../plan/session'

type Patch = Partial<Omit<Phase, 'id'>>

const inDay = (session: Session, id: DayId, change: (phases: Phase[]) => Phase[]): Session => ({
  ...session,
  days: session.days.map((day): Day => (day.id === id ? { ...day, phases: change(day.phases) } : day)),
})

const inserted = (phases: Phase[], index: number, added: readonly Phase[]) => [
  ...phases.slice(0, index),
  ...added,
  ...phases.slice(index),
]

const hasDay = (session: Session, day: DayId) => session.days.some(({ id }) => id === day)

/** Puts the phases at that place of the day; nothing when an id is taken or comes twice. */
export function insertPhases(session: Session, day: DayId, index: number, phases: readonly Phase[]): Session {
  const ids = new Set([...allPhases(session), ...phases].map(({ id }) => id))
  const isNew = ids.size === allPhases(session).length + phases.length
  return hasDay(session, day) && isNew
    ? inDay(session, day, (before) => inserted(before, index, phases))
    : session
}

/** A phase that becomes logistics loses its axis, and one given an axis becomes work. */
function changed(phase: Phase, patch: Patch): Phase {
  const axis = patch.kind !== undefined && patch.kind !== 'work' ? { axis: null } : {}
  const kind = patch.axis ? { kind: 'work' as const } : {}
  return { ...phase, ...patch, ...kind, ...axis }
}

/** Changes the named fields of these phases, wherever they stand. */
export function setPhases(session: Session, ids: readonly PhaseId[], patch: Patch): Session {
  if (!allPhases(session).some(({ id }) => ids.includes(id))) return session
  const set = (phase: Phase) => (ids.includes(phase.id) ? changed(phase, patch) : phase)
  const touches = (phases: readonly Phase[]) => phases.some(({ id }) => ids.includes(id))
  return {
    ...session,
    days: session.days.map((day) => (touches(day.phases) ? { ...day, phases: day.phases.map(set) } : day)),
    parked: touches(session.parked) ? session.parked.map(set) : session.parked,
  }
}

/** Gives these phases these lengths, in minutes. */
export const resizePhases = (
  session: Session,
  lengths: readonly { phase: PhaseId; duration: Minutes }[],
): Session => lengths.reduce((after, { phase, duration }) => setPhases(after, [phase], { duration }), session)

/** Those of these phases that the days have, in the order of the days. */
const inDays = (session: Session, ids: readonly PhaseId[]) =>
  session.days.flatMap((day) => day.phases).filter(({ id }) => ids.includes(id))

/** Takes the phases out and puts them together at that place of that day, counted without them. */
export function movePhases(session: Session, ids: readonly PhaseId[], day: DayId, index: number): Session {
  const moved = inDays(session, ids)
  if (moved.length === 0 || !hasDay(session, day)) return session
  return inDay(removePhases(session, ids), day, (phases) => inserted(phases, index, moved))
}

/** A copy with an id of its own, of which nothing is ticked and no real time is known. */
export const copyOfPhase = (phase: Phase, id: PhaseId): Phase => ({
  ...phase,
  id,
  lastTime: null,
  materials: phase.materials.map((material) => ({ ...material, ready: false })),
})

/** Puts a copy right after the phase; a pin stays with the original, since two phases cannot hold one hour. */
export function duplicatePhase(session: Session, id: PhaseId, as: PhaseId): Session {
  const found = findPhase(session, id)
  if (!found) return session
  return insertPhases(session, found.day.id, found.index + 1, [
    { ...copyOfPhase(found.phase, as), pin: null },
  ])
}

/** The session without these phases, wherever they stood. */
export function removePhases(session: Session, ids: readonly PhaseId[]): Session {
  const without = (phases: Phase[]) =>
    phases.some(({ id }) => ids.includes(id)) ? phases.filter(({ id }) => !ids.includes(id)) : phases
  if (!allPhases(session).some(({ id }) => ids.includes(id))) return session
  return {
    ...session,
    days: session.days.map((day): Day => {
      const phases = without(day.phases)
      return phases === day.phases ? day : { ...day, phases }
    }),
    parked: without(session.parked),
  }
}

/** Puts the phases of the days aside, behind those that are there. */
export function parkPhases(session: Session, ids: readonly PhaseId[]): Session {
  const parked = inDays(session, ids)
  if (parked.length === 0) return session
  const without = removePhases(
    session,
    parked.map(({ id }) => id),
  )
  return { ...without, parked: [...without.parked, ...parked] }
}

/** Takes phases that were put aside back, together, to that place of that day. */
export function unparkPhases(session: Session, ids: readonly PhaseId[], day: DayId, index: number): Session {
  const back = session.parked.filter(({ id }) => ids.includes(id))
  if (back.length === 0 || !hasDay(session, day)) return session
  const parked = session.parked.filter((phase) => !back.includes(phase))
  return inDay({ ...session, parked }, day, (phases) => inserted(phases, index, back))
}
