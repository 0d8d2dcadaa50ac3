/** The open session: its plan, its history, and how an edit, an undo and a redo change the two. */
import type { Plan } from '../../shared/contract/workspace'
import { applyEdit, type Edit, keyOf, labelOf } from '../../shared/domain/edit'
import {
  emptyHistory,
  type History,
  redo,
  redoLabel,
  remember,
  undo,
  undoLabel,
} from '../../shared/domain/history'
import type { Session } from '../../shared/domain/session'
import type { Instant } from '../../shared/domain/time'

export type OpenSession = { session: Session; history: History; revision: number }

export const opened = (session: Session): OpenSession => ({ session, history: emptyHistory, revision: 0 })

/** Null when what the edit is about is not in the session. */
export function edited(open: OpenSession, edit: Edit, at: Instant): OpenSession | null {
  const session = applyEdit(open.session, edit)
  if (session === open.session) return null
  const step = { before: open.session, after: session, label: labelOf(edit), key: keyOf(edit), at }
  return { session, history: remember(open.history, step), revision: open.revision + 1 }
}

/** Null when there is nothing to take back. */
export const undone = (open: OpenSession) => stepped(open, undo(open.history))

/** Null when nothing was taken back. */
export const redone = (open: OpenSession) => stepped(open, redo(open.history))

const stepped = (
  open: OpenSession,
  step: { session: Session; history: History } | null,
): OpenSession | null => step && { ...step, revision: open.revision + 1 }

/** `applied` is the highest sequence of the window's edits that are in it. */
export const planOf = ({ session, history, revision }: OpenSession, applied: number): Plan => ({
  session,
  revision,
  applied,
  undo: undoLabel(history),
  redo: redoLabel(history),
})
