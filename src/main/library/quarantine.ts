/** Where a file that cannot be read goes: moved intact, so that nothing is written over what may still be saved by hand. */
import { join, parse } from 'node:path'
import type { Instant } from '../../shared/domain/time'
import { type Disk, exists, move, writeDurably } from './durable-file'

/** Moves the file aside and returns its new path: the old name with the date. Throws the system's error. */
export async function setAside(path: string, folder: string, now: Instant, on: Disk): Promise<string> {
  const keptAs = await freePlace(path, folder, now, on)
  await move(path, keptAs, on)
  return keptAs
}

/** Puts the bytes of the file aside, and leaves the file where it is; returns their path. Throws the system's error. */
export async function copyAside(path: string, bytes: Uint8Array, folder: string, now: Instant, on: Disk) {
  const keptAs = await freePlace(path, folder, now, on)
  await writeDurably(keptAs, bytes, on)
  return keptAs
}

async function freePlace(path: string, folder: string, now: Instant, on: Disk): Promise<string> {
  const { name, ext } = parse(path)
  const date = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
  for (let attempt = 1; ; attempt++) {
    const place = join(folder, `${name}.${date}${attempt > 1 ? `-${attempt}` : ''}${ext}`)
    if (!(await exists(place, on))) return place
  }
}
