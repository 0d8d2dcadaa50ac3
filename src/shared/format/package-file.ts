/** A package of models (.jalon): the manifest in its archive, and the receipt that stays in the workspace: packages/<id>.json. */
import { z } from 'zod'
import { instantSchema } from '../domain/base/time'
import { packageCoverSchema } from '../domain/library/package'
import { type Receipt, receiptSchema } from '../domain/library/package-receipt'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'

export const packageManifestSchema = z.strictObject({
  ...packageCoverSchema.shape,
  made: instantSchema,
  /** SHA-256 of each file of the archive, in hexadecimal, by its name: `methods/<id>.json`. */
  files: z.record(z.string().max(100), z.string().regex(/^[0-9a-f]{64}$/)),
})
export type PackageManifest = z.infer<typeof packageManifestSchema>

export const packageFormat: FileFormat<PackageManifest> = {
  name: 'jalon-package',
  version: 1,
  schema: packageManifestSchema,
  migrations: {},
}

export const receiptFormat: FileFormat<Receipt> = {
  name: 'jalon-package-receipt',
  version: 1,
  schema: receiptSchema,
  migrations: {},
}

/** The manifest in its text. Never throws. */
export const decodeManifest = (text: string, digest?: Digest): Decoded<PackageManifest> =>
  decode(packageFormat, text, digest)
/** Its text. Throws on a value that could not be read back. */
export const encodeManifest = (manifest: PackageManifest, stamp?: Stamp): string =>
  encode(packageFormat, manifest, stamp)

/** The receipt in the text of a file. Never throws. */
export const decodeReceipt = (text: string, digest?: Digest): Decoded<Receipt> =>
  decode(receiptFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeReceipt = (receipt: Receipt, stamp?: Stamp): string =>
  encode(receiptFormat, receipt, stamp)
