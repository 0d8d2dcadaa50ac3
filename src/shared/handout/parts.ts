/** The parts that documents are put together from. */
import type { Axis } from '../domain/plan/axis'
import type { Block, HeadingLevel, Inline } from '../markdown/model'
import type { DocumentBlock, Grid, GridCell, Line, LineRole, Run } from './model'
import { BLANK, isBlank, type Pen } from './pen'

export const text = (words: string): Inline => ({ kind: 'text', text: words })

export const line = (role: LineRole, ...runs: readonly Run[]): Line => ({ kind: 'line', role, runs })

export const heading = (level: HeadingLevel, words: string): Block => ({
  kind: 'heading',
  level,
  children: [text(words)],
})

/** A list of single lines, with boxes where `task` says whether they are ticked; nothing without a line. */
export function listOf(items: readonly { line: readonly Inline[]; task?: boolean }[]): Block[] {
  if (items.length === 0) return []
  const blocksOf = (children: readonly Inline[]): Block[] => [{ kind: 'paragraph', children }]
  const all = items.map(({ line: own, task = null }) => ({ task, blocks: blocksOf(own) }))
  return [{ kind: 'list', ordered: false, start: 1, items: all }]
}

export const cell = (...blocks: GridCell['blocks']): GridCell => ({ tone: null, turned: false, blocks })

/** A value under its label. */
export const fact = (label: Run, value: readonly Run[], ...rest: readonly Line[]) =>
  cell(line('label', label), line('body', ...value), ...rest)

/** Such cells in a grid without rules, so many a row; no grid at all when there is none. */
export function facts(cells: readonly GridCell[], perRow: number): Grid[] {
  if (cells.length === 0) return []
  const rows: GridCell[][] = []
  for (let at = 0; at < cells.length; at += perRow) {
    const row = cells.slice(at, at + perRow)
    rows.push([...row, ...Array.from({ length: perRow - row.length }, () => cell())])
  }
  const columns = Array.from({ length: perRow }, () => 1 / perRow)
  return [
    {
      kind: 'grid',
      look: 'facts',
      columns,
      alignments: columns.map(() => 'left'),
      header: null,
      rows,
      height: null,
    },
  ]
}

export const axisOf = (axes: readonly Axis[], id: string | null) =>
  axes.find((axis) => axis.id === id) ?? null

/** The name of the axis, in full unless the place is narrow. */
export const axisRun = (pen: Pen, axis: Axis, narrow = false): Run => ({
  kind: 'axis',
  name: pen.oneLine((narrow && axis.shortName) || axis.name),
  tone: axis.tone,
})

/** A heading, and what was typed in Markdown or a line to fill in. */
export const chapter = (pen: Pen, title: string, markdown: string): DocumentBlock[] => [
  heading(1, title),
  ...(isBlank(markdown) ? [line('body', BLANK)] : pen.markdown(markdown, 1)),
]

/** Boxes to write in, under a header when there is one; `height` in millimetres. */
export const form = (
  header: readonly string[] | null,
  columns: readonly number[],
  height: number | null,
  rows: readonly (readonly GridCell[])[],
): Grid => ({
  kind: 'grid',
  look: 'form',
  columns,
  alignments: columns.map(() => 'left'),
  header,
  rows,
  height,
})

/** A table with a header and rules. */
export const list = (
  header: readonly string[],
  columns: readonly number[],
  alignments: readonly Grid['alignments'][number][],
  rows: readonly (readonly GridCell[])[],
): Grid => ({ kind: 'grid', look: 'list', columns, alignments, header, rows, height: null })
