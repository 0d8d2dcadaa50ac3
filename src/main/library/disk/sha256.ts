/** The digest of checksums, and of what is compared with what stands on the disk. */
import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal; a text counts as its UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
