/** Markdown read into our own blocks: the only file that knows marked. Raw HTML stays text, dangerous links lose their address. */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { safeAddress } from './address'
import { withLongWords, withoutLongWords } from './long-words'
import { type Block, CALLOUTS, type HeadingLevel, type Inline } from './model'
import { linesOf } from './plain'
import { isReadable } from './readable'

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

/** The one thing of HTML that we have. */
const BREAK = /^<br\s*\/?>\s*$/i

/** Raw HTML as text: its line breaks, and its own characters, because a trainer may well write `<3`. */
const html = (raw: string): Inline[] => {
  if (BREAK.test(raw)) return [{ kind: 'break' }]
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

/** A quote whose first line is `[!IMPORTANT]` and nothing else is a callout, as on GitHub. */
function quote(text: string, inside: Block[]): Block {
  const name = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text)?.[1]?.toLowerCase()
  const callout = CALLOUTS.find((kind) => kind === name)
  const [first, ...rest] = inside
  if (!callout || first?.kind !== 'paragraph') return { kind: 'quote', blocks: inside }
  const [mark, end, ...words] = first.children
  // Unless the text gives `!IMPORTANT` an address, or a heading's line follows.
  const isMark = mark?.kind === 'text' && mark.text.trim().toLowerCase() === `[!${callout}]`
  if (!isMark || (end && end.kind !== 'break')) return { kind: 'quote', blocks: inside }
  return { kind: 'callout', callout, blocks: [...paragraph(words), ...rest] }
}

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
      // An indented one keeps its last line end.
      return [{ kind: 'code', text: token.text.replace(/\n$/, '') }]
    case 'table':
      return [table(token)]
    case 'hr':
      return [{ kind: 'rule' }]
    case 'blockquote':
      if (depth >= DEEPEST) return paragraph(linesOf(token.raw.trim()))
      return [quote(token.text, blocks(token.tokens, depth + 1))]
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

/** Whether our blocks keep all of it: no picture, HTML, footnote, title, reference nor name of a language. */
function isWhole(token: MarkedToken, depth: number): boolean {
  switch (token.type) {
    case 'html':
      return BREAK.test(token.text)
    case 'code':
      return !token.lang
    case 'link':
      if (token.title || safeAddress(token.href) === null || /\]$/.test(token.raw)) return false
      break
    case 'list':
      if (depth >= DEEPEST || token.items.some((item) => !isWholeItem(item, depth + 1))) return false
      return true
    case 'table':
      return [token.header, ...token.rows].flat().every(({ tokens }) => areWhole(tokens, depth))
    case 'blockquote':
      if (depth >= DEEPEST) return false
      break
    case 'image':
    case 'def':
      return false
    case 'text':
      if (/\[\^[^\]\s]+\]/.test(token.raw)) return false
  }
  const below = token.type === 'blockquote' ? depth + 1 : depth
  return 'tokens' in token && token.tokens ? areWhole(token.tokens, below) : true
}

/** An item of nothing is no item of the editor. */
const isWholeItem = ({ tokens }: Tokens.ListItem, depth: number) =>
  tokens.some(({ type }) => type !== 'space' && type !== 'checkbox') && areWhole(tokens, depth)

const areWhole = (tokens: readonly Token[], depth: number) =>
  tokens.every((token) => isWhole(token as MarkedToken, depth))

const READING = { gfm: true, breaks: true }

export type Segment = {
  /** The characters of the block as they stand in the text, with the blank lines after it. */
  raw: string
  /** What it means there. */
  blocks: readonly Block[]
  /** Whether the blocks say all that the characters say. */
  isWhole: boolean
}

/**
 * The text cut between its topmost blocks: the raws put together are the text, character for character. What stands
 * before the first block belongs to it; a text with line ends that Markdown would change, or too nested, is one segment.
 */
export function segmentsOf(markdown: string): Segment[] {
  const whole = (): Segment[] =>
    markdown === '' ? [] : [{ raw: markdown, blocks: blocksOf(markdown), isWhole: false }]
  if (!isReadable(markdown)) return whole()
  try {
    const segments: Segment[] = []
    let before = ''
    for (const token of Lexer.lex(markdown, READING)) {
      const last = segments.at(-1)
      if (token.type !== 'space') {
        segments.push({
          raw: before + token.raw,
          blocks: block(token as MarkedToken, 0),
          isWhole: isWhole(token as MarkedToken, 0),
        })
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
 * A text too long or too nested to be read comes back as it was typed.
 */
export function blocksOf(markdown: string): Block[] {
  const set = withoutLongWords(markdown)
  if (set) return withLongWords(blocksOf(set.text), set.words)
  if (!isReadable(markdown)) return paragraph(linesOf(markdown))
  try {
    return blocks(Lexer.lex(markdown, READING), 0)
  } catch {
    // marked goes down one call for every level: thousands of « > » exhaust the stack.
    return paragraph(linesOf(markdown))
  }
}
