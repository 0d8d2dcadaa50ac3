/** The people of one row: names in their parts, addresses that are some, a state that is known; what is doubtful is told. */
import type { Participant } from '../../domain/people/people'
import { fold } from '../../text/fold'
import { addressesIn, cellKind, isPlaceholder } from './cell-kind'
import type { ListOrder } from './name-order'
import { listedParts } from './name-order'
import type { Mapping, PeopleField } from './people-field'
import type { PeopleTold } from './people-told'
import { bareName, namesIn, type PersonName } from './person-name'
import { statusIn } from './status-words'

export type ReadPerson = Pick<
  Participant,
  'name' | 'organisation' | 'role' | 'email' | 'status' | 'expectations' | 'needs'
>
export type NamedPerson = ReadPerson & PersonName

/** The mark that this app wrote before a sign that a spreadsheet would take for a formula. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '')

const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim()

const NOTHING_NEEDED =
  /^(?:non|no|none|aucune?s?|neant|ras|rien|nothing|nil|nope|non merci|pas de besoins?.*|aucun besoins?.*|rien de (?:particulier|special)|rien a signaler|not applicable|no requirements?|no needs?)[ .!]*$/

export type RowReader = {
  mapping: Mapping
  headings: readonly string[]
  order: ListOrder
}

/** The cells of a field, one behind the other; one alone but for fields that several columns fill. */
function cellsOf(row: readonly string[], mapping: Mapping, field: PeopleField): string[] {
  return mapping.flatMap((own, at) => {
    const cell = own === field ? unguarded(row[at] ?? '').trim() : ''
    return cell && !isPlaceholder(cell) ? [cell] : []
  })
}

/** What the row says of a name, wherever it stands: in one cell, or in two. */
export function namesOfRow(row: readonly string[], mapping: Mapping) {
  const first = (field: PeopleField) => cellsOf(row, mapping, field)[0] ?? ''
  const whole = first('name') || first('familyFirst')
  return {
    given: first('firstName'),
    family: first('lastName') || first('birthName'),
    whole: withoutAsides(whole).text,
  }
}

/** A name without what stands in brackets behind it, and without its address. */
function withoutAsides(cell: string) {
  const asides = [...cell.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)].map(([, one, other]) =>
    (one ?? other ?? '').trim(),
  )
  const bare = cell.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').replace(/<[^<>]*>/g, ' ')
  const whole = addressesIn(bare).reduce((left, address) => left.replace(address, ' '), bare)
  // A telephone number or a date behind the name.
  const figures =
    /\p{L}{2}/u.test(whole) && !NUMBERED.test(whole.trim())
      ? [...whole.matchAll(/\S*\d\S*/g)].map(([own]) => own)
      : []
  const text = figures.reduce((left, own) => left.replace(own, ' '), whole)
  return {
    text: text.replace(/mailto:/gi, ' ').trim(),
    asides: [...asides, ...figures].filter(
      (aside) => aside && !/^(?:ne|née?|epouse|épouse|ép\.?|mme|mr?\.?|e|·e)\b/i.test(aside),
    ),
  }
}

