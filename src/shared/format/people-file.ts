/** The file of the people of a session, their situations and the notes: people/<session id>.json. */
import { type People, peopleSchema } from '../domain/people'
import { type Decoded, decode, encode, type FileFormat } from './file-format'

export const peopleFormat: FileFormat<People> = {
  name: 'jalon-people',
  version: 1,
  schema: peopleSchema,
  migrations: {},
}

/** The people in the text of a file. Never throws. */
export const decodePeople = (text: string): Decoded<People> => decode(peopleFormat, text)
/** The text of the file. Throws on a value that could not be read back. */
export const encodePeople = (people: People): string => encode(peopleFormat, people)
