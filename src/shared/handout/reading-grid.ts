/** The reading grid as a table to read or to write in: registers in rows, what one can lean on in columns. */

import type { Reading } from '../domain/people/situation'
import type { Grid as ReadingGrid } from '../domain/plan/grid'
import type { DocumentBlock, Grid, GridCell } from './model'
import { cell, form, line } from './parts'
import { isBlank, type Pen } from './pen'

/** Share of the width of the rows' names, which hold long words. */
const NAMES = { landscape: 0.17, portrait: 0.26 }

/** `height`: of a row, in millimetres; `readings`: null for a grid to write in, which asks its questions. */
export function readingGrid(
  pen: Pen,
  grid: ReadingGrid,
  readings: readonly Reading[] | null,
  height: number,
  page: 'landscape' | 'portrait',
): Grid {
  const share = (1 - NAMES[page]) / grid.columns.length
  const cellOf = (row: ReadingGrid['rows'][number], column: ReadingGrid['columns'][number]): GridCell => {
    const is = (own: { row: string; column: string }) => own.row === row.id && own.column === column.id
    const said = readings?.find(is)
    if (said && !isBlank(said.text)) return cell(...pen.markdown(said.text, 4))
    const question = grid.questions.find(is)
    if (readings || !question || isBlank(question.text)) return cell()
    return cell(line('detail', ...pen.plain(question.text)))
  }
  const rows = grid.rows.map((row): GridCell[] => {
    const hint: DocumentBlock[] = isBlank(row.hint) ? [] : [line('detail', ...pen.plain(row.hint))]
    return [
      cell(line('item', ...pen.plain(row.name)), ...hint),
      ...grid.columns.map((column) => cellOf(row, column)),
    ]
  })
  const header = ['', ...grid.columns.map(({ name }) => pen.oneLine(name))]
  return form(header, [NAMES[page], ...grid.columns.map(() => share)], height, rows)
}
