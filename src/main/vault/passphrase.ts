/** The passphrase: what counts as one, and four words drawn for whoever has no idea. */
import { randomInt } from 'node:crypto'

/** Characters. */
export const SHORTEST = 12

/** The same phrase however the keyboard composes its accents, with single spaces. */
export const sameTyped = (typed: string) => typed.normalize('NFKC').trim().replaceAll(/\s+/g, ' ')

export const isLongEnough = (typed: string) => [...sameTyped(typed)].length >= SHORTEST

/** Four of the words, drawn by the system's generator, and how many bits of chance there are in them. */
export function fourWords(words: readonly string[]) {
  const drawn = Array.from({ length: 4 }, () => words[randomInt(words.length)] as string)
  return { phrase: drawn.join(' '), bits: Math.floor(4 * Math.log2(words.length)) }
}
