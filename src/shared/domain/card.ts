/** A reference card (fiche repère): one idea, its markers and its dated sources. */
import { z } from 'zod'
import { axisIdSchema, cardIdSchema, gridRowIdSchema } from './id'
import { dateSchema } from './time'

export const sourceSchema = z.strictObject({
  author: z.string(),
  title: z.string(),
  /** As printed: « 2019 », « s.d. ». */
  year: z.string(),
  /** Where to find it; empty when it has no address. */
  link: z.string(),
  /** The day somebody last checked it. */
  checked: dateSchema.nullable(),
})
export type Source = z.infer<typeof sourceSchema>

export const cardSchema = z.strictObject({
  id: cardIdSchema,
  title: z.string(),
  summary: z.string(),
  /** Markdown. */
  body: z.string(),
  axis: axisIdSchema.nullable(),
  /** What it is about, where that is no axis; possibly empty. */
  theme: z.string(),
  tags: z.array(z.string()),
  /** The registers it speaks to: rows of a reading grid, one's own among them. */
  registers: z.array(gridRowIdSchema),
  sources: z.array(sourceSchema),
  /** Questions to put to the group. */
  questions: z.array(z.string()),
  status: z.enum(['draft', 'checked']),
  /** The day before which it is to be read again, because what it says may change; null when nobody said. */
  reviewBefore: dateSchema.nullable(),
})
export type Card = z.infer<typeof cardSchema>
