/** People read in rows that were pasted or stand in a .csv file: who is new, who is registered already, who has no name. */
import type { Participant } from '../domain/people'
import { fold } from '../text/fold'
import type { Mapping, ParticipantField } from './participant-columns'

export type ReadPerson = Pick<
  Participant,
  'name' | 'organisation' | 'role' | 'email' | 'status' | 'expectations' | 'needs'
>

export type ReadRow = {
  /** The number of the row in the file, from 1, the heading counted. */
  number: number
  person: ReadPerson
  /** `known`: registered already. `twice`: stands in an earlier row. `nameless`: nothing says who it is. */
  state: 'new' | 'known' | 'twice' | 'nameless'
}

const STATUSES: readonly (readonly [Participant['status'], RegExp])[] = [
  ['cancelled', /^(annul|desist|absent|excuse|cancel|withdr|non$|no$)/],
  ['waiting', /(attente|wait|reserve)/],
]

const statusOf = (said: string): Participant['status'] =>
  STATUSES.find(([, pattern]) => pattern.test(fold(said)))?.[0] ?? 'registered'

/** The mark that this app wrote before a sign that a spreadsheet would take for a formula. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '')

const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim()

function personIn(row: readonly string[], mapping: Mapping): ReadPerson {
  const cell = (field: ParticipantField) => {
    const at = mapping.indexOf(field)
    return at < 0 ? '' : unguarded(row[at] ?? '').trim()
  }
  return {
    name: oneLine(`${cell('firstName')} ${cell('name')}`),
    organisation: oneLine(cell('organisation')),
    role: oneLine(cell('role')),
    email: oneLine(cell('email')),
    status: statusOf(cell('status')),
    expectations: cell('expectations'),
    needs: cell('needs'),
  }
}

/** Characters: what is longer is a text in the wrong column, and is compared as it stands. */
const LONGEST_NAME = 500

/** Words in any order: « Dupont Marie » is « Marie Dupont ». */
const nameKey = (name: string) =>
  name.length > LONGEST_NAME
    ? name
    : fold(name)
        .split(/[\s,-]+/)
        .toSorted()
        .join(' ')

type Keyed = { address: string; name: string }
const keyed = ({ name, email }: Pick<ReadPerson, 'name' | 'email'>): Keyed => ({
  address: fold(email),
  name: nameKey(name),
})

/**
 * The same address is the same person. The same name is too, unless each has an address of her own; two colleagues of one
 * name in one organisation are rarer than a list sent twice.
 */
function isSame(one: Keyed, other: Keyed): boolean {
  if (one.address !== '' && other.address !== '') return one.address === other.address
  return one.name !== '' && one.name === other.name
}

/** Every row below the heading, in order, read with that mapping. */
export function peopleIn(
  rows: readonly (readonly string[])[],
  { hasHeading, mapping }: { hasHeading: boolean; mapping: Mapping },
  registered: readonly Pick<Participant, 'name' | 'email'>[],
): ReadRow[] {
  const read: ReadRow[] = []
  // Thousands are compared with thousands: what they are compared by is made once.
  const known = registered.map(keyed)
  const earlier: Keyed[] = []
  rows.forEach((row, index) => {
    if (hasHeading && index === 0) return
    const person = personIn(row, mapping)
    const own = keyed(person)
    const state =
      person.name === ''
        ? 'nameless'
        : known.some((other) => isSame(other, own))
          ? 'known'
          : earlier.some((other) => isSame(other, own))
            ? 'twice'
            : 'new'
    if (state !== 'nameless') earlier.push(own)
    read.push({ number: index + 1, person, state })
  })
  return read
}

/** The row, from 1, that has a cell more than the heading has columns: somewhere a separator stands in a text. */
export function overlongRow(rows: readonly (readonly string[])[]): number | null {
  const [first = []] = rows
  const at = rows.findIndex((row) => row.slice(first.length).some((cell) => cell !== ''))
  return at < 0 ? null : at + 1
}
