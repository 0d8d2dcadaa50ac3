/** The look of the documents: pages, sizes, colours and the marks of the axes, for colour and for black and white. */
import type { HandoutDocument, Tone } from '../../shared/handout/model'

/** Twips (twentieths of a point): 567 are a centimetre. */
export const A4 = { short: 11906, long: 16838 }

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
  /** A size in points of the normal document, in half-points of this one. */
  size: (points: number) => number
  ink: string
  /** For what is said discreetly: still 4.5 to 1 on white, and more. */
  discreet: string
  rule: string
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
  logistics: { fill: 'E9ECED', onFill: '44515C', edge: 'C9CFCB', ink: '44515C' },
}

const black = (fill: string, edge = '000000'): Colours => ({ fill, onFill: '000000', edge, ink: '000000' })
const PRINTED: Record<Tone, Colours> = {
  teal: black('FFFFFF'),
  blue: black('FFFFFF'),
  orange: black('FFFFFF'),
  plum: black('FFFFFF'),
  logistics: black('E6E6E6', 'BFBFBF'),
}

export function lookOf({ orientation, largeType, blackAndWhite }: HandoutDocument): Look {
  const landscape = orientation === 'landscape'
  const side = landscape ? 850 : 1134
  return {
    margins: { top: landscape ? 1077 : 1247, side, bottom: 1020 },
    width: (landscape ? A4.long : A4.short) - 2 * side,
    body: landscape ? 11 : 12,
    size: (points) => Math.round(points * (largeType && points < DISPLAY ? LARGER : 1) * 2),
    ink: blackAndWhite ? '000000' : '16212B',
    discreet: blackAndWhite ? '333333' : '44515C',
    seam: { style: 'single', size: 8, color: blackAndWhite ? '000000' : 'FFFFFF' },
    blank: blackAndWhite ? '000000' : '828C87',
    rule: blackAndWhite ? '808080' : 'C9CFCB',
    warning: blackAndWhite ? '000000' : '8C1D16',
    tones: blackAndWhite ? PRINTED : COLOURED,
  }
}
