/** Many files in a new folder of their own, which has its name once every one of them is there. */
import { basename, dirname, join } from 'node:path'
import { type Disk, disk, move, writeDurably } from '../disk/durable-file'
import { notWritten } from '../disk/not-written'
import { freePath } from './exports'

/** `name` is a path in the folder, with `/` between its parts. */
export type FileInFolder = { name: string; bytes: string | Uint8Array }

/**
 * Makes the folder in `place`, beside one of that name, and returns its path. Until it is whole it is called `unfinished`,
 * which a kill may leave there. Throws Refused, and then what was written is taken away when the disk lets it.
 */
export async function writeFolder(
  place: string,
  { name, unfinished }: { name: string; unfinished: string },
  files: readonly FileInFolder[],
  on: Disk = disk,
): Promise<string> {
  let file = name
  let partial: string | null = null
  try {
    const folder = await freePath(place, name, on)
    const own = await freePath(place, unfinished, on)
    partial = own
    for (const each of files) {
      file = basename(each.name)
      await writeDurably(await freePath(dirname(join(own, each.name)), file, on), each.bytes, on)
    }
    file = name
    await move(own, folder, on)
    return folder
  } catch (error) {
    if (partial) await on.rm(partial, { recursive: true, force: true }).catch(() => {})
    throw notWritten(file, error, on)
  }
}
