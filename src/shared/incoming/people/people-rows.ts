/** The people of a list: who is new, who is registered already, who stands there twice; and all that is to be told of it. */
import type { Participant } from '../../domain/people/people'
import { fold } from '../../text/fold'
import { addressesIn } from './cell-kind'
import { orderOf } from './name-order'
import { isNaming } from './people-field'
import { type PeopleList, peopleLimits } from './people-list'
import type { PeopleTold } from './people-told'
import { type NamedPerson, namesOfRow, peopleOfRow, type RowReader } from './person-row'

export type ReadRow = {
  /** The number of the row in the file, from 1, and its place among the people of that row. */
  number: number
  key: string
  person: NamedPerson
  /**
   * `known`: registered already. `twice`: stands in an earlier row. `nameless`: only an address says who it is.
   * `several`: read out of a cell with several names. `overlong`: the cells of the row may be shifted.
   */
  state: 'new' | 'known' | 'twice' | 'nameless' | 'several' | 'overlong'
}

export type ReadPeople = { rows: ReadRow[]; told: PeopleTold[] }

type Registered = Pick<Participant, 'name' | 'email'> & Partial<Pick<Participant, 'organisation'>>

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

/** « Service d’aide aux familles » is « Service d’aide aux familles, antenne nord »; « École A » is not « École B ». */
const areOne = (one: string, other: string) => {
  if (one === '' || other === '' || one === other) return true
  const [short = '', long = ''] = [one, other].toSorted((own, another) => own.length - another.length)
  return short.includes(' ') && ` ${long.replace(/[,;()–-]/g, ' ')} `.includes(` ${short} `)
}

type Known = {
  email: string
  name: string
  organisation: string
  number: number
  written: { name: string; organisation: string }
}

/** People by their address and by their name: thousands are compared with thousands. */
class Directory {
  readonly #byEmail = new Map<string, Known[]>()
  readonly #byName = new Map<string, Known[]>()

