/** Calls of the trainer's window about the open session: its edits, and taking them back. */
import { z } from 'zod'
import { editSchema } from '../../domain/edit'
import { sessionIdSchema } from '../../domain/id'
import { call } from '../define'

export const planCalls = {
  /** Applies an edit to the open session; `sequence` rises by one with every edit of this window. */
  edit: call<null>()(
    z.strictObject({ session: sessionIdSchema, sequence: z.int().min(1), edit: editSchema }),
  ),
  undo: call<null>()(z.null()),
  redo: call<null>()(z.null()),
  /** Asks for a file and reads the table in it; null when none was chosen. Nothing is kept. */
  readPlanFile: call<{ rows: string[][] | null }>()(z.null()),
}
