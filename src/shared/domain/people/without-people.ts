/** A session to give to a colleague: its plan, and nothing that tells of anybody of the group or of how it went. */
import type { Card } from '../plan/card'
import { allPhases, changeEachPhase, type Session } from '../plan/session'
import { namesOf, sayOtherwise } from './mention'
import type { Participant } from './people'
import { mapTexts } from './text-places'

/**
 * Without private notes, remarks and what was to be changed; names of participants that stood in the plan are said
 * `someone`. The cards it uses go with it.
 */
export function withoutPeople(
  session: Session,
  participants: readonly Pick<Participant, 'name' | 'email'>[],
  cards: readonly Card[],
  someone: string,
): Session {
  const bare = changeEachPhase({ ...session, nextTime: '', example: false, sealed: null }, (phase) => ({
    ...phase,
    notes: '',
    // What the vault seals goes to nobody.
    fallback: session.sealed === null ? phase.fallback : '',
    remarks: [],
    lastTime: null,
  }))
  const used = new Set(allPhases(bare).flatMap((phase) => phase.cards))
  const frozen = new Set(bare.frozenCards.map(({ id }) => id))
  const terms = participants.flatMap(({ name, email }) => [
    ...(email.trim() === '' ? [] : [{ said: email, by: someone, kind: 'email', capital: false } as const]),
    ...namesOf(name, someone, true),
  ])
  const say = sayOtherwise(terms)
  const told = mapTexts(bare, (text) => say(text).text)
  const more = cards.filter(({ id }) => used.has(id) && !frozen.has(id))
  return { ...told, frozenCards: [...told.frozenCards, ...more] }
}
