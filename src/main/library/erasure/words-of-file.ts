/** The words in a file, whatever it is: text, JSON, a calendar, a Word document, an archive and what is in it. */
import { BACKUP_LIMITS } from '../../../shared/contract/limits'
import { looksSealed } from '../../../shared/format/sealed-file'
import { looksLikePlan } from '../../../shared/format/session-file'
import { foreignText } from '../../../shared/incoming/foreign-text'
import { unzip } from '../archive/import-guard'

/** An archive in an archive in an archive is looked into, and no further. */
const DEEPEST = 3

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Word cuts a name into pieces wherever it likes: what stands between two tags of one paragraph is one text. */
function wordsOfXml(xml: string): string {
  return xml
    .replace(/<\/(?:\w+:)?(?:p|tc|tr|title|creator|si|row)>|<(?:\w+:)?(?:br|cr|tab)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:(amp|lt|gt|quot|apos)|#x([\da-f]{1,6})|#(\d{1,7}));/gi, (whole, name, hex, decimal) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole
      const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}

const isArchive = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))

/** As a text of another program; what is none, byte by byte. */
const textOf = (bytes: Buffer) => foreignText(bytes) ?? bytes.toString('latin1')

/** JSON may say any letter by its number; a calendar breaks its lines anywhere. */
const unfolded = (text: string) =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\u([\da-f]{4})/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

/**
 * Whether one of its texts or the name of one of its parts is `told`; null when none is and some of it cannot be read: a
 * damaged archive, a PDF, what is sealed and `open` does not open.
 */
export async function isToldIn(
  file: string,
  bytes: Buffer,
  ask: { told(text: string): boolean; open(text: string): string | null },
  depth = 1,
): Promise<boolean | null> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return null
  if (!isArchive(bytes)) {
    const text = textOf(bytes)
    if (looksSealed(text)) {
      const plain = ask.open(text)
      return plain === null ? null : ask.told(plain)
    }
    if (looksLikePlan(text)) {
      const plain = ask.open(text)
      return ask.told(unfolded(text)) || (plain === null ? null : ask.told(plain))
    }
    const isXml = /^\uFEFF?\s*</.test(text)
    return ask.told(unfolded(text)) || (isXml && ask.told(wordsOfXml(text)))
  }
  if (depth > DEEPEST) return null
  let isUnread = false
  try {
    for (const [name, own] of await unzip(file, bytes, { limits: BACKUP_LIMITS })) {
      const told = ask.told(name) || (await isToldIn(name, own, ask, depth + 1))
      if (told) return true
      if (told === null) isUnread = true
    }
  } catch {
    isUnread = true
  }
  return isUnread ? null : false
}
