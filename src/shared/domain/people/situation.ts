/** A situation brought from the field, and its reading in the grid. */
import { z } from 'zod'
import {
  cardIdSchema,
  gridColumnIdSchema,
  gridRowIdSchema,
  participantIdSchema,
  phaseIdSchema,
  situationIdSchema,
} from '../base/id'
import { textSchema } from '../base/text-length'

/** The four registers of digital activity in social work (F. Sorin, Vie sociale no 28, 2019; the founding day's words). */
export const registerSchema = z.enum(['records', 'communication', 'information', 'mediation'])

/** The reading in one cell of the grid; Markdown. */
export const readingSchema = z.strictObject({
  row: gridRowIdSchema,
  column: gridColumnIdSchema,
  text: textSchema,
  cards: z.array(cardIdSchema),
})
export type Reading = z.infer<typeof readingSchema>

export const situationSchema = z.strictObject({
  id: situationIdSchema,
  title: textSchema,
  story: textSchema,
  broughtBy: participantIdSchema.nullable(),
  /** « CPAS », « maison médicale »: what is said of where it happened. */
  organisationKind: textSchema,
  /** Rows of the grid. */
  registers: z.array(gridRowIdSchema),
  mainRegister: gridRowIdSchema.nullable(),
  confidentiality: z.enum(['group', 'private', 'anonymised']),
  phase: phaseIdSchema.nullable(),
  /** At most one for each cell of the grid. */
  analysis: z.array(readingSchema),
  fictional: z.boolean(),
})
export type Situation = z.infer<typeof situationSchema>
