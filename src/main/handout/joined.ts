/** One file of several people's documents: each counts its own pages, up to a mark at the end of its text. */
import { Bookmark, Paragraph } from 'docx'
import type { HandoutDocument } from '../../shared/handout/model'
import type { Written } from './repeats'

export const isJoined = ({ sections }: HandoutDocument) => sections.filter(({ opens }) => opens).length > 1

/** The place at the end of the document that opens with the section of that index; Word takes no dash in its name. */
export const endOf = (opening: number) => `_End${opening + 1}`

/**
 * The text of a section, its end marked where it is the last of a person's. The mark has a paragraph of its own: one that
 * others share cannot end a section.
 */
export function withEnd(handout: HandoutDocument, index: number, written: Written[]): Written[] {
  const next = handout.sections[index + 1]
  if (!isJoined(handout) || (next && !next.opens)) return written
  const opening = handout.sections.findLastIndex(({ opens }, at) => opens && at <= index)
  const mark = new Bookmark({ id: endOf(opening), children: [] })
  return [...written, new Paragraph({ style: 'Spacer', children: [mark] })]
}
