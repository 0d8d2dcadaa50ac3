/** A list of people as it was read, before anyone is added: its rows, and what each column holds, which the trainer may change. */
import { headingRow, type Rows } from './heading-row'
import { type Column, columnsOf, mappingOf } from './people-columns'
import { isNaming, type Mapping } from './people-field'
import type { PeopleTold } from './people-told'

/** Bytes of a text; rows with the heading. `asked`: more people than a group has, brought only when that was meant. */
export const peopleLimits = { bytes: 8_000_000, rows: 10_000, asked: 300 }

export type PeopleList = {
  /** The name of its sheet; empty elsewhere. */
  title: string
  /** Its rows are cells of a table, which a row may name; contacts and lines are taken apart by their reader. */
  isTable: boolean
  rows: Rows
  /** The place of the row that names the columns, from 0; null without one. */
  heading: number | null
  columns: readonly Column[]
  mapping: Mapping
  /** What the reader of the file has to say besides. */
  told: readonly PeopleTold[]
}

/** The list in the rows of a table. `heading`: where it is; found by itself when that is not said. */
export function listOf(whole: Rows, { title = '', told = [] as readonly PeopleTold[] } = {}): PeopleList {
  const rows = whole.slice(0, peopleLimits.rows)
  const cut: PeopleTold[] = whole.length > rows.length ? [{ kind: 'cut' }] : []
  return withHeading({ title, rows, told: [...told, ...cut] }, headingRow(rows))
}

/** The same list with its columns named by that row, or by none. */
export function withHeading(
  { title, rows, told }: Pick<PeopleList, 'title' | 'rows' | 'told'>,
  heading: number | null,
): PeopleList {
  const named = heading === null ? null : (rows[heading] ?? null)
  const columns = columnsOf(named, heading === null ? rows : rows.slice(heading + 1))
  return { title, isTable: true, rows, heading, columns, mapping: mappingOf(columns), told }
}

/** How much of a list of people it looks like: 0 where nothing names anybody. */
export const likeness = ({ mapping, rows }: PeopleList): number =>
  rows.length > 0 && (mapping.some(isNaming) || mapping.includes('email'))
    ? new Set(mapping).size + (mapping.some(isNaming) ? 10 : 0)
    : 0
