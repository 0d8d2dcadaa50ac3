/** The texts and lines of a .pdf, page by page, in the thread that reads it: nothing in it is run, drawn or fetched. */
import { type PdfPage, pdfLimits } from '../../shared/incoming/pdf/pdf-page'
import { annotationsIn } from './pdf-annotations'
import { rulesIn, within } from './pdf-rules'
import { measurePdf } from './pdf-streams'

/** The messages of the thread: each page as it is read, then how it ended. */
export type PdfNews =
  /** The library is there: its own making counts against no file. */
  | { kind: 'begun' }
  | { kind: 'page'; page: PdfPage }
  /** `count`: of the pages of the file; `isPartial`: something in it could not be read. */
  | { kind: 'done'; count: number; pictures: number; comments: number; isPartial: boolean }
  | { kind: 'refused'; reason: 'locked' | 'inflated' | 'unreadable' }

/** Bytes of the streams inflated, pictures left out. */
const MOST_INFLATED = 24_000_000

/** A method that the library asks for, and that Node 18 lacks. */
function fillIn() {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer }
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const own = new Uint8Array(length)
    own.set(new Uint8Array(this).subarray(0, length))
    return own.buffer
  }
}

/** Addresses are no use to a file: nothing in the thread can ask a network. */
function closeNetwork() {
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true })
}

export async function pdfPages(bytes: Uint8Array, tell: (news: PdfNews) => void): Promise<void> {
  fillIn()
  closeNetwork()
  // The library says on the console what it leaves out.
  let isPartial = false
  console.log = console.warn = (said: unknown) => {
    isPartial ||= /ignoring errors/i.test(String(said))
  }
  const { getDocument, OPS } = await import('unpdf/pdfjs')
  tell({ kind: 'begun' })
  const { inflated, pictures } = measurePdf(bytes, MOST_INFLATED)
  if (inflated) return tell({ kind: 'refused', reason: 'inflated' })
  try {
    const file = await getDocument({
      data: bytes,
      ...{ isEvalSupported: false, enableXfa: false, stopAtErrors: false, useSystemFonts: false },
      ...{ disableFontFace: true, useWorkerFetch: false, isOffscreenCanvasSupported: false },
      // No picture is decoded.
      ...{ maxImageSize: 0, verbosity: 1 },
    }).promise
    let pieces = 0
    let letters = 0
    let comments = 0
    const last = Math.min(file.numPages, pdfLimits.pages)
    for (let number = 1; number <= last; number += 1) {
      const page = await file.getPage(number)
      const { transform, width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const own: PdfPage = { width, height, pieces: [], rules: [] }
      const add = (piece: PdfPage['pieces'][number]) => {
        pieces += 1
        letters += piece.text.length
        if (pieces > pdfLimits.pieces || letters > pdfLimits.letters) isPartial = true
        else own.pieces.push(piece)
      }
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const [a = 1, b = 0, , , x = 0, y = 0] = within(transform, item.transform)
        // Text that stands upright beside the page, or upside down, is in no line of it.
        const size = Math.hypot(a, b)
        add({
          ...{ text: item.str, x, y, width: item.width, font: item.fontName },
          size: size || item.height || 10,
        })
      }
      const { comments: more, fields } = annotationsIn(await page.getAnnotations(), transform)
      comments += more
      for (const field of fields) add(field)
      if (own.pieces.length > 0) {
        const { fnArray, argsArray } = await page.getOperatorList()
        own.rules = rulesIn({ fnArray, argsArray, names: OPS, from: transform })
      }
      tell({ kind: 'page', page: own })
      page.cleanup()
    }
    tell({
      kind: 'done',
      count: file.numPages,
      pictures,
      comments,
      isPartial: isPartial || last < file.numPages,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    tell({ kind: 'refused', reason: isLocked ? 'locked' : 'unreadable' })
  }
}
