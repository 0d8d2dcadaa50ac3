/** The parts that all documents of one look share, kept from the first of them: the styles, and the typefaces. */

export type Parts = ReadonlyMap<string, string | Uint8Array>

/** The typefaces are scrambled by a key that stands in the table of fonts: they go together. */
const isOfFonts = (path: string) =>
  path.startsWith('word/fonts/') || path === 'word/fontTable.xml' || path === 'word/_rels/fontTable.xml.rels'
const STYLES = 'word/styles.xml'

let fonts: Parts | null = null
const styles = new Map<string, string | Uint8Array>()

/** Whether the styles of such a look are kept, so that docx need not be given them. */
export const areKnown = (look: string) => styles.has(look)

/** The parts with those that are kept in place of their own; they are kept where it is the first of its look. */
export function withKnown(parts: Parts, look: string): Parts {
  fonts ??= new Map([...parts].filter(([path]) => isOfFonts(path)))
  const own = parts.get(STYLES)
  if (own !== undefined && !styles.has(look)) styles.set(look, own)
  const kept = styles.get(look)
  return new Map([...parts, ...fonts, ...(kept === undefined ? [] : ([[STYLES, kept]] as const))])
}
