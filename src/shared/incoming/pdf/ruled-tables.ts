/** Tables with borders: the cells between the lines of a page. */
import { linesOf, textOfLines } from './cell-text'
import type { PdfPage, PdfPiece, PdfRule } from './pdf-page'

/** Points within which two lines are one, or touch. */
const NEAR = 3.5

type Line = { at: number; from: number; to: number }
type Cell = { row: number; column: number; across: number; down: number }
export type Grid = { xs: number[]; ys: number[]; cells: Cell[] }
export type PlacedTable = { top: number; bottom: number; left: number; right: number; rows: PlacedCell[][] }
export type PlacedCell = { text: string; across: number; down: number }

/** Lines at one height, or at one distance, that touch are one. */
function merged(lines: readonly Line[]): Line[] {
  const groups: Line[][] = []
  for (const line of lines.toSorted((one, other) => one.at - other.at)) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first && line.at - first.at <= NEAR) last.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, own) => sum + own.at, 0) / group.length
    const done: Line[] = []
    for (const own of group.toSorted((one, other) => one.from - other.from)) {
      const last = done.at(-1)
      if (last && own.from - last.to <= NEAR) last.to = Math.max(last.to, own.to)
      else done.push({ at, from: own.from, to: own.to })
    }
    return done
  })
}

/** The distances at which lines stand, each once. */
function places(values: readonly number[]): number[] {
  const done: number[] = []
  for (const value of values.toSorted((one, other) => one - other))
    if (value - (done.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) done.push(value)
  return done
}

/** Lines looked at on one page. */
const MOST_LINES = 1500

/** The grids of the page: what touches is one. */
export function gridsOf(rules: readonly PdfRule[]): Grid[] {
  const isFlat = ({ y1, y2 }: PdfRule) => Math.abs(y1 - y2) < 1
  const across = merged(
    rules.filter(isFlat).map(({ x1, x2, y1 }) => ({ at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) })),
  ).slice(0, MOST_LINES)
  const down = merged(
    rules
      .filter((own) => !isFlat(own))
      .map(({ x1, y1, y2 }) => ({ at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) })),
  ).slice(0, MOST_LINES)
  const owner = [...across, ...down].map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (owner[root] !== root) root = owner[root] as number
    owner[at] = root
    return root
  }
  across.forEach((flat, one) => {
    down.forEach((upright, other) => {
      const isIn = upright.at >= flat.from - NEAR && upright.at <= flat.to + NEAR
      if (isIn && flat.at >= upright.from - NEAR && flat.at <= upright.to + NEAR)
        owner[rootOf(one)] = rootOf(across.length + other)
    })
  })
  const groups = new Map<number, { across: Line[]; down: Line[] }>()
  for (const at of owner.keys()) {
    const root = rootOf(at)
    const group = groups.get(root) ?? { across: [], down: [] }
    const flat = across[at]
    if (flat) group.across.push(flat)
    else group.down.push(down[at - across.length] as Line)
    groups.set(root, group)
  }
  return [...groups.values()].flatMap((group) => gridOf(group) ?? [])
}

