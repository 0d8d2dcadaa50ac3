/** Writes in one language: turns what was typed into printable lines, and keeps the product's words at hand. */
import type { Axis, AxisTone } from '../domain/axis'
import type { Language } from '../domain/settings'
import type { Block, HeadingLevel, Inline } from '../markdown/model'
import { blocksOf } from '../markdown/parse'
import { linesOf } from '../markdown/plain'
import type { Text } from '../text/fr'
import { textOf } from '../text/text'
import type { Grid, GridCell, Line, LineRole, Run } from './model'
import { cleaned, printable, printableBlocks, printableInlines } from './printable'

export type Pen = {
  language: Language
  words: Text
  /** A text that is not Markdown, on one line: for headers and names. */
  oneLine: (text: string) => string
  /** A text that is not Markdown; its line ends are kept. */
  plain: (text: string) => Inline[]
  /** A text in Markdown, its headings below a heading of the given level. */
  markdown: (text: string, below: HeadingLevel) => Block[]
}

/** The highest heading of a text stands right below the heading it is under, whatever its writer began with. */
function under(blocks: readonly Block[], below: HeadingLevel): Block[] {
  const highest = Math.min(6, ...blocks.map((block) => (block.kind === 'heading' ? block.level : 6)))
  return blocks.map((block) =>
    block.kind === 'heading'
      ? { ...block, level: Math.min(6, below + 1 + block.level - highest) as HeadingLevel }
      : block,
  )
}

export function penOf(language: Language): Pen {
  return {
    language,
    words: textOf(language),
    oneLine: (text) => printable(cleaned(text).replace(/\s+/g, ' ').trim(), language),
    plain: (text) => printableInlines(linesOf(cleaned(text).trim()), language),
    markdown: (text, below) => under(printableBlocks(blocksOf(cleaned(text)), language), below),
  }
}

export const isBlank = (text: string) => cleaned(text).trim() === ''

/** A line to fill in, where a participant must not read that something is missing. */
export const BLANK: Run = { kind: 'blank' }

/** What was typed, or a line to fill in. */
export const orBlank = (pen: Pen, text: string): Run[] => (isBlank(text) ? [BLANK] : pen.plain(text))

export const text = (words: string): Inline => ({ kind: 'text', text: words })

export const line = (role: LineRole, ...runs: readonly Run[]): Line => ({ kind: 'line', role, runs })

export const heading = (level: HeadingLevel, words: string): Block => ({
  kind: 'heading',
  level,
  children: [text(words)],
})

/** A list whose items are single lines; `task` says of each whether it is ticked, or null for no boxes. */
export const listOf = (items: readonly { line: readonly Inline[]; task: boolean | null }[]): Block[] =>
  items.length === 0
    ? []
    : [
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: items.map(({ line: children, task }) => ({
            task,
            blocks: [{ kind: 'paragraph', children }],
          })),
        },
      ]

export const cell = (...blocks: GridCell['blocks']): GridCell => ({ tone: null, turned: false, blocks })

export const axisRun = (pen: Pen, name: string, tone: AxisTone): Run => ({
  kind: 'axis',
  name: pen.oneLine(name),
  tone,
})

/** Labels above values, so many a row; no grid at all when there is none. */
export function facts(cells: readonly GridCell[], perRow: number): Grid[] {
  const rows: GridCell[][] = []
  for (let at = 0; at < cells.length; at += perRow) {
    const row = cells.slice(at, at + perRow)
    rows.push([...row, ...Array.from({ length: perRow - row.length }, () => cell())])
  }
  if (rows.length === 0) return []
  const columns = Array.from({ length: perRow }, () => 1 / perRow)
  return [{ kind: 'grid', look: 'facts', columns, alignments: columns.map(() => 'left'), header: null, rows }]
}

export const axisOf = (axes: readonly Axis[], id: string | null) =>
  axes.find((axis) => axis.id === id) ?? null
