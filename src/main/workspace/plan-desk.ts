/** The plan of the open session as it changes: edits, and taking them back. */
import type { Edit } from '../../shared/domain/edit'
import type { SessionId } from '../../shared/domain/id'
import type { Desk } from './desk'
import { edited, type OpenSession, redone, undone } from './open-session'
import { notPossible } from './refused'

/** Puts the plan as it now is on the desk, on the disk and in the window. */
function replace(desk: Desk, next: OpenSession) {
  const { session } = next
  desk.open = next
  desk.kept.set(session.id, { ...desk.find(session.id), session })
  desk.ports.store.saveSession(session)
  desk.tellPlan()
  desk.showRoom()
}

/** Takes the last edit back without telling the run, which has already taken it back itself. */
export function takeBackEdit(desk: Desk) {
  const before = desk.open && undone(desk.open)
  if (before) replace(desk, before)
}

export function planDesk(desk: Desk) {
  const { ports, run } = desk

  /** A day that runs goes on with its plan as it now is. */
  function change(next: OpenSession | null) {
    if (!desk.open || !next) throw notPossible()
    const before = desk.open.session
    run.refuse(before, next.session)
    replace(desk, next)
    run.follow(before, next.session)
  }

  return {
    edit(id: SessionId, sequence: number, edit: Edit) {
      desk.applied = Math.max(desk.applied, sequence)
      if (desk.open?.session.id !== id) throw notPossible()
      const next = edited(desk.open, edit, ports.clock.now())
      // The window learns at least that this edit is dealt with.
      if (!next) desk.tellPlan()
      change(next)
    },
    undo: () => change(desk.open && undone(desk.open)),
    redo: () => change(desk.open && redone(desk.open)),
  }
}
