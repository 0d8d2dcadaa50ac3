/** Kinds of quick note: a note, or a situation that somebody brings. */
import { NOTE_KINDS, type NoteKind } from '../../../shared/domain/people/note'

export type DraftKind = NoteKind | 'situation'
/** In the order of their keys, Alt 1 to 6. */
export const DRAFT_KINDS: readonly DraftKind[] = [...NOTE_KINDS, 'situation']
