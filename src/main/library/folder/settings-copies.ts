/** Settings that a program that syncs has put beside those in use: known by what they say, whatever their names. */
import type { Settings } from '../../../shared/domain/library/settings'
import { decodeSettings } from '../../../shared/format/settings-file'
import { textsBeside } from '../disk/beside'
import type { Disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { sha256 } from '../disk/sha256'

/** The paths of those that say something else than the ones in use. Throws the system's error when the folder cannot be read. */
export async function settingsCopies(folders: Folders, inUse: Settings, on: Disk): Promise<string[]> {
  const copies: string[] = []
  for (const { path, text } of await textsBeside(folders.settings, on)) {
    const found = decodeSettings(text, sha256)
    if (found.ok && JSON.stringify(found.value) !== JSON.stringify(inUse)) copies.push(path)
  }
  return copies
}
