/** Where a block stands: what its writer needs to know of what is around it. */
import type { Tone } from '../../shared/handout/model'
import type { Alignment, CalloutKind } from '../../shared/markdown/model'
import type { Look } from './look'
import type { Numbering } from './numbering'
import type { Repeats } from './repeats'

export type Place = {
  look: Look
  /** The name of each callout. */
  callouts: Readonly<Record<CalloutKind, string>>
  numbering: Numbering
  /** Twips from one edge to the other. */
  width: number
  /** The style of a plain paragraph here. */
  body: string
  alignment: Alignment
  /** How many lists are around. */
  depth: number
  /** Whether the paragraph leads into a list, and stays on its page. */
  introduces: boolean
  /** Whether the document has contents, which list its headings. */
  listed: boolean
  /** Whether it opens a page, or the next column of one. */
  opens: 'page' | 'column' | null
  /** The colour behind the text. */
  tone: Tone | null
  /** Where the text of a section stands, in a document of several; null inside a block. */
  repeats: Repeats | null
}

/** At the top of a text of that width, in twips: in no list, no table and no colour. */
export const placeIn = (
  look: Look,
  callouts: Place['callouts'],
  numbering: Numbering,
  width: number,
): Place => ({
  look,
  callouts,
  numbering,
  width,
  body: 'Normal',
  alignment: 'left',
  depth: 0,
  introduces: false,
  listed: false,
  opens: null,
  tone: null,
  repeats: null,
})
