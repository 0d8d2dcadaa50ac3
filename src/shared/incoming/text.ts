/** Text without markup, from a file or the clipboard, as a table where signs part its cells, else as lines. */
import { delimited, shapeOf } from './delimited'
import {
  type Incoming,
  type IncomingTable,
  incomingLimits,
  type LeftOut,
  NO_CELL,
  nothingLeft,
  textCell,
} from './incoming'

/** Of a text that nobody calls a table: the rows that have as many cells as the others. */
const REGULAR = 0.7

/** `isTable`: of a file whose ending says that it is one (.csv, .tsv); a sentence may have commas too. */
export function textIn(whole: string, isTable: boolean): Incoming {
  const text = whole.slice(0, incomingLimits.text).replace(/^\uFEFF/, '')
  const left = { ...nothingLeft(), isCut: whole.length > text.length }
  const read = delimited(text)
  const { width, share } = shapeOf(read)
  const isRegular = read.ok && read.rows.length > 1 && share >= REGULAR && read.separator !== ','
  if (read.ok && (width > 1 || read.rows.length > 1) && (isTable || (width > 1 && isRegular)))
    return { tables: [tableOf(read.rows, left)], lines: [], left }
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
  return {
    tables: [],
    lines: lines.filter(Boolean),
    left: read.ok ? left : { ...left, quoteFrom: isTable ? read.line : 0 },
  }
}

function tableOf(rows: readonly string[][], left: LeftOut): IncomingTable {
  const width = Math.min(
    incomingLimits.columns,
    rows.reduce((widest, { length }) => Math.max(widest, length), 0),
  )
  const kept = rows.slice(
    0,
    Math.min(incomingLimits.rows, Math.floor(incomingLimits.places / Math.max(1, width))),
  )
  left.isCut ||= kept.length < rows.length
  return {
    ...{ title: '', hidden: false, lead: [] },
    rows: kept.map((row) =>
      Array.from({ length: width }, (_, column) => (row[column] ? textCell(row[column]) : NO_CELL)),
    ),
  }
}
