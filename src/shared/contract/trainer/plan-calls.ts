/** Calls of the trainer's window about the open session: its edits, and taking them back. */
import { z } from 'zod'
import { sessionIdSchema } from '../../domain/base/id'
import { editSchema } from '../../domain/edit/edit'
import type { Incoming } from '../../incoming/incoming'
import { call } from '../define'

export const planCalls = {
  /** Applies an edit to the open session; `sequence` rises by one with every edit of this window. */
  edit: call<null>()(
    z.strictObject({ session: sessionIdSchema, sequence: z.int().min(1), edit: editSchema }),
  ),
  undo: call<null>()(z.null()),
  redo: call<null>()(z.null()),
  /** The tables and lines in a file that was dropped or chosen in the window. Nothing is kept. */
  readIncoming: call<{ found: Incoming }>()(
    z.strictObject({ name: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array) }),
  ),
  /** Asks for a file and reads the tables and lines in it; null when none was chosen. Nothing is kept. */
  chooseIncoming: call<{ found: Incoming | null }>()(z.null()),
}
