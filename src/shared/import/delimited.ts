/** Rows in a text whose cells are separated by tabs, semicolons or commas: a .csv file, or what a spreadsheet copies. */
import Papa from 'papaparse'
import type { Rows } from './html-table'

/** Rows beyond this are no plan of a day. */
const MOST_ROWS = 5000

/** Cells between quotation marks may hold separators and line breaks; rows without anything are left out. */
export function rowsIn(text: string): Rows {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: separatorOf(text),
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS,
  })
  return data.map((row) => row.map((cell) => cell.trim()))
}

const separators = ['\t', ';', ','] as const

/** Of the signs that may separate, the one that stands most often outside quotation marks near the beginning. */
function separatorOf(text: string): string {
  const bare = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const counts = separators.map((separator) => bare.split(separator).length - 1)
  return separators[counts.indexOf(Math.max(...counts))] ?? ';'
}
