/** A part of a template with its tags filled: what is no tag stays byte for byte. */
import type { Run, TagValues } from '../../shared/handout/model'
import type { RowTag } from '../../shared/handout/tag-names'
import type { Mark, Span } from './template-places'
import { around, type Element, encoded } from './xml-tree'

type Edit = Span & { by: string }
type Row = { row: RowTag; values: Readonly<Record<string, readonly Run[]>> }

/** Two braces in a value would look like a tag that was left: a joiner that nobody sees stands between them. */
const said = (text: string) => text.replace(/([{}])(?=\1)/g, '$1\u2060')

/** A line to write on by hand, as Jalon's own documents have it. */
const BLANK = '\u00A0'.repeat(48)

/** Words without manner, where only a text can stand. */
function plainOf(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'text' || run.kind === 'code') return said(run.text)
      if ('children' in run) return plainOf(run.children)
      if (run.kind === 'axis') return said(run.name)
      if (run.kind === 'box') return run.ticked ? '☑' : '☐'
      return run.kind === 'break' ? ' ' : '…'
    })
    .join('')
}

const OPEN = '<w:t xml:space="preserve">'

/** The manner of the run: bold, size, colour, as its markup says it. */
const mannerOf = (xml: string, run: Element) => {
  const properties = run.children.find(({ name }) => name === 'w:rPr')
  return properties ? xml.slice(properties.start, properties.end) : ''
}

/** The words within a text of a run, in the manner of that run. */
function wordsOf(xml: string, run: Element, runs: readonly Run[]): string {
  return runs
    .map((own) => {
      if (own.kind === 'break') return `</w:t><w:br/>${OPEN}`
      if (own.kind !== 'blank') return encoded(plainOf([own]))
      const line = `<w:r><w:rPr><w:rStyle w:val="Blank"/></w:rPr>${OPEN}${BLANK}</w:t></w:r>`
      return `</w:t></w:r>${line}<w:r>${mannerOf(xml, run)}${OPEN}`
    })
    .join('')
}

/** Paragraphs that docx puts in place of a mark: their ends are found again in what it wrote. */
export type Lines = { key: string; tag: string }

/** The markup that a reader sees beside words. */
const SEEN =
  /<(?:w:(?:drawing|pict|object|fldChar|instrText|fldSimple|br|cr|tab|sym|ptab|noBreakHyphen|softHyphen|dayLong|dayShort|monthLong|monthShort|yearLong|yearShort|pgNum|footnoteReference|endnoteReference|commentReference|footnoteRef|endnoteRef|delText)|mc:AlternateContent|m:oMath)\b/

const propertiesOf = (element: Element) => element.children.filter(({ name }) => name.endsWith('Pr'))

/** Numbers that a file gives once: a copy has none. */
const withoutIds = (xml: string) => xml.replace(/ w14:(?:paraId|textId)="[^"]*"/g, '')

class Filling {
  readonly lines: Lines[] = []

  constructor(
    private readonly xml: string,
    private readonly marks: readonly Mark[],
    private readonly values: TagValues,
    /** Distinguishes the keys of this part. */
    private readonly prefix: string,
  ) {}

  whole(): string {
    return this.between(0, this.xml.length, this.marks, 0, null)
  }

  /** Fills that piece of the part; `depth` rows around it repeat already. */
  private between(from: number, to: number, marks: readonly Mark[], depth: number, row: Row | null): string {
    const edits: Edit[] = []
    const repeated = new Map<Element, Mark[]>()
    const single: Mark[] = []
    for (const mark of marks) {
      const around = mark.rows[depth]
      if (around) repeated.set(around, [...(repeated.get(around) ?? []), mark])
      else single.push(mark)
    }
    for (const [element, own] of repeated) {
      edits.push({ from: element.start, to: element.end, by: this.rows(element, own, depth) })
    }
    const lines = single.filter(({ meaning }) => meaning?.kind === 'tag' && meaning.lines)
    for (const mark of single) if (!lines.includes(mark)) edits.push(...this.words(mark, row))
    edits.push(...this.paragraphs(lines))
    return applied(this.xml, from, to, edits)
  }

