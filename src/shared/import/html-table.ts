/** The tables in a piece of HTML (what Word, Excel or LibreOffice put on the clipboard, what a .docx becomes), as rows of text. */

/** Rows of cells; each cell is plain text, its paragraphs on lines of their own. */
export type Rows = string[][]

/** A text and its cells are cut off here: a plan is never that large. */
const MOST_CELLS = 20_000
const MOST_COLUMNS = 100
/** Characters; a plan of a day from Word is a tenth of it. */
const MOST_TEXT = 5_000_000

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  icirc: 'î',
  iuml: 'ï',
  oelig: 'œ',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  deg: '°',
  Eacute: 'É',
  Agrave: 'À',
}

const decoded = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : ''
  })

/** Parts that are no text of the page: comments (Word's conditions among them), styles, scripts, Word's own elements. */
const noise = new Set(['style', 'script', 'head', 'xml', 'title'])
/** Elements that begin a line of their own. */
const blocks = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol'])

type Cell = { text: string; columns: number; rows: number }
type Table = { rows: Cell[][] }

type Token =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string; closes: boolean; attributes: string }

/** One pass, from left to right: what is not understood is text. */
function* tokens(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: html.slice(at) }
      return
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) }
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const end = html.indexOf('>', open)
    if (end < 0) return
    const inside = html.slice(open + 1, end)
    const [, slash, name = ''] = /^(\/?)\s*([a-z][a-z0-9:]*)/i.exec(inside) ?? []
    if (name) yield { kind: 'tag', name: name.toLowerCase(), closes: slash === '/', attributes: inside }
    at = end + 1
  }
}

const span = (attributes: string, name: string) => {
  const [, digits = '1'] = new RegExp(String.raw`\b${name}\s*=\s*["']?(\d{1,4})`, 'i').exec(attributes) ?? []
  return Math.max(1, Math.min(100, Number(digits)))
}

/** Lines without the spaces around them, without the empty ones at both ends. */
const tidy = (text: string) =>
  decoded(text)
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

/**
 * The tables of the HTML, the outer ones alone, in their order: a table inside a cell is part of the cell's text. A cell
 * that spans several columns or rows stands in the first of them, and the others are empty.
 */
export function tablesIn(html: string): Rows[] {
  const tables: Table[] = []
  let depth = 0
  let silent: string | null = null
  let cell: Cell | null = null
  let cells = 0
  // Rows and tables cost even when nothing is in them.
  let opened = 0
  const isFull = () => {
    opened += 1
    return opened > MOST_CELLS
  }
  const table = () => tables.at(-1)
  const add = (text: string) => {
    if (cell) cell.text += text
  }
  for (const token of tokens(html.slice(0, MOST_TEXT))) {
    if (token.kind === 'text') {
      if (!silent) add(token.text.replace(/\n/g, ' '))
      continue
    }
    const { name, closes, attributes } = token
    if (silent) {
      if (closes && name === silent) silent = null
    } else if (noise.has(name)) {
      if (!closes && !attributes.endsWith('/')) silent = name
    } else if (name === 'table') {
      depth = Math.max(0, depth + (closes ? -1 : 1))
      if (!closes && depth === 1 && !isFull()) tables.push({ rows: [] })
      if (depth === 0) cell = null
      else if (depth > 1) add('\n')
    } else if (depth > 1) {
      if (blocks.has(name) || name === 'tr') add('\n')
      else if ((name === 'td' || name === 'th') && !closes) add(' ')
    } else if (depth === 1 && name === 'tr') {
      cell = null
      if (!closes && !isFull()) table()?.rows.push([])
    } else if (depth === 1 && (name === 'td' || name === 'th')) {
      cell = null
      if (closes || cells >= MOST_CELLS) continue
      const rows = table()?.rows
      if (rows && rows.length === 0) rows.push([])
      cells += 1
      cell = { text: '', columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') }
      rows?.at(-1)?.push(cell)
    } else if (blocks.has(name)) add('\n')
  }
  return tables.map(laidOut).filter((rows) => rows.length > 0)
}

/** The cells where they stand on the grid, the rows without anything left out. */
function laidOut({ rows }: Table): Rows {
  const grid: string[][] = rows.map(() => [])
  const taken = rows.map(() => new Set<number>())
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells.slice(0, MOST_COLUMNS)) {
      while (taken[row]?.has(column)) column += 1
      for (let below = row; below < Math.min(rows.length, row + cell.rows); below += 1)
        for (let right = column; right < Math.min(MOST_COLUMNS, column + cell.columns); right += 1)
          taken[below]?.add(right)
      const line = grid[row]
      if (line && column < MOST_COLUMNS) line[column] = tidy(cell.text)
      column = Math.min(MOST_COLUMNS, column + cell.columns)
    }
  })
  const width = taken.reduce(
    (widest, columns) => Math.max(widest, ...[...columns].map((column) => column + 1)),
    0,
  )
  return grid
    .map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''))
    .filter((line) => line.some((text) => text !== ''))
}
