/** The file of a reference card: cards/<id>.json. */
import { type Card, cardSchema } from '../domain/card'
import { type Decoded, decode, encode, type FileFormat } from './file-format'

export const cardFormat: FileFormat<Card> = {
  name: 'jalon-card',
  version: 1,
  schema: cardSchema,
  migrations: {},
}

/** The card in the text of a file. Never throws. */
export const decodeCard = (text: string): Decoded<Card> => decode(cardFormat, text)
/** The text of the file. Throws on a value that could not be read back. */
export const encodeCard = (card: Card): string => encode(cardFormat, card)
