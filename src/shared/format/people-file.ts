/** The file of the people of a session, their situations and the notes: people/<session id>.json. */
import { type People, peopleSchema } from '../domain/people/people'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { peopleFrom1 } from './migrations/people-1'
import { peopleFrom2 } from './migrations/people-2'

export const peopleFormat: FileFormat<People> = {
  name: 'jalon-people',
  version: 3,
  schema: peopleSchema,
  migrations: { 1: peopleFrom1, 2: peopleFrom2 },
}

/** The people in the text of a file. Never throws. */
export const decodePeople = (text: string, digest?: Digest): Decoded<People> =>
  decode(peopleFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodePeople = (people: People, stamp?: Stamp): string => encode(peopleFormat, people, stamp)
