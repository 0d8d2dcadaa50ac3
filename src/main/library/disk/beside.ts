/** Files that a program that syncs, or somebody by hand, has put beside one of the workspace, under any name. */
import { dirname } from 'node:path'
import { LARGEST_FILE } from '../../../shared/contract/limits'
import { bytesOf, type Disk } from './durable-file'
import { filesIn } from './names'

/** The other JSON files of its folder that can be read, none larger than a file may be. Throws the system's error when the folder cannot. */
export async function textsBeside(path: string, on: Disk): Promise<{ path: string; text: string }[]> {
  const others: { path: string; text: string }[] = []
  for (const other of await filesIn(dirname(path), '.json', on)) {
    if (other === path) continue
    const bytes = await bytesOf(other, on).catch(() => null)
    if (bytes && bytes.length <= LARGEST_FILE) others.push({ path: other, text: bytes.toString('utf8') })
  }
  return others
}
