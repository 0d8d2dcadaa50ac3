/** The journals of runs found on the disk. */
import { basename, join } from 'node:path'
import type { RunId, SessionId } from '../../shared/domain/id'
import { effective } from '../../shared/domain/run'
import { decodeRun, encodeRun, type RunFile } from '../../shared/format/run-file'
import { bytesOf, type Disk, writeDurably } from './durable-file'
import type { Folders } from './folders'
import { Undecodable } from './json-file'
import { filesIn } from './names'
import type { Reader } from './reader'
import { sha256 } from './sha256'

export type FoundRun = RunFile & {
  path: string
  /** The length of the lines that are whole, in bytes. */
  length: number
  /** The version of the format it was written in, when that is not the present one. */
  migratedFrom?: number
}

/** Every journal that can be read. */
export async function readRuns(folders: Folders, reader: Reader, on: Disk): Promise<FoundRun[]> {
  const runs: FoundRun[] = []
  for (const path of await filesIn(folders.runs, '.jsonl', on)) {
    try {
      const bytes = await bytesOf(path, on)
      if (!bytes) continue
      const decoded = decodeRun(bytes.toString('utf8'), sha256)
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

/**
 * The last run of one of these sessions that was not ended, in a file that can be gone on with. What is damaged in any
 * journal is told, and its sound lines go on.
 */
export async function unfinishedRun(
  folders: Folders,
  reader: Reader,
  sessions: ReadonlySet<SessionId>,
  on: Disk,
): Promise<FoundRun | null> {
  const runs: FoundRun[] = []
  for (const found of await readRuns(folders, reader, on)) {
    const keep = (bytes: Buffer) => reader.keepDamagedRun(found.path, bytes)
    const run = found.lost > 0 ? await writtenAnew(found, keep, reader, on) : found
    if (run) runs.push(run)
  }
  const [last] = runs
    .filter(({ baseline }) => sessions.has(baseline.session))
    .filter(({ journal }) => effective(journal).every(({ kind }) => kind !== 'end'))
    .sort((one, other) => beginOf(other) - beginOf(one))
  return last ? inPresentVersion(folders, last, reader, on) : null
}

/** The real start of the run: two runs of one day were planned for the same hour. */
const beginOf = ({ baseline, journal }: FoundRun) => journal[0]?.at ?? baseline.start

/** The run of that id, ended or not, in a file that can be gone on with; null when there is none or the disk refuses. */
export async function runToTakeUp(
  folders: Folders,
  reader: Reader,
  id: RunId,
  on: Disk,
): Promise<FoundRun | null> {
  const found = (await readRuns(folders, reader, on)).find(({ baseline }) => baseline.run === id)
  if (!found) return null
  const keep = (bytes: Buffer) => reader.keepDamagedRun(found.path, bytes)
  const sound = found.lost > 0 ? await writtenAnew(found, keep, reader, on) : found
  return sound && inPresentVersion(folders, sound, reader, on)
}

/** Lines of the present version are no part of a file of an older one; what it held is kept beside. */
async function inPresentVersion(folders: Folders, found: FoundRun, reader: Reader, on: Disk) {
  if (found.migratedFrom === undefined) return found
  return writtenAnew(found, (bytes) => writeDurably(oldCopyOf(folders, found), bytes, on), reader, on)
}

/**
 * The run in the present version, once `keep` has put its bytes elsewhere: whatever stops this half-way, the file is what
 * it was or the new one. Null when the disk refuses: it stays for the next start, which is told; everything else opens.
 */
async function writtenAnew(
  { migratedFrom: _, ...run }: FoundRun,
  keep: (bytes: Buffer) => Promise<void>,
  reader: Reader,
  on: Disk,
): Promise<FoundRun | null> {
  const text = encodeRun(run, sha256)
  try {
    await keep((await bytesOf(run.path, on)) ?? Buffer.alloc(0))
    await writeDurably(run.path, text, on)
  } catch (error) {
    await reader.refuse(run.path, error)
    return null
  }
  return { ...run, lost: 0, length: Buffer.byteLength(text) }
}

const oldCopyOf = ({ versions }: Folders, { path, migratedFrom }: FoundRun) =>
  join(versions(path), `v${migratedFrom}-${basename(path)}`)
