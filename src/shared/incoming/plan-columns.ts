/** Which column of a plan written elsewhere says what: by words inside its heading, French or English, and by its cells. */
import type { IncomingCell } from './incoming'
import { isOnlyPeople } from './named-people'
import { isGivenName } from './people/given-names'
import { foldedCell, hoursIn } from './plan-cells'
import { type Heading, headingOf, type PlanColumn } from './plan-headings'
import { lengthSaid } from './said-length'
import { timeSaid } from './said-time'

/** For each column of the table, what it says, or null when it is left aside. */
export type Mapping = readonly (PlanColumn | null)[]

/** What several columns may say together: their texts are joined. */
const joined: ReadonlySet<PlanColumn> = new Set(['instructions', 'notes', 'materials', 'facilitators'])

/** The first row of the table that heads columns: at least two of them, or one over hours or lengths. */
export type Recognised = {
  /** Its place, or -1 when no row heads the columns. */
  heading: number
  /** The texts of the headings, those of a second row of them included; empty without. */
  names: readonly string[]
  mapping: Mapping
  /** The column that is the title because no other could be: to be asked about. */
  guessedTitle: number
}

/** Rows by which a table is known: more change nothing but the time that it takes. */
const SEEN = 100

type Texts = readonly (readonly string[])[]

/** The likely meaning of each column, by the headings when there are some, else by the cells. */
export function recognise(table: readonly (readonly (IncomingCell | string)[])[]): Recognised {
  const rows: Texts = table
    .slice(0, SEEN)
    .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  for (const [place, row] of rows.slice(0, 10).entries()) {
    const found = columns.map((column) => headingOf(row[column] ?? ''))
    const known = new Set(found.filter((own) => own !== null && own !== 'aside'))
    const isTimed = found.some((own, column) => isTime(own) && timed(rows.slice(place + 1), column) >= 0.5)
    if (row.some((text) => timeSaid(text)?.start != null && hoursIn(text))) continue
    if (known.size < 2 && !(known.size === 1 && isTimed && row.filter(Boolean).length > 1)) continue
    const second = rows[place + 1] ?? []
    const more = columns.map((column) => headingOf(second[column] ?? ''))
    const isSecond = more.filter((own) => isTime(own)).length > 1 && !second.some((text) => hoursIn(text))
    const all = isSecond ? columns.map((column) => more[column] ?? found[column] ?? null) : found
    const heading = isSecond ? place + 1 : place
    const names = columns.map((column) => (isSecond && second[column] ? second[column] : (row[column] ?? '')))
    const body = rows.slice(heading + 1)
    return { heading, names, ...settled(seenByCells(all, body), body, names) }
  }
  return { heading: -1, names: [], mapping: guessed(rows, columns), guessedTitle: -1 }
}

const isTime = (heading: Heading | null | undefined) =>
  heading === 'time' || heading === 'start' || heading === 'end' || heading === 'duration'

/** The share of the cells with text that say when or how long. */
function timed(rows: Texts, column: number): number {
  const cells = rows.map((row) => row[column] ?? '').filter((text) => text !== '')
  return cells.length === 0
    ? 0
    : cells.filter((text) => timeSaid(text) !== null || /^0[.,]\d+$/.test(text)).length / cells.length
}

/** One column for each thing, as the cells tell hours from lengths and names from activities. */
function settled(
  found: readonly (Heading | null)[],
  rows: Texts,
  names: readonly string[],
): { mapping: Mapping; guessedTitle: number } {
  const cells = (column: number) => rows.map((row) => row[column] ?? '').filter((text) => text !== '')
  const mapping: (PlanColumn | null)[] = []
  for (const [column, own] of found.entries()) {
    let says: PlanColumn | null = own === 'time' || own === 'aside' ? null : own
    const texts = cells(column)
    if (own === 'time' || own === 'start' || own === 'duration') {
      const hours = texts.filter((text) => hoursIn(text) !== null)
      const stands = texts.filter((text) => timeSaid(text)?.start != null && lengthSaid(text) === null)
      const asHours =
        stands.length * 2 > texts.length ||
        (own !== 'duration' && hours.length * 2 > texts.length && isRising(texts))
      const asLengths = texts.filter((text) => lengthSaid(text) !== null).length * 2 > texts.length
      if (own === 'time') says = asHours || !asLengths ? 'start' : 'duration'
      else if (own === 'start' && asLengths && !asHours && !texts.some((text) => /^0[.,]\d+$/.test(text)))
        says = ['duration', 'end'].some((other) => found.includes(other as PlanColumn)) ? 'start' : 'duration'
      else if (own === 'duration' && stands.length * 2 > texts.length && !found.includes('start'))
        says = 'start'
    }
    if (own === 'facilitators' && texts.length > 0 && texts.filter(isOnlyPeople).length * 2 < texts.length)
      says = 'notes'
    // « Moyens pédagogiques » are what is used, or how it is done: the cells tell.
    if (own === 'materials' && /pedagog/i.test(foldedCell(names[column] ?? '')) && isMethods(texts))
      says = 'method'
    if (own === 'day' && texts.length === 0) says = null
    // Of two columns that name things, the one that hardly ever does names parts of the day.
    if (says === 'title' && mapping.includes('title')) {
      const first = mapping.indexOf('title')
      if (cells(first).length * 4 <= texts.length * 3) mapping[first] = null
    }
    if (says && mapping.includes(says) && !joined.has(says))
      says =
        says === 'title' && !mapping.includes('instructions')
          ? 'instructions'
          : says === 'start' && !mapping.includes('end') && !found.includes('end')
            ? 'end'
            : null
    mapping.push(says)
  }
  return titled(mapping, rows)
}