  private rows(element: Element, marks: readonly Mark[], depth: number): string {
    const [kind] = marks.flatMap(({ meaning, rows }) =>
      meaning?.kind === 'row' && rows.length === depth + 1 ? [meaning.row] : [],
    )
    if (!kind) return this.xml.slice(element.start, element.end)
    const all = this.values.rows[kind] ?? []
    // A table keeps a row: nobody yet is a row to fill in.
    return (all.length > 0 ? all : [{}])
      .map((values, index) => {
        const own = this.between(element.start, element.end, marks, depth + 1, { row: kind, values })
        return index === 0 ? own : withoutIds(own).replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '')
      })
      .join('')
  }

  private valueOf({ meaning }: Mark, row: Row | null): readonly Run[] {
    if (meaning?.kind === 'row') return row?.values[meaning.field] ?? []
    return meaning ? (this.values.words[meaning.tag] ?? []) : []
  }

  private words(mark: Mark, row: Row | null): Edit[] {
    const [first, ...rest] = mark.pieces
    if (!first) return []
    const { holder } = mark
    const runs = this.valueOf(mark, row)
    const run = holder?.parent ?? null
    const isWord = holder?.name === 'w:t' && run?.name === 'w:r'
    const by = isWord ? wordsOf(this.xml, run, runs) : encoded(plainOf(runs))
    // An empty value must not take the space behind it away.
    const opening =
      isWord && holder.inner - holder.start !== OPEN.length
        ? [{ from: holder.start, to: holder.inner, by: OPEN }]
        : []
    return [...opening, { ...first, by }, ...rest.map((piece) => ({ ...piece, by: '' }))]
  }

  /** Tags that stand for paragraphs: the paragraph is cut there, what is before and behind stays in one of its own. */
  private paragraphs(marks: readonly Mark[]): Edit[] {
    const each = new Map<Element, Mark[]>()
    for (const mark of marks) {
      const paragraph = around(mark.holder, ({ name }) => name === 'w:p')
      if (paragraph) each.set(paragraph, [...(each.get(paragraph) ?? []), mark])
    }
    return [...each].flatMap(([paragraph, own]) => this.cut(paragraph, own))
  }

  private cut(paragraph: Element, marks: readonly Mark[]): Edit[] {
    const spans = marks.map(({ pieces }) => ({
      from: pieces[0]?.from ?? paragraph.inner,
      to: pieces.at(-1)?.to ?? paragraph.inner,
    }))
    const properties = paragraph.children.find(({ name }) => name === 'w:pPr')
    const section = properties?.children.find(({ name }) => name === 'w:sectPr')
    const starts = [properties?.end ?? paragraph.inner, ...spans.map(({ to }) => to)]
    const ends = [...spans.map(({ from }) => from), paragraph.close]
    const isKept = starts.map((start, at) => {
      const text = this.xml.slice(start, ends[at])
      const isLast = at === starts.length - 1
      return (
        (isLast && section !== undefined) || SEEN.test(text) || this.says(paragraph, start, ends[at] ?? start)
      )
    })
    return marks.map((mark, at): Edit => {
      const from = isKept[at] ? (spans[at]?.from ?? 0) : at === 0 ? paragraph.start : (spans[at]?.from ?? 0)
      const last = at === marks.length - 1
      const next = last ? paragraph.end : (spans[at + 1]?.from ?? paragraph.end)
      const to = isKept[at + 1] ? (spans[at]?.to ?? 0) : next
      const closing = isKept[at] ? this.closing(mark, paragraph) : ''
      const opening = isKept[at + 1] ? this.opening(marks, at, paragraph, section) : ''
      return { from, to, by: `${closing}${this.line(mark)}${opening}` }
    })
  }

  /** Whether words stand there that are the paragraph's own, and no part of a tag. */
  private says(paragraph: Element, from: number, to: number): boolean {
    const texts: Element[] = []
    const visit = (element: Element) => {
      if (element.end <= from || element.start >= to) return
      if (element.name === 'w:t') texts.push(element)
      for (const child of element.children) visit(child)
    }
    visit(paragraph)
    return texts.some(
      ({ inner, close }) => this.xml.slice(Math.max(inner, from), Math.min(close, to)).trim() !== '',
    )
  }

  /** The elements from the paragraph down to the text that holds the place. */
  private path(element: Element | null, paragraph: Element): Element[] {
    const path: Element[] = []
    for (let own = element; own && own !== paragraph; own = own.parent) path.unshift(own)
    return path
  }

  private closing({ holder }: Mark, paragraph: Element): string {
    const names = this.path(holder, paragraph).map(({ name }) => `</${name}>`)
    return `${names.reverse().join('')}</w:p>`
  }

  private opening(
    marks: readonly Mark[],
    at: number,
    paragraph: Element,
    section: Element | undefined,
  ): string {
    const to = marks[at]?.pieces.at(-1)?.to ?? 0
    // The text that goes on is that of the last piece.
    const holder = this.holderAt(paragraph, to)
    const path = this.path(holder, paragraph)
    const isLast = at === marks.length - 1
    const properties = propertiesOf(paragraph)
      .map(({ start, end }) => this.xml.slice(start, end))
      .join('')
      .replace(/<w:pageBreakBefore\b[^>]*\/>/g, '')
    const kept =
      section && !isLast ? properties.replace(this.xml.slice(section.start, section.end), '') : properties
    const opened = path.map((own) => {
      const first = own.name === 'w:t' ? OPEN : this.xml.slice(own.start, own.inner)
      return (
        first +
        propertiesOf(own)
          .map(({ start, end }) => this.xml.slice(start, end))
          .join('')
      )
    })
    return withoutIds(this.xml.slice(paragraph.start, paragraph.inner)) + kept + opened.join('')
  }

  /** The innermost text that ends a piece there. */
  private holderAt(paragraph: Element, to: number): Element {
    const inside = (own: Element) => to >= own.inner && to <= own.close
    let found = paragraph
    for (;;) {
      const next = found.children.find(inside)
      if (!next) return found
      found = next
    }
  }

  private line(mark: Mark): string {
    const tag = mark.meaning?.kind === 'tag' ? mark.meaning.tag : ''
    const key = `${this.prefix}${this.lines.length}`
    this.lines.push({ key, tag })
    return keyed(key)
  }
}

/** A key is of letters that no text has, so that it is found again. */
export const KEYS = { start: '\uE000', end: '\uE001' }
const keyed = (key: string) => `<w:p><w:r><w:t>${KEYS.start}${key}${KEYS.end}</w:t></w:r></w:p>`

function applied(xml: string, from: number, to: number, edits: readonly Edit[]): string {
  let made = ''
  let at = from
  const ordered = [...edits].sort((one, other) => one.from - other.from || one.to - other.to)
  for (const edit of ordered) {
    // An opening tag of a text that is changed twice is changed once.
    if (edit.from < at) continue
    made += xml.slice(at, edit.from) + edit.by
    at = edit.to
  }
  return made + xml.slice(at, to)
}

/** The part with its words filled, and a paragraph with a key for each tag that stands for several. */
export function filledPart(
  xml: string,
  marks: readonly Mark[],
  values: TagValues,
  prefix: string,
): { xml: string; lines: readonly Lines[] } {
  const filling = new Filling(xml, marks, values, prefix)
  return { xml: filling.whole(), lines: filling.lines }
}
