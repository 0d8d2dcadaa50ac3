/** Two people of one name told apart where a name stands alone: in the name of a button, in what is read out. */
import type { ParticipantId } from '../base/id'
import { plainTyped } from '../base/typed-text'
import type { Participant } from './people'

type Named = Pick<Participant, 'id' | 'name' | 'organisation'>

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

/**
 * What each is called: her name, with her organisation where somebody else has the same name, and her place among them
 * where the organisation is the same too, or not known. `unnamed` is for whoever has no name yet.
 */
export function toldApart(people: readonly Named[], unnamed: string): ReadonlyMap<ParticipantId, string> {
  const nameOf = ({ name }: Named) => name.trim() || unnamed
  const called = grouped(people, (own) => plainTyped(nameOf(own))).flatMap((alike) =>
    grouped(alike, ({ organisation }) => plainTyped(organisation)).flatMap((colleagues) =>
      colleagues.map((own): [ParticipantId, string] => {
        const [name, from] = [nameOf(own), own.organisation.trim()]
        if (alike.length === 1) return [own.id, name]
        const isOnly = from !== '' && colleagues.length === 1
        return [own.id, isOnly ? `${name}, ${from}` : `${name} (${alike.indexOf(own) + 1})`]
      }),
    ),
  )
  return new Map(called)
}
