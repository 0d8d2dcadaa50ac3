/** Which row names the columns of a list of people, and what each column holds, by its heading and by its cells. */
import { fold } from '../../text/fold'
import { addressesIn, type CellKind, cellKind, isNameLike, isPlaceholder, workIn } from './cell-kind'
import { isGivenName } from './given-names'
import { type Promised, promisedBy, wordsOf } from './heading-words'
import { isJoined, isNaming, type LeftBecause, type Mapping, type PeopleField } from './people-field'
import { statusIn } from './status-words'

export type Rows = readonly (readonly string[])[]

export type Column = {
  heading: string
  /** The first cell that is filled. */
  sample: string
  field: PeopleField | null
  /** `words`: the heading says so. `cells`: only what stands in it does, a guess. */
  by: 'words' | 'cells'
  /** Why it is left, when it is; null for a column without a cell, of which nothing is lost. */
  because: LeftBecause | null
}

/** Rows under which a heading is looked for. */
const HEADING_WITHIN = 12
/** Rows whose cells are looked at: what a column holds shows in them. */
const LOOKED_AT = 400

/** The place of the row that names the columns, from 0; null when none does. */
export function headingRow(rows: Rows): number | null {
  const width = Math.max(0, ...rows.slice(0, HEADING_WITHIN).map((row) => row.filter(Boolean).length))
  let best = { at: -1, score: 0 }
  for (const [at, row] of rows.slice(0, HEADING_WITHIN).entries()) {
    const filled = row.filter((cell) => cell.trim() !== '')
    if (filled.length < Math.min(2, width)) continue
    const isHeld = filled.some((cell) => {
      const kind = cellKind(cell)
      return kind === 'address' || kind === 'phone' || kind === 'date' || /^[\d\s.,/-]+$/.test(cell)
    })
    if (isHeld) continue
    const promised = filled.map(promisedBy)
    const fields = new Set(promised.map((one) => one?.field ?? null).filter((field) => field !== null))
    const namesSomebody = [...fields].some(
      (field) => isNaming(field) || field === 'email' || field === 'birthName',
    )
    const others = filled.filter((cell, index) => promised[index]?.field && isPlainHeading(cell))
    if (!namesSomebody && others.length < 2) continue
    // A person's own row holds « Association Le Pont » and « Responsable », and names nobody's columns.
    const known = promised.filter((one) => one !== null).length
    if (known * 3 < filled.length) continue
    const score = fields.size * 3 + known
    if (score > best.score) best = { at, score }
  }
  return best.at < 0 ? null : best.at
}

/** A question, or so few words that the field is all that they say. */
const isPlainHeading = (cell: string) => cell.includes('?') || wordsOf(cell).trim().split(' ').length <= 2

type Profile = {
  filled: string[]
  kinds: ReadonlyMap<CellKind, number>
  isConstant: boolean
}

