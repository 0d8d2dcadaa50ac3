/** The text in the bytes of a file that another program wrote: UTF-8, UTF-16 or Windows-1252, as spreadsheets save. */

/**
 * Characters of the bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding, index-windows-1252); elsewhere it is Latin-1.
 * Node's own decoder of that name gives Latin-1 throughout in some versions (20.20 for one).
 */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

function windows(bytes: Uint8Array): string {
  const text: string[] = []
  for (const byte of bytes)
    text.push(byte >= 0x80 && byte < 0xa0 ? (WINDOWS[byte - 0x80] ?? '') : String.fromCharCode(byte))
  return text.join('')
}

/** The text in that encoding; null where the bytes are none of it. */
function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Never fails on an encoding: bytes that are not valid UTF-8 are read as Windows-1252. Null for what is no text at all
 * (a picture, an archive, a workbook).
 */
export function foreignText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  const text = utf16 ? read(bytes, utf16) : (read(bytes, 'utf-8') ?? windows(bytes))
  return text?.includes('\0') ? null : text
}
