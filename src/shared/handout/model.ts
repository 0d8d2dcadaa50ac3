/**
 * What a document is made of, before anybody asks whether it goes to Word or to the screen: the blocks of Markdown,
 * and two blocks of its own. A line is a paragraph with a role; a grid is a table with shares of the width and tones.
 */
import type { AxisTone } from '../domain/axis'
import type { Language } from '../domain/settings'
import type { Alignment, Block, Inline } from '../markdown/model'
import type { DocumentId } from './options'

/** A colour with a meaning: that of an axis, or of what is no work on one. */
export type Tone = AxisTone | 'logistics'

export type Run =
  | Inline
  /** The name of an axis in its colour, after its mark, so that colour never stands alone. */
  | { kind: 'axis'; name: string; tone: AxisTone }
  /** A line to fill in by hand, where a participant would otherwise read nothing. */
  | { kind: 'blank' }

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
  /** `facts`: labels above values, without rules; `list`: a header and rules; `ribbon`: a row of times, then the bands. */
  look: 'facts' | 'list' | 'ribbon'
  /** Shares of the width: they sum to 1. */
  columns: readonly number[]
  alignments: readonly Alignment[]
  header: readonly string[] | null
  rows: readonly (readonly GridCell[])[]
}

export type DocumentBlock = Block | Line | Grid

export type HandoutDocument = {
  id: DocumentId
  language: Language
  /** With its extension: sorts by date, safe on Windows. */
  fileName: string
  /** For the file's properties: never empty. */
  title: string
  creator: string
  orientation: 'portrait' | 'landscape'
  largeType: boolean
  blackAndWhite: boolean
  /** Above every page: the organisation on the left; on the right the document's name, then the session's title. */
  header: { left: string; first: string; next: string }
  /** Below every page, left of its number. */
  footer: string
  /** Each begins on a new page. */
  sections: readonly { columns: 1 | 2; blocks: readonly DocumentBlock[] }[]
}
