/** The vault's own file, kept twice, and the copies of it that other programs leave beside: whichever is left, its phrase opens it. */
import { dirname } from 'node:path'
import { looksSealed } from '../../../shared/format/sealed-file'
import { decodeSealedNote } from '../../../shared/format/sealed-note-file'
import { decodeVault, encodeVault, type VaultFile } from '../../../shared/format/vault-file'
import { bytesOf, codeOf, type Disk, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { filesIn } from '../disk/names'
import { sha256 } from '../disk/sha256'

/**
 * `own`: the file of the folder, in either of its places. `kept`: a new key's, put aside before it was put in force. `copy`: what
 * a program that syncs made of two.
 */
export type FoundVault = { file: VaultFile; revision: number; from: 'own' | 'kept' | 'copy' }

/** `none`: there is no vault. `damaged`: there is one and no file of it can be read. */
export type FoundVaults = { kind: 'found'; vaults: FoundVault[] } | { kind: 'none' } | { kind: 'damaged' }

/** A guess is tried on no more copies than that: each costs half a second. */
const MOST_COPIES = 8

/** A folder in the place of the file holds no vault, and yet something is there. Throws any other error. */
function nothingIn(error: unknown) {
  if (codeOf(error) !== 'EISDIR') throw error
  return Buffer.alloc(0)
}

export function vaultFiles(folders: Folders, options: { on: Disk; writer: string }) {
  const { on, writer } = options
  const paths = [folders.vaultCopy, folders.vault]
  const textOf = (file: VaultFile, revision: number) =>
    encodeVault(file, { revision, writer, digest: sha256 })

  function vaultIn(bytes: Buffer, from: FoundVault['from']): FoundVault[] {
    const found = decodeVault(bytes.toString('utf8'), sha256)
    return found.ok ? [{ file: found.value, revision: found.revision ?? 1, from }] : []
  }

  /** Those of the folder that can be read and differ, the newest first. Throws the system's error. */
  async function own(): Promise<FoundVaults> {
    const all = await Promise.all(paths.map((path) => bytesOf(path, on).catch(nothingIn)))
    const there = all.filter((bytes) => bytes !== null)
    if (there.length === 0) return { kind: 'none' }
    const vaults = there
      .flatMap((bytes) => vaultIn(bytes, 'own'))
      .sort((one, other) => other.revision - one.revision)
    if (vaults.length === 0) return { kind: 'damaged' }
    const [first, second] = vaults
    const areSame = JSON.stringify(first?.file) === JSON.stringify(second?.file)
    return { kind: 'found', vaults: areSame ? vaults.slice(0, 1) : vaults }
  }

  /** Whatever their names, which each program that syncs makes its own way; without those whose key was followed by another. */
  async function copies(known: readonly FoundVault[]): Promise<FoundVault[]> {
    const isKnown = new Set(known.flatMap(({ file }) => file.former.map(({ key }) => key)))
    const found: FoundVault[] = []
    for (const path of await filesIn(dirname(folders.vault), '.json', on)) {
      if (paths.includes(path) || path === folders.ledger) continue
      const bytes = await bytesOf(path, on).catch(() => null)
      for (const copy of bytes ? vaultIn(bytes, 'copy') : []) {
        const from = path === folders.vaultOfKey(copy.file.key) ? 'kept' : 'copy'
        if (!isKnown.has(copy.file.key)) found.push({ ...copy, from })
      }
    }
    return found.slice(0, MOST_COPIES)
  }

  return {
    own,

    /** Those of the folder first, then the copies. Throws the system's error. */
    async all(): Promise<FoundVaults> {
      const found = await own()
      const vaults = found.kind === 'found' ? found.vaults : []
      const beside = await copies(vaults)
      return beside.length === 0 ? found : { kind: 'found', vaults: [...vaults, ...beside] }
    },

    /**
     * Writes both, one after the other: at each instant one of them is whole. Throws the system's error, and then the
     * old one, the new one or both are there.
     */
    async write(file: VaultFile, revision: number) {
      const text = textOf(file, revision)
      for (const path of paths) await writeDurably(path, text, on)
    },

    /** Puts a new key's file aside before it is put in force: whoever writes at the same instant, the key stays somewhere. */
    keep: (file: VaultFile, revision: number) =>
      writeDurably(folders.vaultOfKey(file.key), textOf(file, revision), on),

    /** Lets go of the files put aside for those keys. One too many harms nothing. */
    async letGo(keys: Iterable<string>) {
      for (const key of keys) await on.rm(folders.vaultOfKey(key), { force: true }).catch(() => {})
    },

    /** Takes back a vault that could not be wholly made. */
    async remove() {
      for (const path of paths) await on.rm(path, { force: true }).catch(() => {})
    },
  }
}

/** Whether people of some vault stand in the folder, or something written for them. */
export async function hasSealed(folders: Folders, on: Disk): Promise<boolean> {
  for (const path of await filesIn(folders.sealedNotes, '.json', on)) {
    const bytes = await bytesOf(path, on).catch(() => null)
    if (bytes && decodeSealedNote(bytes.toString('utf8')).ok) return true
  }
  for (const path of await filesIn(folders.people, '.json', on)) {
    const bytes = await bytesOf(path, on).catch(() => null)
    if (bytes && looksSealed(bytes.toString('utf8'))) return true
  }
  return false
}
