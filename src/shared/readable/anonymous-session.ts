/** The texts of a session in which nobody of the group is named, as files that can be read without Jalon. */
import {
  keyOf,
  type Replacement,
  replacementsIn,
  type Stand,
  sayOtherwise,
  type Term,
  termsFor,
} from '../domain/people/mention'
import type { People } from '../domain/people/people'
import { mapTexts, textsIn } from '../domain/people/text-places'
import type { Session } from '../domain/plan/session'

/** The session as it leaves: no private situation, no private note of the trainers, no private text about somebody. */
export function toLeave(session: Session, people: People): { session: Session; people: People } {
  const hidden = new Set(
    people.situations.filter(({ confidentiality }) => confidentiality === 'private').map(({ id }) => id),
  )
  return {
    session: {
      ...session,
      days: session.days.map((day) => ({
        ...day,
        phases: day.phases.map((phase) => ({ ...phase, notes: '' })),
      })),
    },
    people: {
      ...people,
      participants: people.participants.map((own) => ({ ...own, note: '', needs: '', imageUses: [] })),
      situations: people.situations.filter(({ id }) => !hidden.has(id)),
      notes: people.notes.filter(({ situation }) => situation === null || !hidden.has(situation)),
    },
  }
}

/** Every way in which the texts that leave name somebody or a place, those added by hand included. */
export function termsOf(
  session: Session,
  people: People,
  stand: Stand,
  added: readonly string[],
  by: string,
): Term[] {
  const leaving = toLeave(session, people)
  const own = added.map((said): Term => ({ said, by, kind: 'added', capital: false }))
  return [...own, ...termsFor(people.participants, textsIn([leaving.session, leaving.people]), stand)]
}

/** The words that would be replaced. */
export function previewOf(session: Session, people: People, terms: readonly Term[]): Replacement[] {
  const leaving = toLeave(session, people)
  return replacementsIn(textsIn([leaving.session, leaving.people]), terms)
}

/** The session and its people as they leave; `refused` by their keys. */
export function anonymous(
  session: Session,
  people: People,
  terms: readonly Term[],
  refused: ReadonlySet<string>,
): { session: Session; people: People } {
  const say = sayOtherwise(terms.filter(({ said }) => !refused.has(keyOf(said))))
  return mapTexts(toLeave(session, people), (text) => say(text).text)
}
