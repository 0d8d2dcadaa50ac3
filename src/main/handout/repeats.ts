/** What a document says again for each person is made once: most of thirty certificates is thirty times the same. */
import type { IXmlableObject, Paragraph, Table, TableOfContents } from 'docx'
import type { DocumentBlock } from '../../shared/handout/model'
import type { Place } from './place'
import { readyMade } from './ready-made'

export type Written = Paragraph | Table | TableOfContents
type Write = (block: DocumentBlock, place: Place) => Written[]

/** A list that counts is another list each time it is written; a heading that contents list is another place. */
const isItsOwn = (key: string, place: Place) => place.listed || key.includes('"ordered":true')

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
  return (block: DocumentBlock, place: Place, write: Write): Written[] => {
    const { introduces, opens, width } = place
    const key = JSON.stringify([block, introduces, opens, width])
    if (isItsOwn(key, place)) return write(block, place)
    const made = written.get(key) ?? write(block, { ...place, repeats: null }).map(keep)
    written.set(key, made)
    return made
  }
}

export type Repeats = ReturnType<typeof repeatsOf>
