/** The text in the bytes of a file that another program wrote: UTF-8, UTF-16 or Windows-1252, as spreadsheets save. */

/** Characters of the bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding, index-windows-1252); elsewhere it is Latin-1. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * Never fails on an encoding: bytes that are not valid UTF-8 are read as Windows-1252. Null for what is no text at all
 * (a picture, an archive, a workbook).
 */
export function foreignText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, true)
  if (first === 0xfe && second === 0xff) return utf16(bytes, false)
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf
  const body = isMarked ? bytes.subarray(3) : bytes
  if (body.includes(0)) return null
  return utf8(body) ?? windows(body)
}

function windows(bytes: Uint8Array): string {
  const text: string[] = []
  for (const byte of bytes)
    text.push(byte >= 0x80 && byte < 0xa0 ? (WINDOWS[byte - 0x80] ?? '') : String.fromCharCode(byte))
  return text.join('')
}

function utf16(bytes: Uint8Array, isLittle: boolean): string | null {
  if (bytes.length % 2 === 1) return null
  const text: string[] = []
  for (let at = 2; at < bytes.length; at += 2) {
    const low = bytes[isLittle ? at : at + 1] ?? 0
    const high = bytes[isLittle ? at + 1 : at] ?? 0
    const unit = high * 256 + low
    if (unit === 0) return null
    text.push(String.fromCharCode(unit))
  }
  return text.join('')
}

/** How many bytes follow a first byte, and the smallest code point that may be written so. */
function shapeOf(byte: number): { more: number; bits: number; least: number } | null {
  if (byte < 0x80) return { more: 0, bits: byte, least: 0 }
  if (byte >= 0xc2 && byte < 0xe0) return { more: 1, bits: byte & 0x1f, least: 0x80 }
  if (byte >= 0xe0 && byte < 0xf0) return { more: 2, bits: byte & 0x0f, least: 0x800 }
  if (byte >= 0xf0 && byte < 0xf5) return { more: 3, bits: byte & 0x07, least: 0x10000 }
  return null
}

/** Null when the bytes are not UTF-8 (RFC 3629). */
function utf8(bytes: Uint8Array): string | null {
  const text: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const shape = shapeOf(bytes[at] ?? 0)
    if (!shape) return null
    let code = shape.bits
    for (let next = 1; next <= shape.more; next += 1) {
      const byte = bytes[at + next]
      if (byte === undefined || byte < 0x80 || byte > 0xbf) return null
      code = code * 64 + (byte & 0x3f)
    }
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    if (code < shape.least || code > 0x10ffff || isSurrogate) return null
    text.push(String.fromCodePoint(code))
    at += shape.more + 1
  }
  return text.join('')
}
