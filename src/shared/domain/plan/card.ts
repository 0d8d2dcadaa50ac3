/** A reference card (fiche repère): one idea, its markers and its dated sources. */
import { z } from 'zod'
import { axisIdSchema, cardIdSchema, gridRowIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'
import { dateSchema } from '../base/time'

export const sourceSchema = z.strictObject({
  author: textSchema,
  title: textSchema,
  /** As printed: « 2019 », « s.d. ». */
  year: textSchema,
  /** Where to find it; empty when it has no address. */
  link: textSchema,
  /** The day somebody last checked it. */
  checked: dateSchema.nullable(),
})
export type Source = z.infer<typeof sourceSchema>

export const cardSchema = z.strictObject({
  id: cardIdSchema,
  title: textSchema,
  summary: textSchema,
  /** Markdown. */
  body: textSchema,
  axis: axisIdSchema.nullable(),
  /** Its subject, where that is no axis; possibly empty. */
  theme: textSchema,
  tags: z.array(textSchema),
  /** The registers it speaks to: rows of a reading grid, one's own among them. */
  registers: z.array(gridRowIdSchema),
  sources: z.array(sourceSchema),
  /** Questions to put to the group. */
  questions: z.array(textSchema),
  status: z.enum(['draft', 'checked']),
  /** The day before which it is to be read again, because what it says may change; null when nobody said. */
  reviewBefore: dateSchema.nullable(),
})
export type Card = z.infer<typeof cardSchema>
