/** The file of the vault: vault/vault.json. The master key stands in it several times, each behind another lock. */
import { z } from 'zod'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { vaultFrom1 } from './migrations/vault-1'
import { halfSchema } from './sealed-note-file'

const base64Schema = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)
const hexSchema = z.string().regex(/^[0-9a-f]{16}$/)
const box = { iv: base64Schema, data: base64Schema, tag: base64Schema }

/** Bytes that a guess may take, four times the usual. A forged file asks for no more. */
const MOST_MEMORY = 512 * 2 ** 20
/** The locks of a key: three kinds, and room for more. */
const MOST_SLOTS = 8
/** Former keys wait only while files are sealed again. */
const MOST_FORMER = 64

/** The work that a guess costs; they may rise with the years. N is a power of two. */
const scryptSchema = z
  .strictObject({
    N: z
      .int()
      .min(1024)
      .max(2 ** 20)
      .refine((value) => Number.isInteger(Math.log2(value))),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(8),
  })
  .refine(({ N, r }) => 128 * N * r <= MOST_MEMORY)
export type Scrypt = z.infer<typeof scryptSchema>

export const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), salt: base64Schema, scrypt: scryptSchema, ...box }),
  z.strictObject({ kind: z.literal('recovery'), salt: base64Schema, ...box }),
  /** The master key as the system's keychain sealed it. */
  z.strictObject({ kind: z.literal('keychain'), data: base64Schema }),
])
export type Slot = z.infer<typeof slotSchema>

export const vaultSchema = z.strictObject({
  id: hexSchema,
  /** Names the master key in force. */
  key: hexSchema,
  /** The public half of the pair to which anybody seals what only that key opens; null in a vault made by an earlier Jalon. */
  letterbox: halfSchema.nullable(),
  /** Opens with the master key in force and no other. */
  check: z.strictObject(box),
  slots: z.array(slotSchema).min(1).max(MOST_SLOTS),
  /** Master keys in which some files may still be sealed, each sealed by the one in force. */
  former: z.array(z.strictObject({ key: hexSchema, ...box })).max(MOST_FORMER),
  /** Not every file is sealed by the key in force yet: the next opening goes on. */
  sealing: z.boolean(),
})
export type VaultFile = z.infer<typeof vaultSchema>

export const vaultFormat: FileFormat<VaultFile> = {
  name: 'jalon-vault',
  version: 2,
  schema: vaultSchema,
  migrations: { 1: vaultFrom1 },
}

/** The vault in the text of a file. Never throws. */
export const decodeVault = (text: string, digest?: Digest): Decoded<VaultFile> =>
  decode(vaultFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeVault = (vault: VaultFile, stamp: Stamp): string => encode(vaultFormat, vault, stamp)
