/** The ways into a vault: each gives the master key and the file it was found in, or nothing. */
import { keyringOf } from '../vault/keyring'
import { openByPassphrase, openByRecoveryKey } from '../vault/slots'
import type { FoundVault } from './vault-files'

/** The system's keychain, where there is one that is worth the name. */
export type Keychain = {
  isAvailable(): boolean
  protect(text: string): Buffer
  /** Throws when it cannot. */
  reveal(bytes: Buffer): string
}

export type Opening = { vault: FoundVault; master: Buffer }

const aboutOf = ({ file }: FoundVault) => ({ vault: file.id, key: file.key })

/** After a change that was cut short there are two files, and the phrase of either opens. */
export async function openingByPhrase(
  vaults: readonly FoundVault[],
  phrase: string,
): Promise<Opening | null> {
  for (const vault of vaults) {
    for (const slot of vault.file.slots) {
      const master = slot.kind === 'passphrase' ? await openByPassphrase(slot, phrase, aboutOf(vault)) : null
      if (master) return { vault, master }
    }
  }
  return null
}

export function openingByRecovery(vaults: readonly FoundVault[], key: Buffer): Opening | null {
  for (const vault of vaults) {
    for (const slot of vault.file.slots) {
      const master = slot.kind === 'recovery' ? openByRecoveryKey(slot, key, aboutOf(vault)) : null
      if (master) return { vault, master }
    }
  }
  return null
}

/** Null too when the keychain is not there, or holds something else since. */
export function openingByKeychain(vaults: readonly FoundVault[], keychain: Keychain): Opening | null {
  if (!keychain.isAvailable()) return null
  for (const vault of vaults) {
    for (const slot of vault.file.slots) {
      if (slot.kind !== 'keychain') continue
      try {
        const master = Buffer.from(keychain.reveal(Buffer.from(slot.data, 'base64')), 'base64')
        if (keyringOf(vault.file, master)) return { vault, master }
      } catch {
        // The keyring of the desktop changed: the passphrase is there for that.
      }
    }
  }
  return null
}
