/** The master keys of an open vault, and what they seal: a text bound to its kind, its record and its revision. */
import { randomBytes } from 'node:crypto'
import type { Sealed } from '../../shared/format/sealed-file'
import type { VaultFile } from '../../shared/format/vault-file'
import { KEY, open, seal } from './cipher'
import { letterboxOf } from './letterbox'

export type Keyring = {
  vault: string
  /** The name of the key that seals. */
  key: string
  /** By their names: the one that seals and those in which something may still be sealed. */
  keys: ReadonlyMap<string, Buffer>
}

export const newName = () => randomBytes(8).toString('hex')
export const newMasterKey = () => randomBytes(KEY)

/** `plan`: texts that are sealed in the file of a plan, never a file of their own. */
type Kind = Sealed['kind'] | 'plan'
type Where<K extends Kind = Kind> = { kind: K; record: string; revision: number }

const about = (vault: string, key: string, { kind, record, revision }: Where) =>
  ['jalon-sealed', 1, vault, key, kind, record, revision].join('|')

export function sealText<K extends Kind>(
  { vault, key, keys }: Keyring,
  text: string,
  where: Where<K>,
): Omit<Sealed, 'kind'> & { kind: K } {
  const master = keys.get(key)
  if (!master) throw new Error('the keyring has the key that seals')
  const { kind, record } = where
  return { vault, key, kind, record, ...seal(master, Buffer.from(text), about(vault, key, where)) }
}

/**
 * Null when it was sealed by a key that is not there, about something else, or is not what was sealed. The vault it names may be
 * another whose key is known: two made on two computers are joined so.
 */
export function openText(
  { keys }: Keyring,
  sealed: Omit<Sealed, 'kind'> & { kind: Kind },
  where: Where,
): string | null {
  const master = keys.get(sealed.key)
  if (!master) return null
  if (sealed.kind !== where.kind || sealed.record !== where.record) return null
  const plain = open(master, sealed, about(sealed.vault, sealed.key, where))
  return plain?.toString('utf8') ?? null
}

const aboutFormer = (vault: string, key: string, former: string) =>
  ['jalon-vault', 1, vault, key, 'former', former].join('|')

/** The key as the vault's file keeps it once another is in force. */
export const formerOf = (
  vault: string,
  key: string,
  master: Uint8Array,
  former: string,
  old: Uint8Array,
) => ({
  key: former,
  ...seal(master, old, aboutFormer(vault, key, former)),
})

const aboutCheck = (vault: string, key: string) => ['jalon-vault', 1, vault, key, 'check'].join('|')

/** The mark of the master key in force. */
const checkOf = (vault: string, key: string, master: Uint8Array) =>
  seal(master, Buffer.from('jalon'), aboutCheck(vault, key))

/** The master key in force in the vault's file: its name, its letterbox and its mark. */
export const headOf = (vault: string, key: string, master: Uint8Array) => ({
  ...{ id: vault, key, letterbox: letterboxOf(master, { vault, key }) },
  check: checkOf(vault, key, master),
})

/** Null when it is not the vault's master key, or when a former key is not what was put there. */
export function keyringOf({ id, key, check, former }: VaultFile, master: Buffer): Keyring | null {
  if (!open(master, check, aboutCheck(id, key))) return null
  const keys = new Map([[key, master]])
  for (const old of former) {
    const found = open(master, old, aboutFormer(id, key, old.key))
    if (!found) return null
    keys.set(old.key, found)
  }
  return { vault: id, key, keys }
}

/** Nothing opens with it any more, and nothing is sealed: a key of zeros would be one that anybody has. */
export function forget({ keys }: Keyring) {
  for (const key of keys.values()) key.fill(0)
  ;(keys as Map<string, Buffer>).clear()
}
