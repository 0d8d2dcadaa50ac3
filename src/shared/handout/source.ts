/** What documents are made of: a session with its people, its cards, who organises it and what it really took. */
import type { Card } from '../domain/card'
import { cardsFor } from '../domain/card-use'
import { nobody, type Participant, type People } from '../domain/people'
import type { Report } from '../domain/report'
import type { Session } from '../domain/session'
import type { Organisation } from '../domain/settings'
import type { HandoutOptions } from './options'
import { isBlank, type Pen } from './pen'

export type HandoutSource = {
  session: Session
  people: People
  /** The whole library. */
  cards: readonly Card[]
  organisation: Organisation
  /** The runs that are told of, one a day, in order, with the time zone of their hours. */
  held: readonly { report: Report; zone: string }[]
}

/** A session of which nothing else is known. */
export const sourceOf = (session: Session, cards: readonly Card[] = []): HandoutSource => ({
  session,
  people: nobody(session.id),
  cards,
  organisation: { name: '', logo: '', colour: '' },
  held: [],
})

/** All that a document is made from, at hand. */
export type Making = { pen: Pen; source: HandoutSource; options: HandoutOptions }

/** Those who come, in the order of the list: neither who waits for a place nor who cancelled. */
export const comingTo = ({ people }: HandoutSource): readonly Participant[] =>
  people.participants.filter(({ status }) => status === 'registered')

/** The organisation as the session names it, else as the workspace does; possibly empty. */
export const organiserOf = (pen: Pen, { session, organisation }: HandoutSource) =>
  pen.oneLine(isBlank(session.practical.organisation) ? organisation.name : session.practical.organisation)

/** The cards that the phases are linked to, each once, in the order of the days, as the session froze them. */
export function cardsOf({ session, cards }: HandoutSource): readonly Card[] {
  const linked = session.days.flatMap((day) => day.phases.flatMap((phase) => phase.cards))
  return cardsFor(session, linked, cards)
}
