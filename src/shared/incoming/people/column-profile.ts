/** What the cells of a column are, and whether they can be what its heading promises. */
import { fold } from '../../text/fold'
import { addressesIn, type CellKind, cellKind, isPlaceholder } from './cell-kind'
import type { Rows } from './heading-row'
import type { LeftBecause, PeopleField } from './people-field'
import { statusIn } from './status-words'

/** Rows whose cells are looked at: what a column holds shows in them. */
export const LOOKED_AT = 400

export type Profile = {
  filled: string[]
  kinds: ReadonlyMap<CellKind, number>
  isConstant: boolean
}

export function profileOf(rows: Rows, at: number): Profile {
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

export const share = ({ filled, kinds }: Profile, kind: CellKind) =>
  filled.length === 0 ? 0 : (kinds.get(kind) ?? 0) / filled.length

/** What products call everybody in a list, and nobody's function. */
const PLACES_IN_A_LIST =
  /^(?:participante?|attendee|student|etudiante?|organi[sz]er|organisateur|presenter|presentateur|host|guest|invite|apprenante?|learner|delegate|member|membre|user|utilisateur)$/

const isMealAlone = (heading: string) =>
  /\b(?:repas|meals?|lunch|dejeuner|diner|collation|sandwich|buffet|cafe|drink|verre)\b/.test(
    fold(heading),
  ) && !/\b(?:regime|diet\w*|allerg\w*|vege\w*|besoins?|needs?)\b/.test(fold(heading))

/** Why the cells of the column are not what its heading promises; null when they may be. */
export function unlike(field: PeopleField, own: Profile, heading: string): LeftBecause | null {
  const { filled, isConstant } = own
  const count = (holds: (cell: string) => boolean) => filled.filter(holds).length / filled.length
  if (filled.every(isPlaceholder)) return 'constant'
  switch (field) {
    case 'email':
      return share(own, 'address') >= 0.3 ? null : isConstant ? 'constant' : 'unlike'
    case 'status':
      return count((cell) => statusIn(cell) !== null) >= 0.5 ? null : 'unlike'
    case 'needs':
      // Who stays for lunch has no need to be remembered.
      if (share(own, 'yes-no') === 1 && isMealAlone(heading)) return 'unknown'
      return share(own, 'date') + share(own, 'number') > 0.6 ? 'unlike' : null
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
