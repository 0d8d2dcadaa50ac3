/**
 * What a document is made of, before anybody asks whether it goes to Word or elsewhere: the blocks of Markdown, and
 * blocks of its own. A line is a paragraph with a role; a grid is a table with shares of the width and tones.
 */

import type { Colour } from '../domain/base/colour'
import type { DocumentId } from '../domain/library/handout-options'
import type { Language } from '../domain/library/settings'
import type { AxisTone } from '../domain/plan/axis'
import type { Alignment, Block, Inline } from '../markdown/model'

/** A colour with a meaning: that of an axis, or of what is no work on one. */
export type Tone = AxisTone | 'logistics'

export type Run =
  | Inline
  /** The name of an axis in its colour, after its mark, so that colour never stands alone. */
  | { kind: 'axis'; name: string; tone: AxisTone }
  /** A line to fill in by hand, where a participant would otherwise read nothing. */
  | { kind: 'blank' }
  /** A box to tick by hand. */
  | { kind: 'box'; ticked: boolean }

export type LineRole =
  | 'series'
  | 'title'
  /** Date, hours and place, under the title. */
  | 'subtitle'
  | 'lead'
  | 'body'
  /** Discreet: what the line below is. */
  | 'label'
  /** Discreet: what completes the line above. */
  | 'detail'
  /** The title of a working phase, and that of any other. */
  | 'item'
  | 'pause'
  | 'warning'
  /** A name within a ribbon's band. */
  | 'band'
  /** On a cover: the title, and for whom it is. */
  | 'cover'
  | 'owner'
  /** The name of the contents, which the contents do not list. */
  | 'contents'
  /** Small print at the foot of a page's text. */
  | 'mention'
  /** A first name to be read across a room, by its length, and what stands under it. */
  | 'tent'
  | 'tent-long'
  | 'tent-longest'
  | 'tent-detail'
  | 'badge'
  | 'badge-detail'

export type Line = { kind: 'line'; role: LineRole; runs: readonly Run[] }

export type GridCell = {
  /** The background of a ribbon's cell, the edge of a table's. */
  tone: Tone | null
  /** Written from bottom to top, because the cell is too narrow for its word. */
  turned: boolean
  blocks: readonly DocumentBlock[]
}

export type Grid = {
  kind: 'grid'
  /**
   * `facts`: labels above values, without rules; `list`: a header and rules; `ribbon`: a row of times, then the bands;
   * `form`: boxes to write in; `sheet`: boxes to cut out and `fold`: halves to fold, their text in the middle.
   */
  look: 'facts' | 'list' | 'ribbon' | 'form' | 'sheet' | 'fold'
  /** Shares of the width: they sum to 1. */
  columns: readonly number[]
  alignments: readonly Alignment[]
  header: readonly string[] | null
  rows: readonly (readonly GridCell[])[]
  /** In millimetres, of each row under the header: at least so high, of a `sheet` or a `fold` exactly; null for its text's. */
  height: number | null
}

export type DocumentBlock =
  | Block
  | Line
  | Grid
  /** A break to a new page, or to the next column of one. */
  | { kind: 'page' | 'column' }
  /** The headings down to that level with the numbers of their pages. */
  | { kind: 'contents'; levels: 1 | 2 | 3 }
  /** So many ruled lines to write on. */
  | { kind: 'lines'; count: number }
  /** The mark of the house: a pole in the colours of the axes, across the text. */
  | { kind: 'pole' }

export type Section = {
  columns: 1 | 2
  blocks: readonly DocumentBlock[]
  /** For whom it is, above and below its pages; null for everyone. */
  owner: string | null
  /** A document starts anew here, with its first page and page 1: two people may have one name. */
  opens: boolean
}

/** The value of each tag by its name: words within a line, blocks in place of a paragraph, rows of a table. */
export type TagValues = {
  words: Readonly<Record<string, readonly Run[]>>
  blocks: Readonly<Record<string, readonly DocumentBlock[]>>
  rows: Readonly<Record<string, readonly Readonly<Record<string, readonly Run[]>>[]>>
}

export type HandoutDocument = {
  id: DocumentId
  language: Language
  /** With its extension: sorts by date, safe on Windows. */
  fileName: string
  /** For the file's properties: never empty. */
  title: string
  creator: string
  paper: 'a4' | 'a3'
  orientation: 'portrait' | 'landscape'
  largeType: boolean
  blackAndWhite: boolean
  /**
   * `numbered`: a header and « page x / y » on every page; `single`: a section is meant for one page, numbered only
   * from its second on; `bare`: sheets to cut or fold, with nothing around.
   */
  pages: 'numbered' | 'single' | 'bare'
  /** Above every page: the organisation on the left; on the right the document's name, then the session's title. */
  header: { left: string; first: string; next: string }
  /** The organisation's logo as a data address, for the first page's header, and its colour for the titles; or empty. */
  logo: string
  colour: string
  /** The colours that the trainer gave to axes in place of their tone's. */
  tones: Partial<Record<AxisTone, Colour>>
  /** Below every page, left of its number. */
  footer: string
  /** On every page, sheets to cut included: that the day is an example; empty for a real one. */
  mark: string
  /** Each begins on a new page. */
  sections: readonly Section[]
  /** The values of the tags of the organisation's own template; null when it is made without one. */
  tags: TagValues | null
}
