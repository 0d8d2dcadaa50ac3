/** What stands above and below the pages: the organisation, the document, for whom it is, page x / y. */
import { Footer, Header, ImageRun, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { HandoutDocument } from '../../shared/handout/model'
import { twips } from './look'
import { pictureOf } from './picture'

/** Above and below a page a long text is cut: the page has it whole. */
const LONGEST = 60
const shortened = (text: string) => {
  const characters = Array.from(text)
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('').trimEnd()}…`
}

const line = (style: string, children: TextRun[]) => new Paragraph({ style, children })

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

function header(handout: HandoutDocument, right: string, logo: ImageRun | null) {
  const words = [new Tab(), shortened(right)]
  const children = logo
    ? [logo, new TextRun({ children: words })]
    : [new TextRun({ children: [shortened(handout.header.left), ...words] })]
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

const footer = (left: string, numbered: boolean) =>
  new Footer({
    children: [
      line('Footer', [
        new TextRun({
          children: [
            shortened(left),
            ...(numbered ? [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] : []),
          ],
        }),
      ]),
    ],
  })

/**
 * The headers and footers of a section; none on sheets to cut. A section has those before it unless it has its own, so
 * that only the name at the foot of a first page is written for each person.
 */
export function marginalsOf(handout: HandoutDocument, index: number, isFirst: boolean) {
  const { pages, sections } = handout
  if (pages === 'bare' || !isFirst) return {}
  const first = footer(sections[index]?.owner ?? handout.footer, pages === 'numbered')
  if (index > 0) return { footers: { first } }
  return {
    headers: {
      default: header(handout, handout.header.next, null),
      first: header(handout, handout.header.first, logoRun(handout)),
    },
    footers: { default: footer(sections[0]?.owner ?? handout.footer, true), first },
  }
}
