/**
 * Text typed in a field that no edit has taken: a search, a draft, a length that is half typed. Ctrl+Z takes it back in the
 * field first; the session's last change comes after it.
 */
import { editsMade } from '../bridge/jalon'

/** Where it was typed last, and how many edits had been made before that. */
let last: { field: EventTarget | null; edits: number } | null = null

// Before the application hears of it, and makes an edit of it or not.
window.addEventListener(
  'input',
  ({ target }) => {
    if (last?.field !== target || editsMade() !== last.edits) last = { field: target, edits: editsMade() }
  },
  true,
)

export function hasTypingOfItsOwn(target: EventTarget | null): boolean {
  if (!last || last.field !== target || editsMade() !== last.edits) return false
  // Deprecated, and the only one who knows whether the field has anything left to take back.
  return document.queryCommandEnabled('undo')
}
