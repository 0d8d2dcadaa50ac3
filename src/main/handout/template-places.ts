/** Where the tags of a template stand, in every part of the file: what is told, replaced and checked is this one list. */
import type { TemplateFault } from '../../shared/handout/template-fault'
import { type Meaning, meaningOf } from '../../shared/handout/template-tags'
import { around, decoded, type Element, treeOf } from './xml-tree'

/** Parts of the file by their names, as text: those that are XML. */
export type XmlParts = ReadonlyMap<string, string>

/** A piece of the XML, as its places in the part. */
export type Span = { from: number; to: number }

/** A tag: its pieces in the text, where it stands, and what it means. */
export type Mark = {
  tag: string
  meaning: Meaning | null
  pieces: readonly Span[]
  /** The element that holds its first piece; null in an attribute. */
  holder: Element | null
  /** The rows that repeat around it, the outermost first. */
  rows: readonly Element[]
}

/** Headers first, footers, then the text: as a page is read. */
const order = (name: string) =>
  /^word\/header/.test(name) ? 0 : /^word\/footer/.test(name) ? 1 : name === 'word/document.xml' ? 2 : 3

const isParagraph = ({ name }: Element) => name === 'w:p' || name === 'a:p'
/** The signs that part two words: no tag reaches over them. */
const BARRIERS = new Set([
  'w:br',
  'w:cr',
  'w:tab',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
  'w:ptab',
  'a:br',
])
const BARRIER = '\uFFFF'

/** A text as a reader sees it, put together from pieces. */
type Stream = { text: string; at: { from: number; to: number; holder: Element | null }[] }

const streamOf = (): Stream => ({ text: '', at: [] })

function add(stream: Stream, xml: string, from: number, to: number, holder: Element | null) {
  const own = decoded(xml, from, to)
  stream.text += own.text
  for (let unit = 0; unit < own.text.length; unit += 1) {
    stream.at.push({ from: own.at[unit] ?? to, to: own.at[unit + 1] ?? to, holder })
  }
}

const BRACE = /[{}]|&#/

