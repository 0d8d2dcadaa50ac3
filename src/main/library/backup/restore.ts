/**
 * A backup put in the place of the workspace, in two steps: all of it is laid out beside, then the next opening puts
 * it in place before anything is read. Whatever stops either step, the workspace is the old one or the new one, whole.
 */
import { basename, dirname, join } from 'node:path'
import type { Failure } from '../../../shared/contract/failure'
import type { Instant } from '../../../shared/domain/base/time'
import { decodeRestoration, type Restoration } from '../../../shared/format/backup-file'
import { bothErased, decodeErased, encodeErased } from '../../../shared/format/erased-file'
import { Refused } from '../../workspace/refused'
import { bytesOf, codeOf, type Disk, disk, exists, mayBeHeld, move, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { allFilesUnder } from '../disk/names'
import { notWritten } from '../disk/not-written'
import { isSegment, within } from '../disk/segment'
import { sha256 } from '../disk/sha256'
import { type Backup, isContent } from './backup'
import { freePath } from './exports'
import { REPLACED } from './trash'

const placesOf = ({ workspace }: Folders) => {
  const folder = join(workspace, '.restore')
  return { folder, files: join(folder, 'files'), ready: join(folder, 'ready.json') }
}

const ERASED = 'erased.json'

/** Whether the files of that name are joined with those that are there, instead of taking their place. */
const isJoined = (name: string) => name === 'trash' || name === ERASED

/** The place of a file of a backup, by its path there. Throws OutsideFolder. */
const placeIn = (folder: string, path: string) => path.split('/').reduce(within, folder)

/** The same for names that some disks take for one. */
const folded = (name: string) => name.normalize('NFC').toLowerCase()

/** The ids erased here or before the backup was made; null when there are none, or when nobody can tell. */
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
    const known = new Set<string>()
    for (const [name, bytes] of files) {
      const place = placeIn(places.files, name)
      // Two names of the computer that made the backup may be one here.
      const isTwin = known.has(folded(name)) && (await exists(place, on))
      await writeDurably(isTwin ? await freePath(dirname(place), basename(place), on) : place, bytes, on)
      known.add(folded(name))
    }
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
    throw notWritten(folders.workspace, error, on)
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
    const restoration = await restorationIn(folders, on).catch((error) => {
      // Nobody can say how far it went.
      throw mayBeHeld(error, on) ? notWritten(folders.name(places.ready), error, on) : error
    })
    if (!restoration) return putAside(folders, on)
    const held = await putInPlace(folders, restoration, on)
    // A held file may be let go of later; the work left then is asked for anew.
    if (held !== null) {
      await on.rm(places.ready, { force: true })
      return { kind: 'restore-held', file: held }
    }
  }
  // Laid out by half: it was told that nothing changed. What is held of it goes at another start.
  await on.rm(places.folder, { recursive: true, force: true }).catch((error) => {
    if (!mayBeHeld(error, on)) throw error
  })
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

type Moving = (from: string, to: string) => Promise<void>

/**
 * All of it, or none when another program has something open, whose path is returned: a folder in which a file is open is not
 * moved on Windows, however long one waits. Throws Refused when neither can be done, or the system's error.
 */
async function putInPlace(folders: Folders, restoration: Restoration, on: Disk): Promise<string | null> {
  const isBegun = await hasBegun(folders, restoration, on)
  const done: { from: string; to: string }[] = []
  // Before anything is moved it is the workspace itself, which has no name within it.
  let last = folders.workspace
  try {
    await moveAll(folders, restoration, on, async (from, to) => {
      last = from
      if (await moveOnce(from, to, on)) done.push({ from, to })
    })
    return null
  } catch (error) {
    if (!mayBeHeld(error, on)) throw error
    const file = folders.name(await heldIn(last, on)) || basename(folders.workspace)
    try {
      for (const { from, to } of done.reverse()) await move(to, from, on)
      const trash = within(folders.trashes, restoration.aside)
      if (!isBegun && (await exists(trash, on))) await on.rm(trash, { recursive: true })
    } catch {
      throw new Refused({ kind: 'file-locked', file })
    }
    // An earlier start was stopped in the middle of it: half of one workspace and half of another are not opened.
    if (isBegun) throw new Refused({ kind: 'file-locked', file })
    return file
  }
}

async function moveAll(folders: Folders, { aside, old, fresh }: Restoration, on: Disk, moving: Moving) {
  const places = placesOf(folders)
  const trash = within(folders.trashes, aside)
  const comes = fresh.filter((name) => !isJoined(name))
  const there = await Promise.all(comes.map((name) => exists(within(places.files, name), on)))
  // All of it has come: what stands there now is no longer what was there before.
  if (there.some(Boolean) || comes.length === 0)
    for (const name of old) await moving(within(folders.workspace, name), within(trash, name))
  const erased = join(places.files, ERASED)
  if (await exists(erased, on)) await move(erased, folders.erased, on)
  for (const name of comes) await moving(within(places.files, name), within(folders.workspace, name))
  // The backup's own trash joins the present one.
  const trashed = join(places.files, 'trash')
  for (const name of (await exists(trashed, on)) ? await on.readdir(trashed) : [])
    await moving(within(trashed, name), within(folders.trashes, name))
}

/** Whether something of it was moved already. */
async function hasBegun(folders: Folders, { aside, fresh }: Restoration, on: Disk) {
  if (await exists(within(folders.trashes, aside), on)) return true
  const { files } = placesOf(folders)
  for (const name of fresh) if (!isJoined(name) && !(await exists(within(files, name), on))) return true
  return false
}

/** The file that another program has open there, or the folder itself when none says so. */
async function heldIn(place: string, on: Disk): Promise<string> {
  const files = (await kindOf(place, on)) === 'folder' ? await allFilesUnder(place, on) : [place]
  for (const path of files) {
    try {
      await (await on.open(path, 'r+')).close()
    } catch (error) {
      if (mayBeHeld(error, on)) return path
    }
  }
  return place
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

/** The kind of the entry itself, not of the one a link leads to; a file in the place of a folder above is nothing. */
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

/** Whether it was: not when it was moved before a kill, or something of that name is there already. */
async function moveOnce(from: string, to: string, on: Disk) {
  if (!(await exists(from, on)) || (await exists(to, on))) return false
  await move(from, to, on)
  return true
}
