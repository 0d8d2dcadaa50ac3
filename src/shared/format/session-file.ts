/** The file of a session's plan: sessions/<id>.json. */
import { type Session, sessionSchema } from '../domain/session'
import { type Decoded, decode, encode, type FileFormat } from './file-format'

export const sessionFormat: FileFormat<Session> = {
  name: 'jalon-session',
  version: 1,
  schema: sessionSchema,
  migrations: {},
}

/** The plan in the text of a file. Never throws. */
export const decodeSession = (text: string): Decoded<Session> => decode(sessionFormat, text)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeSession = (session: Session): string => encode(sessionFormat, session)
