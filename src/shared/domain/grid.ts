/** A reading grid: registers of activity in rows, what one can lean on in columns, a guiding question in each cell. */
import { z } from 'zod'
import { gridColumnIdSchema, gridIdSchema, gridRowIdSchema } from './id'

export const gridSchema = z.strictObject({
  id: gridIdSchema,
  title: z.string(),
  rows: z.array(z.strictObject({ id: gridRowIdSchema, name: z.string(), hint: z.string() })).min(1),
  columns: z.array(z.strictObject({ id: gridColumnIdSchema, name: z.string(), hint: z.string() })).min(1),
  /** At most one for each cell; a cell without one asks nothing. */
  questions: z.array(z.strictObject({ row: gridRowIdSchema, column: gridColumnIdSchema, text: z.string() })),
})
export type Grid = z.infer<typeof gridSchema>
