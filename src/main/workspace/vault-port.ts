/** The vault as the workspace uses it. */
import type { OfferedPhrase, Prepared, VaultState } from '../../shared/contract/vault'

/** Every function that promises throws Refused for what can be expected, and then the vault is as it was. */
export type Vault = {
  state(): VaultState
  offerPhrase(): OfferedPhrase
  /** The recovery key that is shown and not in force yet; null without one. */
  preparedKey(): string | null
  /** A vault to be, or a new master key for the one there is; `phrase` is then the one in force. */
  prepare(phrase: string): Promise<Prepared>
  /** Puts in force what was prepared, once the two groups asked for were typed again. */
  confirm(typed: readonly string[]): Promise<void>
  open(phrase: string): Promise<void>
  openByKeychain(): Promise<void>
  /** Opens with the recovery key and puts a new phrase in the place of the one that was lost. */
  recover(key: string, phrase: string): Promise<void>
  change(phrase: string, next: string): Promise<void>
  /** Every file sealed again, by what is to be sealed once `change` is done; gone on with by the next opening if cut short. */
  sealAnew(change: () => Promise<void>): Promise<void>
  keepInKeychain(used: boolean): Promise<void>
  /** Once everything is on the disk; throws Refused, and stays open, when it is not. */
  lock(): Promise<void>
  /** Whether the vault's file is still the one that is known here; what has changed is told. */
  lookAgain(): Promise<void>
}
