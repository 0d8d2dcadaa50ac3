/** The file of a reference card: cards/<id>.json. */
import { type Card, cardSchema } from '../domain/plan/card'
import { type Decoded, type Digest, decode, encode, type FileFormat, type Stamp } from './file-format'
import { cardFrom1 } from './migrations/card-1'
import { cardFrom2 } from './migrations/card-2'

export const cardFormat: FileFormat<Card> = {
  name: 'jalon-card',
  version: 3,
  schema: cardSchema,
  migrations: { 1: cardFrom1, 2: cardFrom2 },
}

/** The card in the text of a file. Never throws. */
export const decodeCard = (text: string, digest?: Digest): Decoded<Card> => decode(cardFormat, text, digest)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeCard = (card: Card, stamp?: Stamp): string => encode(cardFormat, card, stamp)
