/** The plan of the open session as it changes: edits, and taking them back. */
import type { Edit } from '../../shared/domain/edit'
import type { SessionId } from '../../shared/domain/id'
import type { Desk } from './desk'
import { edited, type OpenSession, redone, undone } from './open-session'
import { notPossible } from './refused'

export function planDesk(desk: Desk) {
  const { ports, kept } = desk

  function change(next: OpenSession | null) {
    if (!desk.open || !next) throw notPossible()
    const { session } = next
    desk.open = next
    kept.set(session.id, { ...desk.find(session.id), session })
    ports.store.saveSession(session)
    desk.tellPlan()
    desk.showRoom()
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
