/**
 * Several files of the library put there at once, or none: what is to be done is on the disk as one file before any of it is
 * begun, and whatever stops Jalon, the next opening goes on with it.
 */
import { join } from 'node:path'
import type { Failure } from '../../../shared/contract/failure'
import type { Instant } from '../../../shared/domain/base/time'
import type { PackageItem } from '../../../shared/domain/library/package'
import type { Receipt } from '../../../shared/domain/library/package-receipt'
import { type Bringing, decodeBringing, encodeBringing } from '../../../shared/format/bringing-file'
import type { Batch, BringingStore, ModelStore, Place } from '../../workspace/ports'
import { Refused } from '../../workspace/refused'
import { itemCodecs } from '../archive/package-archive'
import type { Autosave } from '../disk/autosave'
import { receiptCodec } from '../disk/codecs'
import { bytesOf, codeOf, type Disk, exists, move, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import type { Codec } from '../disk/json-file'
import { notWritten } from '../disk/not-written'
import { setAside } from '../disk/quarantine'
import type { Reader } from '../disk/reader'
import { sha256 } from '../disk/sha256'

/** Bytes: the items of a package, as texts within a text. */
const LONGEST = 100_000_000

type Value = PackageItem['value'] | Receipt

export type BringingOptions = {
  folders: Folders
  autosave: Autosave
  reader: Pick<Reader, 'isTaken'>
  stores: Record<Place['kind'], Pick<ModelStore<never>, 'save'>>
  writer: string
  now(): Instant
  on: Disk
  tellProblem(problem: Failure): void
}

export type BringingFiles = BringingStore & {
  /** The rest of what an earlier start was stopped in: without files that are there, or were changed since; null for nothing. */
  pending(): Promise<Batch | null>
}

const codecOf = (kind: Place['kind']) =>
  (kind === 'packages' ? receiptCodec : itemCodecs[kind]) as unknown as Codec<Value>

/** The puts of a batch, each with its place. */
const placesOf = ({ puts, receipts }: Batch): (Place & { value: Value })[] => [
  ...puts.map(({ kind, value }) => ({ kind, id: value.id, value })),
  ...receipts.map((value) => ({ kind: 'packages' as const, id: value.id, value })),
]

export function bringingFiles(options: BringingOptions): BringingFiles {
  const { folders, autosave, reader, stores, writer, now, on, tellProblem } = options
  const path = join(folders.workspace, '.bringing.json')
  const pathOf = ({ kind, id }: Place) => folders.model(kind, id)
  const nameOf = (place: Place) => folders.name(pathOf(place))

  /** SHA-256 of what stands there; null when nothing does. */
  async function digestAt(place: Place) {
    const bytes = await bytesOf(pathOf(place), on)
    return bytes && sha256(bytes)
  }

  /** Whether what stood there when the import was begun still does. */
  async function isStill(place: Place, before: string | null) {
    try {
      return (await digestAt(place)) === before
    } catch (error) {
      if (codeOf(error) === 'EISDIR') return false
      throw error
    }
  }

  async function write(said: Bringing) {
    /** As this start knows it: a disk that refuses everything does not tell any more. */
    let isThere = false
    try {
      await writeDurably(path, encodeBringing(said, { revision: 1, writer, digest: sha256 }), {
        ...on,
        async rename(from, to) {
          await on.rename(from, to)
          isThere = true
        },
      })
    } catch (error) {
      try {
        await on.rm(path, { force: true })
      } catch {
        // Whole, and not to be taken back: it is done.
        if (isThere) return
      }
      throw notWritten(folders.name(path), error, on)
    }
  }

  async function leave(place: Place) {
    const own = pathOf(place)
    if (!(await exists(own, on))) return
    // A receipt says nothing that its trainer wrote.
    if (place.kind === 'packages') await on.rm(own, { force: true })
    else await move(own, folders.modelTrash(place.kind, place.id), on)
  }

  return {
    async begin(batch) {
      const places = placesOf(batch)
      const taken = places.find((place) => reader.isTaken(pathOf(place)))
      if (taken) throw new Refused({ kind: 'place-taken', file: nameOf(taken) })
      const isSaved = await autosave.flush()
      const state = autosave.state()
      if (!isSaved && state.kind === 'failed') throw new Refused(state.failure)
      try {
        const puts = places.map(async ({ kind, id, value }) => {
          const text = codecOf(kind).encode(value, 1, writer)
          return { kind, id, before: await digestAt({ kind, id }), text }
        })
        const gone = batch.gone.map(async (place) => ({ ...place, before: await digestAt(place) }))
        await write({ puts: await Promise.all(puts), gone: await Promise.all(gone) })
      } catch (error) {
        throw error instanceof Refused ? error : notWritten(folders.name(path), error, on)
      }
    },

    async carryOut(batch) {
      const places = placesOf(batch)
      for (const { kind, value } of places) stores[kind].save(value as never)
      for (const place of batch.gone) autosave.soon(nameOf(place), () => leave(place))
      await autosave.flush()
      const names = [...places, ...batch.gone].map(nameOf)
      await autosave.now(folders.name(path), async () => {
        await Promise.all(names.map(autosave.tried))
        // As long as one of them is not on the disk, the next opening has something to go on with.
        if (names.some(autosave.waits))
          throw Object.assign(new Error('not all of it is there'), { code: 'EIO' })
        await on.rm(path, { force: true })
      })
    },

    async pending() {
      try {
        return await pendingBatch()
      } catch (error) {
        if (codeOf(error) === 'unknown') throw error
        // The library opens all the same, and its next opening looks again.
        tellProblem({ kind: 'read-failed', file: folders.name(path), reason: codeOf(error) })
        return null
      }
    },
  }

  async function pendingBatch(): Promise<Batch | null> {
    const bytes = await bytesOf(path, on)
    if (!bytes) return null
    const found = decodeBringing(bytes.length > LONGEST ? '' : bytes.toString('utf8'), sha256)
    if (!found.ok && found.reason === 'newer') {
      tellProblem({ kind: 'newer-format', file: folders.name(path) })
      return null
    }
    const batch = found.ok ? await batchIn(found.value) : null
    if (batch) return batch
    try {
      const keptAs = await setAside(path, folders.quarantine, now(), on)
      tellProblem({ kind: 'bad-bringing', file: folders.name(path), keptAs: folders.name(keptAs) })
    } catch {
      tellProblem({ kind: 'bad-bringing', file: folders.name(path), keptAs: folders.name(path) })
    }
    return null
  }

  /** Null when one of the files is none of its kind, or not of that name. */
  async function batchIn({ puts, gone }: Bringing): Promise<Batch | null> {
    const batch: Batch = { puts: [], receipts: [], gone: [] }
    for (const { kind, id, before, text } of puts) {
      const value = codecOf(kind).decode(text)
      if (!value.ok || value.value.id !== id) return null
      if (!(await isStill({ kind, id }, before))) continue
      if (kind === 'packages') batch.receipts.push(value.value as Receipt)
      else batch.puts.push({ kind, value: value.value } as PackageItem)
    }
    for (const { kind, id, before } of gone)
      if (before !== null && (await isStill({ kind, id }, before))) batch.gone.push({ kind, id })
    return batch
  }
}
