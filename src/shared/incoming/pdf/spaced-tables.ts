/** Tables without borders: columns are known by the white between them, rows by their first column and by the distance of lines. */
import { linesOf, type PdfLine, rightOf, textOfLines } from './cell-text'
import type { PdfPiece, PdfRule } from './pdf-page'
import type { PlacedCell, PlacedTable } from './ruled-tables'

/** White between two columns, as a share of the size of the letters. */
const WHITE = 0.85
/** Lines that go over the white, as a share: rows over all columns, and titles. */
const CROSSING = 0.12
const LEAST_ROWS = 3

type Segment = { line: number; pieces: PdfPiece[]; from: number; to: number }

/** The parts of a line that white divides. */
function segmentsOf({ pieces, size }: PdfLine, line: number): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    const end = piece.x + piece.width
    if (last && piece.x - last.to < WHITE * size) {
      last.pieces.push(piece)
      last.to = Math.max(last.to, end)
    } else segments.push({ line, pieces: [piece], from: piece.x, to: end })
  }
  return segments
}

/** The tables in those pieces, and the lines that stand in none. */
export function spacedTables(
  pieces: readonly PdfPiece[],
  rules: readonly PdfRule[],
): { tables: PlacedTable[]; lines: PdfLine[] } {
  const lines = linesOf(pieces)
  const segments = lines.map(segmentsOf)
  const tables: PlacedTable[] = []
  const taken = new Set<number>()
  for (let at = 0; at < lines.length; at += 1) {
    if ((segments[at]?.length ?? 0) < 2) continue
    const last = endOf(lines, segments, at)
    const first = beginOf(lines, segments, at, taken)
    const table = last - at + 1 < LEAST_ROWS ? null : tableOf(lines, segments, first, last, rules)
    if (!table) continue
    tables.push(table)
    for (let own = first; own <= last; own += 1) taken.add(own)
    at = last
  }
  return { tables, lines: lines.filter((_, at) => !taken.has(at)) }
}

/** Cells of the first row may begin above its first column. */
function beginOf(
  lines: readonly PdfLine[],
  segments: readonly Segment[][],
  from: number,
  taken: ReadonlySet<number>,
): number {
  const second = segments[from]?.[1]?.from ?? 0
  let first = from
  while (
    first > 0 &&
    !taken.has(first - 1) &&
    (segments[first - 1]?.[0]?.from ?? 0) >= second - 2 &&
    (lines[first]?.y ?? 0) - (lines[first - 1]?.y ?? 0) < SINGLE * (lines[first]?.size ?? 0)
  )
    first -= 1
  return first
}

/** The last line of several columns behind which no other one stands near. */
function endOf(lines: readonly PdfLine[], segments: readonly Segment[][], from: number): number {
  let last = from
  for (let at = from + 1; at < lines.length; at += 1) {
    const [own, above] = [lines[at], lines[at - 1]]
    if (!own || !above || own.y - above.y > 5 * own.size || at - last > 6) break
    if ((segments[at]?.length ?? 0) >= 2) last = at
  }
  // The last cell goes on below its row.
  const starts = segments.slice(from, last + 1).flatMap((line) => line.map((own) => own.from))
  while (
    last + 1 < lines.length &&
    segments[last + 1]?.every((own) => starts.some((start) => Math.abs(start - own.from) < 3)) &&
    (lines[last + 1]?.y ?? 0) - (lines[last]?.y ?? 0) < SINGLE * (lines[last]?.size ?? 0)
  )
    last += 1
  return last
}

function tableOf(
  lines: readonly PdfLine[],
  segments: readonly Segment[][],
  first: number,
  last: number,
  rules: readonly PdfRule[],
): PlacedTable | null {
  const own = segments.slice(first, last + 1)
  const starts = columnsOf(own.flat(), own.length)
  if (starts.length < 2) return null
  const several = own.filter((line) => line.length >= 2).length
  if (several < LEAST_ROWS || several * 3 < own.length) return null
  const columnOf = (x: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= x + 2),
    )
  const blocks: Block[] = []
  const open: (Block | undefined)[] = starts.map(() => undefined)
  own.forEach((line, at) => {
    const current = lines[first + at]
    if (!current) return
    for (const segment of line.flatMap((whole) => atColumns(whole, starts))) {
      const column = columnOf(segment.from)
      const isOver = line.length === 1 && column < columnOf(segment.to - 4)
      const part: PdfLine = { pieces: segment.pieces, y: current.y, size: current.size }
      const block = open[column]
      const above = block?.lines.at(-1)
      const isSame = above?.y === part.y
      const isNear = above !== undefined && part.y - above.y < SINGLE * part.size
      if (block && above && !isOver && !block.isOver && isSame) above.pieces.push(...part.pieces)
      else if (block && above && !isOver && !block.isOver && isNear && !hasRule(rules, above, part))
        block.lines.push(part)
      else {
        const next: Block = { column, isOver, lines: [part] }
        blocks.push(next)
        // A row over all columns ends what stands above it.
        if (isOver) open.fill(next)
        else open[column] = next
      }
    }
  })
  const rows = rowsOf(blocks, mainColumn(own, columnOf))
  const right = Math.max(...own.flat().map(({ to }) => to))
  return {
    top: (lines[first]?.y ?? 0) - (lines[first]?.size ?? 0),
    bottom: lines[last]?.y ?? 0,
    ...{ left: starts[0] ?? 0, right },
    rows: rows.map((row) =>
      starts.map((_, column): PlacedCell => {
        const cell = row.filter((block) => block.column === column)
        const isOver = cell.some((block) => block.isOver)
        const edge = isOver ? right : Math.min(starts[column + 1] ?? right, widest(blocks, column))
        const text = textOfLines(
          cell.flatMap((block) => block.lines),
          edge,
        )
        return { text, across: isOver ? starts.length - column : 1, down: 1 }
      }),
    ),
  }
}

