/** A reading grid: registers of activity in rows, what one can lean on in columns, a guiding question in each cell. */
import { z } from 'zod'
import {
  type GridColumnId,
  type GridId,
  type GridRowId,
  gridColumnIdSchema,
  gridIdSchema,
  gridRowIdSchema,
} from '../base/id'
import { textSchema } from '../base/text-length'

export const gridSchema = z.strictObject({
  id: gridIdSchema,
  title: textSchema,
  rows: z.array(z.strictObject({ id: gridRowIdSchema, name: textSchema, hint: textSchema })).min(1),
  columns: z.array(z.strictObject({ id: gridColumnIdSchema, name: textSchema, hint: textSchema })).min(1),
  /** At most one for each cell; a cell without one asks nothing. */
  questions: z.array(z.strictObject({ row: gridRowIdSchema, column: gridColumnIdSchema, text: textSchema })),
})
export type Grid = z.infer<typeof gridSchema>

/** One cell, by its row and column. */
export type Cell = { row: GridRowId; column: GridColumnId }

export const isSameCell = (one: Cell, other: Cell) => one.row === other.row && one.column === other.column

/** The question of the cell; empty when it asks nothing. */
export const questionOf = ({ questions }: Grid, cell: Cell) =>
  questions.find((own) => isSameCell(own, cell))?.text ?? ''

/** The grid with that question in the cell; an empty one is taken away. */
export const withQuestion = (grid: Grid, cell: Cell, text: string): Grid => ({
  ...grid,
  questions: [
    ...grid.questions.filter((own) => !isSameCell(own, cell)),
    ...(text.trim() === '' ? [] : [{ ...cell, text }]),
  ],
})

/** The grid with a row or a column more, the last one; the very same grid when that id is taken. */
export const withLine = (
  grid: Grid,
  lines: 'rows' | 'columns',
  id: GridRowId | GridColumnId,
  name: string,
): Grid =>
  grid[lines].some((line) => line.id === id)
    ? grid
    : { ...grid, [lines]: [...grid[lines], { id, name, hint: '' }] }

/** A grid of one row and one column that ask nothing yet. */
export const emptyGrid = (
  id: GridId,
  row: { id: GridRowId; name: string },
  column: { id: GridColumnId; name: string },
): Grid => ({
  id,
  title: '',
  rows: [{ ...row, hint: '' }],
  columns: [{ ...column, hint: '' }],
  questions: [],
})

/** The grid without the row or the column; the very same grid when it is the last of its kind. */
export function withoutLine(grid: Grid, lines: 'rows' | 'columns', id: GridRowId | GridColumnId): Grid {
  const left = grid[lines].filter((line) => line.id !== id)
  if (left.length === 0) return grid
  const questions = grid.questions.filter(({ row, column }) => row !== id && column !== id)
  return { ...grid, [lines]: left, questions }
}

type Lines<Id extends string> = Readonly<Record<Id, { name: string; hint: string }>>
type Row = 'records' | 'communication' | 'information' | 'mediation'
type Column = 'means' | 'ethics' | 'law'

export type GridWords = {
  title: string
  rows: Lines<Row>
  columns: Lines<Column>
  questions: Readonly<Record<Row, Readonly<Record<Column, string>>>>
}

/**
 * The grid that Jalon ships with: the four registers of digital activity (F. Sorin, Vie sociale no 28, 2019) and the
 * three poles that the founding day names; its questions are the product's own.
 */
export function registersGrid({ title, rows, columns, questions }: GridWords): Grid {
  const lines = <Id extends string, L>(words: Lines<Id>) =>
    (Object.keys(words) as Id[]).map((id) => ({ id: id as unknown as L, ...words[id] }))
  return {
    id: 'registers' as GridId,
    title,
    rows: lines<Row, GridRowId>(rows),
    columns: lines<Column, GridColumnId>(columns),
    questions: (Object.keys(rows) as Row[]).flatMap((row) =>
      (Object.keys(columns) as Column[]).map((column) => ({
        row: row as unknown as GridRowId,
        column: column as unknown as GridColumnId,
        text: questions[row][column],
      })),
    ),
  }
}
