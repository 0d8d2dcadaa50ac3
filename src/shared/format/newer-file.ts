/** A file that a later Jalon wrote, read as far as this version knows it. */
import { z } from 'zod'
import { type Digest, decode, envelopeSchema, type FileFormat, withoutByteOrderMark } from './file-format'

/**
 * The value in the text of a file of a later version, without the fields that this version does not know; null when the
 * text is of no later version, when something this version needs is missing or of another kind, and when the file is not
 * whole. Never throws. It is for reading alone: written back, the value would lose what was left out.
 */
export function decodeNewer<T>({ name, version, schema }: FileFormat<T>, text: string, digest?: Digest) {
  try {
    const envelope = envelopeSchema.parse(JSON.parse(withoutByteOrderMark(text)))
    if (envelope.version <= version) return null
    const anything = { name, version: envelope.version, schema: z.unknown(), migrations: {} }
    const found = decode(anything, text, digest)
    return found.ok ? knownPart(schema, found.value) : null
  } catch {
    return null
  }
}

/** The value that the data fulfil once every field is taken out of them that the schema does not know; else null. */
function knownPart<T>(schema: z.ZodType<T>, data: unknown): T | null {
  for (;;) {
    const found = schema.safeParse(data)
    if (found.success) return found.data
    for (const issue of found.error.issues) {
      if (issue.code !== 'unrecognized_keys') return null
      const holder = issue.path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), data)
      for (const key of issue.keys) Reflect.deleteProperty(Object(holder), key)
    }
  }
}
