/** What every file of the workspace has in common: an envelope with its format and version, decoded and encoded here. */
import { z } from 'zod'
import { type Migrations, migrate } from './migrate'

/** What a file's text means. `migratedFrom` is the version it was written in, when that is not the present one. */
export type Decoded<T> =
  | { ok: true; value: T; migratedFrom?: number }
  /** `unreadable`: no file of this format. `newer`: written by a later Jalon, to be left as it is. */
  | { ok: false; reason: 'unreadable' | 'newer' }

export type FileFormat<T> = {
  name: string
  /** The version that is written; older ones are migrated, newer ones are not read. */
  version: number
  schema: z.ZodType<T>
  migrations: Migrations
}

const envelopeSchema = z.looseObject({ format: z.string(), version: z.int().min(1) })
type Envelope = z.infer<typeof envelopeSchema>

/** The value in the text of a file. Never throws, whatever the text. */
export function decode<T>(format: FileFormat<T>, text: string): Decoded<T> {
  try {
    return decodeData(format, JSON.parse(withoutByteOrderMark(text)))
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

/** The text of a file. Throws as encodeData does. */
export const encode = <T>(format: FileFormat<T>, value: T): string =>
  `${JSON.stringify(encodeData(format, value), null, 2)}\n`

/** Some editors of Windows put a mark before the first character. */
export const withoutByteOrderMark = (text: string) => text.replace(/^\uFEFF/, '')
