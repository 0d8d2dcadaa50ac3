/** Sub-groups drawn by lot: of a size, mixing organisations, with those who are locked where they are. */
import type { GroupId, ParticipantId } from '../base/id'
import type { DrawnGroup, Participant } from './people'

export type Draw = {
  /** Those who are drawn; whoever is not among them leaves her group. */
  people: readonly Pick<Participant, 'id' | 'organisation'>[]
  /** How many a group holds at most, 1 or more; a group may hold one less, so that all are alike. */
  size: number
  /** The groups as they are: those locked stay in theirs. */
  groups: readonly DrawnGroup[]
  /** 0 to 1, 1 left out. */
  random: () => number
  newId: () => GroupId
  nameOf: (number: number) => string
}

type Seat = { group: DrawnGroup; organisations: string[] }

/** Everybody in one group. Without locks the sizes differ by one at most, and so do the numbers of any organisation. */
export function drawGroups({ people, size, groups, random, newId, nameOf }: Draw): DrawnGroup[] {
  const organisationOf = new Map(people.map(({ id, organisation }) => [id, organisation.trim()]))
  const isDrawn = (id: ParticipantId) => organisationOf.has(id)
  const kept = groups
    .map((group) => ({ ...group, locked: group.locked.filter(isDrawn) }))
    .map((group) => ({ ...group, members: [...group.locked] }))
  const count = Math.ceil(people.length / Math.max(1, Math.floor(size)))
  // Groups in which somebody is locked are kept before those that are only names.
  const names = kept.toSorted((one, other) => Number(other.locked.length > 0) - Number(one.locked.length > 0))
  const held = kept.filter(({ locked }) => locked.length > 0).length
  const used = new Set(names.slice(0, Math.max(count, held)))
  const seats: Seat[] = kept
    .filter((group) => used.has(group))
    .map((group) => ({ group, organisations: group.locked.map((id) => organisationOf.get(id) ?? '') }))
  while (seats.length < count) {
    const group = { id: newId(), name: nameOf(seats.length + 1), members: [], locked: [] }
    seats.push({ group, organisations: [] })
  }
  const locked = new Set(kept.flatMap((group) => group.locked))
  const free = byOrganisation(
    shuffled(
      people.filter(({ id }) => !locked.has(id)),
      random,
    ),
  )
  for (const { id, organisation } of free) {
    const seat = bestSeat(shuffled(seats, random), organisation.trim())
    if (!seat) break
    seat.group.members.push(id)
    seat.organisations.push(organisation.trim())
  }
  return seats.map(({ group }) => group)
}

/** The emptiest group, and among those as empty the one with the fewest of that organisation. */
function bestSeat(seats: readonly Seat[], organisation: string): Seat | undefined {
  const alike = (seat: Seat) => seat.organisations.filter((own) => own === organisation).length
  return seats.toSorted(
    (one, other) => one.group.members.length - other.group.members.length || alike(one) - alike(other),
  )[0]
}

/** Those of one organisation one after the other, the largest organisation first: dealt out so, they fall apart. */
function byOrganisation<P extends { organisation: string }>(people: readonly P[]): P[] {
  const groups = new Map<string, P[]>()
  for (const own of people) {
    const name = own.organisation.trim()
    groups.set(name, [...(groups.get(name) ?? []), own])
  }
  return [...groups.values()].toSorted((one, other) => other.length - one.length).flat()
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1))
    const [one, other] = [mixed[last], mixed[at]]
    if (one === undefined || other === undefined) continue
    mixed[last] = other
    mixed[at] = one
  }
  return mixed
}
