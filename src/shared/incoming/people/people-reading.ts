/** A list of people out of what was pasted or opened: contacts, lines, or rows of a table, whichever it is. */

import { type Column, headingRow } from './people-columns'
import type { PeopleField } from './people-field'
import { isLines, LINE_FIELDS, linesIn } from './people-lines'
import { listOf, type PeopleList, peopleLimits } from './people-list'
import type { PeopleTold } from './people-told'
import { contactsIn, isVcard } from './vcard'

/** A list whose columns were made by its reader. */
function madeList(
  rows: readonly (readonly string[])[],
  fields: readonly (PeopleField | null)[],
  headings: readonly string[],
  told: readonly PeopleTold[],
): PeopleList {
  const columns = fields.map((field, at): Column => {
    const sample = rows.find((row) => row[at])?.[at] ?? ''
    return {
      heading: headings[at] ?? '',
      sample,
      field: sample ? field : null,
      by: 'words',
      because: field ? null : leftOf(headings[at] ?? ''),
    }
  })
  return { rows, heading: null, columns, mapping: columns.map(({ field }) => field), told }
}

const leftOf = (heading: string) => (heading === 'TEL' ? 'phone' : heading === 'ADR' ? 'postal' : 'unknown')

export function listInContacts(text: string): PeopleList {
  const { rows, fields, headings } = contactsIn(text, peopleLimits.rows)
  return madeList(rows, fields, headings, [])
}

export function listInLines(text: string): PeopleList {
  const { rows, told } = linesIn(text, peopleLimits.rows)
  return madeList(rows, LINE_FIELDS, [], told)
}

/** `rows`: what the text is as a table, where its separators make one; null otherwise. */
export function listInText(text: string, rows: readonly (readonly string[])[] | null): PeopleList {
  if (isVcard(text)) return listInContacts(text)
  if (!rows || !isTable(rows)) return listInLines(text)
  // « "Roy, Anaïs" <anais@…> » looks even at its commas; a row that names the columns is believed first.
  if (headingRow(rows) === null && isLines(text)) return listInLines(text)
  return listOf(rows)
}

/** Most rows have as many cells, and more than one. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const widths = new Map<number, number>()
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
  const [width, count] = [...widths].toSorted((one, other) => other[1] - one[1])[0] ?? [0, 0]
  return width > 1 && count >= rows.length * 0.6
}