  add({ name, email, organisation = '' }: Registered, number: number) {
    const own = {
      email: fold(email),
      name: nameKey(name),
      organisation: fold(organisation),
      number,
      written: { name, organisation },
    }
    for (const [shelf, key] of [
      [this.#byEmail, own.email],
      [this.#byName, own.name],
    ] as const) {
      const there = shelf.get(key)
      if (there) there.push(own)
      else if (key) shelf.set(key, [own])
    }
  }

  withAddress = (email: string) => (email ? (this.#byEmail.get(fold(email)) ?? []) : [])
  withName = (name: string) => (name ? (this.#byName.get(nameKey(name)) ?? []) : [])

  /**
   * One name and one address are one person; an address under another name is a letter box that they share. One name
   * without two addresses is one person, unless two organisations say otherwise.
   */
  same({ name, email, organisation = '' }: Registered): { known: Known; by: 'email' | 'name' } | null {
    const own = nameKey(name)
    const addressed = this.withAddress(email).find(
      (known) => known.name === own || known.name === '' || own === '',
    )
    if (addressed) return { known: addressed, by: 'email' }
    const named = this.withName(name).find((known) => {
      if (known.email && email) return false
      return areOne(known.organisation, fold(organisation))
    })
    return named ? { known: named, by: 'name' } : null
  }
}

const NOBODY =
  /^(?:(?:sous[- ])?totaux?\b|total\b|sub-?total\b|grand total|nombre\b|nb\b|nbre\b|count\b|sum\b|somme\b|moyenne\b|average\b|effectif|\d+ (?:inscri|participant|personne|people|attendee|registered|stagiaire|place)|places? (?:restant|libre)|fin de (?:la )?liste|end of list|liste arretee|imprime le|printed on|page \d|signature|exporte le|genere le|source\b|legende\b|nota ?bene|nb ?:|remarque ?:|\*)/

const isRepeatedHeading = (row: readonly string[], heading: readonly string[]) =>
  heading.length > 0 &&
  row.length >= heading.length &&
  row.every((cell, at) => fold(cell) === fold(heading[at] ?? ''))

const textOfRow = (row: readonly string[]) =>
  row
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' ')
    .slice(0, 200)

/** Every row below the heading, in order, read with the mapping of the list. */
export function peopleIn(list: PeopleList, registered: readonly Registered[]): ReadPeople {
  const { rows, heading, columns, mapping } = list
  const headings = columns.map((column) => column.heading)
  const head = heading === null ? [] : (rows[heading] ?? [])
  const told: PeopleTold[] = [...list.told, ...titlesOf(list), ...columnsTold(list)]
  const body = rows.slice(heading === null ? 0 : heading + 1)
  const wholes = body.map((row) => ({
    name: namesOfRow(row, mapping).whole,
    email: addressesIn(row[mapping.indexOf('email')] ?? row[mapping.findIndex(isNaming)] ?? '')[0] ?? '',
  }))
  const order = orderOf(
    wholes.slice(0, 1000),
    mapping.includes('familyFirst') ? 'family-first' : saysGivenFirst(list) ? 'given-first' : null,
  )
  const isWhole = mapping.includes('name') || mapping.includes('familyFirst')
  const first = wholes.find(({ name }) => /\S\s+\S/.test(name))
  if (isWhole && order.by === 'told' && first) told.push({ kind: 'orders', name: first.name })
  const reader: RowReader = { mapping, headings, order }

  const read: ReadRow[] = []
  const known = new Directory()
  for (const own of registered) known.add(own, 0)
  const earlier = new Directory()
  const neighbours = new Map<string, PeopleTold>()
  body.forEach((row, index) => {
    const number = (heading === null ? 0 : heading + 1) + index + 1
    const text = textOfRow(row)
    if (text === '' || isRepeatedHeading(row, head)) return
    const filled = row.filter((cell) => cell.trim() !== '').length
    const { people, told: ofRow } = peopleOfRow(row, number, reader)
    const isTotal = NOBODY.test(fold(text)) && !people.some(({ email }) => email)
    if (people.length === 0 || (isTotal && filled <= 3)) {
      told.push({ kind: 'nobody', text, row: number })
      return
    }
    told.push(...ofRow)
    const isOverlong = heading !== null && row.slice(head.length).some((cell) => cell.trim() !== '')
    if (isOverlong) told.push({ kind: 'overlong', row: number })
    for (const [at, person] of people.entries()) {
      const registeredAs = known.same(person)
      const above = earlier.same(person)
      if (above)
        told.push({
          kind: 'twice',
          name: person.name || person.email,
          row: number,
          first: above.known.number,
          by: above.by,
        })
      else tellNeighbours(person)
      const state = registeredAs
        ? 'known'
        : above
          ? 'twice'
          : isOverlong
            ? 'overlong'
            : people.length > 1
              ? 'several'
              : person.name === ''
                ? 'nameless'
                : 'new'
      earlier.add(person, number)
      read.push({ number, key: `${number}.${at}`, person, state })
    }
  })
  told.push(...neighbours.values())
  if (read.length > peopleLimits.asked) told.push({ kind: 'many', count: read.length })
  return { rows: read, told }

  /** One name or one address of several people: said once, with all of them. */
  function tellNeighbours({ name, email, organisation }: NamedPerson) {
    const [namesake] = earlier.withName(name)
    if (namesake) {
      const key = `name ${nameKey(name)}`
      const said = neighbours.get(key)
      if (said?.kind === 'namesake') said.organisations.push(organisation)
      else
        neighbours.set(key, {
          kind: 'namesake',
          name,
          organisations: [namesake.written.organisation, organisation],
        })
    }
    const [neighbour] = earlier.withAddress(email)
    if (neighbour) {
      const key = `address ${fold(email)}`
      const said = neighbours.get(key)
      if (said?.kind === 'shared') said.names.push(name)
      else neighbours.set(key, { kind: 'shared', email, names: [neighbour.written.name, name] })
    }
  }
}

const saysGivenFirst = ({ columns }: PeopleList) =>
  columns.some(
    ({ heading, field }) => field === 'name' && /pr[ée]nom.*\bnom\b|first.*(?:last|sur)/i.test(heading),
  )

function titlesOf({ rows, heading }: PeopleList): PeopleTold[] {
  return rows.slice(0, heading ?? 0).flatMap((row, at) => {
    const text = textOfRow(row)
    return text === '' ? [] : [{ kind: 'title' as const, text, row: at + 1 }]
  })
}

/** The columns that are left although they hold something, and those that were guessed. */
function columnsTold({ columns, mapping }: PeopleList): PeopleTold[] {
  return columns.flatMap((column, at): PeopleTold[] => {
    const heading = column.heading || column.sample.slice(0, 60)
    const field = mapping[at] ?? null
    if (!field)
      return column.sample === ''
        ? []
        : [{ kind: 'column', heading, because: column.because ?? 'unknown', at }]
    const isGuess = column.by === 'cells' && column.field === field
    return isGuess ? [{ kind: 'guess', heading, field, at }] : []
  })
}
