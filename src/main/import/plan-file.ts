/** The tables in a file from outside (.csv, .xlsx, .docx, .html), read in main and handed to the window as rows of text. */
import { basename, extname } from 'node:path'
import mammoth from 'mammoth'
import { readSheet } from 'read-excel-file/node'
import { IMPORT_LIMITS } from '../../shared/contract/limits'
import { rowsIn } from '../../shared/import/delimited'
import { type Rows, tablesIn } from '../../shared/import/html-table'
import { readForeign, unzip } from '../library/import-guard'
import { zip } from '../library/zip-writer'
import { Refused } from '../workspace/refused'

/** The endings of the files that can be read, without their dot. */
export const planEndings = ['csv', 'tsv', 'txt', 'xlsx', 'docx', 'htm', 'html']

/** Bytes: of a file of text, and of what a Word file or a workbook inflates to, which their readers take seconds for. */
const MOST = { text: 2_000_000, word: 2_000_000, sheet: 8_000_000 }

/** The largest table of the file, without empty rows at its end. Throws Refused, in words that can be told. */
export async function readPlanFile(path: string): Promise<Rows> {
  const file = basename(path)
  const bytes = await readForeign(path, isArchive(file) ? IMPORT_LIMITS.file : MOST.text)
  const rows = await rowsOf(file, bytes)
  if (rows.length === 0) throw new Refused({ kind: 'import-refused', file, reason: 'unreadable' })
  return rows
}

const isArchive = (file: string) => ['.xlsx', '.docx'].includes(extname(file).toLowerCase())

/** Parts that hold text, and how they belong together: no picture, theme or typeface is a phase. */
const isRead = (name: string) =>
  /\.(xml|rels)$/i.test(name) && !/(theme|fonttable|settings|docprops|customxml)/i.test(name)

async function rowsOf(file: string, bytes: Buffer): Promise<Rows> {
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      return guarded(file, bytes, MOST.sheet, sheetRows)
    case '.docx':
      return guarded(file, bytes, MOST.word, wordRows)
    case '.htm':
    case '.html':
      return largest(tablesIn(textOf(bytes)))
    default:
      return rowsIn(textOf(bytes))
  }
}

/**
 * An archive is measured, and made again from what was measured, before a library inflates it: whatever it says of itself,
 * the library reads what we read. What the library cannot read is refused in our words.
 */
async function guarded(
  file: string,
  bytes: Buffer,
  inflated: number,
  read: (bytes: Buffer) => Promise<Rows>,
): Promise<Rows> {
  const parts = await unzip(file, bytes, { wanted: isRead, limits: { ...IMPORT_LIMITS, inflated } })
  try {
    return await read(await zip(parts, new Date(1980, 0, 1)))
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused({ kind: 'import-refused', file, reason: 'unreadable' })
  }
}

async function wordRows(bytes: Buffer): Promise<Rows> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage: noImage })
  return largest(tablesIn(value))
}

/** No picture is a phase. */
const noImage = mammoth.images.imgElement(async () => ({ src: '' }))

const sheetRows = async (bytes: Buffer): Promise<Rows> =>
  (await readSheet(bytes)).map((row) => row.map(cellText)).filter((row) => row.some((text) => text !== ''))

const two = (value: number) => String(value).padStart(2, '0')

/** An hour of a spreadsheet is a date of its first days, or a share of a day. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    const isHour = cell.getUTCFullYear() < 1905
    return isHour
      ? `${two(cell.getUTCHours())}:${two(cell.getUTCMinutes())}`
      : cell.toISOString().slice(0, 10)
  }
  return String(cell).trim()
}

const largest = (tables: readonly Rows[]): Rows =>
  tables.reduce<Rows>((best, rows) => (rows.length > best.length ? rows : best), [])

/** UTF-8, with or without a byte order mark, else what Windows wrote for Western Europe. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes.length > 1 && bytes[0] === 0xff && bytes[1] === 0xfe
  if (isUtf16) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
