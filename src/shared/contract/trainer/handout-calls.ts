/** What the trainer's window asks of the documents. */
import { z } from 'zod'
import { documentIdSchema } from '../../domain/handout-options'
import { sessionIdSchema } from '../../domain/id'
import { handoutOptionsSchema } from '../../handout/options'
import { call } from '../define'
import type { Exported } from '../workspace'

export const handoutCalls = {
  exportHandouts: call<Exported>()(
    z.strictObject({
      session: sessionIdSchema,
      documents: z.array(documentIdSchema).min(1),
      options: handoutOptionsSchema,
      existing: z.enum(['ask', 'replace', 'keep-both']),
    }),
  ),
  openExported: call<null>()(z.strictObject({ session: sessionIdSchema })),
}
