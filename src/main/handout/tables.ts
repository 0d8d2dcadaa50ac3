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
import type { Place } from './place'
import { runsOf } from './runs'
import { TABLE_STYLES } from './table-styles'

type Write = (blocks: readonly DocumentBlock[], place: Place) => (Paragraph | Table)[]
type Markdown = Extract<Block, { kind: 'table' }>

/** Height of a ribbon's bands, in twips of the normal size: room for a turned word. */
const BAND = 1250
/** Space within a cell, left and right together, in twips. */
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

function cellOf(grid: Grid, cell: GridCell, column: number, width: number, place: Place, write: Write) {
  const tone = cell.tone && place.look.tones[cell.tone]
  const isRibbon = grid.look === 'ribbon'
  const children = write(cell.blocks, {
    ...place,
    width: width - PADDING,
    body: 'TableText',
    depth: 0,
    alignment: grid.alignments[column] ?? 'left',
    tone: isRibbon ? cell.tone : null,
  })
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText' })],
    ...(cell.turned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(isRibbon ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(isRibbon && tone ? { shading: { type: ShadingType.CLEAR, fill: tone.fill, color: 'auto' } } : {}),
    ...(!isRibbon && tone
      ? {
          borders: { left: { style: BorderStyle.SINGLE, size: 36, color: tone.edge } },
          margins: { left: PADDING, marginUnitType: WidthType.DXA },
        }
      : {}),
  })
}

const headerRow = (cells: readonly (readonly Run[])[], alignments: readonly Alignment[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map((runs, column) => {
      const alignment = alignments[column] ?? 'left'
      return new TableCell({
        children: [new Paragraph({ style: 'ColumnHead', alignment, children: runsOf(runs) })],
      })
    }),
  })

/** `write` makes what is in a cell, because a cell may hold any block. */
export function gridTable(grid: Grid, place: Place, write: Write): Table {
  const widths = widthsOf(grid.columns, place.width)
  const height = { value: place.look.size(BAND / 2), rule: HeightRule.EXACT }
  const rows = grid.rows.map((row) => {
    const isBand = grid.look === 'ribbon' && row.some((cell) => cell.tone !== null)
    return new TableRow({
      cantSplit: true,
      ...(isBand ? { height } : {}),
      children: row.map((cell, column) => cellOf(grid, cell, column, widths[column] ?? 0, place, write)),
    })
  })
  const header = grid.header?.map((text): Run[] => [{ kind: 'text', text }])
  return table(grid.look, widths, header ? [headerRow(header, grid.alignments), ...rows] : rows)
}

export function markdownTable({ header, rows, alignments }: Markdown, place: Place): Table {
  const widths = widthsOf(
    header.map(() => 1 / header.length),
    place.width,
  )
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, column) => {
          const alignment = alignments[column] ?? 'left'
          return new TableCell({
            children: [new Paragraph({ style: 'TableText', alignment, children: runsOf(cell) })],
          })
        }),
      }),
  )
  return table('list', widths, [headerRow(header, alignments), ...body])
}
