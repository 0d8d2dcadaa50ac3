/** Calls of the trainer's window about the library's cards, edited while a session is open. */
import { z } from 'zod'
import { cardIdSchema, sessionIdSchema } from '../../domain/base/id'
import { cardEditSchema } from '../../domain/edit/card-edit'
import { call } from '../define'
import type { Exported } from '../workspace'

/** A file that was chosen, its name without its ending; its text is null when it is none. */
export type CardFile = { name: string; text: string | null }

export const cardCalls = {
  /** Applies an edit to the cards; `sequence` goes on with that of the edits of the plan, and so does the history. */
  editCards: call<null>()(
    z.strictObject({ session: sessionIdSchema, sequence: z.int().min(1), edit: cardEditSchema }),
  ),
  /** From the trash. */
  restoreCard: call<null>()(z.strictObject({ card: cardIdSchema })),
  /** Asks for Markdown files or a folder of them; null when none was chosen. Nothing is kept. */
  readCardFiles: call<{ files: CardFile[] | null }>()(z.strictObject({ from: z.enum(['files', 'folder']) })),
  /** Each as a Markdown file with front matter; the folder opens. */
  exportCards: call<Exported>()(z.strictObject({ cards: z.array(cardIdSchema).min(1).max(2_000) })),
}
