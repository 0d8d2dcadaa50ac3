/** The envelope of what was written while the vault was locked: sealed-notes/<id>.json. It opens with the vault alone. */
import { z } from 'zod'
import { idSchema } from '../domain/base/id'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'

const base64Schema = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)
const hexSchema = z.string().regex(/^[0-9a-f]{16}$/)
/** 32 bytes: a public half of X25519. */
export const halfSchema = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)

export const sealedNoteSchema = z.strictObject({
  vault: hexSchema,
  /** The master key whose letterbox opens it. */
  key: hexSchema,
  /** Of the note or the situation that is in it. */
  id: idSchema,
  /** The public half of a pair made for this one text. */
  from: halfSchema,
  iv: base64Schema,
  data: base64Schema,
  tag: base64Schema,
})
export type SealedNote = z.infer<typeof sealedNoteSchema>

export const sealedNoteFormat: FileFormat<SealedNote> = {
  name: 'jalon-sealed-note',
  version: 1,
  schema: sealedNoteSchema,
  migrations: {},
}

/** The envelope in the text of a file. Never throws. */
export const decodeSealedNote = (text: string, digest?: Digest): Decoded<SealedNote> =>
  decode(sealedNoteFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeSealedNote = (note: SealedNote, stamp: Stamp): string =>
  encode(sealedNoteFormat, note, stamp)

/** Whether the text says that it is one, sound or not. */
export const looksSealedNote = (text: string) =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"jalon-sealed-note"/.test(text)
