/** The state of the vault as the trainer's window is told it: whether there is one, and whether it is open. */

export type VaultState =
  /** People are readable on this disk; settings.withoutVault tells whether that was chosen. */
  | { kind: 'none' }
  /** Sealed files are there and nothing that opens them: the vault's own file is missing or damaged. */
  | { kind: 'missing' }
  | {
      kind: 'locked'
      keychain: boolean
      /** How many notes were sealed meanwhile and wait; null when nothing can be sealed before it is opened once. */
      waiting: number | null
    }
  | {
      kind: 'open'
      /** This computer's keychain opens it too. */
      keychain: boolean
      keychainAvailable: boolean
      /** Some files are still being sealed, or wait for the disk to let them be. */
      sealing: boolean
    }

/** Words drawn for whoever has no idea of a passphrase. */
export type OfferedPhrase = { phrase: string; bits: number }

/** A recovery key that is not in force before two of its groups were typed again. */
export type Prepared = { groups: string[]; asked: [number, number] }
