/** What each column of a list of people holds, by its heading and by its cells. */
import { fold } from '../../text/fold'
import { guessedFields } from './column-guess'
import { LOOKED_AT, type Profile, profileOf, unlike } from './column-profile'
import type { Rows } from './heading-row'
import { type Promised, promisedBy, wordsOf } from './heading-words'
import { isJoined, type LeftBecause, type Mapping, type PeopleField } from './people-field'

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
      const why = unlike(promised.field, profile, heading?.[at] ?? '')
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
  const guessed = guessedFields({ heading, profiles, fields, because })
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

export const mappingOf = (columns: readonly Column[]): Mapping => columns.map(({ field }) => field)
