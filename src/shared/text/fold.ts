/** Text as search compares it: without accents, in lower case, with plain spaces. */

/** `Ouvrir la boîte noire` and `OUVRIR LA BOITE NOIRE` fold to the same text; so do `œuvre` and `oeuvre`. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Whether every word of the query stands somewhere in the texts; an empty query matches everything. */
export function matches(query: string, texts: readonly string[]): boolean {
  const folded = fold(texts.join(' '))
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word))
}
