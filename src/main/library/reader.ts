/** Reading the files of the workspace one by one: what cannot be read is told once and harms nothing beside it. */
import type { Failure } from '../../shared/contract/failure'
import type { Instant } from '../../shared/domain/time'
import { bytesOf, codeOf, type Disk } from './durable-file'
import type { Folders } from './folders'
import { type Codec, type JsonFile, Undecodable, type Version } from './json-file'
import type { JsonFiles } from './json-files'
import { copyAside, setAside } from './quarantine'

/** A value, nothing (the place is free to be written), something that must stay where it is, or a sound sealed file. */
export type Reading<T> =
  | { kind: 'value'; value: T }
  | { kind: 'free' }
  | { kind: 'taken'; newer: Newer<T> | null }
  | { kind: 'locked' }

/** A later Jalon wrote the file: what can be read of it here, null when nothing can. */
export type Newer<T> = { readable: T | null }

export type Reader = {
  read<T>(path: string, codec: Codec<T>): Promise<Reading<T>>
  /** What a reading that failed with that error leaves in its place; the problem is told. */
  refuse(path: string, error: unknown): Promise<Reading<never>>
  /** Puts a copy of the damaged bytes of a run aside, and tells it; the file stays. Throws the system's error. */
  keepDamagedRun(path: string, bytes: Uint8Array): Promise<void>
  isTaken(path: string): boolean
}

export type ReaderOptions = {
  folders: Folders
  files: JsonFiles
  on: Disk
  now(): Instant
  tellProblem(problem: Failure): void
}

export function readerOf({ folders, files, on, now, tellProblem }: ReaderOptions): Reader {
  const taken = new Set<string>()

  async function outcomeOf(path: string, error: unknown): Promise<Failure> {
    const file = folders.name(path)
    if (!(error instanceof Undecodable)) return { kind: 'read-failed', file, reason: codeOf(error) }
    if (error.reason === 'newer') return { kind: 'newer-format', file }
    try {
      const keptAs = folders.name(await setAside(path, folders.quarantine, now(), on))
      return { kind: 'unreadable-file', file, keptAs }
    } catch (cause) {
      return { kind: 'read-failed', file, reason: codeOf(cause) }
    }
  }

  async function refuse(path: string, error: unknown): Promise<Reading<never>> {
    if (taken.has(path)) return { kind: 'taken', newer: null }
    const problem = await outcomeOf(path, error)
    tellProblem(problem)
    if (problem.kind === 'unreadable-file') return { kind: 'free' }
    taken.add(path)
    return { kind: 'taken', newer: null }
  }

  /** A later Jalon's file stays as it is; it is told when nothing can be read of it. */
  async function readNewer<T>(path: string, codec: Codec<T>, error: Undecodable): Promise<Reading<T>> {
    const bytes = await bytesOf(path, on).catch(() => null)
    const readable = (bytes && codec.decodeNewer?.(bytes.toString('utf8'))) ?? null
    if (readable === null) await refuse(path, error)
    taken.add(path)
    return { kind: 'taken', newer: { readable } }
  }

  /**
   * The newest generation in the place of a damaged file, whose bytes are put aside first: whatever stops this
   * half-way, the file is still there. Null when there is none; throws the system's error.
   */
  async function fallBack<T>(path: string, file: JsonFile<T>): Promise<Version<T> | null> {
    const damaged = await bytesOf(path, on)
    const [version] = await file.versions(1)
    if (!damaged || !version) return null
    const keptAs = folders.name(await copyAside(path, damaged, folders.quarantine, now(), on))
    await file.replace(damaged, version)
    tellProblem({ kind: 'older-version', file: folders.name(path), keptAs, at: version.at })
    return version
  }

  async function readDamaged<T>(path: string, file: JsonFile<T>, error: unknown): Promise<Reading<T>> {
    try {
      const version = await fallBack(path, file)
      return version ? { kind: 'value', value: version.value } : await refuse(path, error)
    } catch (cause) {
      // It stays where it is for the next start, with its generations.
      return refuse(path, cause)
    }
  }

  return {
    async read(path, codec) {
      const file = files.at(path, codec)
      try {
        const value = await file.read()
        return value === null ? { kind: 'free' } : { kind: 'value', value }
      } catch (error) {
        if (error instanceof Undecodable && error.reason === 'locked') return { kind: 'locked' }
        if (error instanceof Undecodable && error.reason === 'newer') return readNewer(path, codec, error)
        const isDamaged = error instanceof Undecodable && error.reason === 'unreadable'
        return isDamaged && !taken.has(path) ? readDamaged(path, file, error) : refuse(path, error)
      }
    },
    refuse,
    async keepDamagedRun(path, bytes) {
      const keptAs = folders.name(await copyAside(path, bytes, folders.quarantine, now(), on))
      tellProblem({ kind: 'damaged-run', file: folders.name(path), keptAs })
    },
    isTaken: (path) => taken.has(path),
  }
}
