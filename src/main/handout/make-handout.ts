/** A document as a Word file: the only folder that knows docx. */
import { Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, Tab, TextRun } from 'docx'
import type { Card } from '../../shared/domain/card'
import type { Session } from '../../shared/domain/session'
import { handoutOf } from '../../shared/handout/handout-of'
import type { HandoutDocument } from '../../shared/handout/model'
import type { DocumentId, HandoutOptions } from '../../shared/handout/options'
import { textOf } from '../../shared/text/text'
import { paragraphsOf } from './blocks'
import { FONTS } from './fonts'
import { A4, GUTTER, lookOf } from './look'
import { numberingOf } from './numbering'
import type { Place } from './place'
import { stylesOf } from './styles'
import { tableStyles } from './table-styles'

/** Above and below a page a long text is cut: the page has it whole. */
const LONGEST = 60
const shortened = (text: string) => {
  const characters = Array.from(text)
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('').trimEnd()}…`
}

const header = (left: string, right: string) =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [new TextRun({ children: [shortened(left), new Tab(), shortened(right)] })],
      }),
    ],
  })

const footer = (left: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({
            children: [shortened(left), new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

/** Distances of the header and the footer from the edge of the page, in twips. */
const EDGES = { header: 567, footer: 510 }

function sectionOf(handout: HandoutDocument, index: number, place: Place) {
  const { blocks, columns } = handout.sections[index] ?? { blocks: [], columns: 1 }
  const { left, first, next } = handout.header
  const { width, margins } = place.look
  const isFirst = index === 0
  return {
    properties: {
      titlePage: isFirst,
      page: {
        // The upright page: docx turns it.
        size: {
          width: A4.short,
          height: A4.long,
          orientation: PageOrientation[handout.orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
        },
        margin: {
          ...EDGES,
          top: margins.top,
          bottom: margins.bottom,
          left: margins.side,
          right: margins.side,
        },
      },
      ...(columns > 1 ? { column: { count: columns, space: GUTTER } } : {}),
    },
    headers: { default: header(left, next), ...(isFirst ? { first: header(left, first) } : {}) },
    footers: { default: footer(handout.footer), ...(isFirst ? { first: footer(handout.footer) } : {}) },
    children: paragraphsOf(blocks, {
      ...place,
      width: columns === 1 ? width : Math.floor((width - GUTTER) / 2),
    }),
  }
}

function wordFileOf(handout: HandoutDocument): Promise<Uint8Array> {
  const look = lookOf(handout)
  const names = textOf(handout.language).documents.styles
  const numbering = numberingOf()
  const place: Place = {
    look,
    numbering,
    width: look.width,
    body: 'Normal',
    alignment: 'left',
    depth: 0,
    introduces: false,
    tone: null,
  }
  const sections = handout.sections.map((_, index) => sectionOf(handout, index, place))
  const file = new Document({
    title: handout.title,
    creator: handout.creator,
    lastModifiedBy: handout.creator,
    fonts: FONTS,
    styles: stylesOf(handout.language, look, names),
    externalStyles: tableStyles(look, names),
    // Asked for while the sections were made.
    numbering: { config: numbering.config() },
    sections,
  })
  return Packer.toBuffer(file)
}

/** The document of the session, made and named. `cards` is the whole library. */
export async function makeHandout(
  document: DocumentId,
  session: Session,
  cards: readonly Card[],
  options: HandoutOptions,
): Promise<{ name: string; bytes: Uint8Array }> {
  const handout = handoutOf(document, session, cards, options)
  return { name: handout.fileName, bytes: await wordFileOf(handout) }
}
