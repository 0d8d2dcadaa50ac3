/** A list of people as it was read, before anyone is added: its rows, and what each column holds, which the trainer may change. */
import { cellKind } from './cell-kind'
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

/** The row above the heading when it groups the columns: « Participant » over « Nom » and « Prénom »; null otherwise. */
function groupsAbove(rows: Rows, heading: number | null): readonly string[] | null {
  const above = heading ? rows[heading - 1] : undefined
  const own = heading === null ? undefined : rows[heading]
  const filled = above?.filter((cell) => cell.trim()) ?? []
  const isGroup = filled.length > 1 && filled.length < (own?.filter((cell) => cell.trim()).length ?? 0)
  return above && isGroup && filled.every((cell) => cellKind(cell) === 'text' && cell.length < 60)
    ? above
    : null
}

/** The headings, each behind the group that it stands under. */
function namesOf(rows: Rows, heading: number): readonly string[] {
  const own = rows[heading] ?? []
  const above = groupsAbove(rows, heading)
  if (!above) return own
  let group = ''
  return own.map((cell, at) => {
    group = above[at]?.trim() || group
    return cell.trim() ? `${group} ${cell}`.trim() : cell
  })
}

/** The same list with its columns named by that row, or by none. */
export function withHeading(
  { title, rows, told }: Pick<PeopleList, 'title' | 'rows' | 'told'>,
  heading: number | null,
): PeopleList {
  const named = heading === null ? null : namesOf(rows, heading)
  const columns = columnsOf(named, heading === null ? rows : rows.slice(heading + 1))
  return { title, isTable: true, rows, heading, columns, mapping: mappingOf(columns), told }
}

/** How much of a list of people it looks like: 0 where nothing names anybody. */
export const likeness = ({ mapping, rows }: PeopleList): number =>
  rows.length > 0 && (mapping.some(isNaming) || mapping.includes('email'))
    ? new Set(mapping).size + (mapping.some(isNaming) ? 10 : 0)
    : 0
