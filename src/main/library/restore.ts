/**
 * A backup put in the place of the workspace, in two steps: all of it is laid out beside, then the next opening puts
 * it in place before anything is read. Whatever stops either step, the workspace is the old one or the new one, whole.
 */
import { join } from 'node:path'
import type { Failure } from '../../shared/contract/failure'
import type { Instant } from '../../shared/domain/time'
import { decodeRestoration, type Restoration } from '../../shared/format/backup-file'
import { bothErased, decodeErased, encodeErased } from '../../shared/format/erased-file'
import { Refused } from '../workspace/refused'
import { type Backup, isContent } from './backup'
import { bytesOf, codeOf, type Disk, disk, exists, move, writeDurably } from './durable-file'
import { freePath } from './exports'
import type { Folders } from './folders'
import { isSegment, within } from './segment'
import { sha256 } from './sha256'
import { REPLACED } from './trash'

const placesOf = ({ workspace }: Folders) => {
  const folder = join(workspace, '.restore')
  return { folder, files: join(folder, 'files'), ready: join(folder, 'ready.json') }
}

const ERASED = 'erased.json'

/** What comes is joined with what is there, and never takes its place. */
const isJoined = (name: string) => name === 'trash' || name === ERASED

/** The place of a file of a backup, by its path there. Throws OutsideFolder. */
const placeIn = (folder: string, path: string) => path.split('/').reduce(within, folder)

/** What was erased here or before the backup was made; null when nothing was, or when nobody can tell. */
async function erasedIn(folders: Folders, theirs: Buffer | undefined, on: Disk) {
  const ours = await bytesOf(folders.erased, on)
  const [one, other] = [ours, theirs].map((bytes) => bytes && decodeErased(bytes.toString('utf8'), sha256))
  if (ours && !one?.ok) return null
  const none = { groups: [], pending: false }
  if (!one?.ok && !other?.ok) return null
  const both = bothErased(one?.ok ? one.value : none, other?.ok ? other.value : none)
  const revision = (one?.ok ? (one.revision ?? 1) : 1) + 1
  return encodeErased(both, { revision, writer: 'restore', digest: sha256 })
}

/** Lays the backup out; from here on the next opening puts it in place. Throws Refused, and then nothing will change. */
export async function layOut(folders: Folders, { files }: Backup, now: Instant, on: Disk = disk) {
  const places = placesOf(folders)
  /** As this start knows it: a disk that refuses everything does not tell any more. */
  let isReady = false
  try {
    await on.rm(places.folder, { recursive: true, force: true })
    for (const [name, bytes] of files) await writeDurably(placeIn(places.files, name), bytes, on)
    // Who was erased stays so, whichever of the two knows it.
    const erased = await erasedIn(folders, files.get(ERASED), on)
    if (erased) await writeDurably(join(places.files, ERASED), erased, on)
    const old = (await on.readdir(folders.workspace)).filter(
      (name) => isSegment(name) && isContent(name) && !isJoined(name),
    )
    const ready = {
      aside: `${REPLACED}${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}`,
      old,
      fresh: [...new Set([...files.keys()].map((name) => name.split('/')[0] ?? ''))],
    }
    await writeDurably(places.ready, JSON.stringify(ready), {
      ...on,
      async rename(from, to) {
        await on.rename(from, to)
        isReady = true
      },
    })
  } catch (error) {
    try {
      // First, so that what is left of the files is never put in place.
      await on.rm(places.ready, { force: true })
      isReady = false
      await on.rm(places.folder, { recursive: true, force: true })
    } catch {
      // Whole, and not to be taken back: the next opening does put it in place, and may say so.
      if (isReady) return
    }
    throw new Refused({ kind: 'write-failed', file: folders.workspace, reason: codeOf(error) })
  }
}

/** Bytes: ten thousand names of the longest kind. */
const LONGEST_READY = 5_000_000

/**
 * Before anything of the workspace is read: ends a restoration that was laid out. What is no restoration of Jalon's moves
 * nothing: it is set aside, and the problem returned. Throws the system's error.
 */
