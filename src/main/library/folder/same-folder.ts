/** The disk, as long as the folder is the one that was opened: unmounted, renamed or replaced, nothing is written there. */
import { codeOf, type Disk } from '../disk/durable-file'

/** The code of a write that was refused because another folder, or none, stands where the workspace was. */
export const GONE = 'EGONE'

/**
 * Looks at the folder before each operation that writes. The system's own numbers tell it from another: a mount point left
 * empty and a folder made anew have others. Throws the system's error when there is no folder.
 */
export async function diskOfFolder(folder: string, on: Disk): Promise<Disk> {
  const { dev, ino } = await on.stat(folder)

  /** Throws with GONE. */
  async function look() {
    const found = await on.stat(folder).catch((error) => {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
      throw error
    })
    if (found?.dev === dev && found.ino === ino) return
    throw Object.assign(new Error('the folder is not the one that was opened'), { code: GONE })
  }

  /** The operation, once the folder was looked at. */
  const looked =
    <A extends unknown[], R>(operation: (...words: A) => Promise<R>) =>
    async (...words: A) => {
      await look()
      return operation(...words)
    }

  return {
    ...on,
    mkdir: looked(on.mkdir as (...words: unknown[]) => Promise<unknown>),
    rename: looked(on.rename),
    rm: looked(on.rm),
    open: async (...words: Parameters<Disk['open']>) => {
      // Reading harms nothing, and so is a folder put on the disk.
      if (words[1] !== 'r') await look()
      return on.open(...words)
    },
  } as Disk
}
