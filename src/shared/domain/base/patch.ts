/** A change of some fields of a value, others staying as they are. */
import type { z } from 'zod'

/** Only what is named changes: `partial` alone would let an explicit undefined through. */
export const patchOf = <T extends z.ZodRawShape>(schema: z.ZodObject<T, z.core.$strict>) =>
  schema
    .partial()
    .refine((patch) => Object.values(patch).every((value) => value !== undefined)) as unknown as z.ZodType<
    Partial<z.infer<typeof schema>>
  >
