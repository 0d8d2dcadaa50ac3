/** The envelope of what the vault keeps: who can read it says the vault, what it is says nobody else. */
import { z } from 'zod'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'

const base64Schema = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)
const hexSchema = z.string().regex(/^[0-9a-f]{16}$/)

export const sealedSchema = z.strictObject({
  vault: hexSchema,
  /** The master key that opens it. */
  key: hexSchema,
  /** `raw`: the bytes of a file that could not be read, in base64. */
  kind: z.enum(['people', 'ledger', 'raw']),
  /** Which one of its kind: for people, the id of the session that names the file. */
  record: z.string().min(1).max(200),
  iv: base64Schema,
  data: base64Schema,
  tag: base64Schema,
})
export type Sealed = z.infer<typeof sealedSchema>

export const sealedFormat: FileFormat<Sealed> = {
  name: 'jalon-sealed',
  version: 1,
  schema: sealedSchema,
  migrations: {},
}

/** The envelope in the text of a file. Never throws. */
export const decodeSealed = (text: string, digest?: Digest): Decoded<Sealed> =>
  decode(sealedFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeSealed = (sealed: Sealed, stamp: Stamp): string => encode(sealedFormat, sealed, stamp)

/** Whether the text says that it is an envelope, sound or not. */
export const looksSealed = (text: string) => /^\uFEFF?\s*\{\s*"format"\s*:\s*"jalon-sealed"/.test(text)
