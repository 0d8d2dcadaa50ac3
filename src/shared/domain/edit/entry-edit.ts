/** Edits of the lists of a session: its objectives, its trainers, its days. */
import type { ObjectiveId, TrainerId } from '../base/id'
import { changeEachPhase, type Session } from '../plan/session'

type List = 'objectives' | 'trainers' | 'days'

/** The session with these fields of the named entry changed; the very same session when it has no such entry. */
export const replaceEntry = <L extends List>(
  session: Session,
  list: L,
  id: string,
  patch: Partial<Session[L][number]>,
) =>
  session[list].some((entry) => entry.id === id)
    ? {
        ...session,
        [list]: session[list].map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)),
      }
    : session

/** The session with the entry at the end of the list; the very same session when that id is taken. */
export const addEntry = <L extends List>(session: Session, list: L, added: Session[L][number]): Session =>
  session[list].some(({ id }) => id === added.id)
    ? session
    : { ...session, [list]: [...session[list], added] }

/** The session without the entry; the very same session when it has no such entry. */
export const removeEntry = (session: Session, list: List, id: string): Session =>
  session[list].some((entry) => entry.id === id)
    ? { ...session, [list]: session[list].filter((entry) => entry.id !== id) }
    : session

/** A trainer who leaves also leaves the phases she was to facilitate. */
export function removeTrainer(session: Session, id: TrainerId): Session {
  const without = removeEntry(session, 'trainers', id)
  if (without === session) return session
  const others = (facilitators: readonly TrainerId[]) => facilitators.filter((own) => own !== id)
  return changeEachPhase(without, (phase) => ({
    ...phase,
    facilitators: others(phase.facilitators),
    groups: phase.groups.map((group) => ({ ...group, facilitators: others(group.facilitators) })),
  }))
}

/** An objective that goes is served by no phase any more. */
export function removeObjective(session: Session, id: ObjectiveId): Session {
  const without = removeEntry(session, 'objectives', id)
  if (without === session) return session
  return changeEachPhase(without, (phase) => ({
    ...phase,
    objectives: phase.objectives.filter((own) => own !== id),
  }))
}
