/** The signs of a text as numbers: what kind each is, and a text written sign by sign in time proportional to its length. */

export const SPACE = 1
export const LETTER = 2
export const NUMBER = 4
const KNOWN = 8

/** Of each UTF-16 unit once it was asked for: a regular expression for every sign of a long text takes seconds. */
const kinds = new Uint8Array(0x10000)

/** The kind of the unit, as bits of SPACE, LETTER and NUMBER. Beyond either end of a text there is a space. */
export function kindOf(code: number): number {
  if (!(code >= 0)) return SPACE | KNOWN
  const known = kinds[code]
  if (known) return known
  const sign = String.fromCharCode(code)
  const kind =
    KNOWN |
    (/\s/u.test(sign) ? SPACE : 0) |
    (/\p{L}/u.test(sign) ? LETTER : 0) |
    (/\p{N}/u.test(sign) ? NUMBER : 0)
  kinds[code] = kind
  return kind
}

/** The kind of a sign of two units, letters and figures of other planes; halves that do not belong together are nothing. */
export function kindOfPair(high: number, low: number): number {
  if (!(high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff)) return 0
  const sign = String.fromCharCode(high, low)
  return /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? NUMBER : 0
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true })
/** Units for one call of fromCharCode: more arguments than a stack bears is an error. */
const CHUNK = 8_192

/** The units as a text. The decoder, three times faster, has another sign for half of a pair: it stays as it is. */
function textOf(codes: Uint16Array): string {
  const decoded = UTF16.decode(codes)
  if (!decoded.includes('\uFFFD')) return decoded
  const pieces: string[] = []
  for (let from = 0; from < codes.length; from += CHUNK)
    // Spread, they would be gone through one by one.
    pieces.push(Reflect.apply(String.fromCharCode, null, codes.subarray(from, from + CHUNK)))
  return pieces.join('')
}

/** A text that grows unit by unit, up to `capacity` of them. */
export function writing(capacity: number) {
  const codes = new Uint16Array(capacity)
  let length = 0
  return {
    put(code: number) {
      codes[length] = code
      length += 1
    },
    /** The units of the text between two places, the second excluded. */
    copy(text: string, from: number, to: number) {
      for (let at = from; at < to; at += 1) {
        codes[length] = text.charCodeAt(at)
        length += 1
      }
    },
    length: () => length,
    /** The unit at that place; NaN outside of what is written. */
    at: (place: number): number => (place >= 0 && place < length ? (codes[place] ?? Number.NaN) : Number.NaN),
    /** Takes back what was written from that place on. */
    cut(place: number) {
      length = place
    },
    text: () => textOf(codes.subarray(0, length)),
  }
}
