/** The notes taken during a run, among all those of the session. */
import type { Note } from '../../shared/domain/note'
import type { RunView } from '../../shared/domain/run-view'
import { MINUTE_MS } from '../../shared/domain/time'

/**
 * How long before its first phase the notes of a day begin, in milliseconds: longer than one waits for a first fixed
 * hour, shorter than the night between two days.
 */
const BEFORE = 12 * 60 * MINUTE_MS

/** Newest first. Those of an earlier rehearsal of the same hours stay out as long as its clock has not reached them. */
export function notesOf(view: RunView, notes: readonly Note[]): Note[] {
  const from = (view.phases[0]?.start ?? view.now) - BEFORE
  const to = view.now + MINUTE_MS
  return notes
    .filter(({ at, rehearsal }) => rehearsal === (view.rehearsal !== null) && at >= from && at <= to)
    .sort((one, other) => other.at - one.at)
}
