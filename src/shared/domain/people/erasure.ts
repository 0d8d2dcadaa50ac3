/** Somebody erased: gone from the people of a session with what was hers, and of her only what is counted stays. */
import { namesOf, sayOtherwise, type Term } from './mention'
import type { Participant, People } from './people'
import { mapTexts } from './text-places'

/** Whether that id is one that was erased. */
export type IsErased = (id: string) => boolean

/** Stands where the name of somebody erased stood. */
export const NOBODY = '[…]'

/** Marks, among erased ids, that the situations she brought go with her. */
export const withSituations = (participant: string) => `${participant} situations`

/** The data that an erasure takes away in the people of one session, in numbers; `texts`: others in which her name is replaced. */
export type ErasureCounts = {
  participants: number
  situations: number
  notes: number
  actions: number
  groups: number
  texts: number
}

const notIn =
  (ids: ReadonlySet<string>) =>
  <T extends { id: string }>({ id }: T) =>
    !ids.has(id)

/** The ids that go with these participants: theirs, what was noted of them, what they brought and what they will do. */
export function idsGone(people: People, isErased: IsErased) {
  const own = (list: readonly { id: string }[], more: (id: string) => boolean) =>
    new Set(list.map(({ id }) => id).filter((id) => isErased(id) || more(id)))
  const participants = own(people.participants, () => false)
  const situations = new Set(
    people.situations
      .filter(
        ({ id, broughtBy }) =>
          isErased(id) || (broughtBy !== null && isErased(broughtBy) && isErased(withSituations(broughtBy))),
      )
      .map(({ id }): string => id),
  )
  const notes = new Set(
    people.notes
      .filter(
        ({ id, participant, situation }) =>
          isErased(id) ||
          (participant !== null && isErased(participant)) ||
          (situation !== null && situations.has(situation)),
      )
      .map(({ id }): string => id),
  )
  const actions = new Set(
    people.actions
      .filter(({ id, participant }) => isErased(id) || (participant !== null && isErased(participant)))
      .map(({ id }): string => id),
  )
  return { participants, situations, notes, actions }
}

/** The ways in which texts may name those erased; `by` stands in their place. */
export function termsOfErased(gone: readonly Pick<Participant, 'name' | 'email'>[], by: string): Term[] {
  return gone.flatMap(({ name, email }) => [
    ...(email.trim() === '' ? [] : [{ said: email, by, kind: 'email', capital: false } as const]),
    ...namesOf(name, by, true),
  ])
}

/** Those of the terms that name somebody beyond doubt: a whole name, a mail address. */
export const sureTerms = (terms: readonly Term[]) => terms.filter(({ capital }) => !capital)

/**
 * The people without those erased, and without what their ids or their names told elsewhere; the very same value when
 * they are nowhere in it. Presences, evaluations and how many came stay as they were: doing it twice changes nothing.
 */
export function withoutErased(people: People, isErased: IsErased, terms: readonly Term[]): People {
  const gone = idsGone(people, isErased)
  const leaving = people.participants.filter(({ id }) => gone.participants.has(id))
  const others = <T extends string>(ids: readonly T[]) => ids.filter((id) => !isErased(id))
  const known = (origin: People['actions'][number]['origin']) => {
    if (origin === null) return null
    return ('situation' in origin ? gone.situations.has(origin.situation) : gone.notes.has(origin.note))
      ? null
      : origin
  }
  const orphan = <T extends { origin: People['actions'][number]['origin'] }>(entry: T): T =>
    known(entry.origin) === entry.origin ? entry : { ...entry, origin: null }
  const kept: People = {
    ...people,
    participants: people.participants.filter(notIn(gone.participants)),
    erased: [...people.erased, ...leaving.map(({ status, presence }) => ({ status, presence }))],
    groups: people.groups.map((group) => ({
      ...group,
      members: others(group.members),
      locked: others(group.locked),
    })),
    situations: people.situations
      .filter(notIn(gone.situations))
      .map((own) => (own.broughtBy !== null && isErased(own.broughtBy) ? { ...own, broughtBy: null } : own)),
    notes: people.notes.filter(notIn(gone.notes)),
    actions: people.actions.filter(notIn(gone.actions)).map(orphan),
    markers: people.markers.map(orphan),
  }
  const say = sayOtherwise(terms)
  const told = mapTexts(kept, (text) => say(text).text)
  return JSON.stringify(told) === JSON.stringify(people) ? people : told
}

/** The data that `withoutErased` would take away. */
export function countsOf(people: People, isErased: IsErased, terms: readonly Term[]): ErasureCounts {
  const gone = idsGone(people, isErased)
  const without = withoutErased(people, isErased, [])
  const say = sayOtherwise(terms)
  let texts = 0
  mapTexts(without, (text) => {
    if (say(text).found.length > 0) texts += 1
    return text
  })
  return {
    participants: gone.participants.size,
    situations: gone.situations.size,
    notes: gone.notes.size,
    actions: gone.actions.size,
    groups: people.groups.filter(({ members }) => members.some((id) => gone.participants.has(id))).length,
    texts,
  }
}

/** The ids to remember as erased, so that an older copy does not bring them back; those invented are left out. */
export function idsToRemember(
  people: People,
  participants: ReadonlySet<string>,
  situationsToo: boolean,
): string[] {
  const real = people.participants.filter(({ id, fictional }) => participants.has(id) && !fictional)
  const ids = new Set(real.flatMap(({ id }) => (situationsToo ? [id, withSituations(id)] : [id])))
  const gone = idsGone(people, (id) => ids.has(id))
  return [...ids, ...gone.situations, ...gone.notes, ...gone.actions]
}
