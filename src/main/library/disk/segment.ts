/** The one way from a name that a file, an archive or a window gives to a place on the disk: never out of its folder. */
import { dirname, join, resolve } from 'node:path'
import { isDeviceName } from '../../../shared/domain/base/device-name'

/** A name that is no single segment of a path. Whoever meets it treats what gave the name as damaged. */
export class OutsideFolder extends Error {
  /** The code is the system's own for an argument that it cannot take. */
  readonly code = 'EINVAL'
  constructor() {
    super('a name that leads out of its folder')
    this.name = 'OutsideFolder'
  }
}

/** Whether the name is one segment on every system: not empty, no way up, without a separator or a NUL. */
export const isSegment = (name: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
  name !== '' && name !== '.' && name !== '..' && !/[/\\\u0000]/.test(name)

/** The place of that name right in the folder. Throws OutsideFolder, before anything is asked of the disk. */
export function within(folder: string, name: string): string {
  const place = join(folder, name)
  // The second question is for a drive of Windows, which is no separator and leads away all the same.
  if (!isSegment(name) || dirname(resolve(folder, name)) !== resolve(folder)) throw new OutsideFolder()
  return place
}

/** Bytes, as most disks count; those that count characters take no more of them. */
const LONGEST = 255

/** Whether every system can have a file of that name, and reads it as this one. */
export const isPortable = (name: string) =>
  isSegment(name) &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  !/[\u0000-\u001f:]/.test(name) &&
  Buffer.byteLength(name) <= LONGEST &&
  !/[. ]$/.test(name) &&
  !isDeviceName(name)
