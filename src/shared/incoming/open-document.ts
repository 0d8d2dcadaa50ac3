/** A text or a workbook of LibreOffice (.odt, .ods, ISO/IEC 26300) as tables and lines. */
import { DEEPEST, gathering, WIDEST } from './gathering'
import { type Incoming, incomingLimits } from './incoming'
import { attributeOf, decoded, spanOf, tokensOf } from './markup'

const unread = new Set([
  ...['text:tracked-changes', 'office:annotation', 'text:note', 'office:forms', 'table:shapes'],
  ...[
    'office:automatic-styles',
    'office:font-face-decls',
    'table:calculation-settings',
    'text:sequence-decls',
  ],
])

/** Styles that hide: a sheet that is not displayed, text without display. */
function hiddenStyles(markup: string): Set<string> {
  const hidden = new Set<string>()
  let style = ''
  for (const token of tokensOf(markup)) {
    if (token.kind === 'text') continue
    const { name, closes, attributes } = token
    if (name === 'office:body') break
    if (name === 'style:style') style = closes ? '' : (attributeOf(attributes, 'style:name') ?? '')
    else if (
      (name === 'style:table-properties' && attributeOf(attributes, 'table:display') === 'false') ||
      (name === 'style:text-properties' && attributeOf(attributes, 'text:display') === 'none')
    )
      hidden.add(style)
  }
  return hidden
}

/** « PT09H30M00S » as a share of a day; a date as its text. */
function numberOf(attributes: string): number | null {
  const time = attributeOf(attributes, 'office:time-value')
  const [, hours, minutes = '0', seconds = '0'] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(time ?? '') ?? []
  if (hours !== undefined) return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
  const said = Number(attributeOf(attributes, 'office:value') ?? Number.NaN)
  return Number.isFinite(said) ? said : null
}

/** Throws an error when the parts are none of such a file. */
export function openDocumentIn(parts: ReadonlyMap<string, string>): Incoming {
  const markup = parts.get('content.xml') ?? ''
  if (!/<office:body[\s>]/.test(markup)) throw new Error('no OpenDocument file')
  const hidden = hiddenStyles(markup)
  const into = gathering()
  let skipped: { name: string; depth: number; isHidden: boolean; said: string } | null = null
  let repeated = 1
  let isItem = false
  for (const token of tokensOf(markup)) {
    if (skipped) {
      if (token.kind === 'text') skipped.said += skipped.isHidden ? decoded(token.text) : ''
      else if (token.name === skipped.name && !token.isEmpty) skipped.depth += token.closes ? -1 : 1
      if (skipped.depth > 0) continue
      const said = skipped.said.replace(/\s+/g, ' ').trim()
      if (said !== '') into.left.hidden.push(said)
      skipped = null
      continue
    }
    if (token.kind === 'text') {
      if (isItem && token.text.trim() !== '') {
        into.text('- ')
        isItem = false
      }
      into.text(decoded(token.text.replace(/\s+/g, ' ')))
      continue
    }
    const { name, closes, isEmpty, attributes } = token
    const style = attributeOf(attributes, '(?:text|table):style-name') ?? ''
    const isHidden =
      name === 'text:hidden-text' ||
      name === 'text:hidden-paragraph' ||
      (/^text:(?:p|h|span)$/.test(name) && hidden.has(style)) ||
      (/^table:table-(?:row|column)$/.test(name) && /visibility="(?:collapse|filter)"/.test(attributes))
    if (!closes && !isEmpty && (unread.has(name) || isHidden)) {
      if (name === 'office:annotation' || name === 'text:note') into.left.comments += 1
      skipped = { name, depth: 1, isHidden, said: '' }
      continue
    }
    switch (name) {
      case 'table:table':
        if (closes) into.closeTable()
        else if (!isEmpty) into.openTable(attributeOf(attributes, 'table:name') ?? '', hidden.has(style))
        break
      case 'table:table-row':
        // Empty rows are repeated to the end of the sheet; rows with text hardly ever are.
        if (!closes) into.row()
        break
      case 'table:table-cell':
      case 'table:covered-table-cell': {
        if (!closes && name === 'table:table-cell') {
          const across = spanOf(attributes, 'table:number-columns-spanned', WIDEST)
          const down = spanOf(attributes, 'table:number-rows-spanned', DEEPEST)
          into.cell({ across, down, value: numberOf(attributes) })
          repeated = spanOf(attributes, 'table:number-columns-repeated', incomingLimits.columns)
        }
        if ((closes || isEmpty) && name === 'table:table-cell') {
          into.repeat(repeated - 1)
          repeated = 1
        }
        break
      }
      case 'text:p':
      case 'text:h':
      case 'text:line-break':
        into.line()
        break
      case 'text:list-item':
        isItem = !closes
        break
      case 'text:s':
      case 'text:tab':
        into.text(name === 'text:tab' && !into.isInTable() ? '\t' : ' ')
        break
      case 'draw:image':
        if (!closes) into.left.pictures += 1
        break
    }
  }
  return into.done()
}
