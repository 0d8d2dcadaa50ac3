/** The file of the trainer's settings: settings.json. */
import { type Settings, settingsSchema } from '../domain/library/settings'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { settingsFrom1 } from './migrations/settings-1'
import { settingsFrom2 } from './migrations/settings-2'

export const settingsFormat: FileFormat<Settings> = {
  name: 'jalon-settings',
  version: 3,
  schema: settingsSchema,
  migrations: { 1: settingsFrom1, 2: settingsFrom2 },
}

/** The settings in the text of a file. Never throws. */
export const decodeSettings = (text: string, digest?: Digest): Decoded<Settings> =>
  decode(settingsFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeSettings = (settings: Settings, stamp?: Stamp): string =>
  encode(settingsFormat, settings, stamp)
