/** The system's keychain through Electron, where it protects something. */
import { safeStorage } from 'electron'
import type { Keychain } from '../library/vault/vault-opening'

export const systemKeychain = (): Keychain => ({
  // Without a keyring, Linux would only scramble with a password that everybody knows.
  isAvailable: () => safeStorage.isEncryptionAvailable() && backend() !== 'basic_text',
  protect: (text) => safeStorage.encryptString(text),
  reveal: (bytes) => safeStorage.decryptString(bytes),
})

/** Other systems have one only, and older Electrons cannot tell: their Linux has none that may be trusted. */
function backend(): string {
  if (process.platform !== 'linux') return process.platform
  return typeof safeStorage.getSelectedStorageBackend === 'function'
    ? safeStorage.getSelectedStorageBackend()
    : 'basic_text'
}
