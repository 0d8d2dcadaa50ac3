/** A text as it may be printed: without what no page can show, and in the typography its language asks for. */
import type { Language } from '../domain/library/settings'
import type { Block, Inline } from '../markdown/model'
import { typeset } from '../text/typeset'
import { SEAM, VERBATIM } from '../text/verbatim'

/** The text without control characters and halves of characters, which no XML may hold; line ends and tabs stay. */
export const cleaned = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** One text of a line, ready to print. */
export const printable = (text: string, language: Language) =>
  typeset(cleaned(text).replaceAll('\t', ' '), language)

/** Each piece of the inlines in order, what is no text as the sign that stands for it. */
function piecesOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return cleaned(inline.text).replaceAll('\t', ' ')
    if (inline.kind === 'break') return '\n'
    return inline.kind === 'code' ? VERBATIM : piecesOf(inline.children)
  })
}

function withPieces(inlines: readonly Inline[], pieces: Iterator<string>): Inline[] {
  return inlines.map((inline): Inline => {
    if ('children' in inline) return { ...inline, children: withPieces(inline.children, pieces) }
    const piece: string = pieces.next().value ?? ''
    if (inline.kind === 'text') return { ...inline, text: piece }
    return inline.kind === 'code' ? { ...inline, text: cleaned(inline.text) } : inline
  })
}

/**
 * The inlines with their texts ready to print; code and addresses stay letter for letter. They are set as one text: a
 * quotation may begin in bold and end in italics.
 */
export function printableInlines(inlines: readonly Inline[], language: Language): Inline[] {
  const set = typeset(piecesOf(inlines).join(SEAM), language).split(SEAM)
  return withPieces(inlines, set.values())
}

function printableBlock(block: Block, language: Language): Block {
  const inlines = (list: readonly Inline[]) => printableInlines(list, language)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children) }
    case 'list':
      return {
        ...block,
        items: block.items.map(({ task, blocks }) => ({ task, blocks: printableBlocks(blocks, language) })),
      }
    case 'quote':
    case 'callout':
      return { ...block, blocks: printableBlocks(block.blocks, language) }
    case 'table':
      return { ...block, header: block.header.map(inlines), rows: block.rows.map((row) => row.map(inlines)) }
    case 'code':
      return { ...block, text: cleaned(block.text) }
    case 'rule':
      return block
  }
}

/** The blocks with their texts ready to print. */
export const printableBlocks = (blocks: readonly Block[], language: Language): Block[] =>
  blocks.map((block) => printableBlock(block, language))
