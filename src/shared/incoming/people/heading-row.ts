/** The row that names the columns of a list of people, under the lines of its title. */
import { cellKind } from './cell-kind'
import { promisedBy, wordsOf } from './heading-words'
import { isNaming } from './people-field'

export type Rows = readonly (readonly string[])[]

/** Rows under which a heading is looked for. */
const HEADING_WITHIN = 12
/** The place of the row that names the columns, from 0; null when none does. */
export function headingRow(rows: Rows): number | null {
  const width = Math.max(0, ...rows.slice(0, HEADING_WITHIN).map((row) => row.filter(Boolean).length))
  let best = { at: -1, score: 0 }
  for (const [at, row] of rows.slice(0, HEADING_WITHIN).entries()) {
    const filled = row.filter((cell) => cell.trim() !== '')
    if (filled.length < Math.min(2, width)) continue
    const isHeld = filled.some((cell) => {
      const kind = cellKind(cell)
      return kind === 'address' || kind === 'phone' || kind === 'date' || /^[\d\s.,/-]+$/.test(cell)
    })
    if (isHeld) continue
    const promised = filled.map(promisedBy)
    const fields = new Set(promised.map((one) => one?.field ?? null).filter((field) => field !== null))
    const namesSomebody = [...fields].some(
      (field) => isNaming(field) || field === 'email' || field === 'birthName',
    )
    const others = filled.filter((cell, index) => promised[index]?.field && isPlainHeading(cell))
    if (!namesSomebody && others.length < 2) continue
    // A person's own row holds « Association Le Pont » and « Responsable », and names nobody's columns.
    const known = promised.filter((one) => one !== null).length
    if (known * 3 < filled.length) continue
    const score = fields.size * 3 + known
    if (score > best.score) best = { at, score }
  }
  return best.at < 0 ? null : best.at
}

/** A question, or so few words that the field is all that they say. */
const isPlainHeading = (cell: string) => cell.includes('?') || wordsOf(cell).trim().split(' ').length <= 2
