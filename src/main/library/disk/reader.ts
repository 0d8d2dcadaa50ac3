/**
 * Reading the files of the workspace one by one: what cannot be read is told and harms nothing beside it. Nothing that
 * stands there is written, moved or removed by reading: a program that brings the files of another computer may be at work.
 */
import { basename, dirname, join } from 'node:path'
import type { Failure } from '../../../shared/contract/failure'
import type { Instant } from '../../../shared/domain/base/time'
import { bytesOf, codeOf, type Disk, exists } from './durable-file'
import type { Folders } from './folders'
import { type Codec, type JsonFile, Undecodable, type Version } from './json-file'
import type { JsonFiles } from './json-files'
import { copyAside } from './quarantine'

/**
 * Why a file that is known is not what it was: damaged (or not there in full yet), missing (or taken elsewhere by the
 * program that brings it), older than what is known to have been there.
 */
export type Why = 'damaged' | 'missing' | 'older'

/** `version`: the newest one that can be read, shown in its place; null when there is none. */
export type HeldFile<T> = { why: Why; version: Version<T> | null }

/**
 * A value, nothing (the place is free to be written), something that must stay where it is, a sound sealed file, or a
 * known file that is not what it was: written only once `takeOver` says so.
 */
export type Reading<T> =
  | { kind: 'value'; value: T }
  | { kind: 'free' }
  | { kind: 'taken'; newer: Newer<T> | null }
  | { kind: 'locked' }
  | { kind: 'held'; held: HeldFile<T> }

/** A later Jalon wrote the file: what can be read of it here, null when nothing can. */
export type Newer<T> = { readable: T | null }

/** The value to show: that of the file, or of its newest version; null when there is none. */
export const shownOf = <T>(reading: Reading<T>): T | null =>
  reading.kind === 'value'
    ? reading.value
    : reading.kind === 'held'
      ? (reading.held.version?.value ?? null)
      : null

export type Reader = {
  read<T>(path: string, codec: Codec<T>): Promise<Reading<T>>
  /** The value in the place of a reading that failed with that error; the problem is told. */
  refuse(path: string, error: unknown): Promise<Reading<never>>
  /** Puts a copy of the damaged bytes of a run aside, and tells it; the file stays. Throws the system's error. */
  keepDamagedRun(path: string, bytes: Uint8Array): Promise<void>
  isTaken(path: string): boolean
  isHeld(path: string): boolean
  /** The trainer has decided, or edits: the next save goes in the place of what is held. */
  takeOver<T>(path: string, codec: Codec<T>): Promise<void>
}

export type ReaderOptions = {
  folders: Folders
  files: JsonFiles
  on: Disk
  now(): Instant
  tellProblem(problem: Failure): void
}

/** The name that iCloud gives a file it has taken away for now: `.plan.json.icloud` for `plan.json`. */
export const placeholderOf = (path: string) => join(dirname(path), `.${basename(path)}.icloud`)

export function readerOf({ folders, files, on, now, tellProblem }: ReaderOptions): Reader {
  const taken = new Set<string>()
  const held = new Map<string, { damaged: Buffer | null; revision: number }>()
  /** Told once, however often it is looked at again. */
  const told = new Set<string>()

  const tellOnce = (path: string, problem: Failure) => {
    const words = `${problem.kind} ${path}`
    if (!told.has(words)) tellProblem(problem)
    told.add(words)
  }

  /** A copy of what stands there, unless there is one: then it was told by an earlier start. */
  async function aside(path: string, bytes: Uint8Array) {
    const copy = await copyAside(path, bytes, folders.quarantine, now(), on)
    return { keptAs: folders.name(copy.path), isNew: copy.isNew }
  }

  async function refuse(path: string, error: unknown): Promise<Reading<never>> {
    const file = folders.name(path)
    if (!taken.has(path)) await tell()
    taken.add(path)
    return { kind: 'taken', newer: null }

    async function tell() {
      if (!(error instanceof Undecodable))
        return tellProblem({ kind: 'read-failed', file, reason: codeOf(error) })
      if (error.reason === 'newer') return tellProblem({ kind: 'newer-format', file })
      try {
        const copy = await aside(path, (await bytesOf(path, on)) ?? Buffer.alloc(0))
        if (copy.isNew) tellProblem({ kind: 'unreadable-file', file, keptAs: copy.keptAs })
      } catch (cause) {
        tellProblem({ kind: 'read-failed', file, reason: codeOf(cause) })
      }
    }
  }

  /** A later Jalon's file stays as it is; it is told when nothing can be read of it. */
  async function readNewer<T>(path: string, codec: Codec<T>, error: Undecodable): Promise<Reading<T>> {
    const bytes = await bytesOf(path, on).catch(() => null)
    const readable = (bytes && codec.decodeNewer?.(bytes.toString('utf8'))) ?? null
    if (readable === null) await refuse(path, error)
    taken.add(path)
    return { kind: 'taken', newer: { readable } }
  }

  /** Whether something of that name is known to have been there. */
  async function isKnown<T>(path: string, codec: Codec<T>, file: JsonFile<T>): Promise<boolean> {
    if ((codec.lastKnown?.() ?? 0) > 0 || (await file.hasVersions())) return true
    return exists(placeholderOf(path), on)
  }

  /** The version that is shown in the place of a known file that is missing or damaged. */
  async function hold<T>(path: string, file: JsonFile<T>, why: Why): Promise<Reading<T>> {
    const name = folders.name(path)
    try {
      const damaged = await bytesOf(path, on)
      const [kept = null] = await file.versions(1)
      const present = why === 'older' ? await file.present() : null
      const version = present && present.revision >= (kept?.revision ?? 0) ? present : kept
      held.set(path, { damaged, revision: version?.revision ?? 0 })
      const reading = { kind: 'held', held: { why, version } } as const
      const at = version?.at ?? null
      // An empty file leaves nothing to keep: it is taken elsewhere, or did not arrive yet.
      if (!damaged || (damaged.length === 0 && version)) {
        tellOnce(path, { kind: 'missing-file', file: name, at })
        return { ...reading, held: { why: 'missing', version } }
      }
      const { keptAs, isNew } = await aside(path, damaged)
      if (isNew && at !== null) tellOnce(path, { kind: 'older-version', file: name, keptAs, at })
      else if (isNew) tellOnce(path, { kind: 'unreadable-file', file: name, keptAs })
      return reading
    } catch (cause) {
      held.delete(path)
      return refuse(path, cause)
    }
  }

  return {
    async read(path, codec) {
      const file = files.at(path, codec)
      try {
        const value = await file.read()
        if (value === null && (await isKnown(path, codec, file))) return await hold(path, file, 'missing')
        held.delete(path)
        return value === null ? { kind: 'free' } : { kind: 'value', value }
      } catch (error) {
        const reason = error instanceof Undecodable ? error.reason : null
        if (reason === 'locked') return { kind: 'locked' }
        if (reason === 'newer') return readNewer(path, codec, error as Undecodable)
        if (reason === null || taken.has(path)) return refuse(path, error)
        return hold(path, file, reason === 'older' ? 'older' : 'damaged')
      }
    },
    refuse,
    async keepDamagedRun(path, bytes) {
      const { keptAs, isNew } = await aside(path, bytes)
      if (isNew) tellProblem({ kind: 'damaged-run', file: folders.name(path), keptAs })
    },
    isTaken: (path) => taken.has(path),
    isHeld: (path) => held.has(path),
    async takeOver(path, codec) {
      const own = held.get(path)
      if (!own) return
      await files.at(path, codec).takeOver(own.damaged, own.revision)
      held.delete(path)
    },
  }
}
