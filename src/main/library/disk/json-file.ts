/** One JSON file of the workspace, held through lowdb by an adapter of ours: never lost, never written over unseen. */
import { type Adapter, Low } from 'lowdb'
import { LARGEST_FILE } from '../../../shared/contract/limits'
import { type Instant, instant, MINUTE_MS } from '../../../shared/domain/base/time'
import type { Decoded } from '../../../shared/format/file-format'
import { bytesOf, type Disk, writeDurably } from './durable-file'
import { type Generation, generationsIn } from './generations'
import { sha256 } from './sha256'

/** How a kind of file is read and written; the functions come from shared/format. */
export type Codec<T> = {
  /** `locked`: it cannot be told before the vault is open. */
  decode(text: string): Decoded<T> | { ok: false; reason: 'locked' }
  encode(value: T, revision: number, writer: string): string
  /** The reader of a later version's file, which is never written; without it, such a file is not read. */
  decodeNewer?(text: string): T | null
  /** To be asked right before that value is written, null for a former one; what it throws stops the save. */
  beforeWriting?(value: T | null): Promise<void>
  /** Whether a newer one is known to have been there; `text`: that of the file. */
  isStale?(revision: number, text: string): boolean
  /** The last revision that is known to have been there, 0 when none is. */
  lastKnown?(): number
  /** The file on the disk is of that revision from now on. */
  settled?(revision: number): void
}

/** The file holds something else than it should, less than is known to have been there, or what only the open vault can tell. */
export class Undecodable extends Error {
  constructor(readonly reason: 'unreadable' | 'newer' | 'locked' | 'older') {
    super(reason)
    this.name = 'Undecodable'
  }
}

/** The file on the disk is neither as it was read nor as it was saved: somebody else wrote it. */
export class ChangedElsewhere extends Error {}

/** While one goes on typing, what a save replaces is kept at most this often. */
const KEEP_EVERY = 10 * MINUTE_MS

/** `writer` is the version of Jalon, for the headers. */
export type FileOptions = { now(): Instant; writer: string; on: Disk }

export type JsonFile<T> = ReturnType<typeof jsonFile<T>>

/** The former content of the file. */
export type Version<T> = Generation & { value: T; bytes: Uint8Array; isOld: boolean }

/** Throws Undecodable. What is no text holds nothing, for the codec to say so: a locked vault cannot tell yet. */
function decoded<T>(codec: Codec<T>, bytes: Uint8Array) {
  // Parsing it would hold up everything else, a countdown among it.
  if (bytes.length > LARGEST_FILE) throw new Undecodable('unreadable')
  const result = codec.decode(textOf(bytes) ?? '')
  if (!result.ok) throw new Undecodable(result.reason)
  return result
}

/** Null when there is none, or none that can be read. */
function valueIn<T>(codec: Codec<T>, bytes: Uint8Array | null) {
  try {
    return bytes && decoded(codec, bytes)
  } catch {
    return null
  }
}

