/** A file from elsewhere, as tables and lines: its kind is found in its bytes, its archive measured before it is believed. */
import { basename, extname } from 'node:path'
import { IMPORT_LIMITS } from '../../shared/contract/limits'
import { foreignText } from '../../shared/incoming/foreign-text'
import type { Incoming } from '../../shared/incoming/incoming'
import { pageIn } from '../../shared/incoming/page'
import { isReadPart, partsIn } from '../../shared/incoming/parts'
import { pagesIn } from '../../shared/incoming/pdf/pdf-tables'
import { textIn } from '../../shared/incoming/text'
import { refuseOther } from '../library/archive/archive-kind'
import { readForeign, unzip } from '../library/archive/import-guard'
import { Refused } from '../workspace/refused'
import { readPdf } from './pdf-thread'

/** The endings of the files that can be read, without their dot. */
export const incomingEndings = ['docx', 'xlsx', 'odt', 'ods', 'csv', 'tsv', 'txt', 'htm', 'html', 'pdf']

/** Bytes: of a file of text, and of what an archive inflates to. */
const MOST = { text: 2_000_000, inflated: 16_000_000 }

/** The tables and lines of the file. Throws Refused, in words that can be told. */
export async function readIncoming(path: string): Promise<Incoming> {
  return incomingOf(basename(path), await readForeign(path, IMPORT_LIMITS.file))
}

/** The tables and lines in the bytes of a file of that name. Throws Refused, in words that can be told. */
export async function incomingOf(file: string, bytes: Buffer): Promise<Incoming> {
  if (isPdf(bytes)) return pagesIn(await readPdf(file, bytes))
  if (isOther(bytes)) throw new Refused({ kind: 'import-refused', file, reason: 'format' })
  refuseOther(file, bytes, null)
  const found = isArchive(bytes) ? await archived(file, bytes) : written(file, bytes)
  if (found.tables.length === 0 && found.lines.length === 0) throw unreadable(file)
  return found
}

const unreadable = (file: string) => new Refused({ kind: 'import-refused', file, reason: 'unreadable' })

const isArchive = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))

/** RTF, and the files of Office before 2007, which begin alike. */
const others = ['{\\rtf', '\xd0\xcf\x11\xe0']
const isOther = (bytes: Buffer) => {
  const begins = bytes.subarray(0, 8).toString('latin1')
  return others.some((sign) => begins.startsWith(sign))
}

/** Some programs put a few bytes before the sign (PDF 32000-1, annex H). */
const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-') && !isArchive(bytes)

async function archived(file: string, bytes: Buffer): Promise<Incoming> {
  const limits = { ...IMPORT_LIMITS, inflated: MOST.inflated }
  const parts = await unzip(file, bytes, { wanted: isReadPart, limits })
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return partsIn(new Map([...parts].map(([name, content]) => [name, decoder.decode(content)])))
  } catch {
    // A file that is no text, or none of its kind, is refused in our words.
    throw unreadable(file)
  }
}

function written(file: string, bytes: Buffer): Incoming {
  const ending = extname(file).toLowerCase()
  if (bytes.length > MOST.text)
    throw new Refused({ kind: 'import-refused', file, reason: 'size', most: MOST.text })
  const text = ['.docx', '.xlsx', '.odt', '.ods'].includes(ending) ? null : foreignText(bytes)
  if (text === null) throw unreadable(file)
  if (/^\.html?$/.test(ending) || /^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return pageIn(text)
  return textIn(text, ending !== '.txt')
}