/** A part of a line that holds the beginning of another column is two: their white was as narrow as a space. */
function atColumns(segment: Segment, starts: readonly number[]): Segment[] {
  const cut = segment.pieces.findIndex(
    ({ x }, at) => at > 0 && starts.some((start) => Math.abs(start - x) <= 2.5),
  )
  if (cut < 1) return [segment]
  const [before, behind] = [segment.pieces.slice(0, cut), segment.pieces.slice(cut)]
  const from = behind[0]?.x ?? segment.to
  return [
    { ...segment, pieces: before, to: rightOf({ pieces: before }) },
    ...atColumns({ ...segment, pieces: behind, from }, starts),
  ]
}

/** Lines of one column that belong together. */
type Block = { column: number; isOver: boolean; lines: PdfLine[] }

/** The distance of the lines of a paragraph, in sizes of its letters. */
const SINGLE = 1.38

/** Blocks side by side are a row, however they are set in it; one that begins with nothing belongs to the row above. */
function rowsOf(blocks: readonly Block[], main: number): Block[][] {
  const topOf = ({ lines: [first] }: Block) => (first?.y ?? 0) - 0.6 * (first?.size ?? 0)
  const bottomOf = ({ lines }: Block) => lines.at(-1)?.y ?? 0
  const rows: { blocks: Block[]; bottom: number }[] = []
  for (const block of blocks.toSorted((one, other) => topOf(one) - topOf(other))) {
    const last = rows.at(-1)
    const isBeside = last !== undefined && topOf(block) < last.bottom
    if (last && isBeside && !block.isOver && !last.blocks.some(({ isOver }) => isOver)) {
      last.blocks.push(block)
      last.bottom = Math.max(last.bottom, bottomOf(block))
    } else rows.push({ blocks: [block], bottom: bottomOf(block) })
  }
  const done: Block[][] = []
  for (const { blocks: own } of rows) {
    const above = done.at(-1)
    const begins = own.some(({ column, isOver }) => isOver || column === main)
    const gap = above
      ? Math.min(...own.map(topOf)) - Math.max(...above.map(bottomOf))
      : Number.POSITIVE_INFINITY
    const size = own[0]?.lines[0]?.size ?? 10
    if (above && !begins && gap < size && !above.some(({ isOver }) => isOver)) above.push(...own)
    else done.push(own)
  }
  return done
}

/** How far the longest line of the column goes: there its cells end. */
const widest = (blocks: readonly Block[], column: number) =>
  Math.max(
    ...blocks
      .filter((own) => own.column === column && !own.isOver)
      .flatMap(({ lines }) => lines.map(rightOf)),
    0,
  )

/** The column that is filled in most lines, the first of them: a row begins with it. */
function mainColumn(lines: readonly Segment[][], columnOf: (x: number) => number): number {
  const counts = new Map<number, number>()
  for (const line of lines)
    for (const column of new Set(line.map(({ from }) => columnOf(from))))
      counts.set(column, (counts.get(column) ?? 0) + 1)
  return (counts.get(0) ?? 0) * 3 >= lines.length
    ? 0
    : ([...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0)
}

function hasRule(rules: readonly PdfRule[], above: PdfLine, below: PdfLine): boolean {
  const [from, to] = [above.y, below.y - below.size * 0.6]
  return rules.some(
    ({ x1, y1, x2, y2 }) => Math.abs(y1 - y2) < 1 && y1 > from && y1 < to && Math.abs(x2 - x1) > 100,
  )
}

/** Where the columns begin: behind white that hardly any line goes over. */
function columnsOf(segments: readonly Segment[], lines: number): number[] {
  const left = Math.floor(Math.min(...segments.map(({ from }) => from)))
  const width = Math.min(2000, Math.ceil(Math.max(...segments.map(({ to }) => to))) - left + 1)
  const covered = new Array<number>(Math.max(1, width)).fill(0)
  for (const { from, to } of segments)
    for (let x = Math.floor(from) - left; x < Math.ceil(to) - left; x += 1)
      if (x >= 0 && x < covered.length) covered[x] = (covered[x] ?? 0) + 1
  const most = Math.max(0, Math.floor(lines * CROSSING))
  const starts: number[] = []
  let white = Number.POSITIVE_INFINITY
  for (const [x, count] of covered.entries()) {
    if (count <= most) white += 1
    else {
      if (white >= 5) starts.push(x + left)
      white = 0
    }
  }
  return starts
}
