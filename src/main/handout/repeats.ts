/** Blocks that a document repeats for each person, made once: most of thirty certificates is thirty times the same. */
import type { IXmlableObject, Paragraph, Table, TableOfContents } from 'docx'
import type { DocumentBlock } from '../../shared/handout/model'
import { readyMade } from './ready-made'

export type Written = Paragraph | Table | TableOfContents
/** The part of its place that decides how a block is written, in a text that stands in no list, table or quote. */
type Around = { introduces: boolean; listed: boolean; opens: 'page' | 'column' | null; width: number }

/** A list that counts is another list each time it is written; a heading that contents list is another place. */
const isItsOwn = (key: string, { listed }: Around) => listed || key.includes('"ordered":true')

/** Its XML, written the first time. */
function keep(one: Written): Written {
  const write = one.prepForXml.bind(one)
  let made: IXmlableObject | undefined
  one.prepForXml = (context) => {
    made ??= readyMade(write(context))
    return made
  }
  return one
}

/** Writes a block of a document, or gives what the same block in the same place was written as before. */
export function repeatsOf() {
  const written = new Map<string, Written[]>()
  return (block: DocumentBlock, around: Around, write: () => Written[]): Written[] => {
    const { introduces, opens, width } = around
    const key = JSON.stringify([block, introduces, opens, width])
    if (isItsOwn(key, around)) return write()
    const made = written.get(key) ?? write().map(keep)
    written.set(key, made)
    return made
  }
}

export type Repeats = ReturnType<typeof repeatsOf>
