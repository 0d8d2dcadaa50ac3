/** News for the trainer before somebody is erased for good. */

import type { ParticipantId } from '../domain/base/id'
import type { ErasureCounts } from '../domain/people/erasure'

/** Somebody of that name or mail address, in one session or in copies only. */
export type ErasureMatch = {
  participant: ParticipantId
  /** The title of the session; null when only a copy of it is left (an earlier version, the trash). */
  session: string | null
  name: string
  organisation: string
  email: string
  counts: ErasureCounts
  /** The very one that was asked for, or who has the same mail address: ticked until the trainer says otherwise. */
  isSure: boolean
}

/** A text of the trainer's own that names her: it is told, and left to the trainer. */
export type OwnText = { kind: 'card' | 'method' | 'template' | 'grid'; title: string }

/**
 * A file of the workspace that Jalon does not write again without her, by its path there. `name`: it bears hers; `text`: it
 * tells it; `part`: it holds a word of it, which may be another's; `unread`: nobody can tell. `gone`: to be deleted unless
 * the trainer says otherwise.
 */
export type NamedFile = { file: string; how: 'name' | 'text' | 'part' | 'unread'; gone: boolean }

/** `copies`: files beside those in force in which one of them stands. `unreadable`: those that may hold her and are deleted. */
export type ErasureOffer = {
  matches: ErasureMatch[]
  copies: number
  unreadable: number
  own: OwnText[]
  files: NamedFile[]
}

/** `unread`: files in force that Jalon cannot read, and that stay. `left`: those that name her still, or may. */
export type ErasureDone = { unread: number; left: NamedFile[] }
