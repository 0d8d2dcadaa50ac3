/** The file of a reading grid of the library: grids/<id>.json. */
import { type Grid, gridSchema } from '../domain/plan/grid'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'

export const gridFormat: FileFormat<Grid> = {
  name: 'jalon-grid',
  version: 1,
  schema: gridSchema,
  migrations: {},
}

/** The grid in the text of a file. Never throws. */
export const decodeGrid = (text: string, digest?: Digest): Decoded<Grid> => decode(gridFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeGrid = (grid: Grid, stamp?: Stamp): string => encode(gridFormat, grid, stamp)
