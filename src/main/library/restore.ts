/**
 * A backup put in the place of the workspace, in two steps: all of it is laid out beside, then the next opening puts
 * it in place before anything is read. Whatever stops either step, the workspace is the old one or the new one, whole.
 */
import { join } from 'node:path'
import type { Instant } from '../../shared/domain/time'
import { restorationSchema } from '../../shared/format/backup-file'
import { bothErased, decodeErased, encodeErased } from '../../shared/format/erased-file'
import { Refused } from '../workspace/refused'
import { type Backup, isContent } from './backup'
import { bytesOf, codeOf, type Disk, disk, exists, move, writeDurably } from './durable-file'
import type { Folders } from './folders'
import { sha256 } from './sha256'
import { REPLACED } from './trash'

const placesOf = ({ workspace }: Folders) => {
  const folder = join(workspace, '.restore')
  return { folder, files: join(folder, 'files'), ready: join(folder, 'ready.json') }
}

const ERASED = 'erased.json'

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
    for (const [name, bytes] of files) await writeDurably(join(places.files, name), bytes, on)
    // Who was erased stays so, whichever of the two knows it.
    const erased = await erasedIn(folders, files.get(ERASED), on)
    if (erased) await writeDurably(join(places.files, ERASED), erased, on)
    const old = (await on.readdir(folders.workspace)).filter(
      (name) => isContent(name) && name !== 'trash' && name !== ERASED,
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

/** Before anything of the workspace is read: ends a restoration that was laid out. Throws the system's error. */
export async function finishRestore(folders: Folders, on: Disk = disk) {
  const places = placesOf(folders)
  const bytes = await bytesOf(places.ready, on)
  if (bytes) {
    const { aside, old, fresh } = restorationSchema.parse(JSON.parse(bytes.toString('utf8')))
    const trash = join(folders.trashes, aside)
    const erased = join(places.files, ERASED)
    if (await exists(erased, on)) await move(erased, folders.erased, on)
    for (const name of old) await moveOnce(join(folders.workspace, name), join(trash, name), on)
    for (const name of fresh.filter((name) => name !== 'trash' && name !== ERASED))
      await moveOnce(join(places.files, name), join(folders.workspace, name), on)
    // What the backup's own trash held joins the present one.
    const trashed = join(places.files, 'trash')
    for (const name of (await exists(trashed, on)) ? await on.readdir(trashed) : [])
      await moveOnce(join(trashed, name), join(folders.trashes, name), on)
  }
  // Laid out by half: it was told that nothing changed.
  await on.rm(places.folder, { recursive: true, force: true })
}

/** Unless it was moved before a kill, or something of that name is there already. */
async function moveOnce(from: string, to: string, on: Disk) {
  if ((await exists(from, on)) && !(await exists(to, on))) await move(from, to, on)
}
