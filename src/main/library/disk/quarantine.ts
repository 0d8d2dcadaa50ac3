/** Where what cannot be read is kept intact, so that nothing is written over what may still be saved by hand. */
import { join, parse } from 'node:path'
import type { Instant } from '../../../shared/domain/base/time'
import { bytesOf, type Disk, exists, move, writeDurably } from './durable-file'
import { filesIn } from './names'

/** Moves the file aside and returns its new path: the old name with the date. Throws the system's error. */
export async function setAside(path: string, folder: string, now: Instant, on: Disk): Promise<string> {
  const keptAs = await freePlace(path, folder, now, on)
  await move(path, keptAs, on)
  return keptAs
}

/**
 * Puts the bytes of the file aside, and leaves the file where it is; returns their path, which is that of an earlier copy
 * when there is one of the same bytes. Throws the system's error.
 */
export async function copyAside(path: string, bytes: Uint8Array, folder: string, now: Instant, on: Disk) {
  const { name, ext } = parse(path)
  for (const earlier of await filesIn(folder, ext, on)) {
    if (!parse(earlier).name.startsWith(`${name}.`)) continue
    if ((await bytesOf(earlier, on))?.equals(bytes)) return { path: earlier, isNew: false }
  }
  const keptAs = await freePlace(path, folder, now, on)
  await writeDurably(keptAs, bytes, on)
  return { path: keptAs, isNew: true }
}

async function freePlace(path: string, folder: string, now: Instant, on: Disk): Promise<string> {
  const { name, ext } = parse(path)
  const date = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
  for (let attempt = 1; ; attempt++) {
    const place = join(folder, `${name}.${date}${attempt > 1 ? `-${attempt}` : ''}${ext}`)
    if (!(await exists(place, on))) return place
  }
}
