/** A workbook of Excel (.xlsx, ECMA-376) as tables: every sheet, with its merged cells, and what is hidden left out. */
import { DEEPEST, WIDEST } from './gathering'
import {
  type Incoming,
  type IncomingCell,
  type IncomingTable,
  incomingLimits as most,
  NO_CELL,
  nothingLeft,
  textCell,
} from './incoming'
import { attributeOf, decoded, tokensOf } from './markup'
import { formatOf, shown } from './number-format'

type Book = { strings: string[]; formats: string[]; from1904: boolean }

/** The texts that the cells name by their place: runs joined, readings of Asian scripts left out. */
function stringsIn(markup: string): string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isReading = false
  for (const token of tokensOf(markup)) {
    if (token.kind === 'text') {
      if (isText && !isReading) text += decoded(token.text)
    } else if (token.name === 't') isText = !token.closes && !token.isEmpty
    else if (token.name === 'rph') isReading = !token.closes
    else if (token.name === 'si' && (token.closes || token.isEmpty)) {
      strings.push(text)
      text = ''
    }
  }
  return strings
}

/** For each style of cells, the format of its numbers. */
function formatsIn(markup: string): string[] {
  const own = new Map<number, string>()
  const formats: string[] = []
  let isCells = false
  for (const token of tokensOf(markup)) {
    if (token.kind === 'text') continue
    const { name, closes, attributes } = token
    if (name === 'numfmt')
      own.set(Number(attributeOf(attributes, 'numfmtid')), attributeOf(attributes, 'formatcode') ?? '')
    else if (name === 'cellxfs') isCells = !closes
    else if (name === 'xf' && isCells && !closes)
      formats.push(formatOf(Number(attributeOf(attributes, 'numfmtid') ?? 0), own))
  }
  return formats
}

/** « AB12 » as a row and a column from 0; null when it is none. */
function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = '', digits] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  if (letters === '') return null
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}

