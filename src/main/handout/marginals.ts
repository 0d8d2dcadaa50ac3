/** The lines above and below the pages: the organisation, the document, for whom it is, page x / y. */
import { Footer, Header, ImageRun, PageNumber, PageReference, Paragraph, Tab, TextRun } from 'docx'
import type { HandoutDocument } from '../../shared/handout/model'
import { endOf, isJoined } from './joined'
import { twips } from './look'
import { pictureOf } from './picture'

/** Above and below a page a long text is cut: the page has it whole. */
const LONGEST = 60
const shortened = (text: string) => {
  const characters = Array.from(text)
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('').trimEnd()}…`
}

/** The highest logo, in millimetres. */
const LOGO = { height: 13, width: 55 }

function logoRun({ logo, header }: HandoutDocument): ImageRun | null {
  const picture = pictureOf(logo)
  if (!picture) return null
  const scale = Math.min(twips(LOGO.height) / picture.height, twips(LOGO.width) / picture.width)
  // Pixels of 96 to the inch: 15 twips each.
  const size = (length: number) => Math.max(1, Math.round((length * scale) / 15))
  const name = header.left || header.first
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: size(picture.width), height: size(picture.height) },
    altText: { name, title: name, description: name },
  })
}

const markLines = ({ mark }: HandoutDocument) =>
  mark === ''
    ? []
    : [new Paragraph({ style: 'Footer', children: [new TextRun({ children: [mark], bold: true })] })]

function header(handout: HandoutDocument, right: string, logo: ImageRun | null) {
  const words = [new Tab(), shortened(right)]
  const children = logo
    ? [logo, new TextRun({ children: words })]
    : [new TextRun({ children: [shortened(handout.header.left), ...words] })]
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

/** Sheets to cut or fold have nothing around, but for the mark of an example. */
function bareMarginals(handout: HandoutDocument, index: number) {
  if (handout.mark === '' || index > 0) return {}
  const own = new Footer({ children: markLines(handout) })
  return { footers: { default: own, first: own } }
}

/** `last`: the place whose page is the last of this person's, in a file of several; null for that of the file. */
const footer = (handout: HandoutDocument, left: string, numbered: boolean, last: string | null) =>
  new Footer({
    children: [
      ...markLines(handout),
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({
            children: [
              shortened(left),
              ...(numbered ? [new Tab(), PageNumber.CURRENT, ' / '] : []),
              ...(numbered && last === null ? [PageNumber.TOTAL_PAGES] : []),
            ],
          }),
          ...(numbered && last !== null ? [new PageReference(last)] : []),
        ],
      }),
    ],
  })

/**
 * The headers and footers of a section; none on sheets to cut. A section has those of the one before it unless it has
 * its own: whatever names a person is written for each, for the first of her pages and for those that follow.
 */
export function marginalsOf(handout: HandoutDocument, index: number) {
  const { pages, sections } = handout
  const section = sections[index]
  if (!section?.opens) return {}
  if (pages === 'bare') return bareMarginals(handout, index)
  const left = section.owner ?? handout.footer
  const last = isJoined(handout) ? endOf(index) : null
  const footers = {
    default: footer(handout, left, true, last),
    first: footer(handout, left, pages === 'numbered', last),
  }
  if (index > 0) return { footers }
  return {
    headers: {
      default: header(handout, handout.header.next, null),
      first: header(handout, handout.header.first, logoRun(handout)),
    },
    footers,
  }
}
