/** The pieces of one cell or of one paragraph as text: what was broken for want of width is one line again. */
import type { PdfPiece } from './pdf-page'

export type PdfLine = { pieces: PdfPiece[]; y: number; size: number }

/** Pieces that stand on one base line, from top to bottom, each line from left to right. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const last = lines.at(-1)
    // A figure above or below the line belongs to it.
    if (last && piece.y - last.y < 0.45 * Math.max(last.size, piece.size)) {
      last.pieces.push(piece)
      if (piece.size > last.size) Object.assign(last, { size: piece.size, y: piece.y })
    } else lines.push({ pieces: [piece], y: piece.y, size: piece.size })
  }
  for (const line of lines) line.pieces.sort((one, other) => one.x - other.x)
  return lines
}

export const rightOf = ({ pieces }: Pick<PdfLine, 'pieces'>) =>
  Math.max(...pieces.map(({ x, width }) => x + width))

/** One space where the pieces lie apart. */
export function joinedPieces(pieces: readonly PdfPiece[]): string {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const isApart = text !== '' && piece.x - end > 0.15 * piece.size
    text += isApart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text
    end = piece.x + piece.width
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Signs of a list, in the letters of fonts of signs too. */
const BULLET = /^(?:[•·●○◦▪■□❖➢➤✓✔\uF000-\uF0FF]|[-–—*](?=\s)|o(?=\s\p{Lu}))\s*/u

/** A title in bold letters above its text: each line in one font, and not in the same. */
function isOtherFont(one: PdfLine, other: PdfLine): boolean {
  const fonts = [one, other].map(({ pieces }) => new Set(pieces.map(({ font }) => font)))
  return fonts.every(({ size }) => size === 1) && [...(fonts[0] ?? [])][0] !== [...(fonts[1] ?? [])][0]
}

/** The letters of a word, as they would be set behind a line. */
const widthOf = (text: string, { pieces, size }: PdfLine) => {
  const [first] = pieces
  const letters = first && first.text.length > 0 ? first.width / first.text.length : size / 2
  return text.length * letters
}

/**
 * The lines as text, down to `right`, where the paper ends for them: a line that had room for the next word was ended by
 * its author.
 */
export function textOfLines(lines: readonly PdfLine[], right: number): string {
  let text = ''
  let before: PdfLine | null = null
  for (const line of lines) {
    const raw = joinedPieces(line.pieces)
    if (raw === '') continue
    const own = raw.replace(BULLET, '- ')
    const isItem = own !== raw || /^- /.test(own)
    if (!before) {
      text = own
      before = line
      continue
    }
    const [word = ''] = own.split(' ')
    const room = right - rightOf(before) - 0.3 * before.size
    const isFar = line.y - before.y > 1.75 * Math.max(line.size, before.size)
    const isEnded =
      isItem || isFar || isOtherFont(before, line) || room > 1.1 * widthOf(word, line) + 0.4 * line.size
    const isHyphened = /\p{L}[-\u2010\u00AD]$/u.test(text) && !isEnded
    text += isEnded ? `\n${own}` : isHyphened ? own : ` ${own}`
    before = line
  }
  return text.replace(/\u00AD/g, '')
}
