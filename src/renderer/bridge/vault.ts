/** Which dialog of the vault is open, and what waits for it: a note is kept once the vault is. */
import { create } from 'zustand'

export type VaultDialog = 'create' | 'unlock' | 'recover' | 'change' | 'rotate' | 'left'

type Open = { dialog: VaultDialog | null; waiting: (() => void) | null }

/** How many files became readable while the vault was open: said once it is locked, until somebody has seen it. */
export const useLeftAdded = create<{ files: number }>(() => ({ files: 0 }))
export const tellLeftAdded = (files: number) => useLeftAdded.setState({ files })

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
