/** What the trainer's window asks of the library's cards, edited while a session is open. */
import { z } from 'zod'
import { cardEditSchema } from '../../domain/card-edit'
import { cardIdSchema, sessionIdSchema } from '../../domain/id'
import { call } from '../define'

export const cardCalls = {
  /** Applies an edit to the cards; `sequence` goes on with that of the edits of the plan, and so does the history. */
  editCards: call<null>()(
    z.strictObject({ session: sessionIdSchema, sequence: z.int().min(1), edit: cardEditSchema }),
  ),
  /** From the trash. */
  restoreCard: call<null>()(z.strictObject({ card: cardIdSchema })),
}
