/** Grids and Markdown's tables as Word's tables: fixed widths, a header that repeats, rows that no page splits. */
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { DocumentBlock, Grid, GridCell, Run } from '../../shared/handout/model'
import type { Alignment, Block } from '../../shared/markdown/model'
import { twips } from './look'
import type { Place } from './place'
import { plainTable } from './plain-xml'
import { runsOf } from './runs'
import { GAP, TABLE_STYLES } from './table-styles'

type Write = (blocks: readonly DocumentBlock[], place: Place) => (Paragraph | Table)[]
type Markdown = Extract<Block, { kind: 'table' }>

/** Height of a ribbon's bands, in twips of the normal size: room for a turned word. */
const BAND = 1250
/** Between the edge of a toned row and its text, in twips. */
const PADDING = 140

/** Whole twips in these shares that sum to the width exactly. */
function widthsOf(shares: readonly number[], width: number): number[] {
  let from = 0
  let share = 0
  return shares.map((own) => {
    share += own
    const to = Math.round(share * width)
    const wide = to - from
    from = to
    return wide
  })
}

const table = (look: Grid['look'], widths: number[], rows: TableRow[]) =>
  new Table({
    style: TABLE_STYLES[look],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows,
  })

const filled = (fill: string) => ({ shading: { type: ShadingType.CLEAR, fill, color: 'auto' } })

/** The edge of a toned first column needs room beside it; the last column ends where the page does. */
const marginsOf = (column: number, columns: number, edged: boolean) => ({
  margins: {
    marginUnitType: WidthType.DXA,
    ...(edged && column === 0 ? { left: PADDING } : {}),
    ...(column === columns - 1 ? { right: 0 } : {}),
  },
})

function headerRow(
  cells: readonly (readonly Run[])[],
  alignments: readonly Alignment[],
  edged: boolean,
  fill: string | null = null,
) {
  const children = cells.map((runs, column) => {
    const alignment = alignments[column] ?? 'left'
    const paragraph = new Paragraph({ style: 'ColumnHead', alignment, children: runsOf(runs) })
    if (fill) return new TableCell({ children: [paragraph], ...filled(fill) })
    return new TableCell({ children: [paragraph], ...marginsOf(column, cells.length, edged) })
  })
  return new TableRow({ tableHeader: true, cantSplit: true, children })
}

/** A start time, above the bands. */
const timeCell = ({ blocks }: GridCell, place: Place, write: Write) =>
  new TableCell({ children: write(blocks, place) })

/** A band: in its colour, or framed by dashes where the day is free. */
function bandCell({ tone, turned, blocks }: GridCell, place: Place, write: Write) {
  const { look } = place
  const side = tone ? look.seam : { style: BorderStyle.DASHED, size: 4, color: look.rule }
  return new TableCell({
    children: write(blocks, { ...place, alignment: turned ? 'center' : 'left', tone }),
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: side, bottom: side, left: side, right: side },
    ...(turned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(tone ? filled(look.tones[tone].fill) : {}),
  })
}

function listCell({ tone, blocks }: GridCell, column: number, grid: Grid, place: Place, write: Write) {
  const children = write(blocks, { ...place, alignment: grid.alignments[column] ?? 'left' })
  const edge = tone && { style: BorderStyle.SINGLE, size: 36, color: place.look.tones[tone].edge }
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText' })],
    ...marginsOf(column, grid.columns.length, isEdged(grid)),
    ...(edge ? { borders: { left: edge } } : {}),
  })
}

/** A box to write in, or to cut out with its text in the middle. */
function boxCell({ blocks }: GridCell, column: number, grid: Grid, place: Place, write: Write) {
  const children = write(blocks, { ...place, alignment: grid.alignments[column] ?? 'left' })
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText' })],
    ...(isCut(grid) ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
  })
}

const isCut = ({ look }: Grid) => look === 'sheet' || look === 'fold'
const isBoxed = (grid: Grid) => grid.look === 'form' || isCut(grid)

const isEdged = ({ rows }: Grid) => rows.some(([first]) => first?.tone)

