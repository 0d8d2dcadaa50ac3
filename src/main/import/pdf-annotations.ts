/** The annotations of a page of a .pdf: fields of a form hold text as the page does; comments are counted, to be told. */
import type { PdfPage } from '../../shared/incoming/pdf/pdf-page'
import { within } from './pdf-rules'

type Piece = PdfPage['pieces'][number]

/** Points: the text of a field stands this far above the lower edge of its box, and is no larger than that of a page. */
const [RAISED, LARGEST] = [3, 11]

const saidIn = (value: unknown): string =>
  Array.isArray(value) ? value.map(saidIn).filter(Boolean).join(', ') : typeof value === 'string' ? value : ''

/** `all`: as the library tells them; `from`: from the places of the file to those of the page. */
export function annotationsIn(all: readonly Record<string, unknown>[], from: readonly number[]) {
  const fields: Piece[] = []
  let comments = 0
  for (const { subtype, fieldType, fieldValue, hidden, contentsObj, rect } of all) {
    if (hidden === true) continue
    const text = saidIn(fieldValue).replace(/\s+/g, ' ').trim()
    if (subtype === 'Widget') {
      // A box that is ticked has a name for its state, and no words.
      if (text === '' || fieldType === 'Btn' || !Array.isArray(rect)) continue
      const [left, bottom, right, top] = rect.map(Number) as [number, number, number, number]
      const [, , , , x = 0, y = 0] = within(from, [1, 0, 0, 1, left, bottom + RAISED])
      const size = Math.min(LARGEST, Math.abs(top - bottom))
      fields.push({ text, x, y, width: Math.abs(right - left), size, font: 'field' })
    } else if (saidIn((contentsObj as { str?: unknown } | undefined)?.str).trim() !== '') comments += 1
  }
  return { comments, fields }
}
