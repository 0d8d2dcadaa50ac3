/** Notes and situations written while the people could not be read, joined to them once each, whatever was joined before. */

import type { Note } from '../people/note'
import type { People } from '../people/people'
import type { History, Step } from './history'

/** Behind what was noted until then; the others keep their order. */
function inserted(notes: readonly Note[], note: Note): Note[] {
  const place = notes.findLastIndex(({ at }) => at <= note.at) + 1
  return notes.toSpliced(place, 0, note)
}

/** The very same value when all of it is there already. */
export function joinedTo(
  people: People,
  { notes, situations }: Pick<People, 'notes' | 'situations'>,
): People {
  const known = new Set<string>([...people.notes, ...people.situations].map(({ id }) => id))
  const isNew = ({ id }: { id: string }) => !known.has(id)
  const [freshNotes, freshSituations] = [notes.filter(isNew), situations.filter(isNew)]
  if (freshNotes.length === 0 && freshSituations.length === 0) return people
  return {
    ...people,
    notes: freshNotes.reduce(inserted, people.notes),
    situations: [...people.situations, ...freshSituations],
  }
}

/** The same in whatever can be taken back or done again: an undone edit takes nothing of it away. */
export function joinedToHistory(
  { past, future }: History,
  written: Pick<People, 'notes' | 'situations'>,
): History {
  const joined = (step: Step): Step =>
    step.part === 'people'
      ? { ...step, before: joinedTo(step.before, written), after: joinedTo(step.after, written) }
      : step
  return { past: past.map(joined), future: future.map(joined) }
}
