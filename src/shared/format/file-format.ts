/** The frame of every file of the workspace: its format and version, and the header of the writer. */
import { z } from 'zod'
import { type Migrations, migrate } from './migrate'

/**
 * What a file's text means. `migratedFrom` is the version it was written in, when that is not the present one;
 * `revision` is there when the file says it.
 */
export type Decoded<T> =
  | { ok: true; value: T; migratedFrom?: number; revision?: number }
  /** `unreadable`: no file of this format. `newer`: written by a later Jalon, to be left as it is (newer-file.ts reads it). */
  | { ok: false; reason: 'unreadable' | 'newer' }

export type FileFormat<T> = {
  name: string
  /** The version that is written; older ones are migrated, newer ones never written. */
  version: number
  schema: z.ZodType<T>
  migrations: Migrations
}

export const envelopeSchema = z.looseObject({ format: z.string(), version: z.int().min(1) })
type Envelope = z.infer<typeof envelopeSchema>

/** The header of the writer in a JSON file; each part may be missing, from a file that Jalon did not write. */
export const headerSchema = z.object({
  /** Rises by one with each save. */
  revision: z.int().min(1).optional(),
  /** The version of Jalon that saved the file. */
  writer: z.string().optional(),
  /** SHA-256 of the canonical text, in hexadecimal. */
  checksum: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

/** SHA-256 of the text in UTF-8, in hexadecimal: given by those who have it, because this code has neither Node nor DOM. */
export type Digest = (text: string) => string

/** The header that a save writes. */
export type Stamp = { revision: number; writer: string; digest: Digest }

/**
 * What the checksum is made of: the data of the file but the checksum itself, without a space, in the order in which
 * they stand there. So neither indentation nor line ends matter to it.
 */
const canonicalText = (data: object) => JSON.stringify(data)

/**
 * The value in the text of a file. Never throws, whatever the text. With a digest, a checksum that is not that of the
 * content is damage.
 */
export function decode<T>(format: FileFormat<T>, text: string, digest?: Digest): Decoded<T> {
  try {
    const { checksum, ...summed } = JSON.parse(withoutByteOrderMark(text))
    const { revision, writer, ...data } = summed
    const decoded = decodeData(format, data)
    if (!decoded.ok) return decoded
    const header = headerSchema.parse({ revision, writer, checksum })
    const isWhole = !digest || checksum === undefined || checksum === digest(canonicalText(summed))
    if (!isWhole) return { ok: false, reason: 'unreadable' }
    return header.revision === undefined ? decoded : { ...decoded, revision: header.revision }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

/** The value in the data of a file, as JSON has it. Throws only what a migration throws on data that is damaged. */
export function decodeData<T>(format: FileFormat<T>, data: unknown): Decoded<T> {
  if (!envelopeSchema.safeParse(data).success) return { ok: false, reason: 'unreadable' }
  const { format: name, version, ...old } = data as Envelope
  if (name !== format.name) return { ok: false, reason: 'unreadable' }
  if (version > format.version) return { ok: false, reason: 'newer' }
  const value = format.schema.safeParse(migrate(old, version, format.version, format.migrations))
  if (!value.success) return { ok: false, reason: 'unreadable' }
  return version === format.version
    ? { ok: true, value: value.data }
    : { ok: true, value: value.data, migratedFrom: version }
}

/**
 * The data of a file: the envelope, then the fields in the order of the schema, so that equal values make equal files.
 * Throws on a value that could not be read back: that is a defect of the caller.
 */
export const encodeData = <T>({ name, version, schema }: FileFormat<T>, value: T): object => ({
  format: name,
  version,
  ...schema.parse(value),
})

/** The text of a file, with a header when there is a stamp. Throws as encodeData does. */
export function encode<T>(format: FileFormat<T>, value: T, stamp?: Stamp): string {
  const data = encodeData(format, value)
  return `${JSON.stringify(stamp ? stamped(data, stamp) : data, null, 2)}\n`
}

/** The header comes right behind the envelope. */
function stamped(data: object, { revision, writer, digest }: Stamp): object {
  const { format, version, ...fields } = data as Envelope
  const checksum = digest(canonicalText({ format, version, revision, writer, ...fields }))
  return { format, version, revision, writer, checksum, ...fields }
}

/** Some editors of Windows put a mark before the first character. */
export const withoutByteOrderMark = (text: string) => text.replace(/^\uFEFF/, '')
