/** AES-256-GCM as the vault uses it: a fresh 96-bit IV each time, a whole tag, and what the text belongs to bound to it. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
/** Bytes. Without its length said, Node would accept a tag of four. */
const TAG = 16
const IV = 12

/** Bytes of a key. */
export const KEY = 32

/** In base64, as files hold it. */
export type Box = { iv: string; data: string; tag: string }

/** `about` is what the box cannot be moved away from: it is not in the box and must be the same to open it. */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Box {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(about))
  const data = Buffer.concat([cipher.update(plain), cipher.final()])
  return { iv: write(iv), data: write(data), tag: write(cipher.getAuthTag()) }
}

/** Null when the key, the box or what it is about is not that of `seal`. Never throws. */
export function open(key: Uint8Array, box: Box, about: string): Buffer | null {
  const [iv, data, tag] = [read(box.iv), read(box.data), read(box.tag)]
  if (!iv || !data || !tag || iv.length !== IV || tag.length !== TAG) return null
  try {
    const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG })
    decipher.setAAD(Buffer.from(about))
    decipher.setAuthTag(tag)
    return Buffer.concat([decipher.update(data), decipher.final()])
  } catch {
    return null
  }
}

const write = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** Null unless it is exactly what `write` makes: no two texts mean the same bytes. */
function read(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  return write(bytes) === text ? bytes : null
}
