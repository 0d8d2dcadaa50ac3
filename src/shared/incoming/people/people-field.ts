/** What a column of a list of people may hold. */

export const PEOPLE_FIELDS = [
  /** The whole name, the given name first, or the family name first where its own capitals do not say otherwise. */
  ...(['name', 'familyFirst', 'firstName', 'lastName'] as const),
  /** The family name where the other one is missing: the name of birth beside the name in use. */
  'birthName',
  ...(['organisation', 'role', 'email', 'expectations', 'needs', 'status'] as const),
] as const
export type PeopleField = (typeof PEOPLE_FIELDS)[number]

/** Fields that several columns may fill together: a form asks for meals and for access in two questions. */
export const isJoined = (field: PeopleField) => field === 'expectations' || field === 'needs'

/** Fields that say who somebody is. */
export const isNaming = (field: PeopleField | null) =>
  field === 'name' || field === 'familyFirst' || field === 'firstName' || field === 'lastName'

/** The content of each column, null for those that are left. */
export type Mapping = readonly (PeopleField | null)[]

/** Why a column is left. */
export type LeftBecause =
  /** It is about whoever pays or buys. */
  | 'payer'
  /** It is about a superior, a contact, somebody else. */
  | 'other-person'
  | 'phone'
  | 'postal'
  | 'date'
  | 'number'
  | 'civility'
  /** Every row says the same, or « anonymous ». */
  | 'constant'
  /** Another column holds the same better. */
  | 'second'
  /** Its heading promises what its cells do not hold. */
  | 'unlike'
  | 'unknown'
