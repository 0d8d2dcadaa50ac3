/** What would be brought of a list, as data: the people who would be added, and the sentences that are told before. */

import type { Text } from '../../text/fr'
import { type PeopleSentence, peopleToldTexts } from '../../text/people-told-text'
import type { PeopleRead } from './people-reading'
import { peopleIn } from './people-rows'
import type { NamedPerson } from './person-row'

export type Brought = {
  people: Omit<NamedPerson, 'name'>[]
  told: PeopleSentence[]
  /** What each column was taken for; null for those that are left. */
  columns: { heading: string; field: string | null }[]
}

/** Nobody of a list that is refused. Who stands in it twice is brought once. */
export function broughtBy(read: PeopleRead, words: Text): Brought {
  const list = read.ok ? read.lists[0] : undefined
  if (!list) return { people: [], told: [], columns: [] }
  const { rows, told } = peopleIn(list, [])
  return {
    people: rows.filter(({ state }) => state !== 'twice').map(({ person: { name: _, ...person } }) => person),
    told: peopleToldTexts(told, words),
    columns: list.columns.map(({ heading }, at) => ({ heading, field: list.mapping[at] ?? null })),
  }
}
