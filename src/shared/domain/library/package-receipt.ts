/** The receipt of a package: what came in it, and how it came, so that a newer one can say what changed since. */
import { z } from 'zod'
import { idSchema } from '../base/id'
import { instantSchema } from '../base/time'
import { packageCoverSchema, packageKindSchema } from './package'

/** Items of one package. */
export const MOST_ITEMS = 1_900

const sumSchema = z.string().regex(/^[0-9a-f]{64}$/)

export const receiptItemSchema = z.strictObject({
  kind: packageKindSchema,
  /** Its id in the package. */
  id: idSchema,
  /** Its id in this workspace: another one where both were kept. */
  as: idSchema,
  /** The sums of it as it came, and as it was put here (package-sum.ts). */
  sum: sumSchema,
  own: sumSchema,
})
export type ReceiptItem = z.infer<typeof receiptItemSchema>

export const receiptSchema = z.strictObject({
  ...packageCoverSchema.shape,
  /** It was made here, and its next edition is proposed when it is exported again. */
  made: z.boolean(),
  /** When it was last brought, or made. */
  at: instantSchema,
  items: z.array(receiptItemSchema).max(MOST_ITEMS),
})
export type Receipt = z.infer<typeof receiptSchema>
