/** A document as a Word file: the only folder that knows docx. */
import { Document, Packer, PageOrientation } from 'docx'
import type { HandoutDocument } from '../../shared/handout/model'
import { textOf } from '../../shared/text/text'
import { paragraphsOf } from './blocks'
import { FONTS } from './fonts'
import { isJoined, withEnd } from './joined'
import { areKnown, type Parts, withKnown } from './known-parts'
import { GUTTER, lookOf, PAPER } from './look'
import { marginalsOf } from './marginals'
import { numberingOf } from './numbering'
import { type Place, placeIn } from './place'
import { repeatsOf } from './repeats'
import { settled } from './settled'
import { stylesOf } from './styles'
import { tableStyles } from './table-styles'
import { zipOf } from './zip'

/** Distances of the header and the footer from the edge of the page, in twips. */
const EDGES = { header: 567, footer: 510 }
/** On sheets to cut, which have next to no margin. */
const BARE_EDGES = { header: 567, footer: 200 }

function sectionOf(handout: HandoutDocument, index: number, place: Place) {
  const { blocks, columns, opens } = handout.sections[index] ?? { blocks: [], columns: 1, opens: true }
  const { width, margins } = place.look
  const { short, long } = PAPER[handout.paper]
  return {
    properties: {
      titlePage: opens,
      page: {
        // The upright page: docx turns it.
        size: {
          width: short,
          height: long,
          orientation: PageOrientation[handout.orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
        },
        margin: {
          ...(handout.pages === 'bare' ? BARE_EDGES : EDGES),
          top: margins.top,
          bottom: margins.bottom,
          left: margins.side,
          right: margins.side,
        },
        ...(opens && isJoined(handout) ? { pageNumbers: { start: 1 } } : {}),
      },
      ...(columns > 1 ? { column: { count: columns, space: GUTTER } } : {}),
    },
    ...marginalsOf(handout, index),
    children: withEnd(
      handout,
      index,
      paragraphsOf(blocks, {
        ...place,
        width: columns === 1 ? width : Math.floor((width - GUTTER) / 2),
      }),
    ),
  }
}

type Compiler = { compile: (file: Document) => Parts }

/** docx makes the parts, Node zips them: docx's own zip is a script, a third of the time of a long document. */
function partsOf(file: Document): Parts {
  // docx has no public way to its parts; the version is pinned and the tests read every file back.
  const { compiler } = Packer as unknown as { compiler: Compiler }
  return compiler.compile(file)
}

const hasContents = ({ sections }: HandoutDocument) =>
  sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'))

/** The numbers of the pages are worked out for contents alone: laying the pages out takes a second. */
async function pageNumbersOf(handout: HandoutDocument) {
  if (!hasContents(handout)) return {}
  const { estimatePageNumbersWith } = await import('docx/layout')
  return { pageNumbers: estimatePageNumbersWith({ guess: true }) }
}

export async function wordFileOf(handout: HandoutDocument): Promise<Uint8Array> {
  const look = lookOf(handout)
  const { app, documents } = textOf(handout.language)
  const names = documents.styles
  const numbering = numberingOf()
  const repeats = handout.sections.length > 1 ? repeatsOf() : null
  const top = placeIn(look, app.callouts, numbering, look.width)
  const place = { ...top, listed: hasContents(handout), repeats }
  const sections = handout.sections.map((_, index) => sectionOf(handout, index, place))
  const laidOut = await pageNumbersOf(handout)
  const whole = () => ({
    styles: stylesOf(handout.language, look, names),
    externalStyles: tableStyles(look, names),
  })
  const like = JSON.stringify([handout.language, look, look.size(10)])
  // Whoever lays the pages out must know the styles.
  const given = 'pageNumbers' in laidOut || !areKnown(like) ? whole() : {}
  const parts = partsOf(
    new Document({
      title: handout.title,
      creator: handout.creator,
      lastModifiedBy: handout.creator,
      fonts: FONTS,
      ...given,
      // Asked for while the sections were made.
      numbering: { config: numbering.config() },
      sections,
      ...laidOut,
    }),
  )
  return zipOf(settled(withKnown(parts, like)))
}