function profileOf(rows: Rows, at: number): Profile {
  const filled: string[] = []
  for (const row of rows) {
    const cell = row[at]?.trim()
    if (cell) filled.push(cell)
    if (filled.length === LOOKED_AT) break
  }
  const kinds = new Map<CellKind, number>()
  for (const cell of filled) {
    const kind = cellKind(cell)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  return { filled, kinds, isConstant: filled.length > 2 && new Set(filled.map(fold)).size === 1 }
}

const share = ({ filled, kinds }: Profile, kind: CellKind) =>
  filled.length === 0 ? 0 : (kinds.get(kind) ?? 0) / filled.length

/** What products call everybody in a list, and nobody's function. */
const PLACES_IN_A_LIST =
  /^(?:participante?|attendee|student|etudiante?|organi[sz]er|organisateur|presenter|presentateur|host|guest|invite|apprenante?|learner|delegate|member|membre|user|utilisateur)$/

/** Why the cells of the column are not what its heading promises; null when they may be. */
function unlike(field: PeopleField, own: Profile): LeftBecause | null {
  const { filled, isConstant } = own
  const count = (holds: (cell: string) => boolean) => filled.filter(holds).length / filled.length
  if (filled.every(isPlaceholder)) return 'constant'
  switch (field) {
    case 'email':
      return share(own, 'address') >= 0.3 ? null : isConstant ? 'constant' : 'unlike'
    case 'status':
      return count((cell) => statusIn(cell) !== null) >= 0.5 ? null : 'unlike'
    case 'needs':
    case 'expectations':
      return share(own, 'date') + share(own, 'number') > 0.6 ? 'unlike' : null
    case 'organisation':
    case 'role': {
      if (share(own, 'civility') > 0.5) return 'civility'
      if (field === 'role' && count((cell) => PLACES_IN_A_LIST.test(fold(cell))) === 1) return 'constant'
      const other = share(own, 'date') + share(own, 'number') + share(own, 'phone') + share(own, 'yes-no')
      return other + share(own, 'address') > 0.5 ? 'unlike' : null
    }
    default: {
      // Bare addresses name nobody, whatever the heading; the cells say what they are.
      if (count((cell) => addressesIn(cell)[0] === cell) > 0.5) return 'unknown'
      const isPerson = share(own, 'text') + share(own, 'civility') * 0.5 + share(own, 'address')
      if (share(own, 'date') > 0.3) return 'date'
      if (isPerson < 0.5) return share(own, 'number') > 0.3 ? 'number' : 'unlike'
      return isConstant && (field === 'name' || field === 'familyFirst') ? 'constant' : null
    }
  }
}

/** What an invoice asks for is of whoever pays, where somebody else may pay. */
const isOfPayer = (heading: string) => / (?:raison sociale|legal name|trading name) /.test(wordsOf(heading))

const isWholeName = (field: PeopleField | null) => field === 'name' || field === 'familyFirst'

type Claim = Promised & { at: number; profile: Profile }

/** What each column holds, for the rows under that heading; without a heading, by the cells alone. */
export function columnsOf(heading: readonly string[] | null, rows: Rows): Column[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), heading?.length ?? 0)
  const places = Array.from({ length: width }, (_, at) => at)
  const profiles = places.map((at) => profileOf(rows, at))
  const because: (LeftBecause | null)[] = places.map(() => 'unknown')
  const claims: Claim[] = []
  const none: Profile = { filled: [], kinds: new Map(), isConstant: false }
  const hasPayer = (heading ?? []).some((own) => promisedBy(own)?.because === 'payer')
  for (const at of places) {
    const profile = profiles[at] ?? none
    const promised = promisedBy(heading?.[at] ?? '')
    if (profile.filled.length === 0) because[at] = null
    else if (hasPayer && promised?.field && isOfPayer(heading?.[at] ?? '')) because[at] = 'payer'
    else if (promised?.field) {
      const why = unlike(promised.field, profile)
      if (why) because[at] = why
      else claims.push({ ...promised, at, profile })
    } else if (promised) because[at] = promised.because
  }
  const fields: (PeopleField | null)[] = places.map(() => null)
  const isThere = (field: PeopleField) => fields.includes(field)
  for (const claim of chosen(claims, rows)) {
    const { field, at } = claim
    if (!field) continue
    const isSecond = !isJoined(field) && isThere(field)
    if (isSecond) because[at] = 'second'
    else fields[at] = field
  }
  for (const { at } of claims) if (fields[at] === null) because[at] = 'second'
  const guessed = guessedFields({ heading, rows, profiles, fields, because })
  return places.map((at) => {
    const field = fields[at] ?? guessed[at] ?? null
    return {
      heading: heading?.[at]?.trim() ?? '',
      sample: profiles[at]?.filled[0] ?? '',
      field,
      by: fields[at] ? 'words' : 'cells',
      because: field ? null : (because[at] ?? null),
    }
  })
}

/** The claims in the order in which they are heard, those of names made one whole. */
function chosen(claims: readonly Claim[], rows: Rows): Claim[] {
  const sorted = claims.toSorted((one, other) => other.strength - one.strength || one.at - other.at)
  const best = (field: PeopleField) => sorted.find((own) => own.field === field)
  const [given, family] = [best('firstName'), best('lastName')]
  const whole = sorted.find((own) => isWholeName(own.field))
  if (given && family) {
    // « Nom » may hold the whole name, the given name being said again beside it.
    if (isRepeated(given, family, rows))
      return without(sorted, 'firstName').map((own) => (own === family ? { ...own, field: 'name' } : own))
    return sorted.filter((own) => !isWholeName(own.field))
  }
  if (given && whole) {
    if (isRepeated(given, whole, rows)) return without(sorted, 'firstName')
    if (whole.field === 'name')
      return sorted.map((own) => (own === whole ? { ...own, field: 'lastName' } : own))
    return without(sorted, 'firstName')
  }
  if (given && best('birthName'))
    return sorted.map((own) => (own.field === 'birthName' ? { ...own, field: 'lastName' } : own))
  if (family && !given) {
    if (whole && whole.strength >= family.strength) return without(sorted, 'lastName')
    // « Nom » alone is the whole name, unless it is one word everywhere.
    return without(sorted, 'name', 'familyFirst').map((own) =>
      own === family ? { ...own, field: 'name' } : own,
    )
  }
  return sorted
}

const without = (claims: readonly Claim[], ...fields: PeopleField[]) =>
  claims.filter(({ field }) => !field || !fields.includes(field))

/** Whether the cells of the one stand again in those of the other. */
function isRepeated(part: Claim, whole: Claim, rows: Rows): boolean {
  const both = rows.slice(0, LOOKED_AT).flatMap((row) => {
    const [own, other] = [fold(row[part.at] ?? ''), fold(row[whole.at] ?? '')]
    return own && other ? [{ own, other }] : []
  })
  const repeated = both.filter(
    ({ own, other }) => other.length > own.length && ` ${other} `.includes(` ${own} `),
  )
  return both.length > 0 && repeated.length > both.length / 2
}

type Guessing = {
  heading: readonly string[] | null
  rows: Rows
  profiles: readonly Profile[]
  fields: readonly (PeopleField | null)[]
  because: readonly (LeftBecause | null)[]
}

/** What the cells alone say: addresses and names under any heading; without one, also where and as what people work. */
function guessedFields({ heading, profiles, fields, because }: Guessing): (PeopleField | null)[] {
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

export const mappingOf = (columns: readonly Column[]): Mapping => columns.map(({ field }) => field)
