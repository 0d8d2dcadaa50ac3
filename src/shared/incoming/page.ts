/** A page of HTML, saved or on the clipboard (Word, Excel, LibreOffice, a text processor online), as tables and lines. */
import { DEEPEST, gathering, WIDEST } from './gathering'
import { type Incoming, incomingLimits } from './incoming'
import { attributeOf, decoded, spanOf, tokensOf } from './markup'

/** Parts that are no text of the page: styles, scripts, what Word says of itself. */
const silent = new Set(['style', 'script', 'head', 'xml', 'title', 'template', 'noscript'])
/** Elements that begin a line of their own. */
const blocks = new Set(
  'p div br h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer main blockquote caption hr pre'.split(
    ' ',
  ),
)
/** Elements without an end. */
const single = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source'])

const isHidden = (attributes: string) =>
  /hidden|none|mso-hide/i.test(attributes) &&
  (/\shidden(?:[\s=/]|$)/i.test(attributes) ||
    /(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i.test(
      attributeOf(attributes, 'style') ?? '',
    ))

export function pageIn(html: string): Incoming {
  const into = gathering()
  /** The element whose content is left out, and how many of its name are open in it. */
  let left: { name: string; depth: number; said: string; isText: boolean } | null = null
  for (const token of tokensOf(html.slice(0, incomingLimits.text))) {
    if (left) {
      if (token.kind === 'text') left.said += left.isText ? decoded(token.text) : ''
      else if (token.name === left.name && !token.isEmpty) left.depth += token.closes ? -1 : 1
      if (left.depth > 0) continue
      const said = left.said.replace(/\s+/g, ' ').trim()
      if (said !== '') into.left.hidden.push(said)
      left = null
      continue
    }
    if (token.kind === 'text') {
      into.text(decoded(token.text.replace(/[\n\r]/g, ' ')))
      continue
    }
    const { name, closes, isEmpty, attributes } = token
    const isText = isHidden(attributes)
    if (!closes && !isEmpty && !single.has(name) && (silent.has(name) || isText)) {
      left = { name, depth: 1, said: '', isText }
      continue
    }
    if (name === 'table') closes ? into.closeTable() : into.openTable()
    else if (name === 'tr' && !closes) into.row()
    else if ((name === 'td' || name === 'th') && !closes)
      into.cell({
        across: spanOf(attributes, 'colspan', WIDEST),
        down: spanOf(attributes, 'rowspan', DEEPEST),
      })
    else if (name === 'img' && !closes) into.left.pictures += 1
    else if (blocks.has(name)) {
      into.line()
      if (name === 'li' && !closes) into.text('- ')
    }
  }
  if (html.length > incomingLimits.text) into.left.isCut = true
  return into.done()
}
