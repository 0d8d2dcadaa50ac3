/**
 * What is being put into the library at once: `.bringing.json`. From the moment it stands there, all of it is done, by the next
 * opening at the latest.
 */
import { z } from 'zod'
import { LARGEST_FILE } from '../contract/limits'
import { idSchema } from '../domain/base/id'
import { packageKindSchema } from '../domain/library/package'
import { MOST_ITEMS } from '../domain/library/package-receipt'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'

/** A file of the workspace, by its folder and its id: a model, or the receipt of a package. */
const placeSchema = z.strictObject({
  kind: z.enum([...packageKindSchema.options, 'packages']),
  id: idSchema,
  /** SHA-256 of what stood there; null when nothing did. What is another by then was changed since, and stays. */
  before: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})

export const bringingSchema = z.strictObject({
  /** Each with the text of its file. */
  puts: z.array(placeSchema.extend({ text: z.string().max(LARGEST_FILE) })).max(MOST_ITEMS + 1),
  /** Those that go. */
  gone: z.array(placeSchema).max(MOST_ITEMS + 1),
})
export type Bringing = z.infer<typeof bringingSchema>

export const bringingFormat: FileFormat<Bringing> = {
  name: 'jalon-bringing',
  version: 1,
  schema: bringingSchema,
  migrations: {},
}

/** The work that the text of the file asks for. Never throws. */
export const decodeBringing = (text: string, digest?: Digest): Decoded<Bringing> =>
  decode(bringingFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeBringing = (bringing: Bringing, stamp?: Stamp): string =>
  encode(bringingFormat, bringing, stamp)
