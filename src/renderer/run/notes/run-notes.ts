/** The notes taken during the run that is shown, among all those of the session. */
import type { Note } from '../../../shared/domain/people/note'
import { runOfNote } from '../../../shared/domain/run/notes-of-runs'
import type { RunView } from '../../../shared/domain/run/run-view'

/** Newest first: those that name it, and for a real day those that name none and were taken meanwhile. */
export function notesOf(view: RunView, notes: readonly Note[]): Note[] {
  const span = { run: view.run, start: view.phases[0]?.start ?? view.now, end: view.now }
  const isOwn = (note: Note) =>
    note.run === null && view.rehearsal === null
      ? note.at >= span.start && runOfNote(note, [span]) === view.run
      : note.run === view.run
  return notes.filter(isOwn).sort((one, other) => other.at - one.at)
}
