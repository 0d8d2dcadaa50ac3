/** A text as it may be printed: without what no page can show, and with the spaces its language asks for. */
import type { Language } from '../domain/settings'
import type { Block, Inline } from '../markdown/model'
import { frenchSpaces } from '../text/typography'

const NBSP = '\u00A0'

/** The text without control characters and halves of characters, which no XML may hold; line ends and tabs stay. */
export const cleaned = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** French puts a space before : ; ? ! and ». Where a typist left it out at the end of a word, it is put in. */
const spaced = (text: string) => text.replace(/(?<=[\p{L})\]»])([:;?!]+)(?=\s|$)/gu, `${NBSP}$1`)

/** One text of a line, ready to print. */
export function printable(text: string, language: Language): string {
  const line = cleaned(text).replaceAll('\t', ' ')
  return language === 'fr' ? frenchSpaces(spaced(line)) : line
}

/** The inlines with their texts ready to print; code and addresses stay letter for letter. */
export function printableInlines(inlines: readonly Inline[], language: Language): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.kind === 'text') return { ...inline, text: printable(inline.text, language) }
    if ('children' in inline) return { ...inline, children: printableInlines(inline.children, language) }
    return inline.kind === 'code' ? { ...inline, text: cleaned(inline.text) } : inline
  })
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
