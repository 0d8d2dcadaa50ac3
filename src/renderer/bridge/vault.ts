/** Which dialog of the vault is open, and what waits for it: a note is kept once the vault is. */
import { create } from 'zustand'

export type VaultDialog = 'create' | 'unlock' | 'recover' | 'change' | 'rotate' | 'left'

type Open = { dialog: VaultDialog | null; waiting: (() => void) | null }

export const useVaultDialog = create<Open>(() => ({ dialog: null, waiting: null }))

const { setState, getState } = useVaultDialog

export const showVaultDialog = (dialog: VaultDialog) => setState({ dialog })

/** Asks for the phrase; `then` is done once the vault is open, and forgotten when the dialog is closed. */
export const askUnlock = (then: (() => void) | null = null) => setState({ dialog: 'unlock', waiting: then })

export const closeVaultDialog = () => setState({ dialog: null, waiting: null })

/** The vault is open: what waited for it is done. */
export function vaultOpened() {
  const { dialog, waiting } = getState()
  if (dialog !== 'unlock' && dialog !== 'recover') return
  closeVaultDialog()
  waiting?.()
}
