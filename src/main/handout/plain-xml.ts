/**
 * Runs and paragraphs that only name a style, as docx writes them but without its tree of objects: turning that tree into
 * XML is what takes its time, and nearly all of our text is of this kind (figures in bench/handouts.bench.ts).
 */
import { Bookmark, ExternalHyperlink, type IXmlableObject, Paragraph, type ParagraphChild, TextRun } from 'docx'

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
