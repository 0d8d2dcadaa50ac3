/** The texts for the trainers alone as the file of a plan holds them once they are sealed: only the open vault tells what they say. */
import { z } from 'zod'

const nameSchema = z.string().regex(/^[0-9a-f]{16}$/)
const base64Schema = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)

export const sealedTextsSchema = z.strictObject({
  vault: nameSchema,
  /** The master key that opens it. */
  key: nameSchema,
  /** The id of the session for which they were sealed: a copy of the plan keeps it. */
  record: z.string().min(1).max(200),
  iv: base64Schema,
  data: base64Schema,
  tag: base64Schema,
})
export type SealedTexts = z.infer<typeof sealedTextsSchema>
