/** The parts of an archive (.docx, .xlsx, .odt, .ods) as tables and lines, by what they are rather than by the file's name. */
import type { Incoming } from './incoming'
import { openDocumentIn } from './open-document'
import { wordIn } from './word'
import { workbookIn } from './workbook'

/** Parts that hold text, and how they belong together: no picture, theme or typeface is a phase or a person. */
export const isReadPart = (name: string) =>
  /\.(xml|rels)$/i.test(name) && !/(theme|fonttable|settings|docprops|customxml|thumbnail)/i.test(name)

/** Throws an error when the parts are none of these. */
export function partsIn(parts: ReadonlyMap<string, string>): Incoming {
  if (parts.has('xl/workbook.xml')) return workbookIn(parts)
  if (parts.has('content.xml')) return openDocumentIn(parts)
  return wordIn(parts)
}