/** Every text of the part: of each paragraph, of what is in none, of each attribute. */
function streamsOf(xml: string, root: Element): Stream[] {
  const streams: Stream[] = []
  const known = new Map<Element, Map<string, Stream>>()
  const streamAt = (element: Element) => {
    const paragraph = around(element, isParagraph) ?? element
    const kinds = known.get(paragraph) ?? new Map<string, Stream>()
    known.set(paragraph, kinds)
    const stream = kinds.get(element.name) ?? streamOf()
    if (!kinds.has(element.name)) streams.push(stream)
    kinds.set(element.name, stream)
    return stream
  }
  const attributesOf = (element: Element) => {
    const opening = xml.slice(element.start, element.inner)
    if (element.name === '' || !BRACE.test(opening)) return
    for (const { 0: whole, 1: quoted = '', index } of opening.matchAll(/=\s*("[^"]*"|'[^']*')/g)) {
      const from = element.start + index + whole.length - quoted.length + 1
      const stream = streamOf()
      add(stream, xml, from, from + quoted.length - 2, null)
      streams.push(stream)
    }
  }
  const visit = (element: Element) => {
    if (isParagraph(element) && !BRACE.test(xml.slice(element.start, element.end))) return
    if (BARRIERS.has(element.name)) {
      const paragraph = around(element, isParagraph) ?? element
      for (const stream of known.get(paragraph)?.values() ?? []) {
        stream.text += BARRIER
        stream.at.push({ from: element.start, to: element.start, holder: null })
      }
    }
    attributesOf(element)
    let from = element.inner
    for (const child of element.children) {
      if (child.start > from) add(streamAt(element), xml, from, child.start, element)
      visit(child)
      from = child.end
    }
    if (element.close > from) add(streamAt(element), xml, from, element.close, element)
  }
  visit(root)
  return streams
}

const TAG = /\{\{([^{}\uFFFF]*)\}\}/g
/** The rest of a tag that lacks a brace, behind its two braces or before them. */
const UNCLOSED = /^\{\{[^{}\uFFFF]{0,40}\}?/
const UNOPENED = /(?:\{[^{}\uFFFF]*|[^\s{}\uFFFF]*)$/
/** Told of one text: more are mended with the first. */
const MOST = 20

const nearOf = (text: string, at: number, length: number) =>
  text
    .slice(Math.max(0, at - 30), at + length + 30)
    .replaceAll(BARRIER, ' ')
    .trim()

/** Braces that belong to no tag, each told once with the words around. */
function faultsOfBraces({ text }: Stream): TemplateFault[] {
  const faults: TemplateFault[] = []
  // The barrier is as long as the tag, so that the words around are found again.
  const rest = text.replace(TAG, (whole) => BARRIER.repeat(whole.length))
  for (const { 0: braces, index } of rest.matchAll(/\{\{|\}\}/g)) {
    if (faults.length === MOST) break
    if (braces === '{{') {
      const [said = braces] = UNCLOSED.exec(rest.slice(index, index + 50)) ?? []
      // « {{nom, vous êtes… »: the first word is enough.
      const shown = said.endsWith('}') ? said : (said.split(/\s/)[0] ?? said)
      faults.push({ kind: 'unclosed', text: shown, near: nearOf(text, index, said.length) })
    } else {
      const [before = ''] = UNOPENED.exec(rest.slice(Math.max(0, index - 50), index)) ?? []
      const shown = `${before}}}`
      faults.push({ kind: 'unopened', text: shown, near: nearOf(text, index - before.length, shown.length) })
    }
  }
  return faults
}

function piecesOf(stream: Stream, from: number, to: number): Span[] {
  const pieces: Span[] = []
  let last: Element | null | undefined
  for (const { from: start, to: end, holder } of stream.at.slice(from, to)) {
    const open = pieces.at(-1)
    if (open && holder === last) open.to = end
    else pieces.push({ from: start, to: end })
    last = holder
  }
  return pieces
}

const rowOf = (element: Element | null) => around(element, ({ name }) => name === 'w:tr')

export type Places = { marks: readonly Mark[]; faults: readonly TemplateFault[] }

/** Words of several lines, or a whole document, stand where paragraphs do: in the text of Word's own parts. */
const hasRoom = ({ holder }: Mark) =>
  holder?.name === 'w:t' && around(holder, ({ name }) => name === 'w:p') !== null

function faultOf(
  mark: Omit<Mark, 'rows'>,
  kinds: ReadonlyMap<Element, Set<string>>,
): TemplateFault['kind'] | null {
  const { meaning } = mark
  if (!meaning) return 'unknown'
  if (meaning.kind === 'tag') return meaning.lines && !hasRoom({ ...mark, rows: [] }) ? 'no-room' : null
  const row = rowOf(mark.holder)
  if (!row) return 'outside-table'
  return (kinds.get(row)?.size ?? 0) > 1 ? 'mixed-row' : null
}

/** Braces where no reader sees a text, such as a comment of the XML. */
function hiddenIn(xml: string, marks: readonly Pick<Mark, 'pieces'>[]): TemplateFault[] {
  let rest = ''
  let from = 0
  const pieces = marks.flatMap((mark) => mark.pieces).sort((one, other) => one.from - other.from)
  for (const piece of pieces) {
    rest += xml.slice(from, piece.from)
    from = piece.to
  }
  rest += xml.slice(from)
  const at = rest.indexOf('{{')
  return at < 0 ? [] : [{ kind: 'unclosed', text: '{{', near: nearOf(rest, at, 2) }]
}

/** Whether it is a text that is read; elsewhere two braces that close may end anything. */
const isRead = (name: string) => /^word\/(?!webext|theme|settings|styles|fontTable|_rels)/.test(name)

/** The tags of one part and what keeps them from being filled. Throws when the part is not well formed, or too deep. */
export function placesIn(xml: string, name = 'word/document.xml'): Places {
  const root = treeOf(xml)
  if (!BRACE.test(xml)) return { marks: [], faults: [] }
  const streams = streamsOf(xml, root).filter(({ text }) => /[{}]/.test(text))
  const found = streams.flatMap((stream) =>
    Array.from(stream.text.matchAll(TAG), (match) => {
      const [whole, tag = ''] = match
      const pieces = piecesOf(stream, match.index, match.index + whole.length)
      const holder = stream.at[match.index]?.holder ?? null
      const near = nearOf(stream.text, match.index, whole.length)
      return { tag: tag.trim(), meaning: meaningOf(tag.trim()), pieces, holder, near }
    }),
  )
  const kinds = new Map<Element, Set<string>>()
  for (const { meaning, holder } of found) {
    const row = rowOf(holder)
    if (meaning?.kind === 'row' && row) kinds.set(row, (kinds.get(row) ?? new Set()).add(meaning.row))
  }
  const rowsOf = (holder: Element | null) => {
    const rows: Element[] = []
    for (let row = rowOf(holder); row; row = rowOf(row.parent)) if (kinds.has(row)) rows.unshift(row)
    return rows
  }
  const wrong = found.flatMap((own): TemplateFault[] => {
    const kind = faultOf(own, kinds)
    return kind ? [{ kind, text: own.tag, near: own.near }] : []
  })
  const told = [
    ...wrong,
    ...streams.flatMap(faultsOfBraces).filter(({ kind }) => isRead(name) || kind !== 'unopened'),
  ]
  return {
    marks: found.map(({ near: _, ...own }) => ({ ...own, rows: rowsOf(own.holder) })),
    faults: [...told, ...(told.length === 0 ? hiddenIn(xml, found) : [])],
  }
}

/** Those of every part, headers and footers first. */
export const placesOf = (parts: XmlParts): Map<string, Places> =>
  new Map(
    Array.from(parts)
      .sort(([one], [other]) => order(one) - order(other))
      .map(([name, xml]) => [name, placesIn(xml, name)]),
  )
