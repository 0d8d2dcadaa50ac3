/** The vault's own file, kept twice: whichever of the two a power cut or a bad disk leaves, its phrase opens it. */
import { decodeVault, encodeVault, type VaultFile } from '../../shared/format/vault-file'
import { bytesOf, codeOf, type Disk, writeDurably } from './durable-file'
import type { Folders } from './folders'
import { sha256 } from './sha256'

export type FoundVault = { file: VaultFile; revision: number }

/** `none`: there is no vault. `damaged`: there is one and neither file can be read. */
export type FoundVaults = { kind: 'found'; vaults: FoundVault[] } | { kind: 'none' } | { kind: 'damaged' }

/** A folder in the place of the file holds no vault, and yet something is there. Throws any other error. */
function nothingIn(error: unknown) {
  if (codeOf(error) !== 'EISDIR') throw error
  return Buffer.alloc(0)
}

export function vaultFiles(folders: Folders, options: { on: Disk; writer: string }) {
  const { on, writer } = options
  const paths = [folders.vaultCopy, folders.vault]

  return {
    /** Those that can be read and differ, the newest first. Throws the system's error. */
    async read(): Promise<FoundVaults> {
      const all = await Promise.all(paths.map((path) => bytesOf(path, on).catch(nothingIn)))
      const there = all.filter((bytes) => bytes !== null)
      if (there.length === 0) return { kind: 'none' }
      const vaults = there
        .map((bytes) => decodeVault(bytes.toString('utf8'), sha256))
        .flatMap((found) => (found.ok ? [{ file: found.value, revision: found.revision ?? 1 }] : []))
        .sort((one, other) => other.revision - one.revision)
      if (vaults.length === 0) return { kind: 'damaged' }
      const [first, second] = vaults
      const areSame = JSON.stringify(first?.file) === JSON.stringify(second?.file)
      return { kind: 'found', vaults: areSame ? vaults.slice(0, 1) : vaults }
    },

    /**
     * Writes both, one after the other: at each instant one of them is whole. Throws the system's error, and then the
     * old one, the new one or both are there.
     */
    async write(file: VaultFile, revision: number) {
      const text = encodeVault(file, { revision, writer, digest: sha256 })
      for (const path of paths) await writeDurably(path, text, on)
    },

    /** Takes back a vault that could not be wholly made. */
    async remove() {
      for (const path of paths) await on.rm(path, { force: true }).catch(() => {})
    },
  }
}