function gridRow(grid: Grid, index: number, widths: readonly number[], place: Place, write: Write) {
  const row = grid.rows[index] ?? []
  const isBand = grid.look === 'ribbon' && index > 0
  const children = row.map((cell, column) => {
    const inside = { ...place, width: (widths[column] ?? 0) - GAP, body: 'TableText', depth: 0 }
    if (isBand) return bandCell(cell, inside, write)
    if (grid.look === 'ribbon') return timeCell(cell, inside, write)
    if (isBoxed(grid)) return boxCell(cell, column, grid, inside, write)
    return listCell(cell, column, grid, inside, write)
  })
  const exact = isBand || isCut(grid)
  const value = isBand ? place.look.size(BAND / 2) : twips(grid.height ?? 0)
  const height = { value, rule: exact ? HeightRule.EXACT : HeightRule.ATLEAST }
  return new TableRow({ cantSplit: true, ...(value > 0 ? { height } : {}), children })
}

/** Labels above values, and boxes to sign in: most of what a certificate is made of. */
function headlessTable(grid: Grid, widths: readonly number[], place: Place, write: Write): Table {
  const cells = grid.rows.map((row) =>
    row.map(({ blocks }, column) => {
      const width = (widths[column] ?? 0) - GAP
      const written = write(blocks, { ...place, width, body: 'TableText', depth: 0, alignment: 'left' })
      return written.length > 0 ? written : [new Paragraph({ style: 'TableText' })]
    }),
  )
  const manner = { flush: grid.look === 'facts', height: twips(grid.height ?? 0) }
  return plainTable(TABLE_STYLES[grid.look], widths, cells, manner)
}

/** `write` makes what is in a cell, because a cell may hold any block. */
export function gridTable(grid: Grid, place: Place, write: Write): Table {
  const widths = widthsOf(grid.columns, place.width)
  if (grid.look === 'facts' || (grid.look === 'form' && !grid.header)) {
    return headlessTable(grid, widths, place, write)
  }
  const header = grid.header?.map((text): Run[] => [{ kind: 'text', text }])
  const fill = isBoxed(grid) ? place.look.head : null
  const head = header ? [headerRow(header, grid.alignments, isEdged(grid), fill)] : []
  const rows = grid.rows.map((_, index) => gridRow(grid, index, widths, place, write))
  return table(grid.look, widths, [...head, ...rows])
}

export function markdownTable({ header, rows, alignments }: Markdown, place: Place): Table {
  const widths = widthsOf(
    header.map(() => 1 / header.length),
    place.width,
  )
  const body = rows.map((row) => {
    const children = row.map((cell, column) => {
      const alignment = alignments[column] ?? 'left'
      const paragraph = new Paragraph({ style: 'TableText', alignment, children: runsOf(cell) })
      return new TableCell({ children: [paragraph], ...marginsOf(column, row.length, false) })
    })
    return new TableRow({ cantSplit: true, children })
  })
  return table('list', widths, [headerRow(header, alignments, false), ...body])
}

/** Millimetres of a band of the pole, and its height. */
const POLE = { width: 11, height: 2 }

/** The pole: a band for each axis. It says nothing, so it holds nothing to read aloud. */
export function poleTable({ look }: Place): Table {
  const width = twips(POLE.width)
  const tones = ['teal', 'blue', 'orange', 'plum'] as const
  const children = tones.map((tone, index) => {
    const fill = look.ink === '000000' ? (index % 2 === 0 ? '000000' : 'FFFFFF') : look.tones[tone].fill
    const side = { style: BorderStyle.SINGLE, size: 4, color: look.ink === '000000' ? '000000' : fill }
    return new TableCell({
      children: [new Paragraph({ style: 'Spacer' })],
      borders: { top: side, bottom: side, left: side, right: side },
      ...filled(fill),
    })
  })
  const height = { value: twips(POLE.height), rule: HeightRule.EXACT }
  return table(
    'facts',
    tones.map(() => width),
    [new TableRow({ cantSplit: true, height, children })],
  )
}
