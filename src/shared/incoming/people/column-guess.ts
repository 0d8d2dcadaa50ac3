/** What the cells alone say of a column, where no heading does. */
import { fold } from '../../text/fold'
import { addressesIn, cellKind, isNameLike, NEEDS, workIn } from './cell-kind'
import { type Profile, share } from './column-profile'
import { isGivenName } from './given-names'
import { wordsOf } from './heading-words'
import { isNaming, type LeftBecause, type PeopleField } from './people-field'
import { statusIn } from './status-words'

type Guessing = {
  heading: readonly string[] | null
  profiles: readonly Profile[]
  fields: readonly (PeopleField | null)[]
  because: readonly (LeftBecause | null)[]
}

/** What the cells alone say: addresses and names under any heading; without one, also where and as what people work. */
export function guessedFields({ heading, profiles, fields, because }: Guessing): (PeopleField | null)[] {
  const guessed: (PeopleField | null)[] = profiles.map(() => null)
  const free = (at: number) => !fields[at] && !guessed[at] && because[at] === 'unknown'
  const has = (field: PeopleField) => fields.includes(field) || guessed.includes(field)
  const places = profiles.map((_, at) => at)
  const of = (at: number) => profiles[at] as Profile
  const rate = (at: number, holds: (cell: string) => boolean) =>
    of(at).filled.filter(holds).length / Math.max(1, of(at).filled.length)

  if (!has('email')) {
    const at = places.find((own) => free(own) && share(of(own), 'address') > 0.6)
    // One cell with the name and its address: the name's column gives both.
    if (at !== undefined && rate(at, (cell) => addressesIn(cell)[0] === cell.replace(/^mailto:/i, '')) > 0.5)
      guessed[at] = 'email'
  }
  if (![...fields, ...guessed].some(isNaming)) nameGuess()
  for (const at of places) {
    // Remarks that are mostly about meals and access are needs; others are the trainer's to read.
    const isRemark = / (?:remarques?|commentaires?|comments?|observations?|notes?|divers|remarks?) /.test(
      wordsOf(heading?.[at] ?? ''),
    )
    if (isRemark && free(at) && rate(at, (cell) => NEEDS.test(fold(cell))) > 0.5) guessed[at] = 'needs'
  }
  if (heading) return guessed

  const state = places.find(
    (at) => free(at) && rate(at, (cell) => statusIn(cell) !== null && cellKind(cell) === 'text') > 0.8,
  )
  if (state !== undefined && !has('status')) guessed[state] = 'status'
  for (const field of ['organisation', 'role'] as const) {
    const best = places
      .filter((at) => free(at) && share(of(at), 'text') > 0.5)
      .map((at) => ({ at, rate: rate(at, (cell) => workIn(cell) === field) }))
      .toSorted((one, other) => other.rate - one.rate)[0]
    if (best && best.rate > 0.3) guessed[best.at] = field
  }
  // Without headings, people write where somebody works, then as what.
  for (const field of ['organisation', 'role'] as const) {
    const next = places.find(
      (at) => free(at) && share(of(at), 'text') > 0.6 && rate(at, (cell) => cell.length <= 80) > 0.8,
    )
    if (!has(field) && next !== undefined) guessed[next] = field
  }
  return guessed

  function nameGuess() {
    const likely = places.filter(
      (at) => free(at) && rate(at, isNameish) > 0.6 && !of(at).isConstant && of(at).filled.length > 0,
    )
    const isSingle = (at: number) => rate(at, (cell) => /^\S+$/.test(cell) || isFamilyOnly(cell)) > 0.7
    const [first, second] = likely
    if (first === undefined) return
    const isPair = second === first + 1 && isSingle(first) && isSingle(second) && of(first).filled.length > 0
    if (!isPair) {
      // A name is rarely shared; a place of work is.
      const best = likely.toSorted((one, other) => nameness(other) - nameness(one))[0] ?? first
      guessed[best] = 'name'
      return
    }
    const givenIn = (at: number) => rate(at, (cell) => isGivenName(cell))
    const capitals = (at: number) => rate(at, (cell) => cell === cell.toUpperCase() && cell.length > 1)
    const isGivenSecond = givenIn(second) + capitals(first) > givenIn(first) + capitals(second)
    const isGivenFirst = givenIn(first) + capitals(second) > givenIn(second) + capitals(first)
    // Nothing says which: lists are kept by family name.
    const familyAt = isGivenFirst && !isGivenSecond ? second : first
    guessed[familyAt] = 'lastName'
    guessed[familyAt === first ? second : first] = 'firstName'
  }

  function nameness(at: number): number {
    const { filled } = of(at)
    const distinct = new Set(filled.map(fold)).size / Math.max(1, filled.length)
    const given = rate(at, (cell) => cell.split(/[\s,]+/).some(isGivenName))
    return rate(at, isNameish) + given + distinct - rate(at, (cell) => workIn(cell) !== null) * 2 - at * 0.05
  }
}

/** A name, alone or with its address. */
const isNameish = (cell: string) => {
  const bare = cell.replace(/<[^>]*>|\([^)]*\)/g, ' ')
  return isNameLike(bare) && workIn(bare) === null
}

/** « VAN DEN BROECK », « Du Mesnil-Roy »: several words, one part of a name. */
const isFamilyOnly = (cell: string) =>
  cell === cell.toUpperCase() || /^(?:de|du|van|von|le|la|ter|el|ben)\b/i.test(cell)