const methodWords =
  /\b(tours? de table|exposes?|apports?|travail|travaux|groupes?|jeux?|debats?|quiz|brainstormings?|discussions?|exercices?|echanges?|cas|ateliers?|mises? en situation|demonstrations?|interrogati\w+|magistral\w*)\b/
const isMethods = (texts: readonly string[]) =>
  texts.length > 0 && texts.filter((text) => methodWords.test(foldedCell(text))).length * 2 > texts.length

/** A column that no heading explains, and whose cells are hours or lengths, says when. */
function seenByCells(found: readonly (Heading | null)[], rows: Texts): (Heading | null)[] {
  if (found.some(isTime)) return [...found]
  const at = found.findIndex((own, column) => own === null && timed(rows, column) > 0.6)
  return found.map((own, column) => (column === at ? 'time' : own))
}

/** Minutes: a column whose latest hour is before five in the morning says lengths. */
const EARLIEST = 300

/** Hours that follow one another, each not before the one above. */
function isRising(texts: readonly string[]): boolean {
  const starts = texts.flatMap((text) => timeSaid(text)?.start ?? [])
  return (
    Math.max(0, ...starts) >= EARLIEST &&
    starts.filter((own, at) => at > 0 && own <= (starts[at - 1] ?? 0)).length * 4 < starts.length
  )
}

/** Without a title, the contents are; else the only column of words that nothing claims, as a guess. */
function titled(mapping: (PlanColumn | null)[], rows: Texts): { mapping: Mapping; guessedTitle: number } {
  const as = (place: number) => mapping.map((column, own) => (own === place ? 'title' : column))
  if (mapping.includes('title')) return { mapping, guessedTitle: -1 }
  const words = (place: number) =>
    rows.map((row) => row[place] ?? '').filter((text) => /\p{L}{3}/u.test(text))
  const free = mapping.flatMap((column, place) => (column === null && words(place).length > 0 ? [place] : []))
  const contents = mapping.indexOf('instructions')
  // A column before the contents, short and hardly ever empty, names what they are.
  const before = free.find((place) => place < contents && isNaming(words(place), words(contents)))
  if (before === undefined && contents >= 0) return { mapping: as(contents), guessedTitle: -1 }
  const place = before ?? free[0] ?? mapping.indexOf('method')
  return place < 0 ? { mapping, guessedTitle: -1 } : { mapping: as(place), guessedTitle: place }
}

const isNaming = (names: readonly string[], contents: readonly string[]) =>
  names.length >= contents.length &&
  names.every(({ length }) => length <= 60) &&
  new Set(names).size * 2 > names.length

/** Most cells decide: hours, lengths, then the first words are the title and the next ones the contents. */
function guessed(rows: Texts, columns: readonly number[]): Mapping {
  const share = (column: number, is: (text: string) => boolean) => {
    const cells = rows.map((row) => row[column] ?? '').filter((text) => text !== '')
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length
  }
  const mapping: (PlanColumn | null)[] = columns.map(() => null)
  const words: PlanColumn[] = ['title', 'instructions', 'materials']
  for (const column of columns) {
    const isHours = share(column, (text) => timeSaid(text)?.start != null && !/^\d+$/.test(text)) > 0.6
    if (!mapping.includes('start') && isHours) mapping[column] = 'start'
    else if (!mapping.includes('end') && isHours) mapping[column] = 'end'
    else if (!mapping.includes('duration') && share(column, (text) => lengthSaid(text) !== null) > 0.6)
      mapping[column] = 'duration'
    else if (words.length < 3 && share(column, isNamesOfPeople) > 0.6) mapping[column] = 'facilitators'
    else if (share(column, () => true) > 0) mapping[column] = words.shift() ?? null
  }
  return mapping
}

/** Names, of which one at least is a given name: a title begins with a capital letter too. */
const isNamesOfPeople = (text: string) =>
  isOnlyPeople(text) && text.split(/[^\p{L}-]+/u).some((word) => isGivenName(word))

/** The mapping with that column saying that; what said it before is left aside, unless both may. */
export const mapped = (mapping: Mapping, column: number, says: PlanColumn | null): Mapping =>
  mapping.map((own, place) =>
    place === column ? says : own === says && !(says && joined.has(says)) ? null : own,
  )
