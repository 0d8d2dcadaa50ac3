/** A list of people before anything is added: its rows and what each column seems to hold, or why it cannot be read. */
import { delimited } from '../incoming/delimited'
import { foreignText } from '../incoming/foreign-text'
import { columnsOf, type Mapping } from './participant-columns'
import { overlongRow } from './participant-rows'

/** Bytes, and rows with the heading: far more than any group, far less than what would stop the window. */
export const tableLimits = { bytes: 2_000_000, rows: 2_000 }

export type TableRefusal =
  | { kind: 'size' }
  | { kind: 'not-text' }
  | { kind: 'empty' }
  | { kind: 'rows' }
  /** Lines and rows count from 1. */
  | { kind: 'quote'; line: number }
  | { kind: 'overlong'; row: number }

export type PeopleTable = { rows: readonly (readonly string[])[]; hasHeading: boolean; mapping: Mapping }

export type TableRead = { ok: true; table: PeopleTable } | { ok: false; refusal: TableRefusal }

const refuse = (refusal: TableRefusal): TableRead => ({ ok: false, refusal })

export function peopleTable(text: string): TableRead {
  if (text.length > tableLimits.bytes) return refuse({ kind: 'size' })
  const read = delimited(text)
  if (!read.ok) return refuse({ kind: 'quote', line: read.line })
  const { rows } = read
  if (rows.length === 0) return refuse({ kind: 'empty' })
  if (rows.length > tableLimits.rows) return refuse({ kind: 'rows' })
  const columns = columnsOf(rows)
  const row = columns.hasHeading ? overlongRow(rows) : null
  if (row !== null) return refuse({ kind: 'overlong', row })
  return { ok: true, table: { rows, ...columns } }
}

export function peopleTableOf(bytes: Uint8Array): TableRead {
  if (bytes.length > tableLimits.bytes) return refuse({ kind: 'size' })
  const text = foreignText(bytes)
  return text === null ? refuse({ kind: 'not-text' }) : peopleTable(text)
}
