/** A Word file (.docx, ISO/IEC 29500) as tables and lines: what its reader sees, and nothing that is hidden or deleted. */
import { gathering, WIDEST } from './gathering'
import type { Incoming } from './incoming'
import { attributeOf, decoded, spanOf, type Token, tokensOf } from './markup'

type Tag = Extract<Token, { kind: 'tag' }>

/** A property that is there is on, unless it says that it is not. */
const isOn = ({ attributes }: Tag) => !/^(?:0|false|off|none)$/i.test(attributeOf(attributes, 'w:val') ?? '1')

/** Regions whose text nobody reads: moved or deleted text, the second form of a drawing. */
const unread = new Set(['w:movefrom', 'w:del', 'mc:fallback', 'w:instrtext', 'w:deltext'])

/** What the styles of the file say of text in them. */
type Styles = { hidden: Set<string>; items: Set<string> }

function stylesIn(markup: string): Styles {
  const styles: Styles = { hidden: new Set(), items: new Set() }
  let style = ''
  for (const token of tokensOf(markup)) {
    if (token.kind === 'text') continue
    if (token.name === 'w:style')
      style = token.closes ? '' : (attributeOf(token.attributes, 'w:styleid') ?? '')
    else if (style !== '' && token.name === 'w:vanish' && isOn(token)) styles.hidden.add(style)
    else if (style !== '' && token.name === 'w:numpr' && !token.closes && !/heading|titre/i.test(style))
      styles.items.add(style)
  }
  return styles
}

/** Throws an error when the parts are none of a Word file. */
export function wordIn(parts: ReadonlyMap<string, string>): Incoming {
  const main = [...parts.keys()].find((name) => /(^|\/)document\d*\.xml$/i.test(name))
  const markup = parts.get(main ?? '') ?? ''
  if (!/<w:body[\s>]/.test(markup)) throw new Error('no Word file')
  const styles = stylesIn(parts.get('word/styles.xml') ?? '')
  const into = gathering()
  let skipped: { name: string; depth: number } | null = null
  let paragraph = { isItem: false, isHidden: false, hasText: false }
  let run = { isIn: false, isHidden: false }
  let cell = { across: 1, goesOn: false, isOpen: false }
  let isText = false
  let isRowHidden = false
  let hidden = ''
  const tellHidden = () => {
    const said = hidden.replace(/\s+/g, ' ').trim()
    if (said !== '') into.left.hidden.push(said)
    hidden = ''
  }
  /** The cell begins with its first paragraph, when its properties are known. */
  const begin = () => {
    if (cell.isOpen) return
    into.cell(cell)
    cell.isOpen = true
  }
  const add = (text: string) => {
    if (run.isHidden || paragraph.isHidden) {
      hidden += text
      return
    }
    if (paragraph.isItem && !paragraph.hasText && text.trim() !== '') into.text('- ')
    paragraph.hasText ||= text.trim() !== ''
    into.text(text)
  }
  for (const token of tokensOf(markup)) {
    if (skipped) {
      if (token.kind === 'tag' && token.name === skipped.name && !token.isEmpty)
        skipped.depth += token.closes ? -1 : 1
      if (skipped.depth === 0) skipped = null
      continue
    }
    if (token.kind === 'text') {
      if (isText) add(decoded(token.text))
      continue
    }
    const { name, closes, isEmpty, attributes } = token
    if (unread.has(name) && !closes && !isEmpty) {
      skipped = { name, depth: 1 }
      continue
    }
    switch (name) {
      case 'w:t':
        isText = !closes && !isEmpty
        break
      case 'w:p':
        if (!closes && into.isInTable()) begin()
        if (closes || isEmpty) {
          into.line()
          tellHidden()
        }
        paragraph = { isItem: false, isHidden: false, hasText: false }
        break
      case 'w:pstyle': {
        const style = attributeOf(attributes, 'w:val') ?? ''
        paragraph.isHidden ||= styles.hidden.has(style)
        paragraph.isItem ||= styles.items.has(style)
        break
      }
      case 'w:numid':
        paragraph.isItem = attributeOf(attributes, 'w:val') !== '0'
        break
      case 'w:r':
        run = { isIn: !closes, isHidden: false }
        break
      case 'w:vanish':
        if (run.isIn) run.isHidden = isOn(token)
        break
      case 'w:rstyle':
        run.isHidden ||= run.isIn && styles.hidden.has(attributeOf(attributes, 'w:val') ?? '')
        break
      case 'w:tab':
        if (run.isIn) add(into.isInTable() ? ' ' : '\t')
        break
      case 'w:br':
      case 'w:cr':
        add('\n')
        break
      case 'w:nobreakhyphen':
        add('-')
        break
      case 'w:drawing':
      case 'w:pict':
        if (!closes) into.left.pictures += 1
        break
      case 'w:commentreference':
      case 'w:footnotereference':
      case 'w:endnotereference':
        into.left.comments += 1
        break
      case 'w:tbl':
        closes ? into.closeTable() : into.openTable()
        if (closes) cell.isOpen = true
        break
      case 'w:tr':
        if (!closes) into.row()
        else if (isRowHidden) into.hideRow()
        isRowHidden = false
        break
      case 'w:hidden':
        isRowHidden ||= isOn(token)
        break
      case 'w:gridbefore': {
        const before = spanOf(attributes, 'w:val', WIDEST)
        into.cell({ across: before })
        break
      }
      case 'w:tc':
        if (closes) begin()
        else cell = { across: 1, goesOn: false, isOpen: false }
        break
      case 'w:gridspan':
        cell.across = spanOf(attributes, 'w:val', WIDEST)
        break
      case 'w:vmerge':
        cell.goesOn = attributeOf(attributes, 'w:val') !== 'restart'
        break
    }
  }
  return into.done()
}
