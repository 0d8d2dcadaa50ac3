/** What the trainer is told before somebody is erased for good. */
import type { ErasureCounts } from '../domain/erasure'
import type { ParticipantId } from '../domain/id'

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

/** `copies`: files beside those in force in which one of them stands. `unreadable`: those that may hold her and are deleted. */
export type ErasureOffer = {
  matches: ErasureMatch[]
  copies: number
  unreadable: number
  own: OwnText[]
}

/** `unread`: files in force that Jalon cannot read, and that stay. */
export type ErasureDone = { unread: number }