/** Null when the bytes are no UTF-8. */
function textOf(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The same for equal values, in whatever order their fields stand. */
const saidBy = (value: unknown) =>
  sha256(
    JSON.stringify(value, (_key, own) =>
      own && typeof own === 'object' && !Array.isArray(own)
        ? Object.fromEntries(Object.entries(own).sort(([one], [other]) => (one < other ? -1 : 1)))
        : own,
    ) ?? '',
  )

/** `versions` is the folder of its generations. Reads and writes wait for one another. */
export function jsonFile<T>(path: string, codec: Codec<T>, versions: string, options: FileOptions) {
  const { now, writer, on } = options
  const generations = generationsIn(versions, on)
  /** The state last read or written here; no digest when there was no file. */
  let seen = { digest: '', said: '', revision: 0, at: now(), isOld: false }
  /** The text that a refused save may have left all the same, when only the folder could not be put on the disk. */
  const attempted = new Set<string>()
  let keptAt: Instant | null = null
  /** The text last saved, while it is in no generation. */
  let unkept: { bytes: Buffer; said: string; revision: number; at: Instant } | null = null

  /** Without what may not be kept any more: somebody may have been erased since. */
  function stillSaid({ bytes, said, revision }: NonNullable<typeof unkept>) {
    const found = valueIn(codec, bytes)
    return !found || saidBy(found.value) === said
      ? bytes
      : Buffer.from(codec.encode(found.value, revision, writer))
  }

  const keep = (bytes: Uint8Array) => generations.keep(bytes, seen.at, seen.revision, now())

  const adapter: Adapter<T> = {
    async read() {
      const bytes = await bytesOf(path, on)
      // A text that somebody else wrote is kept at the first change, like the one that was there at the start.
      if (!bytes || sha256(bytes) !== seen.digest) keptAt = null
      seen = { digest: '', said: '', revision: 0, at: now(), isOld: false }
      if (!bytes) return null
      const { value, revision = 0, migratedFrom } = decoded(codec, bytes)
      if (codec.isStale?.(revision, textOf(bytes) ?? '')) throw new Undecodable('older')
      const { mtimeMs } = await on.stat(path)
      seen = {
        digest: sha256(bytes),
        said: saidBy(value),
        revision,
        at: instant(Math.floor(mtimeMs)),
        isOld: migratedFrom !== undefined,
      }
      return value
    },
    async write(value) {
      await codec.beforeWriting?.(value)
      const before = await bytesOf(path, on)
      const found = before ? sha256(before) : ''
      if (before && found !== seen.digest && !attempted.has(found)) {
        const other = valueIn(codec, before)
        if (!other || saidBy(other.value) !== seen.said) throw new ChangedElsewhere()
        // Written anew elsewhere, sealed by another key for one, without a word changed.
        seen = { ...seen, digest: found, revision: Math.max(seen.revision, other.revision ?? 0) }
      }
      if (before && found === seen.digest && (keptAt === null || now() - keptAt >= KEEP_EVERY)) {
        const kept = keep(before).then(() => now())
        // What is being typed matters more than a copy of what was there before: the next save tries again. But a format
        // is left only with a copy of what was written in it.
        keptAt = await (seen.isOld ? kept : kept.catch(() => keptAt))
      }
      const revision = seen.revision + 1
      await codec.beforeWriting?.(value)
      const text = codec.encode(value, revision, writer)
      const digest = sha256(text)
      attempted.add(digest)
      await writeDurably(path, text, on, async () => {
        // A program that syncs may have come in between.
        const now = await bytesOf(path, on)
        if ((now ? sha256(now) : '') !== found) throw new ChangedElsewhere()
      })
      attempted.clear()
      seen = { digest, said: saidBy(value), revision, at: now(), isOld: false }
      unkept = { bytes: Buffer.from(text), said: seen.said, revision, at: seen.at }
      codec.settled?.(revision)
    },
  }
  const low = new Low<T | null>(adapter as Adapter<T | null>, null)

  let last: Promise<unknown> = Promise.resolve()
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = last.then(work, work)
    last = turn.catch(() => {})
    return turn
  }

  return {
    /** The value in the file, null when there is no file; throws Undecodable, or the system's error. */
    read: () =>
      inTurn(async (): Promise<T | null> => {
        low.data = null
        await low.read()
        return low.data
      }),

    /**
     * Durable once resolved. Throws ChangedElsewhere, with nothing written, or the system's error, and then the file
     * holds what it did or the new value, whole.
     */
    write: (value: T) =>
      inTurn(async () => {
        low.data = value
        await low.write()
      }),

    /** Keeps what the file holds as a version. Throws ChangedElsewhere, or the system's error. */
    keepPresent: () =>
      inTurn(async () => {
        const bytes = await bytesOf(path, on)
        if (bytes && sha256(bytes) !== seen.digest) throw new ChangedElsewhere()
        if (bytes) await keep(bytes)
      }),

    /** The value in the file, even when a newer one is known; null when it cannot be read. Throws the system's error. */
    async present(): Promise<Version<T> | null> {
      const bytes = await bytesOf(path, on)
      const found = valueIn(codec, bytes)
      if (!bytes || !found) return null
      const at = instant(Math.floor((await on.stat(path)).mtimeMs))
      const { value, revision = 0, migratedFrom } = found
      return { name: '', at, revision, value, bytes, isOld: migratedFrom !== undefined }
    },

    /** Whether there is any, readable or not. Throws the system's error. */
    hasVersions: async () => (await generations.list()).length > 0,

    /**
     * The generations that can be read and are not what the file holds, newest first, at most `count`. Throws the
     * system's error when it is why there is none.
     */
    async versions(count = Number.POSITIVE_INFINITY): Promise<Version<T>[]> {
      const versions: Version<T>[] = []
      let refusal: unknown = null
      for (const generation of await generations.list()) {
        if (versions.length === count) break
        try {
          const bytes = await generations.bytes(generation)
          const found = valueIn(codec, bytes)
          if (bytes && found && sha256(bytes) !== seen.digest)
            versions.push({
              ...generation,
              bytes,
              value: found.value,
              isOld: found.migratedFrom !== undefined,
            })
        } catch (error) {
          refusal = error
        }
      }
      if (refusal && versions.length === 0) throw refusal
      return versions
    },

    /**
     * What is saved next goes in the place of these bytes, which are no version, or of nothing: the trainer has said so.
     * It is of a later revision than any that is known.
     */
    takeOver: (damaged: Uint8Array | null, revision: number) =>
      inTurn(async () => {
        const last = Math.max(revision, codec.lastKnown?.() ?? 0)
        seen = { digest: '', said: '', revision: last, at: now(), isOld: false }
        if (damaged) attempted.add(sha256(damaged))
      }),

    /** Whether what stands there is what was last read or written here. Throws the system's error. */
    isAsSeen: () =>
      inTurn(async () => {
        const bytes = await bytesOf(path, on)
        return bytes !== null && sha256(bytes) === seen.digest
      }),

    /**
     * Keeps what was last saved here as a version, unless it is one, whatever stands in its place by now: a program that
     * syncs may have put another text there and kept no copy. What the disk refuses is tried another time.
     */
    keepSaved: () =>
      inTurn(async () => {
        const own = unkept
        if (!own) return
        const there = await bytesOf(path, on)
        const isThere = there !== null && sha256(there) === seen.digest
        if (there && !isThere) await codec.beforeWriting?.(null)
        // Nothing of what was moved or erased.
        if (there) {
          const bytes = isThere ? own.bytes : stillSaid(own)
          await generations.keep(bytes, own.at, own.revision, now())
        }
        unkept = null
      }),
  }
}

/** The value in the file, null when there is no file; throws Undecodable, or the system's error. Nothing is kept. */
export async function readJson<T>(path: string, codec: Codec<T>): Promise<T | null> {
  const bytes = await bytesOf(path)
  return bytes && decoded(codec, bytes).value
}
