/** HTML from the clipboard made fit for a text: Word's lists are lists, what is hidden stays hidden, pictures are counted. */
import { attributeOf, decoded, tokensOf } from './markup'

export type PastedPage = {
  html: string
  /** Pictures, which a card does not hold. */
  pictures: number
}

/** Characters; a page beyond is a book. */
const MOST = 5_000_000

const SILENT = new Set(['style', 'script', 'head', 'xml', 'title', 'template', 'noscript'])
const SINGLE = new Set('br hr img input meta link col wbr area base source'.split(' '))
const PARAGRAPH = /^(?:p|h[1-6]|div|li)$/

const isHidden = (attributes: string, style: string) =>
  /\shidden(?:[\s=/]|$)/i.test(attributes) || /(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style)

/** Word writes the bullet or the number of a list as text of its own. */
const isMarker = (style: string) => /mso-list\s*:\s*ignore/i.test(style)

/** The depth of the list item that the paragraph is; 0 when it is none. */
const levelOf = (style: string) => {
  if (!/mso-list\s*:\s*(?!none|skip|ignore)/i.test(style)) return 0
  return Math.min(9, Math.max(1, Number(/level(\d)/i.exec(style)?.[1] ?? 1)))
}

/** « 1. », « a) », « iv. » count; « · », « o », « § » and the like do not. */
const counts = (marker: string) => /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i.test(marker.trim())

const STYLE = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>/]+)/gi

/** A text processor online wraps the whole page in a <b> that is none. */
const isLight = (style: string) => /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style)

const marksIn = (style: string) => [
  ...(/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) ? ['strong'] : []),
  ...(/font-style\s*:\s*italic/i.test(style) ? ['em'] : []),
]

export function pastedPage(whole: string): PastedPage {
  const out: string[] = []
  /** The lists that are open, the outermost first. */
  const lists: string[] = []
  /** What closes each <span> and <b> that is open. */
  const around: string[] = []
  let pictures = 0
  /** The element that is left out, how many of its name are open in it, and its text when it is a marker. */
  let left: { name: string; depth: number; marker: boolean; said: string } | null = null
  /** The item whose marker was not met yet, and the name of its paragraph. */
  let item: { name: string; level: number; from: number } | null = null

  const closeTo = (level: number) => {
    while (lists.length > level) out.push('</li>', `</${lists.pop()}>`)
  }
  /** Opens the item's place once its marker says what list it is. */
  const begin = (level: number, list: 'ol' | 'ul', from: number) => {
    const held = out.splice(from)
    closeTo(level)
    if (lists.length === level && lists.at(-1) !== list) closeTo(level - 1)
    else if (lists.length === level) out.push('</li>')
    while (lists.length < level) {
      if (lists.length > 0 && out.at(-1) === '</li>') out.pop()
      out.push(`<${list}>`)
      lists.push(list)
      if (lists.length < level) out.push('<li><p></p>')
    }
    out.push('<li>', ...held)
  }

  for (const token of tokensOf(whole.slice(0, MOST))) {
    if (left) {
      if (token.kind === 'text') left.said += token.text
      else if (token.name === 'img') pictures += 1
      else if (token.name === left.name && !token.isEmpty) left.depth += token.closes ? -1 : 1
      if (left.depth > 0) continue
      if (left.marker && item) {
        begin(item.level, counts(decoded(left.said)) ? 'ol' : 'ul', item.from)
        item = null
      }
      left = null
      continue
    }
    if (token.kind === 'text') {
      out.push(token.text)
      continue
    }
    const { name, closes, isEmpty, attributes } = token
    if (name === 'img' || name === 'v:imagedata') {
      pictures += closes ? 0 : 1
      continue
    }
    const style = closes ? '' : (attributeOf(attributes, 'style') ?? '')
    const isSilent = SILENT.has(name) || isHidden(attributes, style)
    if (!closes && !isEmpty && !SINGLE.has(name) && (isSilent || isMarker(style))) {
      left = { name, depth: 1, marker: isMarker(style), said: '' }
      continue
    }
    if (name === 'html' || name === 'body' || /^[a-z]+:/.test(name)) continue
    if (PARAGRAPH.test(name) && !closes) {
      const level = name === 'li' ? 0 : levelOf(style)
      if (level > 0) item = { name, level, from: out.length }
      else if (lists.length > 0) closeTo(0)
    } else if (PARAGRAPH.test(name) && closes && item?.name === name) {
      // A list item without a marker goes on with what the list was.
      const { level, from } = item
      begin(level, lists[level - 1] === 'ol' ? 'ol' : 'ul', from)
      item = null
    } else if (name === 'table' && !closes) closeTo(0)
    // The window takes no style from elsewhere: what a style says of the words is said by elements.
    const plain = `<${attributes.replace(STYLE, '')}>`
    if ((name === 'span' || name === 'b') && !isEmpty) {
      if (closes) out.push(around.pop() ?? plain)
      else {
        const [before, after] = name === 'b' && isLight(style) ? ['<span>', '</span>'] : [plain, `</${name}>`]
        const marks = name === 'span' ? marksIn(style) : []
        out.push(before, ...marks.map((mark) => `<${mark}>`))
        around.push([...marks.toReversed().map((mark) => `</${mark}>`), after].join(''))
      }
    } else out.push(plain)
  }
  closeTo(0)
  return { html: out.join(''), pictures }
}
