/** The file of what was erased for good: erased.json. It says of whom to no one: salted hashes of ids, never a name. */
import { z } from 'zod'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'

const hexSchema = z.string().regex(/^[0-9a-f]{32}$/)

export const erasedFileSchema = z.strictObject({
  /** Each with a salt of its own: those of another computer came with a backup. */
  groups: z.array(z.strictObject({ salt: hexSchema, hashes: z.array(hexSchema) })),
  /** Some files may still hold what was erased: the next opening goes on. */
  pending: z.boolean(),
})
export type ErasedFile = z.infer<typeof erasedFileSchema>

export const erasedFormat: FileFormat<ErasedFile> = {
  name: 'jalon-erased',
  version: 1,
  schema: erasedFileSchema,
  migrations: {},
}

/** The erased ids in the text of a file. Never throws. */
export const decodeErased = (text: string, digest?: Digest): Decoded<ErasedFile> =>
  decode(erasedFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeErased = (erased: ErasedFile, stamp?: Stamp): string => encode(erasedFormat, erased, stamp)

/** The ids that either of the two knows as erased; still to be looked for in the files. */
export function bothErased(one: ErasedFile, other: ErasedFile): ErasedFile {
  const groups = new Map<string, Set<string>>()
  for (const { salt, hashes } of [...one.groups, ...other.groups])
    groups.set(salt, new Set([...(groups.get(salt) ?? []), ...hashes]))
  return {
    groups: [...groups].map(([salt, hashes]) => ({ salt, hashes: [...hashes] })),
    pending: true,
  }
}
