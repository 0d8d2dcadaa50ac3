/** The file of a session template: session-templates/<id>.json. Its sessions are of version 4 of the plan. */
import { type Template, templateSchema } from '../domain/library/template'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { templateFrom1 } from './migrations/template-1'
import { templateFrom2 } from './migrations/template-2'

export const templateFormat: FileFormat<Template> = {
  name: 'jalon-template',
  version: 3,
  schema: templateSchema,
  migrations: { 1: templateFrom1, 2: templateFrom2 },
}

/** The template in the text of a file. Never throws. */
export const decodeTemplate = (text: string, digest?: Digest): Decoded<Template> =>
  decode(templateFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeTemplate = (template: Template, stamp?: Stamp): string =>
  encode(templateFormat, template, stamp)
