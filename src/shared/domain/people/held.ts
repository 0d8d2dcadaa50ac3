/** Everything that is held about somebody in one session, and where: what she may ask to see. */
import type { Action } from './action'
import { termsOfErased } from './erasure'
import { sayOtherwise } from './mention'
import type { Note } from './note'
import type { Participant, People } from './people'
import type { Situation } from './situation'
import { textsIn } from './text-places'

export type Held = {
  participant: Participant
  /** Names of the sub-groups. */
  groups: string[]
  notes: Note[]
  situations: Situation[]
  actions: Action[]
  /** Other texts of the session in which her name stands. */
  mentions: string[]
}

/** Null when nobody of that id is among the people. */
export function heldIn(people: People, id: string): Held | null {
  const participant = people.participants.find((own) => own.id === id)
  if (!participant) return null
  const notes = people.notes.filter((own) => own.participant === id)
  const situations = people.situations.filter((own) => own.broughtBy === id)
  const actions = people.actions.filter((own) => own.participant === id)
  const say = sayOtherwise(termsOfErased([participant], ''))
  const hers = new Set([...textsIn(participant), ...textsIn([...notes, ...situations, ...actions])])
  return {
    ...{ participant, notes, situations, actions },
    groups: people.groups.filter(({ members }) => members.some((own) => own === id)).map(({ name }) => name),
    mentions: [...new Set(textsIn(people))].filter((text) => !hers.has(text) && say(text).found.length > 0),
  }
}
