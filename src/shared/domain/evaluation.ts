/** The evaluation at the end of the day: what the paper form asks, and the forms as they are typed in, without a name. */
import { z } from 'zod'
import { formIdSchema } from './id'

/** 1 (not at all) to 4 (wholly); null where nothing was ticked. */
export const ratingSchema = z.int().min(1).max(4).nullable()

export const evaluationSchema = z.strictObject({
  /** Closed items, in the order of the form. */
  items: z.array(z.string()),
  /** Open questions, in the order of the form. */
  questions: z.array(z.string()),
  forms: z.array(
    z.strictObject({ id: formIdSchema, ratings: z.array(ratingSchema), answers: z.array(z.string()) }),
  ),
})
export type Evaluation = z.infer<typeof evaluationSchema>