/** Null for a frame around one thing. */
function gridOf({ across, down }: { across: readonly Line[]; down: readonly Line[] }): Grid | null {
  if (across.length === 0 || down.length === 0) return null
  // A table without outer lines ends where its inner ones do.
  const xs = places([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
  const ys = places([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  if (rows < 1 || columns < 1 || rows * columns < 2 || rows * columns > 20_000) return null
  const covers = (lines: readonly Line[], at: number, middle: number) =>
    lines.some((own) => Math.abs(own.at - at) <= NEAR && own.from <= middle && own.to >= middle)
  const middle = (values: readonly number[], at: number) => ((values[at] ?? 0) + (values[at + 1] ?? 0)) / 2
  const taken = new Set<number>()
  const cells: Cell[] = []
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue
      let last = column + 1
      while (last < columns && !covers(down, xs[last] ?? 0, middle(ys, row))) last += 1
      let end = row + 1
      while (end < rows && !covers(across, ys[end] ?? 0, middle(xs, column))) end += 1
      for (let below = row; below < end; below += 1)
        for (let right = column; right < last; right += 1) taken.add(below * columns + right)
      cells.push({ row, column, across: last - column, down: end - row })
    }
  return cells.length < 2 ? null : { xs, ys, cells }
}

const isInside = ({ xs, ys }: Grid, x: number, y: number) =>
  x > (xs[0] ?? 0) - NEAR &&
  x < (xs.at(-1) ?? 0) + NEAR &&
  y > (ys[0] ?? 0) - NEAR &&
  y < (ys.at(-1) ?? 0) + NEAR

const areaOf = ({ xs, ys }: Grid) => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0))

/** The tables of the page, and the pieces that stand in none. */
export function ruledTables({ pieces, rules }: PdfPage): { tables: PlacedTable[]; others: PdfPiece[] } {
  const grids = gridsOf(rules).toSorted((one, other) => areaOf(one) - areaOf(other))
  const inside = new Map<Grid, PdfPiece[]>()
  const others: PdfPiece[] = []
  for (const piece of pieces) {
    const grid = grids.find((own) => isInside(own, piece.x + piece.width / 2, piece.y - piece.size * 0.3))
    if (!grid) {
      others.push(piece)
      continue
    }
    const own = inside.get(grid) ?? []
    own.push(piece)
    inside.set(grid, own)
  }
  const tables = grids.flatMap((grid) => {
    const own = inside.get(grid)
    return own ? [tableOf(grid, own)] : []
  })
  return { tables, others }
}

function tableOf({ xs, ys, cells }: Grid, pieces: readonly PdfPiece[]): PlacedTable {
  const columns = xs.length - 1
  const rows = Array.from({ length: ys.length - 1 }, () =>
    Array.from({ length: columns }, (): PlacedCell => ({ text: '', across: 1, down: 1 })),
  )
  const at = new Map<number, { cell: Cell; pieces: PdfPiece[] }>()
  for (const cell of cells) {
    const own = { cell, pieces: [] }
    for (let row = cell.row; row < cell.row + cell.down; row += 1)
      for (let column = cell.column; column < cell.column + cell.across; column += 1)
        at.set(row * columns + column, own)
  }
  for (const piece of pieces.flatMap((own) => parted(own, xs, at, columns, ys))) {
    const row = between(ys, piece.y - piece.size * 0.3)
    at.get(row * columns + between(xs, piece.x + piece.width / 2))?.pieces.push(piece)
  }
  for (const { cell, pieces: own } of new Set(at.values())) {
    const line = rows[cell.row]
    const right = (xs[cell.column + cell.across] ?? 0) - paddingOf(own, xs[cell.column] ?? 0)
    if (line)
      line[cell.column] = {
        text: textOfLines(linesOf(own), right),
        ...{ across: cell.across, down: cell.down },
      }
  }
  const [top = 0] = ys
  const [left = 0] = xs
  return { top, bottom: ys.at(-1) ?? 0, left, right: xs.at(-1) ?? 0, rows }
}

/** The distance of the text from its border: as much is left free on the other side. */
const paddingOf = (pieces: readonly PdfPiece[], left: number) =>
  pieces.length === 0 ? 0 : Math.max(0, Math.min(8, Math.min(...pieces.map(({ x }) => x)) - left))

/** The interval in which the value lies, from 0. */
function between(values: readonly number[], value: number): number {
  const at = values.findIndex((own) => own > value) - 1
  return at >= 0 ? at : value < (values[0] ?? 0) ? 0 : values.length - 2
}

/** A piece that goes over the line between two cells is one for each of them: it is parted at the space nearest to it. */
function parted(
  piece: PdfPiece,
  xs: readonly number[],
  at: ReadonlyMap<number, { cell: Cell }>,
  columns: number,
  ys: readonly number[],
): PdfPiece[] {
  const row = between(ys, piece.y - piece.size * 0.3)
  const first = at.get(row * columns + between(xs, piece.x + 1))
  const last = at.get(row * columns + between(xs, piece.x + piece.width - 1))
  if (!first || first === last || piece.text.length < 3) return [piece]
  const border = xs[first.cell.column + first.cell.across] ?? 0
  const share = (border - piece.x) / piece.width
  const near = Math.round(piece.text.length * share)
  const spaces = [...piece.text.matchAll(/\s/g)].map(({ index }) => index)
  const [cut] = spaces.toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near))
  if (cut === undefined || share <= 0 || share >= 1) return [piece]
  const rest: PdfPiece = {
    ...piece,
    text: piece.text.slice(cut + 1),
    x: border + 1,
    width: Math.max(1, piece.x + piece.width - border - 1),
  }
  return [
    { ...piece, text: piece.text.slice(0, cut), width: Math.max(1, border - piece.x - 1) },
    ...parted(rest, xs, at, columns, ys),
  ]
}
