/** The writer: once it returns, the bytes are on the disk under that name; when it throws, the old file is as it was. */
import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What the library asks of the disk, so that a test can watch each operation or make one fail. */
export type Disk = Pick<
  typeof fs,
  'access' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat'
> & { platform: NodeJS.Platform }

export const disk: Disk = { ...fs, platform: process.platform }

const TEMPORARY = /^\..+\.[0-9a-f-]{36}\.tmp$/

/** Whether a file of that name is what a killed write left behind. */
export const isTemporary = (name: string) => TEMPORARY.test(name)

/**
 * Replaces the file, or makes it, with its folders: readable by its owner alone. Throws the system's error (with its
 * `code`), and then nothing of the attempt is left.
 */
export async function writeDurably(path: string, data: string | Uint8Array, on: Disk = disk) {
  const bytes = Buffer.from(data)
  const folder = dirname(path)
  await makeFolder(folder, on)
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`)
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
    await rename(temporary, path, on)
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
  await rename(from, to, on)
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

/** What an indexer or an antivirus holds on Windows is free again a moment later. */
async function rename(from: string, to: string, on: Disk) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await on.rename(from, to)
    } catch (error) {
      const held = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))
      if (on.platform !== 'win32' || !held || attempt === 8) throw error
      await wait(20 * attempt)
    }
  }
}

/** A rename lasts through a power cut only once its folder is on the disk. Windows knows no such thing. */
async function syncFolder(folder: string, on: Disk) {
  if (on.platform === 'win32') return
  const file = await on.open(folder, 'r')
  try {
    await file.sync()
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
