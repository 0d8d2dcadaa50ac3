/** Undo and redo: the sessions that were, each with the label of the edit that left it. Knows no kind of edit. */
import type { EditLabel } from './edit'
import type { Session } from './session'
import type { Instant } from './time'

type Step = { before: Session; after: Session; label: EditLabel; key: string; at: Instant }

export type History = { past: readonly Step[]; future: readonly Step[] }

export const emptyHistory: History = { past: [], future: [] }

/** Steps kept; older ones are forgotten. */
const DEPTH = 200
/** Edits with the same key closer than this many milliseconds are one step. */
const TOGETHER_MS = 1000

/** The history once the edit that led from `before` to `after` was made; whatever could be redone is forgotten. */
export function remember(history: History, step: Step): History {
  const last = history.past.at(-1)
  const together = last && step.key !== '' && last.key === step.key && step.at - last.at < TOGETHER_MS
  const past = together
    ? [...history.past.slice(0, -1), { ...step, before: last.before }]
    : [...history.past, step].slice(-DEPTH)
  return { past, future: [] }
}

/** The session before the last step, or null when there is none. */
export function undo(history: History): { session: Session; history: History } | null {
  const step = history.past.at(-1)
  if (!step) return null
  return {
    session: step.before,
    history: { past: history.past.slice(0, -1), future: [step, ...history.future] },
  }
}

/** The session after the step that was undone last, or null when there is none. */
export function redo(history: History): { session: Session; history: History } | null {
  const [step, ...future] = history.future
  return step ? { session: step.after, history: { past: [...history.past, step], future } } : null
}

export const undoLabel = (history: History): EditLabel | null => history.past.at(-1)?.label ?? null
export const redoLabel = (history: History): EditLabel | null => history.future[0]?.label ?? null
