/** The streams of a .pdf, measured before anything believes them: what they inflate to, and the pictures among them. */
import { inflateSync } from 'node:zlib'
import { codeOf } from '../library/disk/durable-file'

/** `inflated`: the bytes of all streams but pictures are more than may be. */
export type PdfMeasure = { inflated: boolean; pictures: number }

/** Characters before « stream » in which its dictionary is looked for. */
const DICTIONARY = 4000

/** Names may be written with « #46 » for a letter. */
const plainNames = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** `most`: bytes of all streams together. Pictures are never decoded here, and not counted. */
export function measurePdf(bytes: Uint8Array, most: number): PdfMeasure {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const masks = new Set<string>()
  let pictures = 0
  let left = most
  for (let at = whole.indexOf('stream'); at >= 0; at = whole.indexOf('stream', at + 6)) {
    if (whole.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const before = whole.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const from = before.lastIndexOf(' obj')
    const dictionary = plainNames(from < 0 ? before : before.slice(from))
    const [, number = ''] = /(\d+)\s+\d+$/.exec(before.slice(0, Math.max(0, from))) ?? []
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) {
      const [, mask] = /\/S?Mask\s+(\d+)\s+\d+\s+R/.exec(dictionary) ?? []
      if (mask) masks.add(mask)
      if (!/\/ImageMask\s+true/.test(dictionary) && !masks.has(number)) pictures += 1
      continue
    }
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? []
    // Packed twice is how little becomes endless; no program writes a text so.
    if (filters.length > 1) return { inflated: true, pictures }
    const start = at + 6 + (whole[at + 6] === 13 ? 1 : 0) + 1
    const end = whole.indexOf('endstream', start)
    if (!/^\/Fl/.test(filters[0] ?? '')) {
      left -= (end < 0 ? whole.length : end) - start
      if (left <= 0) return { inflated: true, pictures }
      continue
    }
    try {
      const options = { maxOutputLength: Math.max(1, left), finishFlush: 2 }
      left -= inflateSync(whole.subarray(start, end < 0 ? whole.length : end), options).length
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return { inflated: true, pictures }
    }
  }
  return { inflated: left <= 0, pictures }
}
