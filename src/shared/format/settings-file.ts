/** The file of the trainer's settings: settings.json. */
import { type Settings, settingsSchema } from '../domain/settings'
import { type Decoded, decode, encode, type FileFormat } from './file-format'

export const settingsFormat: FileFormat<Settings> = {
  name: 'jalon-settings',
  version: 1,
  schema: settingsSchema,
  migrations: {},
}

/** The settings in the text of a file. Never throws. */
export const decodeSettings = (text: string): Decoded<Settings> => decode(settingsFormat, text)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeSettings = (settings: Settings): string => encode(settingsFormat, settings)