/** Throws an error when the parts are none of a workbook. */
export function workbookIn(parts: ReadonlyMap<string, string>): Incoming {
  const workbook = parts.get('xl/workbook.xml') ?? ''
  if (!/<(?:\w+:)?workbook[\s>]/.test(workbook)) throw new Error('no workbook')
  const book: Book = {
    strings: stringsIn(parts.get('xl/sharedStrings.xml') ?? ''),
    formats: formatsIn(parts.get('xl/styles.xml') ?? ''),
    from1904: /date1904="(?:1|true)"/i.test(workbook),
  }
  const left = nothingLeft()
  const targets = new Map<string, string>()
  for (const token of tokensOf(parts.get('xl/_rels/workbook.xml.rels') ?? ''))
    if (token.kind === 'tag' && token.name === 'relationship')
      targets.set(
        attributeOf(token.attributes, 'id') ?? '',
        (attributeOf(token.attributes, 'target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
      )
  const tables: IncomingTable[] = []
  for (const token of tokensOf(workbook)) {
    if (token.kind === 'text' || !/^(?:\w+:)?sheet$/.test(token.name) || token.closes) continue
    const sheet = parts.get(targets.get(attributeOf(token.attributes, String.raw`\w+:id`) ?? '') ?? '')
    if (sheet === undefined) continue
    const rows = sheetRows(sheet, book, left)
    const title = attributeOf(token.attributes, 'name') ?? ''
    const hidden = /hidden/i.test(attributeOf(token.attributes, 'state') ?? '')
    if (rows.length > 0) tables.push({ title, hidden, lead: [], rows })
  }
  for (const [name, markup] of parts) {
    if (/drawings\/drawing\d+\.xml$/i.test(name)) left.pictures += 1
    if (/xl\/comments\d*\.xml$/i.test(name))
      left.comments += markup.match(/<(?:\w+:)?comment[\s>]/g)?.length ?? 0
  }
  return { tables, lines: [], left }
}

type Cell = { row: number; column: number; type: string; style: number; said: string }

function sheetRows(markup: string, book: Book, left: Incoming['left']): IncomingCell[][] {
  const rows = new Map<number, IncomingCell[]>()
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let cell: Cell | null = null
  let isValue = false
  let row = -1
  let column = -1
  let count = 0
  let width = 0
  for (const token of tokensOf(markup)) {
    if (token.kind === 'text') {
      if (isValue && cell) cell.said += decoded(token.text)
      continue
    }
    const { closes, isEmpty, attributes } = token
    const name = token.name.replace(/^\w+:/, '')
    if (name === 'row' && !closes) {
      row = Number(attributeOf(attributes, 'r') ?? row + 2) - 1
      column = -1
      if (/\shidden="(?:1|true)"/i.test(attributes)) hiddenRows.add(row)
    } else if (name === 'col' && /\shidden="(?:1|true)"/i.test(attributes)) {
      const last = Math.min(most.columns, Number(attributeOf(attributes, 'max')))
      for (let at = Number(attributeOf(attributes, 'min')); at <= last; at += 1) hiddenColumns.add(at - 1)
    } else if (name === 'c' && !closes) {
      const place = placeOf(attributeOf(attributes, 'r') ?? '') ?? { row, column: column + 1 }
      column = place.column
      const style = Number(attributeOf(attributes, 's') ?? -1)
      cell = isEmpty ? null : { ...place, type: attributeOf(attributes, 't') ?? 'n', style, said: '' }
    } else if (name === 'v' || name === 't') isValue = !closes && !isEmpty
    else if (name === 'c' && cell) {
      count += 1
      const isFar = cell.row < 0 || cell.row >= most.rows || cell.column >= most.columns || count > most.cells
      const read = isFar ? NO_CELL : cellOf(cell, book)
      if (isFar) left.isCut = true
      else if (read !== NO_CELL) {
        const line = rows.get(cell.row) ?? []
        line[cell.column] = read
        rows.set(cell.row, line)
        width = Math.max(width, cell.column + 1)
      }
      cell = null
    } else if (name === 'mergecell' && !closes) merge(attributeOf(attributes, 'ref') ?? '', rows)
  }
  return laidOut(rows, width, hiddenRows, hiddenColumns, left)
}

function cellOf({ type, style, said }: Cell, { strings, formats, from1904 }: Book): IncomingCell {
  if (type === 's') return textCell((strings[Number(said)] ?? '').trim())
  const value = type === 'n' && said !== '' ? Number(said) : Number.NaN
  if (!Number.isFinite(value)) return textCell(said.replace(/\r/g, '').trim())
  return { ...NO_CELL, text: shown(value, formats[style] ?? '', from1904), value }
}

function merge(reference: string, rows: ReadonlyMap<number, IncomingCell[]>) {
  const [first, last] = reference.split(':').map(placeOf)
  const line = first && rows.get(first.row)
  const cell = first && line?.[first.column]
  if (!first || !last || !line || !cell) return
  const across = Math.min(WIDEST, last.column - first.column + 1)
  const down = Math.min(DEEPEST, last.row - first.row + 1)
  line[first.column] = { ...cell, across: Math.max(1, across), down: Math.max(1, down) }
}

/** The rows in their order, without what is hidden in them; a row that is missing is one less for what covers it. */
function laidOut(
  rows: ReadonlyMap<number, IncomingCell[]>,
  width: number,
  hiddenRows: ReadonlySet<number>,
  hiddenColumns: ReadonlySet<number>,
  left: Incoming['left'],
): IncomingCell[][] {
  const own = [...rows.entries()].sort(([one], [other]) => one - other)
  const isShown = (row: number) => !hiddenRows.has(row)
  const hide = (cells: readonly (IncomingCell | undefined)[]) => {
    const said = cells.flatMap((cell) => (cell ? [cell.text] : [])).join(' · ')
    if (said !== '') left.hidden.push(said)
  }
  for (const column of hiddenColumns) hide(own.map(([, line]) => line[column]))
  const columns = Array.from({ length: width }, (_, column) => column).filter((at) => !hiddenColumns.has(at))
  const places = own.filter(([row]) => isShown(row)).map(([row]) => row)
  return own.flatMap(([row, line]) => {
    if (!isShown(row)) {
      hide(line)
      return []
    }
    const cells = columns.map((column) => {
      const cell = line[column] ?? NO_CELL
      if (cell.down === 1) return cell
      const down = places.filter((place) => place >= row && place < row + cell.down).length
      return { ...cell, down }
    })
    return cells.some(({ text }) => text !== '') ? [cells] : []
  })
}
