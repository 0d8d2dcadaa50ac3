/** The writer: once it returns, the bytes are on the disk under that name; when it throws, the old file is as it was. */
import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The operations that the library asks of the disk, so that a test can watch each or make one fail. */
export type Disk = Pick<
  typeof fs,
  'access' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat'
> & {
  platform: NodeJS.Platform
  /** Lets so many milliseconds pass. */
  wait(milliseconds: number): Promise<unknown>
}

/** Milliseconds between two tries of what another program holds: an indexer or an antivirus lets go within two seconds. */
const PAUSES = [20, 40, 80, 160, 320, 640, 1000]

/** Whether the system says so of what another program has open; Windows has three words for it, and uses them for rights too. */
export const mayBeHeld = (error: unknown, { platform }: Pick<Disk, 'platform'>) =>
  codeOf(error) === 'EBUSY' || (platform === 'win32' && ['EPERM', 'EACCES'].includes(codeOf(error)))

/** The disk, which tries again for a while what another program holds, then throws the system's error. */
export function patient(on: Disk): Disk {
  async function tried<R>(operation: () => Promise<R>, pauses = PAUSES): Promise<R> {
    for (const pause of pauses) {
      try {
        return await operation()
      } catch (error) {
        if (!mayBeHeld(error, on)) throw error
        await on.wait(pause)
      }
    }
    return operation()
  }
  return {
    ...on,
    rename: (...words) =>
      tried(() => on.rename(...words)).catch((error) => {
        // The folder lets itself be written in: it is no right that is missing.
        throw mayBeHeld(error, on) ? Object.assign(error, { code: 'EBUSY' }) : error
      }),
    rm: (...words) => tried(() => on.rm(...words)),
    readFile: ((...words: Parameters<Disk['readFile']>) =>
      // A whole folder may be under a scanner, and the start reads all of it.
      tried(() => on.readFile(...words), PAUSES.slice(0, 4))) as Disk['readFile'],
    // Nobody holds what is new; and what is only read of a folder waits for nobody.
    open: (...words) => (words[1] === 'r+' ? tried(() => on.open(...words)) : on.open(...words)),
  }
}

export const disk: Disk = patient({ ...fs, platform: process.platform, wait })

/** So that the name of a temporary file fits wherever the file's own does. */
const shortened = (name: string) => Array.from(name).slice(0, 12).join('')

const TEMPORARY = /^\..+\.[0-9a-f-]{36}\.tmp$/

/** Whether a file of that name is what a killed write left behind. */
export const isTemporary = (name: string) => TEMPORARY.test(name)

/**
 * Replaces the file, or makes it, with its folders: readable by its owner alone. Throws the system's error (with its
 * `code`), and then nothing of the attempt is left. `beforeRename` is the last moment at which to refuse, by throwing.
 */
export async function writeDurably(
  path: string,
  data: string | Uint8Array,
  on: Disk = disk,
  beforeRename = async () => {},
) {
  const bytes = Buffer.from(data)
  const folder = dirname(path)
  await makeFolder(folder, on)
  const temporary = join(folder, `.${shortened(basename(path))}.${randomUUID()}.tmp`)
  try {
    const file = await on.open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      const { size } = await file.stat()
      if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'EIO' })
      await file.sync()
    } finally {
      await file.close()
    }
    await beforeRename()
    await on.rename(temporary, path)
  } catch (error) {
    await on.rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(folder, on)
}

/** The bytes of the file, null when there is none. Throws the system's error. */
export async function bytesOf(path: string, on: Disk = disk): Promise<Buffer | null> {
  try {
    return await on.readFile(path)
  } catch (error) {
    // Neither is there a file where the folder above it is none.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

/** Moves a file within the disk, replacing one of that name; durable in both folders once it returns. */
export async function move(from: string, to: string, on: Disk = disk) {
  await makeFolder(dirname(to), on)
  await on.rename(from, to)
  await syncFolder(dirname(to), on)
  await syncFolder(dirname(from), on)
}

/** Makes the folder and those above it that are missing; each is on the disk when this returns. */
export async function makeFolder(folder: string, on: Disk = disk) {
  const first = await on.mkdir(folder, { recursive: true, mode: 0o700 })
  if (!first) return
  for (let made = folder; made.length >= first.length; made = dirname(made))
    await syncFolder(dirname(made), on)
}

/** A rename lasts through a power cut only once its folder is on the disk. Windows and some shared disks know no such thing. */
async function syncFolder(folder: string, on: Disk) {
  if (on.platform === 'win32') return
  const file = await on.open(folder, 'r')
  try {
    await file.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error
  } finally {
    await file.close()
  }
}

/** The system's code of an error: ENOSPC, EACCES…; `unknown` when it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

/** Whether something is there. Throws the system's error when it does not tell, so that nothing is taken for free. */
export const exists = (path: string, on: Disk = disk) =>
  on.access(path).then(
    () => true,
    (error) => {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false
      throw error
    },
  )
