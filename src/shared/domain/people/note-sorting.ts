/** Notes after the session: by phase, what became of them, and those to look at again when it is prepared anew. */
import type { PhaseId } from '../base/id'
import type { Phase } from '../plan/phase'
import type { Note } from './note'
import type { People } from './people'

/** The notes « à revoir » of that phase, the earliest first; those of a rehearsal too. */
export const notesToReview = (notes: readonly Note[], phase: PhaseId): Note[] =>
  notes
    .filter((note) => note.kind === 'review' && note.phase === phase && note.text.trim() !== '')
    .toSorted((one, other) => one.at - other.at)

export type NoteGroup = { phase: Phase | null; notes: readonly Note[] }

/** In the order of the phases, then those of no phase (or of one that was deleted); in each, in the order of time. */
export function notesByPhase(notes: readonly Note[], phases: readonly Phase[]): NoteGroup[] {
  const known = new Set<PhaseId>(phases.map(({ id }) => id))
  const inTime = notes.toSorted((one, other) => one.at - other.at)
  const groups: NoteGroup[] = phases.map((phase) => ({
    phase,
    notes: inTime.filter((note) => note.phase === phase.id),
  }))
  const elsewhere = inTime.filter(({ phase }) => phase === null || !known.has(phase))
  return [...groups, { phase: null, notes: elsewhere }].filter((group) => group.notes.length > 0)
}

export type Became = 'situation' | 'action' | 'marker'

/** The action or marker that came of the note already. */
export function becameOf({ id, situation }: Note, { actions, markers }: People): Became[] {
  const from = ({ origin }: { origin: People['actions'][number]['origin'] }) =>
    origin?.kind === 'note' && origin.note === id
  return [
    ...(situation === null ? [] : (['situation'] as const)),
    ...(actions.some(from) ? (['action'] as const) : []),
    ...(markers.some(from) ? (['marker'] as const) : []),
  ]
}
