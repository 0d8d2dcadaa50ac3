/**
 * Runs, paragraphs and tables that only name a style, as docx writes them but without its tree of objects: turning that tree into
 * XML is what takes its time, and nearly all of our text is of this kind (figures in bench/handouts.bench.ts).
 */
import {
  Bookmark,
  ExternalHyperlink,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
  Table,
  TextRun,
} from 'docx'

type Context = Parameters<Paragraph['prepForXml']>[0]

export class PlainRun extends TextRun {
  private readonly words: string
  private readonly named: string | undefined

  constructor(text: string, style: string | undefined) {
    super({})
    this.words = text
    this.named = style
  }

  override prepForXml(): IXmlableObject {
    const text = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, this.words] }
    if (this.named === undefined) return { 'w:r': [text] }
    return { 'w:r': [{ 'w:rPr': [{ 'w:rStyle': { _attr: { 'w:val': this.named } } }] }, text] }
  }
}

class PlainParagraph extends Paragraph {
  private readonly named: string
  private readonly parts: readonly ParagraphChild[]

  constructor(style: string, parts: readonly ParagraphChild[]) {
    super({})
    this.named = style
    this.parts = parts
  }

  override prepForXml(context: Context): IXmlableObject {
    const style = { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': this.named } } }] }
    const children = this.parts.flatMap((part) =>
      part instanceof Bookmark ? [] : (part.prepForXml(context) ?? []),
    )
    return { 'w:p': [style, ...children] }
  }
}

/** A link asks the paragraph for a relationship, which docx's own knows how to give. */
export const paragraphOf = (style: string, children: readonly ParagraphChild[]): Paragraph =>
  children.some((child) => child instanceof ExternalHyperlink)
    ? new Paragraph({ style, children })
    : new PlainParagraph(style, children)

const twips = (element: string, width: number) => ({
  [element]: { _attr: { 'w:w': width, 'w:type': 'dxa' } },
})

/** `flush`: the text of the last column ends where the page does. `height`: of a row at least, in twips; 0 for its text's. */
type Manner = { flush: boolean; height: number }

class PlainTable extends Table {
  constructor(
    private readonly named: string,
    private readonly widths: readonly number[],
    private readonly cells: readonly (readonly (readonly (Paragraph | Table)[])[])[],
    private readonly manner: Manner,
  ) {
    super({ rows: [] })
  }

  override prepForXml(context: Context): IXmlableObject {
    const width = this.widths.reduce((sum, own) => sum + own, 0)
    const properties = [
      { 'w:tblStyle': { _attr: { 'w:val': this.named } } },
      twips('w:tblW', width),
      { 'w:tblLayout': { _attr: { 'w:type': 'fixed' } } },
    ]
    const grid = this.widths.map((own) => ({ 'w:gridCol': { _attr: { 'w:w': own } } }))
    const last = this.manner.flush ? this.widths.length - 1 : -1
    const height =
      this.manner.height > 0
        ? [{ 'w:trHeight': { _attr: { 'w:val': this.manner.height, 'w:hRule': 'atLeast' } } }]
        : []
    const rows = this.cells.map((row) => ({
      'w:tr': [
        { 'w:trPr': [{ 'w:cantSplit': {} }, ...height] },
        ...row.map((children, column) => {
          const margin = column === last ? [{ 'w:tcMar': [twips('w:right', 0)] }] : []
          const cell = [twips('w:tcW', this.widths[column] ?? 0), ...margin]
          return { 'w:tc': [{ 'w:tcPr': cell }, ...children.flatMap((own) => own.prepForXml(context) ?? [])] }
        }),
      ],
    }))
    return { 'w:tbl': [{ 'w:tblPr': properties }, { 'w:tblGrid': grid }, ...rows] }
  }
}

/** A table without a header whose style says everything but its widths, in twips; no row is split by a page. */
export const plainTable = (
  style: string,
  widths: readonly number[],
  cells: readonly (readonly (readonly (Paragraph | Table)[])[])[],
  manner: Manner,
): Table => new PlainTable(style, widths, cells, manner)
