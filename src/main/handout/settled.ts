/** The names that docx draws by lot or counts over all documents, replaced: the same document is the same bytes. */
import type { Parts } from './known-parts'

const DOCUMENT = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'

/** The name of a link: drawn by lot, unlike the short numbers of the parts. */
const LINK = /\brId[\w-]{12,}/g
/** The name of a heading that contents list: counted since the program started. */
const HEADING = /\b_Toc\d+\b/g
/** The number that begins and ends a place. */
const PLACE = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g

/** Numbers names in the order in which the document uses them. */
function numbered(name: string) {
  const known = new Map<string, string>()
  return (drawn: string) => {
    const before = known.get(drawn)
    if (before !== undefined) return before
    const own = `${name}${known.size + 1}`
    known.set(drawn, own)
    return own
  }
}

export function settled(parts: Parts): Parts {
  const document = parts.get(DOCUMENT)
  const links = parts.get(LINKS)
  if (typeof document !== 'string' || typeof links !== 'string') return parts
  const link = numbered('rIdLink')
  const place = numbered('')
  return new Map([
    ...parts,
    [
      DOCUMENT,
      document
        .replace(LINK, link)
        .replace(HEADING, numbered('_Toc'))
        .replace(PLACE, (_, before, id) => before + place(id)),
    ],
    [LINKS, links.replace(LINK, link)],
  ])
}
