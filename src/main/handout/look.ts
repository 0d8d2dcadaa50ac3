/** The look of the documents: pages, sizes, colours and the marks of the axes, for colour and for black and white. */

import { type Colour, contrast, READABLE, shadesOf } from '../../shared/domain/base/colour'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import type { AxisTone } from '../../shared/domain/plan/axis'
import type { HandoutDocument, Tone } from '../../shared/handout/model'

/** Twips (twentieths of a point): 567 are a centimetre. */
export const PAPER = { a4: { short: 11906, long: 16838 }, a3: { short: 16838, long: 23811 } }

/** Millimetres in twips. */
export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)

export const SANS = 'Source Sans 3'
export const SERIF = 'Literata'
export const MONOSPACE = 'Consolas'

/** Space between the two columns of a section, in twips. */
export const GUTTER = 567

/** Behind a text, of that text, at the edge of a table's row, and of a word on white. */
export type Colours = { fill: string; onFill: string; edge: string; ink: string }

/** Larger type sets 14 points for 12: what guides to clear print ask for. */
const LARGER = 7 / 6
/** From this size on, a title is large as it is. */
const DISPLAY = 20

export type Look = {
  margins: { top: number; side: number; bottom: number }
  /** Width left for the text, in twips. */
  width: number
  /** The size of running text in points: a landscape page is a table, which needs room. */
  body: number
  /** The size of the first level of headings, in points: larger where it is the title of a page. */
  heading: number
  /** Twips before a heading and before a label: a single page has room to breathe. */
  air: { heading: number; label: number }
  /** A size in points of the normal document, in half-points of this one. */
  size: (points: number) => number
  ink: string
  /** The colour of titles: the organisation's where it can be read on white, else the ink. */
  title: string
  /** For what is said discreetly: still 4.5 to 1 on white, and more. */
  discreet: string
  rule: string
  /** Behind the heads of boxes to write in. */
  head: string
  /** Around the bands of a ribbon. */
  seam: { style: 'single'; size: number; color: string }
  /** Under a blank to fill in. */
  blank: string
  warning: string
  tones: Record<Tone, Colours>
}

/** design/DESIGN.md § 2, light theme. */
const COLOURED: Record<Tone, Colours> = {
  teal: { fill: '08806F', onFill: 'FFFFFF', edge: '08806F', ink: '06594D' },
  blue: { fill: '2A50B8', onFill: 'FFFFFF', edge: '2A50B8', ink: '213F92' },
  orange: { fill: 'B3590A', onFill: 'FFFFFF', edge: 'B3590A', ink: '823F08' },
  plum: { fill: '70204F', onFill: 'FFFFFF', edge: '70204F', ink: '621A44' },
  olive: { fill: '5E6A12', onFill: 'FFFFFF', edge: '5E6A12', ink: '4C560F' },
  violet: { fill: '6B3FB5', onFill: 'FFFFFF', edge: '6B3FB5', ink: '5F38A1' },
  rose: { fill: 'B02A66', onFill: 'FFFFFF', edge: 'B02A66', ink: '902254' },
  sky: { fill: '0A6E9E', onFill: 'FFFFFF', edge: '0A6E9E', ink: '08567B' },
  logistics: { fill: 'E9ECED', onFill: '44515C', edge: 'C9CFCB', ink: '44515C' },
}

const black = (fill: string, edge = '000000'): Colours => ({ fill, onFill: '000000', edge, ink: '000000' })
const PRINTED: Record<Tone, Colours> = {
  teal: black('FFFFFF'),
  blue: black('FFFFFF'),
  orange: black('FFFFFF'),
  plum: black('FFFFFF'),
  olive: black('FFFFFF'),
  violet: black('FFFFFF'),
  rose: black('FFFFFF'),
  sky: black('FFFFFF'),
  logistics: black('E6E6E6', 'BFBFBF'),
}

/** Documents in which each page has its own title. */
const TITLED: readonly DocumentId[] = ['cards', 'situations', 'booklet']

const digits = (colour: Colour) => colour.slice(1).toUpperCase()

/** The tones to which the trainer gave another colour, in shades that can be read. */
const ownTones = (tones: HandoutDocument['tones']): Partial<Record<AxisTone, Colours>> =>
  Object.fromEntries(
    Object.entries(tones).map(([tone, colour]) => {
      const { band, ink } = shadesOf(colour).light
      return [tone, { fill: digits(band), onFill: 'FFFFFF', edge: digits(band), ink: digits(ink) }]
    }),
  )

export function lookOf(handout: HandoutDocument): Look {
  const { orientation, largeType, blackAndWhite, paper, pages } = handout
  const landscape = orientation === 'landscape'
  const bare = pages === 'bare'
  const side = landscape ? 850 : 1134
  const ink = blackAndWhite ? '000000' : '16212B'
  const colour = handout.colour.replace('#', '').toUpperCase()
  return {
    margins: bare ? { top: 567, side, bottom: 454 } : { top: landscape ? 1077 : 1247, side, bottom: 1020 },
    width: (landscape ? PAPER[paper].long : PAPER[paper].short) - 2 * side,
    body: landscape ? 11 : 12,
    air:
      pages === 'single' && !landscape && !largeType
        ? { heading: 300, label: 90 }
        : { heading: 200, label: 0 },
    heading: handout.id === 'cards' && landscape ? 15 : TITLED.includes(handout.id) ? 20 : 14.5,
    size: (points) => Math.round(points * (largeType && points < DISPLAY ? LARGER : 1) * 2),
    ink,
    title: colour && contrast(colour, 'FFFFFF') >= READABLE ? colour : ink,
    discreet: blackAndWhite ? '333333' : '44515C',
    seam: { style: 'single', size: 8, color: blackAndWhite ? '000000' : 'FFFFFF' },
    blank: blackAndWhite ? '000000' : '828C87',
    rule: blackAndWhite ? '808080' : 'C9CFCB',
    head: blackAndWhite ? 'E6E6E6' : 'F1F3F1',
    warning: blackAndWhite ? '000000' : '8C1D16',
    tones: blackAndWhite ? PRINTED : { ...COLOURED, ...ownTones(handout.tones) },
  }
}
