/** The open session: its plan, the history of it and of its people, and how edits, undo and redo change them. */
import type { Plan } from '../../shared/contract/workspace'
import type { Instant } from '../../shared/domain/base/time'
import { applyCardEdit, type CardEdit, keyOfCardEdit } from '../../shared/domain/edit/card-edit'
import { applyEdit, type Edit, joinsOf, keyOf, labelOf } from '../../shared/domain/edit/edit'
import {
  emptyHistory,
  type History,
  redo,
  redoLabel,
  remember,
  type Step,
  undo,
  undoLabel,
  undoPlan,
} from '../../shared/domain/edit/history'
import { applyPeopleEdit, keyOfPeopleEdit, type PeopleEdit } from '../../shared/domain/edit/people-edit'
import type { People } from '../../shared/domain/people/people'
import type { Card } from '../../shared/domain/plan/card'
import type { Session } from '../../shared/domain/plan/session'

export type OpenSession = { session: Session; history: History; revision: number }

/** The result of a step: the open session, and its people or the cards when it changed them. */
export type Stepped = { open: OpenSession; people: People | null; cards: readonly Card[] | null }

export const opened = (session: Session): OpenSession => ({ session, history: emptyHistory, revision: 0 })

/** Null when what the edit is about is not in the session. */
export function edited(open: OpenSession, edit: Edit, at: Instant): Stepped | null {
  const { session: before } = open
  const after = applyEdit(before, edit)
  if (after === before) return null
  const how = { label: labelOf(edit), key: keyOf(edit), joins: joinsOf(edit) }
  const step: Step = { part: 'plan', before, after, ...how, at }
  return put(open, step, remember(open.history, step), 'after')
}

/** Null when whom or what the edit is about is not among the people. */
export function editedPeople(
  open: OpenSession,
  before: People,
  edit: PeopleEdit,
  at: Instant,
): Stepped | null {
  const after = applyPeopleEdit(before, edit)
  if (after === before) return null
  const step: Step = { part: 'people', before, after, label: edit.kind, key: keyOfPeopleEdit(edit), at }
  return put(open, step, remember(open.history, step), 'after')
}

/** Null when the card that the edit is about is not in the library. */
export function editedCards(
  open: OpenSession,
  before: readonly Card[],
  edit: CardEdit,
  at: Instant,
): Stepped | null {
  const after = applyCardEdit(before, edit)
  if (after === before) return null
  const step: Step = { part: 'cards', before, after, label: edit.kind, key: keyOfCardEdit(edit), at }
  return put(open, step, remember(open.history, step), 'after')
}

/** Null when there is nothing to take back. */
export function undone(open: OpenSession): Stepped | null {
  const back = undo(open.history)
  return back && put(open, back.step, back.history, 'before')
}

/** The last edit of the plan taken back, whatever was done to people since; null when there is none. */
export function undonePlan(open: OpenSession): Stepped | null {
  const back = undoPlan(open.history)
  return back && put(open, back.step, back.history, 'before')
}

/** Null when nothing was taken back. */
export function redone(open: OpenSession): Stepped | null {
  const again = redo(open.history)
  return again && put(open, again.step, again.history, 'after')
}

function put(open: OpenSession, step: Step, history: History, side: 'before' | 'after'): Stepped {
  const next = { ...open, history, revision: open.revision + 1 }
  switch (step.part) {
    case 'plan':
      // Whether its texts are sealed is no part of a step.
      return {
        open: { ...next, session: { ...step[side], sealed: open.session.sealed } },
        ...{ people: null, cards: null },
      }
    case 'people':
      return { open: next, people: step[side], cards: null }
    case 'cards':
      return { open: next, people: null, cards: step[side] }
  }
}

/** `applied` is the highest sequence of the window's edits that are in it. */
export const planOf = ({ session, history, revision }: OpenSession, applied: number): Plan => ({
  session,
  revision,
  applied,
  undo: undoLabel(history),
  redo: redoLabel(history),
})
