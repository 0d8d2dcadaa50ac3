/** The manifest of a backup, and what tells how far a restoration has come: the files that say what goes where. */
import { z } from 'zod'
import { instantSchema } from '../domain/base/time'

export const BACKUP_VERSION = 1

export const manifestSchema = z.strictObject({
  format: z.literal('jalon-backup'),
  version: z.int().min(1),
  made: instantSchema,
  writer: z.string(),
  /** SHA-256 of each file, in hexadecimal, by its path in the workspace. */
  files: z.record(z.string(), z.string()),
})

/** The longest name that a disk holds, and more names than stand at the top of any workspace. */
const namesSchema = z.array(z.string().min(1).max(255)).max(10_000)

/** The files to move, known once and for all, so that it can be begun again after a kill. */
export const restorationSchema = z.strictObject({
  /** The folder of the trash where what is replaced goes. */
  aside: z.string().regex(/^replaced-[0-9T-]{1,40}$/),
  /** The names at the top of the workspace that go there, and those that come. */
  old: namesSchema,
  fresh: namesSchema,
})
export type Restoration = z.infer<typeof restorationSchema>

/** The restoration that the text of `ready.json` asks for; null when it asks for none. Never throws. */
export function decodeRestoration(text: string): Restoration | null {
  try {
    return restorationSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
