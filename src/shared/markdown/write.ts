/** Blocks written as Markdown, the way back from parse.ts: read again, they are the same blocks. */
import type { Block, Inline, ListItem } from './model'
import { blocksOf } from './parse'
import { inlineMarkdown, type Manner } from './write-inlines'

type ListBlock = Extract<Block, { kind: 'list' }>
type Table = Extract<Block, { kind: 'table' }>

/** A line that would be read as something else than the text of a paragraph. */
const LINE_MARK =
  /^([ \t]*)(#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|=+(?=\s*$)|[-:|](?=[-:| \t]*$)|(\d{1,9})(?=[.)](?:\s|$)))/gm

/** The lines of a paragraph with a backslash where one would open a list, a heading, a quote or a table. */
const asLines = (markdown: string) =>
  markdown.replace(LINE_MARK, (_, space: string, mark: string, number?: string) =>
    number === undefined ? `${space}\\${mark}` : `${space}${number}\\`,
  )

const indented = (text: string, by: string, first = by) =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : by + line))
    .join('\n')

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return text === '' ? `${fence}\n${fence}` : `${fence}\n${text}\n${fence}`
}

function itemOf(item: ListItem, mark: string, manner: Manner): string {
  const box = item.task === null ? '' : item.task ? '[x] ' : '[ ] '
  const own = item.blocks.map((block, index) => {
    const before = item.blocks[index - 1]
    const text = blockMarkdown(block, before, manner)
    // A list stands right under its line, unless its number would be read as that line's.
    const isTight = block.kind === 'list' && (!block.ordered || block.start === 1)
    return index === 0 ? text : (isTight && before?.kind === 'paragraph' ? '\n' : '\n\n') + text
  })
  return indented(box + own.join(''), ' '.repeat(mark.length), mark)
}

function listMarkdown(list: ListBlock, before: Block | undefined, manner: Manner): string {
  // Two lists with one mark would be one list.
  const isAgain = before?.kind === 'list' && before.ordered === list.ordered
  return list.items
    .map((item, index) => {
      const mark = list.ordered ? `${list.start + index}${isAgain ? ')' : '.'} ` : isAgain ? '* ' : '- '
      return itemOf(item, mark, manner)
    })
    .join('\n')
}

const RULES = { left: '---', center: ':-:', right: '--:' } as const

function tableMarkdown({ alignments, header, rows }: Table, manner: Manner): string {
  const cell = (inlines: readonly Inline[]) =>
    inlineMarkdown(inlines, { manner, oneLine: true }).replaceAll('|', '\\|')
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(header.map(cell)),
    line(header.map((_, column) => RULES[alignments[column] ?? 'left'])),
    ...rows.map((row) => line(header.map((_, column) => cell(row[column] ?? [])))),
  ].join('\n')
}

function blockMarkdown(block: Block, before: Block | undefined, manner: Manner): string {
  switch (block.kind) {
    case 'paragraph':
      return asLines(inlineMarkdown(block.children, { manner, oneLine: false }))
    case 'heading': {
      const words = inlineMarkdown(block.children, { manner, oneLine: true })
      // A # at the end would close the heading.
      return `${'#'.repeat(block.level)} ${words.replace(/#(?=#*$)/, '\\#')}`.trimEnd()
    }
    case 'list':
      return listMarkdown(block, before, manner)
    case 'quote':
      return quoted(inside(block.blocks, manner))
    case 'callout': {
      const [first] = block.blocks
      const gap = first && first.kind !== 'paragraph' ? '\n\n' : '\n'
      const mark = `[!${block.callout.toUpperCase()}]`
      return quoted(first ? mark + gap + inside(block.blocks, manner) : mark)
    }
    case 'code':
      return fenced(block.text)
    case 'table':
      return tableMarkdown(block, manner)
    case 'rule':
      return '---'
  }
}

const inside = (blocks: readonly Block[], manner: Manner) =>
  blocks.map((block, index) => blockMarkdown(block, blocks[index - 1], manner)).join('\n\n')

const PLAINEST: Manner = { emphasis: '*', coded: false }
const MANNERS: readonly Manner[] = [
  PLAINEST,
  { emphasis: '_', coded: false },
  { emphasis: '*', coded: true },
  { emphasis: '_', coded: true },
  { emphasis: '', coded: true },
]

/** All that is written in the block or the blocks, whatever its form. */
function wordsIn(within: unknown): string {
  if (typeof within !== 'object' || within === null) return ''
  const parts = Object.entries(within)
  return parts.map(([key, part]) => (key === 'text' ? part : wordsIn(part))).join('')
}

/**
 * The block in Markdown, without a line end after it, in the plainest manner that is read again as the same block;
 * where none is, in the plainest that is read with the same words: an emphasis may be lost, never a word. A list that
 * stands `beside` another is written with other marks, or both would be one.
 */
export function markdownOf(block: Block, beside?: Block): string {
  const way = (manner: Manner) => blockMarkdown(block, beside, manner)
  const plainestReadAs = (heard: (blocks: readonly Block[]) => string) => {
    const said = heard([block])
    return MANNERS.find((manner) => heard(blocksOf(way(manner))) === said)
  }
  return way(plainestReadAs(JSON.stringify) ?? plainestReadAs(wordsIn) ?? PLAINEST)
}
