/** A list of people as it was read, before anyone is added: its rows, and what each column holds, which the trainer may change. */
import { type Column, columnsOf, headingRow, mappingOf, type Rows } from './people-columns'
import type { Mapping } from './people-field'
import type { PeopleTold } from './people-told'

/** `asked`: more people than a group has; a list of them is brought only when that was meant. */
export const peopleLimits = { rows: 10_000, asked: 300 }

export type PeopleList = {
  rows: Rows
  /** The place of the row that names the columns, from 0; null without one. */
  heading: number | null
  columns: readonly Column[]
  mapping: Mapping
  /** What the reader of the file has to say besides. */
  told: readonly PeopleTold[]
}

/** `heading`: where it is; found by itself when that is not said. */
export function listOf(rows: Rows, told: readonly PeopleTold[] = [], heading = headingRow(rows)): PeopleList {
  const named = heading === null ? null : (rows[heading] ?? null)
  const columns = columnsOf(named, heading === null ? rows : rows.slice(heading + 1))
  return { rows, heading, columns, mapping: mappingOf(columns), told }
}
