/** Whether the folder has a vault, and its keys while it is open: known to all who read or write what it keeps. */
import { forget, type Keyring } from '../vault/keyring'

export type Locks = ReturnType<typeof vaultLocks>

export function vaultLocks() {
  let ring: Keyring | null = null
  let vault = false
  return {
    isVault: () => vault,
    /** Null while it is locked, or when there is none. */
    keyring: (): Keyring | null => ring,
    found() {
      vault = true
    },
    open(own: Keyring) {
      vault = true
      ring = own
    },
    close() {
      if (ring) forget(ring)
      ring = null
    },
    /** The vault could not be made after all. */
    unmade() {
      vault = false
      ring = null
    },
  }
}
