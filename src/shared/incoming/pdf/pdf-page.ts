/** A page of a .pdf as it lies: texts and straight lines at their places, in points (1/72 inch) from the top left corner. */

export type PdfPiece = {
  text: string
  /** Where it begins, and its base line. */
  x: number
  y: number
  width: number
  /** Of its letters. */
  size: number
  /** A name of its font in the file: bold letters have one of their own. */
  font: string
}

/** A horizontal or a vertical line: of a border, or of the edge of a cell. */
export type PdfRule = { x1: number; y1: number; x2: number; y2: number }

export type PdfPage = { width: number; height: number; pieces: PdfPiece[]; rules: PdfRule[] }

/** The pages read of one file; `isCut`: pages, texts or lines beyond what is read of it, or that could not be read. */
export type PdfRead = { pages: PdfPage[]; pictures: number; comments: number; isCut: boolean }

/** Of one file. */
export const pdfLimits = { pages: 60, pieces: 60_000, letters: 1_000_000, rules: 40_000 }
