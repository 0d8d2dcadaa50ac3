/**
 * The letterbox of a vault: an X25519 pair. Whoever has the public half can seal something to the vault, and the master key
 * alone opens it: the private half is derived from that key, so that two computers which open one vault have one letterbox.
 */
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import type { SealedNote } from '../../shared/format/sealed-note-file'
import { KEY, open, seal } from './cipher'

/** The bytes before the 32 of a key in DER (RFC 8410). */
const PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex')

/** The vault and the master key that a letterbox belongs to. */
type Owner = { vault: string; key: string }

export type Letterbox = Owner & {
  /** The public half: 32 bytes in base64. */
  to: string
}

function privateOf(master: Uint8Array, { vault, key }: Owner): KeyObject {
  const about = ['jalon letterbox', 1, vault, key].join('|')
  const bytes = Buffer.from(hkdfSync('sha256', master, '', about, KEY))
  return createPrivateKey({ key: Buffer.concat([PRIVATE, bytes]), format: 'der', type: 'pkcs8' })
}

const publicOf = (base64: string) =>
  createPublicKey({
    key: Buffer.concat([PUBLIC, Buffer.from(base64, 'base64')]),
    format: 'der',
    type: 'spki',
  })

const halfOf = (key: KeyObject) =>
  key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length).toString('base64')

/** The public half of that master key's letterbox. */
export const letterboxOf = (master: Uint8Array, owner: Owner): string =>
  halfOf(createPublicKey(privateOf(master, owner)))

/** Both halves' secret as a key for one text: bound to the two public halves it comes from. */
function keyFor(own: KeyObject, other: KeyObject, from: string, to: string): Buffer {
  const secret = diffieHellman({ privateKey: own, publicKey: other })
  const salt = Buffer.concat([Buffer.from(from, 'base64'), Buffer.from(to, 'base64')])
  return Buffer.from(hkdfSync('sha256', secret, salt, 'jalon sealed note', KEY))
}

const about = ({ vault, key, id, from }: Pick<SealedNote, 'vault' | 'key' | 'id' | 'from'>) =>
  ['jalon-sealed-note', 1, vault, key, id, from].join('|')

/** Seals the text, which nobody reads again without the vault: the key of this one text is forgotten. Throws on a bad public half. */
export function sealTo({ vault, key, to }: Letterbox, text: string, id: string): SealedNote {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  const where = { vault, key, id, from: halfOf(publicKey) }
  const own = keyFor(privateKey, publicOf(to), where.from, to)
  return { ...where, ...seal(own, Buffer.from(text), about(where)) }
}

/** Null when it was sealed for a master key that is not there, or is not what was sealed. Never throws. */
export function openNote({ keys }: { keys: ReadonlyMap<string, Buffer> }, note: SealedNote): string | null {
  const master = keys.get(note.key)
  if (!master) return null
  try {
    const own = privateOf(master, note)
    const key = keyFor(own, publicOf(note.from), note.from, halfOf(createPublicKey(own)))
    return open(key, note, about(note))?.toString('utf8') ?? null
  } catch {
    // A public half that is no point of the curve.
    return null
  }
}
