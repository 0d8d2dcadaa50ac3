/** Settings that a program that syncs has put beside those in use: known by what they say, whatever their names. */
import { LARGEST_FILE } from '../../shared/contract/limits'
import type { Settings } from '../../shared/domain/settings'
import { decodeSettings } from '../../shared/format/settings-file'
import { bytesOf, type Disk } from './durable-file'
import type { Folders } from './folders'
import { filesIn } from './names'
import { sha256 } from './sha256'

/** The paths of those that say something else than the ones in use. Throws the system's error when the folder cannot be read. */
export async function settingsCopies(folders: Folders, inUse: Settings, on: Disk): Promise<string[]> {
  const copies: string[] = []
  for (const path of await filesIn(folders.workspace, '.json', on)) {
    if (path === folders.settings) continue
    const bytes = await bytesOf(path, on).catch(() => null)
    const isShort = bytes !== null && bytes.length <= LARGEST_FILE
    const found = isShort ? decodeSettings(bytes.toString('utf8'), sha256) : null
    if (found?.ok && JSON.stringify(found.value) !== JSON.stringify(inUse)) copies.push(path)
  }
  return copies
}
