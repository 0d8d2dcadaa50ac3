/** Markdown read into our own blocks: the only file that knows marked. Raw HTML stays text, dangerous links lose their address. */
import { Lexer, Marked, type MarkedToken, type Token, type Tokens } from 'marked'
import { safeAddress } from './address'
import type { Block, HeadingLevel, Inline } from './model'
import { linesOf } from './plain'

/** Deeper lists and quotes are of no use on a page: what is in them is kept as text. */
const DEEPEST = 8

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

/** `&amp;` and `&#233;` as the characters they mean; an unknown name stays as typed. */
const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name] ?? all
    const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : all
  })

/** What is left of raw HTML: its line breaks, and its own characters as text, because a trainer may well write `<3`. */
const html = (raw: string): Inline[] => {
  if (/^<br\s*\/?>\s*$/i.test(raw)) return [{ kind: 'break' }]
  return linesOf(raw.replace(/<!--[\s\S]*?-->/g, '').trimEnd())
}

function inline(token: MarkedToken): Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: inlines(token.tokens) }]
    case 'em':
      return [{ kind: 'emphasis', children: inlines(token.tokens) }]
    case 'del':
      return [{ kind: 'deleted', children: inlines(token.tokens) }]
    case 'codespan':
      return [{ kind: 'code', text: token.text }]
    case 'br':
      return [{ kind: 'break' }]
    case 'link': {
      const address = safeAddress(token.href)
      const children = inlines(token.tokens)
      return address ? [{ kind: 'link', address, children }] : children
    }
    case 'html':
      return html(token.text)
    case 'checkbox':
      return []
    default:
      // Text, escaped characters, and the description that stands for an image.
      return 'text' in token ? linesOf(decoded(token.text)) : []
  }
}

/** The inlines of these tokens, neighbouring texts joined: fewer runs make a lighter document. */
function inlines(tokens: readonly Token[] = []): Inline[] {
  const found: Inline[] = []
  for (const next of tokens.flatMap((token) => inline(token as MarkedToken))) {
    const last = found.at(-1)
    if (next.kind === 'text' && last?.kind === 'text') {
      found[found.length - 1] = { kind: 'text', text: last.text + next.text }
    } else found.push(next)
  }
  return found
}

const paragraph = (children: readonly Inline[]): Block[] =>
  children.length > 0 ? [{ kind: 'paragraph', children }] : []

const table = (token: Tokens.Table): Block => ({
  kind: 'table',
  alignments: token.header.map((_, column) => token.align[column] ?? 'left'),
  header: token.header.map((cell) => inlines(cell.tokens)),
  rows: token.rows.map((row) => row.map((cell) => inlines(cell.tokens))),
})

function block(token: MarkedToken, depth: number): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: token.depth as HeadingLevel, children: inlines(token.tokens) }]
    case 'paragraph':
      return paragraph(inlines(token.tokens))
    case 'text':
      return paragraph(token.tokens ? inlines(token.tokens) : inline(token))
    case 'html':
      return paragraph(html(token.text))
    case 'code':
      return [{ kind: 'code', text: token.text }]
    case 'table':
      return [table(token)]
    case 'hr':
      return [{ kind: 'rule' }]
    case 'blockquote':
      if (depth >= DEEPEST) return paragraph(linesOf(token.raw.trim()))
      return [{ kind: 'quote', blocks: blocks(token.tokens, depth + 1) }]
    case 'list':
      if (depth >= DEEPEST) return paragraph(linesOf(token.raw.trim()))
      return [
        {
          kind: 'list',
          ordered: token.ordered,
          start: token.start === '' ? 1 : token.start,
          items: token.items.map((item) => ({
            task: item.task ? item.checked === true : null,
            blocks: blocks(item.tokens, depth + 1),
          })),
        },
      ]
    default:
      // Space between blocks and definitions of links.
      return []
  }
}

const blocks = (tokens: readonly Token[], depth: number) =>
  tokens.flatMap((token) => block(token as MarkedToken, depth))

const READING = { gfm: true, breaks: true }

/** For what reads Markdown by itself, the editor of cards: the same reading. */
export const markedReader = () => new Marked(READING)

export type Segment = {
  /** The characters of the block as they stand in the text, with the blank lines after it. */
  raw: string
  /** What it means there: a reference takes its address from elsewhere in the text. */
  blocks: readonly Block[]
}

/**
 * The text cut between its topmost blocks: the raws put together are the text, character for character. What stands
 * before the first block belongs to it; a text with line ends that Markdown would change, or too nested, is one segment.
 */
export function segmentsOf(markdown: string): Segment[] {
  const whole = (): Segment[] => (markdown === '' ? [] : [{ raw: markdown, blocks: blocksOf(markdown) }])
  try {
    const segments: Segment[] = []
    let before = ''
    for (const token of Lexer.lex(markdown, READING)) {
      const last = segments.at(-1)
      if (token.type !== 'space') {
        segments.push({ raw: before + token.raw, blocks: block(token as MarkedToken, 0) })
        before = ''
      } else if (last) last.raw += token.raw
      else before += token.raw
    }
    return segments.map(({ raw }) => raw).join('') === markdown ? segments : whole()
  } catch {
    return whole()
  }
}

/**
 * The blocks of a text in Markdown (GitHub's: tables, tasks, addresses become links), where a line end is a line end.
 * A text so nested that it cannot be read comes back as it was typed.
 */
export function blocksOf(markdown: string): Block[] {
  try {
    return blocks(Lexer.lex(markdown, READING), 0)
  } catch {
    // marked goes down one call for every level: thousands of « > » exhaust the stack.
    return paragraph(linesOf(markdown))
  }
}
