/** Tables and lines gathered while a file is gone through, within what is read of one file. */
import {
  type Incoming,
  type IncomingCell,
  type IncomingTable,
  type LeftOut,
  incomingLimits as most,
  NO_CELL,
  nothingLeft,
} from './incoming'

type DraftCell = { text: string; across: number; down: number; goesOn: boolean; value: number | null }
type Draft = { title: string; hidden: boolean; lead: string[]; rows: DraftCell[][]; inside: IncomingTable[] }

/** Lines without the spaces around them, without empty ones. */
export const tidy = (text: string) =>
  text
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

/** Columns that a cell may say it covers, and rows. */
export const WIDEST = 100
export const DEEPEST = 1000
/** Tables inside each other. */
const MOST_NESTED = 20

export function gathering() {
  const left = nothingLeft()
  const tables: IncomingTable[] = []
  const open: Draft[] = []
  let loose = ''
  let cells = 0
  let letters = 0
  /** Tables that are opened too deep or too late, and not gathered. */
  let ignored = 0

  const current = () => open.at(-1)
  const currentCell = () => current()?.rows.at(-1)?.at(-1)
  function takeLines(): string[] {
    const lines = tidy(loose).split('\n').filter(Boolean)
    loose = ''
    return lines
  }
  function text(said: string) {
    letters += said.length
    if (letters > most.text) {
      left.isCut = true
      return
    }
    const table = current()
    const cell = currentCell()
    if (cell) cell.text += said
    else if (!table) loose += said
  }
  function closeTable() {
    if (ignored > 0) {
      ignored -= 1
      return
    }
    const draft = open.pop()
    if (!draft) return
    const table = laidOut(draft, left)
    const outer = current()
    if (!outer) {
      // A table that only sets others side by side is no table.
      const own = table.rows.flat().filter((cell) => cell.text !== '').length
      const [first, ...others] = draft.inside
      if (first && own <= draft.inside.length + 1)
        tables.push({ ...first, lead: [...draft.lead, ...first.lead] }, ...others)
      else if (table.rows.length > 0) tables.push(table)
      else loose = `${draft.lead.join('\n')}\n${loose}`
      return
    }
    if (table.rows.length > 0) outer.inside.push(table)
    text(`\n${table.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n')}\n`)
  }
  return {
    left,
    text,
    line: () => text('\n'),
    isInTable: () => open.length > 0,
    openTable(title = '', hidden = false) {
      cells += 1
      if (open.length >= MOST_NESTED || cells > most.cells) {
        ignored += 1
        left.isCut = true
        return
      }
      const cell = currentCell()
      const lead = cell ? tidy(cell.text).split('\n').filter(Boolean) : takeLines()
      open.push({ title, hidden, lead, rows: [], inside: [] })
    },
    closeTable,
    row() {
      const rows = current()?.rows
      if (!rows || ignored > 0) return
      cells += 1
      if (rows.length >= most.rows || cells > most.cells) left.isCut = true
      else rows.push([])
    },
    /** `goesOn`: it continues the cell above it. */
    cell({ across = 1, down = 1, goesOn = false, value = null }: Partial<DraftCell> = {}) {
      const table = current()
      if (!table || ignored > 0) return
      if (table.rows.length === 0) table.rows.push([])
      const row = table.rows.at(-1)
      if (!row) return
      cells += 1
      if (row.length >= most.columns || cells > most.cells) left.isCut = true
      else row.push({ text: '', across, down, goesOn, value })
    },
    /** The last cell, as many times more. */
    repeat(times: number) {
      const row = current()?.rows.at(-1)
      const last = row?.at(-1)
      if (!row || !last || ignored > 0) return
      const copies = tidy(last.text) === '' ? 0 : Math.min(times, most.columns - row.length)
      cells += copies
      letters += copies * last.text.length
      if (letters > most.text || cells > most.cells) left.isCut = true
      else if (copies === 0) last.across += times
      else row.push(...Array.from({ length: copies }, () => ({ ...last })))
    },
    /** The last row, when what it holds turns out to be hidden. */
    hideRow() {
      const row = current()?.rows.pop() ?? []
      const said = row.map((cell) => tidy(cell.text)).filter(Boolean)
      if (said.length > 0) left.hidden.push(said.join(' · '))
    },
    done(): Incoming {
      while (open.length > 0 || ignored > 0) closeTable()
      return { tables, lines: takeLines(), left }
    },
  }
}

/** The cells where they stand on the grid, the rows without anything left out. */
function laidOut({ title, hidden, lead, rows }: Draft, left: LeftOut): IncomingTable {
  const grid: IncomingCell[][] = rows.map(() => [])
  /** For each place that is covered, the cell that covers it. */
  const owners: IncomingCell[][] = rows.map(() => [])
  let width = 0
  let places = 0
  rows.forEach((cells, row) => {
    let column = 0
    for (const draft of cells) {
      while (!draft.goesOn && owners[row]?.[column]) column += 1
      if (column >= most.columns) break
      const across = Math.min(draft.across, most.columns - column)
      const above = draft.goesOn ? owners[row - 1]?.[column] : undefined
      const cell = above ?? { text: tidy(draft.text), across, down: 0, value: draft.value }
      if (above) above.text = [above.text, tidy(draft.text)].filter(Boolean).join('\n')
      else {
        const line = grid[row]
        if (line) line[column] = cell
      }
      const last = Math.min(rows.length, row + (above ? 1 : draft.down))
      for (let below = row; below < last && places < most.cells; below += 1) {
        cell.down += 1
        places += across
        for (let right = column; right < column + across; right += 1) {
          const line = owners[below]
          if (line) line[right] = cell
        }
      }
      column += across
      width = Math.max(width, column)
    }
  })
  const kept = Math.min(grid.length, Math.floor(most.places / Math.max(1, width)))
  left.isCut ||= kept < grid.length
  return {
    ...{ title, hidden, lead },
    rows: withoutEmpty(
      grid
        .slice(0, kept)
        .map((line) => Array.from({ length: width }, (_, column) => line[column] ?? NO_CELL)),
      owners,
    ),
  }
}

/** A row that goes is one less for the cells that cover it. */
function withoutEmpty(grid: IncomingCell[][], owners: readonly IncomingCell[][]): IncomingCell[][] {
  return grid.filter((line, row) => {
    if (line.some((cell) => cell.text !== '')) return true
    for (const owner of new Set(owners[row]?.filter(Boolean))) owner.down -= 1
    return false
  })
}
