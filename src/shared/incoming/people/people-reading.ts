/** The lists of people in a file or in what was pasted: contacts, lines, or the rows of a table, whichever they are. */
import { delimited, shapeOf } from '../delimited'
import { foreignText } from '../foreign-text'
import { type Incoming, type IncomingTable, textsOf } from '../incoming'
import { headingRow, type Rows } from './heading-row'
import type { Column } from './people-columns'
import type { LeftBecause, PeopleField } from './people-field'
import { isLines, isListed, LINE_FIELDS, linesIn } from './people-lines'
import { likeness, listOf, type PeopleList, peopleLimits } from './people-list'
import type { PeopleTold } from './people-told'
import { contactsIn, isVcard } from './vcard'

export type PeopleRefusal =
  | { kind: 'size' }
  | { kind: 'not-text' }
  | { kind: 'empty' }
  /** The line, from 1, where a quotation mark opens that is never closed. */
  | { kind: 'quote'; line: number }

/** The lists of a file, the likeliest first; one at least. */
export type PeopleRead = { ok: true; lists: PeopleList[] } | { ok: false; refusal: PeopleRefusal }

const refuse = (refusal: PeopleRefusal): PeopleRead => ({ ok: false, refusal })

const BECAUSE: Record<string, LeftBecause> = { TEL: 'phone', ADR: 'postal', BDAY: 'date' }

type Made = { rows: Rows; fields: readonly (PeopleField | null)[]; headings?: readonly string[] }

/** A list whose columns were made by its reader. */
function madeList({ rows, fields, headings = [] }: Made, told: readonly PeopleTold[]): PeopleList {
  const columns = fields.map((field, at): Column => {
    const sample = rows.find((row) => row[at])?.[at] ?? ''
    const heading = headings[at] ?? ''
    const because = field ? null : (BECAUSE[heading] ?? 'unknown')
    return { heading, sample, field: sample ? field : null, by: 'words', because }
  })
  const mapping = columns.map(({ field }) => field)
  const kept = rows.slice(0, peopleLimits.rows)
  const cut: PeopleTold[] = rows.length > kept.length ? [{ kind: 'cut' }] : []
  return { title: '', isTable: false, rows: kept, heading: null, columns, mapping, told: [...told, ...cut] }
}

const linesList = (text: string): PeopleList => {
  const { rows, told } = linesIn(text, peopleLimits.rows + 1)
  return madeList({ rows, fields: LINE_FIELDS }, told)
}

/** What was pasted, or the text of a file. */
export function peopleInText(text: string): PeopleRead {
  if (text.length > peopleLimits.bytes) return refuse({ kind: 'size' })
  if (text.trim() === '') return refuse({ kind: 'empty' })
  if (isVcard(text)) return found([madeList(contactsIn(text, peopleLimits.rows + 1), [])])
  const read = delimited(text.replace(/^\uFEFF/, ''))
  if (!read.ok) {
    // A sign of inches in a list of lines opens nothing; in a table nobody can say where the cells end.
    return isLines(text) ? found([linesList(text)]) : refuse({ kind: 'quote', line: read.line })
  }
  if (read.rows.length === 0) return refuse({ kind: 'empty' })
  const { width, share } = shapeOf(read)
  const heading = headingRow(read.rows)
  const isHeaded = heading !== null && (read.rows[heading]?.length ?? 0) > 1
  const isTable = width > 1 && (share >= 0.6 || isHeaded)
  // « "Roy, Anaïs" <anais@…> » is even at its commas; a row that names the columns is believed first.
  return isTable && !isListed(text) && (isHeaded || !isLines(text))
    ? found([listOf(read.rows)])
    : found([linesList(text)])
}

function found(lists: PeopleList[]): PeopleRead {
  return lists.some(({ rows }) => rows.length > 0) ? { ok: true, lists } : refuse({ kind: 'empty' })
}

/** The tables and lines of a file, the likeliest list first; the others are told with it. */
export function peopleInIncoming({ tables, lines, left }: Incoming): PeopleRead {
  const told: PeopleTold[] = [
    ...left.hidden.map((text) => ({ kind: 'hidden' as const, text })),
    ...(left.comments > 0 ? [{ kind: 'comments' as const, count: left.comments }] : []),
    ...(left.isCut ? [{ kind: 'cut' as const }] : []),
    ...(left.isSpaced ? [{ kind: 'spaced' as const }] : []),
  ]
  const lists = tables.map(listInTable)
  if (lines.length > 0) lists.push(linesList(lines.join('\n')))
  const sorted = lists.toSorted(
    (one, other) => likeness(other) - likeness(one) || other.rows.length - one.rows.length,
  )
  return found(
    sorted.map((list) => ({
      ...list,
      told: [
        ...list.told,
        ...told,
        ...sorted
          .filter((other) => other !== list && other.rows.length > 0)
          .map(({ title, rows }) => ({ kind: 'table' as const, title, rows: rows.length })),
      ],
    })),
  )
}

function listInTable(table: IncomingTable): PeopleList {
  const rows = textsOf(table)
  const titles = table.lead.map((text, row) => ({ kind: 'title' as const, text, row }))
  const list = rows.every(({ length }) => length < 2)
    ? linesList(rows.map(([text = '']) => text.replace(/\n/g, ' ')).join('\n'))
    : listOf(rows)
  return { ...list, title: table.title, told: [...titles, ...list.told] }
}

const isMarkup = (name: string, bytes: Uint8Array) =>
  /\.(?:docx|xlsx|odt|ods|html?|pdf)$/i.test(name) ||
  (bytes[0] === 0x50 && bytes[1] === 0x4b) ||
  String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-'

/** `readMarkup`: reads archives and pages where that can be done; `null` of it, a refusal told elsewhere, is handed on. */
export async function peopleInFile<Refused extends null = never>(
  name: string,
  bytes: Uint8Array,
  readMarkup: (name: string, bytes: Uint8Array) => Promise<Incoming | Refused>,
): Promise<PeopleRead | Refused> {
  if (isMarkup(name, bytes)) {
    const incoming = await readMarkup(name, bytes)
    return incoming === null ? incoming : peopleInIncoming(incoming)
  }
  if (bytes.length > peopleLimits.bytes) return refuse({ kind: 'size' })
  const text = foreignText(bytes)
  return text === null ? refuse({ kind: 'not-text' }) : peopleInText(text)
}
