/** The evaluation at the end of the day: what the paper form asks, and the forms as they are typed in, without a name. */
import { z } from 'zod'
import { formIdSchema } from '../base/id'
import { textSchema } from '../base/text-length'

/** 1 (not at all) to 4 (wholly); null where nothing was ticked. */
export const ratingSchema = z.int().min(1).max(4).nullable()

export const evaluationSchema = z.strictObject({
  /** Closed items, in the order of the form. */
  items: z.array(textSchema),
  /** Open questions, in the order of the form. */
  questions: z.array(textSchema),
  forms: z.array(
    z.strictObject({ id: formIdSchema, ratings: z.array(ratingSchema), answers: z.array(textSchema) }),
  ),
})
export type Evaluation = z.infer<typeof evaluationSchema>
export type EvaluationForm = Evaluation['forms'][number]

export type ItemAverage = {
  item: string
  /** 1 to 4, not rounded; null when nobody answered. */
  average: number | null
  /** How many ticked something. */
  answers: number
}

/** One for each closed item, in the order of the form. */
export const averagesOf = ({ items, forms }: Evaluation): ItemAverage[] =>
  items.map((item, index) => {
    const given = forms.flatMap(({ ratings }) => ratings[index] ?? [])
    const sum = given.reduce<number>((total, rating) => total + rating, 0)
    return { item, average: given.length > 0 ? sum / given.length : null, answers: given.length }
  })

/** The answers to each open question, in the order of the forms, empty ones left out. */
export const commentsOf = ({ questions, forms }: Evaluation): { question: string; answers: string[] }[] =>
  questions.map((question, index) => ({
    question,
    answers: forms.map(({ answers }) => answers[index]?.trim() ?? '').filter((answer) => answer !== ''),
  }))
