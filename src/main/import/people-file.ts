/** The lists of people in a file from elsewhere, whatever its format. */
import { type PeopleRead, peopleInFile } from '../../shared/incoming/people/people-reading'
import { incomingOf } from './incoming-file'

/** Throws Refused on an archive that cannot be read, in words that can be told. */
export const readPeople = (name: string, bytes: Buffer): Promise<PeopleRead> =>
  peopleInFile<never>(name, bytes, (file, own) => incomingOf(file, Buffer.from(own)))