export async function finishRestore(folders: Folders, on: Disk = disk): Promise<Failure | null> {
  const places = placesOf(folders)
  if ((await kindOf(places.ready, on)) !== 'nothing') {
    const restoration = await restorationIn(folders, on)
    if (!restoration) return putAside(folders, on)
    await putInPlace(folders, restoration, on)
  }
  // Laid out by half: it was told that nothing changed.
  await on.rm(places.folder, { recursive: true, force: true })
  return null
}

/**
 * What the file says is to be moved. It is data that anybody who can write in the folder may have written: null unless
 * every name stays in the workspace, no link leads out of it, and what is to come is there. Throws the system's error.
 */
async function restorationIn(folders: Folders, on: Disk): Promise<Restoration | null> {
  const places = placesOf(folders)
  if ((await kindOf(places.ready, on)) !== 'file') return null
  if ((await on.stat(places.ready)).size > LONGEST_READY) return null
  const restoration = decodeRestoration((await on.readFile(places.ready)).toString('utf8'))
  if (!restoration) return null
  const { aside, old, fresh } = restoration
  if (![...old, ...fresh].every((name) => isSegment(name) && isContent(name))) return null
  if (old.some(isJoined)) return null
  if ((await kindOf(folders.trashes, on)) === 'other' || !(await isPlain(places.folder, on))) return null
  const trash = within(folders.trashes, aside)
  for (const name of fresh) {
    // By a step that may be done already.
    if (isJoined(name)) continue
    const isMoved =
      (await exists(within(folders.workspace, name), on)) &&
      (!old.includes(name) || (await exists(within(trash, name), on)))
    if (!isMoved && !(await exists(within(places.files, name), on))) return null
  }
  return restoration
}

async function putInPlace(folders: Folders, { aside, old, fresh }: Restoration, on: Disk) {
  const places = placesOf(folders)
  const trash = within(folders.trashes, aside)
  const erased = join(places.files, ERASED)
  if (await exists(erased, on)) await move(erased, folders.erased, on)
  for (const name of old) await moveOnce(within(folders.workspace, name), within(trash, name), on)
  for (const name of fresh.filter((name) => !isJoined(name)))
    await moveOnce(within(places.files, name), within(folders.workspace, name), on)
  // What the backup's own trash held joins the present one.
  const trashed = join(places.files, 'trash')
  for (const name of (await exists(trashed, on)) ? await on.readdir(trashed) : [])
    await moveOnce(within(trashed, name), within(folders.trashes, name), on)
}

/** Out of the way of the next start, whole. A disk that refuses leaves it where it is, and it is told again. */
async function putAside(folders: Folders, on: Disk): Promise<Failure> {
  const places = placesOf(folders)
  const file = folders.name(places.ready)
  try {
    const keptAs = await freePath(folders.quarantine, 'restore', on)
    await move(places.folder, keptAs, on)
    return { kind: 'bad-restoration', file, keptAs: folders.name(keptAs) }
  } catch {
    return { kind: 'bad-restoration', file, keptAs: file }
  }
}

/** What stands there itself, not where a link leads; a file in the place of a folder above is nothing. */
async function kindOf(path: string, on: Disk): Promise<'file' | 'folder' | 'other' | 'nothing'> {
  try {
    const found = await on.lstat(path)
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return 'nothing'
    throw error
  }
}

/** Whether all of it is files and folders: Jalon lays out no link. */
async function isPlain(folder: string, on: Disk): Promise<boolean> {
  if ((await kindOf(folder, on)) !== 'folder') return false
  for (const entry of await on.readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() ? !(await isPlain(join(folder, entry.name), on)) : !entry.isFile()) return false
  }
  return true
}

/** Unless it was moved before a kill, or something of that name is there already. */
async function moveOnce(from: string, to: string, on: Disk) {
  if ((await exists(from, on)) && !(await exists(to, on))) await move(from, to, on)
}
