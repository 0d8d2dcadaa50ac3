/** What a file from elsewhere holds, whatever its format: tables of cells, and the lines of text around them. */

/** A cell of a table, where it begins; the places that it covers besides are empty cells. */
export type IncomingCell = {
  /** Its text: paragraphs, list items (« - … ») and line breaks on lines of their own; a number as it is shown. */
  text: string
  /** How many columns and rows it covers: 1, or more where cells are merged. */
  across: number
  down: number
  /** The number of a spreadsheet behind the text: an hour or a length is a share of a day; null where there is none. */
  value: number | null
}

/** A table of a text, a sheet of a workbook, or rows of separated text; every row has as many cells. */
export type IncomingTable = {
  /** The name of the sheet; empty elsewhere. */
  title: string
  /** A sheet that its author had hidden. */
  hidden: boolean
  /** The lines of text above it, behind the table before. */
  lead: string[]
  /** Rows without any text are left out. */
  rows: IncomingCell[][]
}

/** What was in the file and is not in the tables and lines. */
export type LeftOut = {
  /** Texts that were hidden from the reader of the file: paragraphs, rows, columns. */
  hidden: string[]
  pictures: number
  /** Comments and notes at the foot of a page. */
  comments: number
  /** Rows, columns or text beyond what is read of one file. */
  isCut: boolean
  /** A quotation mark of separated text, opened on that line (from 1) and never closed; 0 without one. */
  quoteFrom: number
  /** Of a .pdf: rows and columns without borders, known by the white between them, and to be looked at. */
  isSpaced: boolean
}

export type Incoming = {
  tables: IncomingTable[]
  /** The lines behind the last table: all of them in a file without one. */
  lines: string[]
  left: LeftOut
}

/** Of one file, or of one table (`rows`, `columns`, `places` with or without text): more than any list or plan is. */
export const incomingLimits = {
  ...{ rows: 12_000, columns: 300, cells: 300_000, places: 1_000_000, text: 8_000_000 },
}

/** The empty cell, one for all. */
export const NO_CELL: IncomingCell = Object.freeze({ text: '', across: 1, down: 1, value: null })

export const textCell = (text: string): IncomingCell =>
  text === '' ? NO_CELL : { text, across: 1, down: 1, value: null }

export const nothingLeft = (): LeftOut => ({
  ...{ hidden: [], pictures: 0, comments: 0, isCut: false, quoteFrom: 0, isSpaced: false },
})

/** The texts of the rows alone. */
export const textsOf = ({ rows }: Pick<IncomingTable, 'rows'>): string[][] =>
  rows.map((row) => row.map(({ text }) => text))
