/** The source of documents: a session with its people, its cards, its organiser and its real times. */

import type { NoteId, RunId } from '../domain/base/id'
import { cardsFor } from '../domain/library/card-use'
import type { Organisation } from '../domain/library/settings'
import type { Note } from '../domain/people/note'
import { nobody, type Participant, type People } from '../domain/people/people'
import type { Card } from '../domain/plan/card'
import type { Session } from '../domain/plan/session'
import { notesOfRun } from '../domain/run/notes-of-runs'
import type { Report } from '../domain/run/report'
import { toldRuns } from '../domain/run/told-runs'
import type { HandoutOptions } from './options'
import { isBlank, type Pen } from './pen'

export type HandoutSource = {
  session: Session
  people: People
  /** The whole library. */
  cards: readonly Card[]
  organisation: Organisation
  /** The runs that are told of, one a day, in order, with the time zone of their hours and the notes that are theirs. */
  held: readonly Held[]
  /** Months after which it is proposed to anonymise a session; null when nobody said. */
  retentionMonths: number | null
}

export type Held = { report: Report; zone: string; notes: readonly NoteId[] }

/** The runs that are told of among all those of the session, those chosen by their ids first. */
export const heldOf = (
  reports: readonly Report[],
  chosen: readonly RunId[],
  notes: readonly Note[],
  zone: string,
): Held[] =>
  toldRuns(reports, chosen).map((report) => ({
    ...{ report, zone },
    notes: notesOfRun(report.run, reports, notes).map(({ id }) => id),
  }))

/** A session of which nothing else is known. */
export const sourceOf = (session: Session, cards: readonly Card[] = []): HandoutSource => ({
  session,
  people: nobody(session.id),
  cards,
  organisation: { name: '', logo: '', colour: '' },
  held: [],
  retentionMonths: null,
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
