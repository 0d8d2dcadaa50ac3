/** The ways into a vault: each gives the master key of a file, and with it which of the files counts. */
import type { VaultFile } from '../../../shared/format/vault-file'
import { type Keyring, keyringOf } from '../../vault/keyring'
import { openByPassphrase, openByRecoveryKey } from '../../vault/slots'
import type { FoundVault } from './vault-files'

/** The system's keychain, where there is one that is worth the name. */
export type Keychain = {
  isAvailable(): boolean
  protect(text: string): Buffer
  /** Throws when it cannot. */
  reveal(bytes: Buffer): string
}

/** The master key of that file, null when the secret is not one of its. */
export type Way = (file: VaultFile) => Promise<Buffer | null>

/**
 * `vault`: the file that counts from now on. `ring`: its keys, and those of the other files that the same secret opens.
 * `joined`: the names of the latter that it does not hold itself. `shut`: how many files hold a key that this secret does not open.
 */
export type Opening = { vault: FoundVault; ring: Keyring; joined: string[]; shut: number }

export const byPhrase =
  (phrase: string): Way =>
  async ({ id, key, slots }) => {
    for (const slot of slots) {
      const master =
        slot.kind === 'passphrase' ? await openByPassphrase(slot, phrase, { vault: id, key }) : null
      if (master) return master
    }
    return null
  }

export const byRecovery =
  (recovery: Buffer): Way =>
  async ({ id, key, slots }) => {
    for (const slot of slots) {
      const master = slot.kind === 'recovery' ? openByRecoveryKey(slot, recovery, { vault: id, key }) : null
      if (master) return master
    }
    return null
  }

/** Nothing too when the keychain is not there, or holds something else since. */
export const byKeychain =
  (keychain: Keychain): Way =>
  async ({ slots }) => {
    for (const slot of keychain.isAvailable() ? slots : []) {
      if (slot.kind !== 'keychain') continue
      try {
        return Buffer.from(keychain.reveal(Buffer.from(slot.data, 'base64')), 'base64')
      } catch {
        // The keyring of the desktop changed: the passphrase is there for that.
      }
    }
    return null
  }

/** Null when the secret opens none of them. The files of the folder come first, the newest before the other. */
export async function openedBy(vaults: readonly FoundVault[], way: Way): Promise<Opening | null> {
  const keys = new Map<string, Buffer>()
  const own: { vault: FoundVault; ring: Keyring }[] = []
  for (const vault of vaults) {
    if (keys.has(vault.file.key)) continue
    const master = await way(vault.file)
    const ring = master && keyringOf(vault.file, master)
    if (!ring) continue
    own.push({ vault, ring })
    for (const [key, each] of ring.keys) if (!keys.has(key)) keys.set(key, each)
  }
  const chosen = chosenOf(own, keys, vaults)
  if (!chosen) return null
  const joined = [...keys.keys()].filter((key) => !chosen.ring.keys.has(key))
  const ring = { ...chosen.ring, keys: new Map([...chosen.ring.keys, ...keys]) }
  const shut = vaults.filter(({ file }) => !keys.has(file.key)).length
  return { vault: chosen.vault, ring, joined, shut }
}

/**
 * A copy that holds the keys of all the others was in force: a change of key that a sync pushed aside is not undone. A copy of
 * the same key as the folder's file stays a copy: both phrases go on opening.
 */
function chosenOf(
  own: readonly { vault: FoundVault; ring: Keyring }[],
  keys: ReadonlyMap<string, Buffer>,
  vaults: readonly FoundVault[],
) {
  const whole = own.find(({ vault, ring }) => vault.from !== 'kept' && ring.keys.size === keys.size)
  const best = whole ?? own[0]
  if (!best || best.vault.from === 'own') return best
  const same = vaults.find(({ from, file }) => from === 'own' && file.key === best.vault.file.key)
  const master = keys.get(best.vault.file.key)
  const ring = same && master && keyringOf(same.file, master)
  return same && ring ? { vault: same, ring } : best
}