/** « Participant 12 », « P3 »: a name that somebody gave to whoever is not named. */
const NUMBERED = /^\p{L}[\p{L}\p{M}'’ .-]*\d{1,3}$/u

/** No other figure stands in a name: a number, a date or an address in its column is told, and names nobody. */
const mayName = (cell: string) =>
  NUMBERED.test(cell.trim()) ||
  (/\p{L}/u.test(cell) && !/\d/.test(cell) && !['date', 'phone', 'address'].includes(cellKind(cell)))

/** « Léa / Tom » beside « Durand / Petit »: as many on either side, one name each. */
function pairedNames(given: string, family: string): [string[], string[]] {
  const [givens, families] = [given, family].map((own) => own.split(/\s*[/;\n]\s*/).filter(Boolean)) as [
    string[],
    string[],
  ]
  return givens.length > 1 && givens.length === families.length
    ? [givens, families]
    : [namesIn(given), namesIn(family)]
}

type Written = { names: PersonName[]; isDoubtful: boolean; asides: string[]; several: string }

function namesWritten(row: readonly string[], reader: RowReader, email: string): Written {
  const { mapping, order } = reader
  const said = namesOfRow(row, mapping)
  const strange = [said.given, said.family].filter((own) => own && !mayName(own))
  const [given, family] = [said.given, said.family].map((own) => (mayName(own) ? own : '')) as [
    string,
    string,
  ]
  if (given || family) {
    const [givens, families] = pairedNames(given, family)
    const isSeveral = givens.length > 1 && (families.length === 1 || families.length === givens.length)
    const names = isSeveral
      ? givens.map((own, at) => ({ firstName: own, lastName: families[at] ?? families[0] ?? '' }))
      : [{ firstName: bareName(given), lastName: bareName(family) }]
    return { names, isDoubtful: false, asides: strange, several: isSeveral ? `${given} ${family}` : '' }
  }
  const cell = [...cellsOf(row, mapping, 'name'), ...cellsOf(row, mapping, 'familyFirst')][0] ?? ''
  const { text, asides } = withoutAsides(cell)
  if (text === '' || !mayName(text))
    return {
      ...{ names: [], isDoubtful: false, several: '' },
      asides: [...strange, ...asides, text].filter(Boolean),
    }
  const all = namesIn(text)
  const read = all.map((name) => listedParts({ name, email: all.length > 1 ? '' : email }, order))
  return {
    names: read.map(({ firstName, lastName }) => ({ firstName, lastName })),
    isDoubtful: read.some(({ isDoubtful }) => isDoubtful),
    asides,
    several: all.length > 1 ? oneLine(text) : '',
  }
}

/** The address of each of several people: as many in their order, else one for whom it names; nobody's when it names none. */
function addressFor(names: readonly PersonName[], at: number, all: readonly string[]): string {
  if (names.length === 1 || all.length === names.length) return all[at] ?? ''
  const [only = ''] = all
  const local = fold(only.split('@')[0] ?? '')
  const owner = names.findIndex(({ firstName }) => firstName.length > 1 && local.includes(fold(firstName)))
  return owner === at ? only : ''
}

export function peopleOfRow(
  row: readonly string[],
  number: number,
  reader: RowReader,
): { people: NamedPerson[]; told: PeopleTold[] } {
  const { mapping, headings } = reader
  const told: PeopleTold[] = []
  const one = (field: PeopleField) => oneLine(cellsOf(row, mapping, field).join(', '))
  const long = (field: PeopleField) => cellsOf(row, mapping, field)
  const said = one('email')
  // The name's cell may carry the address.
  const inNames = mapping.some((field) => field === 'email')
    ? []
    : addressesIn([...cellsOf(row, mapping, 'name'), ...cellsOf(row, mapping, 'familyFirst')].join(' '))
  const addresses = said ? addressesIn(said) : inNames
  if (said && addresses.length === 0) told.push({ kind: 'address', text: said, row: number })
  const { names, isDoubtful, asides, several } = namesWritten(row, reader, addresses[0] ?? '')
  const found = names.length > 0 ? names : addresses.length > 0 ? [{ firstName: '', lastName: '' }] : []
  const state = one('status')
  const status = statusIn(state)
  if (state && (status === null || status === 'unsure'))
    told.push({ kind: 'status', text: state, row: number })
  const needs = mapping.flatMap((own, at) => {
    const cell = own === 'needs' ? unguarded(row[at] ?? '').trim() : ''
    if (!cell || isPlaceholder(cell) || NOTHING_NEEDED.test(fold(cell))) return []
    // « Oui » to one question among several says nothing without it.
    return [/^(?:oui|yes|x)$/i.test(cell) && headings[at] ? `${headings[at]} ${cell}` : cell]
  })
  const people = found.map(
    (name, at): NamedPerson => ({
      ...name,
      name: oneLine(`${name.firstName} ${name.lastName}`),
      organisation: one('organisation'),
      role: one('role'),
      email: addressFor(found, at, addresses),
      status: status === null || status === 'unsure' ? 'registered' : status,
      expectations: long('expectations').join('\n'),
      needs: needs.join('\n'),
    }),
  )
  if (several) told.push({ kind: 'several', text: several, row: number })
  const held = people.filter(({ email }) => email).length
  if (addresses.length > held) told.push({ kind: 'address', text: said || addresses.join(', '), row: number })
  if (isDoubtful && !several) told.push({ kind: 'order', name: people[0]?.name ?? '', row: number })
  for (const aside of asides) told.push({ kind: 'aside', text: aside, row: number })
  for (const person of people)
    if (person.name === '') told.push({ kind: 'nameless', email: person.email, row: number })
  return { people, told }
}
