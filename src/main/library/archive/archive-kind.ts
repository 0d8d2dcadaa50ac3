/** The two archives whose names end in .jalon, told apart by the manifest in them. */
import { BACKUP_LIMITS } from '../../../shared/contract/limits'
import { Refused } from '../../workspace/refused'
import { zipEntries } from './zip-entries'

export const BACKUP_MANIFEST = 'jalon-backup.json'
export const PACKAGE_MANIFEST = 'jalon-package.json'

type ArchiveKind = 'backup' | 'package'

/** Null when it is neither, or no archive at all. Nothing is inflated. */
export function archiveKind(bytes: Buffer): ArchiveKind | null {
  const entries = zipEntries(bytes, BACKUP_LIMITS.entries)
  if (!Array.isArray(entries)) return null
  const has = (manifest: string) => entries.some(({ name }) => name === manifest)
  return has(PACKAGE_MANIFEST) ? 'package' : has(BACKUP_MANIFEST) ? 'backup' : null
}

/** Throws Refused when the file is one of the two and not the one that is wanted, and says which; null: neither is. */
export function refuseOther(file: string, bytes: Buffer, wanted: ArchiveKind | null) {
  const kind = archiveKind(bytes)
  if (kind === null || kind === wanted) return
  throw new Refused({ kind: kind === 'package' ? 'is-package' : 'is-backup', file })
}
