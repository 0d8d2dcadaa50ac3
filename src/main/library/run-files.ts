/** The journals of runs found on the disk. */
import { basename, join } from 'node:path'
import type { SessionId } from '../../shared/domain/id'
import { effective } from '../../shared/domain/run'
import { decodeRun, encodeRun, type RunFile } from '../../shared/format/run-file'
import { bytesOf, type Disk, writeDurably } from './durable-file'
import type { Folders } from './folders'
import { Undecodable } from './json-file'
import { filesIn } from './names'
import type { Reader } from './reader'

export type FoundRun = RunFile & {
  path: string
  /** Of the lines that are whole, in bytes. */
  length: number
  /** The version of the format it was written in, when that is not the present one. */
  migratedFrom?: number
}

/** Every journal that can be read. */
export async function readRuns(folders: Folders, reader: Reader, on: Disk): Promise<FoundRun[]> {
  const runs: FoundRun[] = []
  for (const path of await filesIn(folders.runs, '.jsonl')) {
    try {
      const bytes = await bytesOf(path, on)
      if (!bytes) continue
      const decoded = decodeRun(bytes.toString('utf8'))
      if (!decoded.ok) throw new Undecodable(decoded.reason)
      const { value, migratedFrom } = decoded
      const version = migratedFrom === undefined ? {} : { migratedFrom }
      runs.push({ ...value, ...version, path, length: bytes.lastIndexOf(0x0a) + 1 })
    } catch (error) {
      await reader.refuse(path, error)
    }
  }
  return runs
}

/** The last run of one of these sessions that was not ended, in a file that can be gone on with. */
export async function unfinishedRun(
  folders: Folders,
  reader: Reader,
  sessions: ReadonlySet<SessionId>,
  on: Disk,
): Promise<FoundRun | null> {
  const runs = (await readRuns(folders, reader, on))
    .filter(({ baseline }) => sessions.has(baseline.session))
    .filter(({ journal }) => effective(journal).every(({ kind }) => kind !== 'end'))
    .sort((one, other) => other.baseline.start - one.baseline.start)
  const [last] = runs
  const isOld = last?.migratedFrom !== undefined
  if (!last || (last.lost === 0 && !isOld)) return last ?? null
  const text = encodeRun(last)
  try {
    const bytes = (await bytesOf(last.path, on)) ?? Buffer.alloc(0)
    // Lines after a damaged one would never be believed: the sound ones go on in a new file.
    if (last.lost > 0) await reader.keepDamaged(last.path, bytes)
    // Lines of the present version are no part of a file of an older one; what it held is kept beside.
    else await writeDurably(oldCopyOf(folders, last), bytes, on)
    await writeDurably(last.path, text, on)
  } catch (error) {
    // It stays for the next start; everything else opens.
    await reader.refuse(last.path, error)
    return null
  }
  return { ...last, length: Buffer.byteLength(text) }
}

const oldCopyOf = ({ versions }: Folders, { path, migratedFrom }: FoundRun) =>
  join(versions(path), `v${migratedFrom}-${basename(path)}`)
