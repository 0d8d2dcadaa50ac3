/** The journals of runs found on the disk. */
import { basename, join } from 'node:path'
import type { Failure } from '../../../shared/contract/failure'
import type { RunId, SessionId } from '../../../shared/domain/base/id'
import { effective } from '../../../shared/domain/run/run'
import { decodeRun, encodeRun, type RunFile } from '../../../shared/format/run-file'
import { bytesOf, type Disk, exists, move, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { Undecodable } from '../disk/json-file'
import { filesIn } from '../disk/names'
import type { Reader } from '../disk/reader'
import { sha256 } from '../disk/sha256'

export type FoundRun = RunFile & {
  path: string
  /** The lines that are whole. */
  lines: Uint8Array
  /** It is a second journal of that run. */
  of?: RunId
  /** The version of the format it was written in, when that is not the present one. */
  migratedFrom?: number
}

/** Every journal that can be read, as its file names it. */
export async function runFiles(folders: Folders, reader: Reader, on: Disk): Promise<FoundRun[]> {
  const runs: FoundRun[] = []
  for (const path of await filesIn(folders.runs, '.jsonl', on)) {
    try {
      const bytes = await bytesOf(path, on)
      if (!bytes) continue
      const decoded = decodeRun(bytes.toString('utf8'), sha256)
      if (!decoded.ok) throw new Undecodable(decoded.reason)
      const { value, migratedFrom } = decoded
      const version = migratedFrom === undefined ? {} : { migratedFrom }
      runs.push({ ...value, ...version, path, lines: bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1) })
    } catch (error) {
      await reader.refuse(path, error)
    }
  }
  return runs
}

/** Every run that can be read. */
export const readRuns = async (folders: Folders, reader: Reader, on: Disk): Promise<FoundRun[]> =>
  apart(folders, await runFiles(folders, reader, on))

/** The run of that id; null when no journal that can be read is of it. */
export const runOf = async (folders: Folders, reader: Reader, id: RunId, on: Disk) =>
  (await readRuns(folders, reader, on)).find(({ baseline }) => baseline.run === id) ?? null

/** The run without its damaged lines, whose bytes are kept aside; null when the disk refuses. */
async function soundOf(found: FoundRun, reader: Reader, on: Disk): Promise<FoundRun | null> {
  const keep = (bytes: Buffer) => reader.keepDamagedRun(found.path, bytes)
  return found.lost > 0 ? writtenAnew(found, keep, reader, on) : found
}

/**
 * Two journals of one run: the one that is not named after it is a run of its own, unless the other says all of it. A program
 * that syncs has put it there, or somebody by hand.
 */
function apart(folders: Folders, found: readonly FoundRun[]): FoundRun[] {
  const isNamed = ({ path, baseline }: FoundRun) => Number(path === folders.run(baseline.run))
  const first = new Map<RunId, FoundRun>()
  return [...found]
    .sort((one, other) => isNamed(other) - isNamed(one))
    .flatMap((run) => {
      const id = run.baseline.run
      const known = first.get(id)
      if (!known) first.set(id, run)
      if (!known) return [run]
      if (isSaidBy(known, run)) return []
      return [{ ...run, of: id, baseline: { ...run.baseline, run: idOfSecond(run) } }]
    })
}

const isSaidBy = (known: FoundRun, { baseline, journal, lost }: FoundRun) =>
  lost === 0 &&
  JSON.stringify(known.baseline) === JSON.stringify(baseline) &&
  JSON.stringify(known.journal.slice(0, journal.length)) === JSON.stringify(journal)

/** The same at each start, until it has a file of its own. */
const idOfSecond = ({ path, baseline }: FoundRun) =>
  `${baseline.run.slice(0, 40)}-${sha256(basename(path)).slice(0, 16)}` as RunId

/**
 * The last run of one of these sessions that was not ended, in a file that can be gone on with. What is damaged in any
 * journal is told, and its sound lines go on; so is each second journal of a run.
 */
export async function unfinishedRun(
  folders: Folders,
  reader: Reader,
  sessions: ReadonlySet<SessionId>,
  on: Disk,
  tellProblem: (problem: Failure) => void,
): Promise<FoundRun | null> {
  const runs: FoundRun[] = []
  for (const found of await readRuns(folders, reader, on)) {
    const { title } = found.baseline
    if (found.of) tellProblem({ kind: 'second-run', file: folders.name(found.path), title })
    const run = await soundOf(found, reader, on)
    if (run) runs.push(run)
  }
  const [last] = runs
    .filter(({ baseline }) => sessions.has(baseline.session))
    .filter(({ journal }) => effective(journal).every(({ kind }) => kind !== 'end'))
    .sort(
      (one, other) => beginOf(other) - beginOf(one) || Number(Boolean(one.of)) - Number(Boolean(other.of)),
    )
  return last ? toGoOnWith(folders, last, reader, on) : null
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
  const found = await runOf(folders, reader, id, on)
  const sound = found && (await soundOf(found, reader, on))
  return sound && toGoOnWith(folders, sound, reader, on)
}

/** In a file named after it, in the present version. */
async function toGoOnWith(folders: Folders, found: FoundRun, reader: Reader, on: Disk) {
  const path = folders.run(found.baseline.run)
  if (path !== found.path && !(await exists(path, on))) return inItsOwnFile(folders, found, reader, on)
  // Lines of the present version are no part of a file of an older one; what it held is kept beside.
  if (found.migratedFrom === undefined) return found
  return writtenAnew(found, (bytes) => writeDurably(oldCopyOf(folders, found), bytes, on), reader, on)
}

/** Nothing is added to a copy: the next conflict may delete it. It goes where versions are, unchanged. */
async function inItsOwnFile(folders: Folders, found: FoundRun, reader: Reader, on: Disk) {
  const run = await writtenAnew(
    { ...found, path: folders.run(found.baseline.run) },
    async () => {},
    reader,
    on,
  )
  const kept = join(folders.versions(folders.run(found.baseline.run)), basename(found.path))
  // When it stays, it is told at the next start.
  if (run) await move(found.path, kept, on).catch(() => {})
  return run
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
  const lines = Buffer.from(encodeRun(run, sha256))
  try {
    await keep((await bytesOf(run.path, on)) ?? Buffer.alloc(0))
    await writeDurably(run.path, lines, on)
  } catch (error) {
    await reader.refuse(run.path, error)
    return null
  }
  return { ...run, lost: 0, lines }
}

const oldCopyOf = ({ versions }: Folders, { path, migratedFrom }: FoundRun) =>
  join(versions(path), `v${migratedFrom}-${basename(path)}`)
