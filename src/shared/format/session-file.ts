/** The file of a session's plan: sessions/<id>.json. */
import { type Session, sessionSchema } from '../domain/plan/session'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { sessionFrom1 } from './migrations/session-1'
import { sessionFrom2 } from './migrations/session-2'
import { sessionFrom3 } from './migrations/session-3'
import { decodeNewer } from './newer-file'

export const sessionFormat: FileFormat<Session> = {
  name: 'jalon-session',
  version: 4,
  schema: sessionSchema,
  migrations: { 1: sessionFrom1, 2: sessionFrom2, 3: sessionFrom3 },
}

/** The plan in the text of a file. Never throws. */
export const decodeSession = (text: string, digest?: Digest): Decoded<Session> =>
  decode(sessionFormat, text, digest)
/** The plan of a later Jalon as far as it can be read; null when it is none, or when it cannot. Never throws. */
export const decodeNewerSession = (text: string, digest?: Digest): Session | null =>
  decodeNewer(sessionFormat, text, digest)
/** Whether the text says that it is a plan, sound or not. */
export const looksLikePlan = (text: string) => /^\uFEFF?\s*\{\s*"format"\s*:\s*"jalon-session"/.test(text)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeSession = (session: Session, stamp?: Stamp): string =>
  encode(sessionFormat, session, stamp)
