/** The file of a method: methods/<id>.json. */
import { type Method, methodSchema } from '../domain/library/method'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { methodFrom1 } from './migrations/method-1'

export const methodFormat: FileFormat<Method> = {
  name: 'jalon-method',
  version: 2,
  schema: methodSchema,
  migrations: { 1: methodFrom1 },
}

/** The method in the text of a file. Never throws. */
export const decodeMethod = (text: string, digest?: Digest): Decoded<Method> =>
  decode(methodFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeMethod = (method: Method, stamp?: Stamp): string => encode(methodFormat, method, stamp)
