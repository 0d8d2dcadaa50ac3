/** The instructions of a phase as steps, one for each line or list item, for the run screen and the room. */
import type { Block, Inline } from './model'
import { blocksOf } from './parse'
import { linesOf, plainTextOf } from './plain'

/** The stretches between breaks. */
function linesIn(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}

function steps(block: Block): Inline[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return linesIn(block.children)
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(steps))
    case 'quote':
    case 'callout':
      return block.blocks.flatMap(steps)
    case 'code':
      return linesIn(linesOf(block.text))
    case 'table':
      return [block.header, ...block.rows].map((row) =>
        row.flatMap((cell, column) =>
          column > 0 ? [{ kind: 'text', text: ' · ' } as const, ...cell] : cell,
        ),
      )
    case 'rule':
      return []
  }
}

/** The steps in order, without the empty ones: a line, or an item of a list at whatever level. */
export const stepsOf = (markdown: string): Inline[][] =>
  blocksOf(markdown)
    .flatMap(steps)
    .filter((step) => plainTextOf(step).trim() !== '')
