/** Whether the folder has a vault, and its keys while it is open: known to all who read or write what it keeps. */
import { forget, type Keyring } from '../../vault/keyring'

export type Locks = ReturnType<typeof vaultLocks>

export function vaultLocks() {
  let ring: Keyring | null = null
  let vault = false
  /** Something may still be sealed by a former key. */
  let sealing = false
  return {
    isVault: () => vault,
    /** Null while it is locked, or when there is none. */
    keyring: (): Keyring | null => ring,
    found() {
      vault = true
    },
    open(own: Keyring, isSealing: boolean) {
      vault = true
      ring = own
      sealing = isSealing
    },
    /**
     * Whether what that key sealed comes too late to be taken as it is: everything had been sealed by the one in force. It is
     * another computer's that had not heard of the change, or somebody's who has the old key.
     */
    isLate: (key: string) => ring !== null && !sealing && key !== ring.key,
    close() {
      if (ring) forget(ring)
      ring = null
    },
  }
}
