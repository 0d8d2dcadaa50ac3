/** Everything in the workspace that the palette finds: sessions, their phases, cards, methods, and people when they are shown. */

import type { Method } from '../../shared/domain/library/method'
import type { People } from '../../shared/domain/people/people'
import type { Card } from '../../shared/domain/plan/card'
import { allPhases, type Session } from '../../shared/domain/plan/session'
import type { Searchable } from '../../shared/search/search-index'
import type { Text } from '../../shared/text/fr'
import { searchableMethod } from '../bridge/library'
import { choosePhase, go, readSession, showCard, showMethod } from '../bridge/place'
import { openSession } from '../bridge/session'

export type EntryKind = 'sessions' | 'phases' | 'cards' | 'methods' | 'participants' | 'situations' | 'notes'
export type Entry = { kind: EntryKind; id: string; title: string; detail: string; act: () => void }

type Sources = {
  sessions: readonly Session[]
  /** Those that are only read. */
  newer: readonly Session[]
  open: Session | null
  cards: readonly Card[]
  methods: readonly Method[]
  /** Those of the open session; null while they are locked. */
  people: People | null
}

const found = (value: Entry, body: string, tags = ''): Searchable<Entry> => ({
  value,
  title: value.title,
  tags,
  body,
})

export function entriesOf(
  { sessions, newer, open, cards, methods, people }: Sources,
  text: Text,
): Searchable<Entry>[] {
  const titleOf = (session: Session) => session.title || text.app.untitled
  const ofSession = (session: Session, detail: string, act: () => void) =>
    found(
      { kind: 'sessions', id: session.id, title: titleOf(session), detail, act },
      [session.summary, session.content, session.method].join(' '),
      [session.series, session.practical.place, session.practical.address].join(' '),
    )
  const ofSessions = [
    ...sessions.map((own) => ofSession(own, own.series, () => void openSession(own.id, 'agenda'))),
    ...newer.map((own) => ofSession(own, text.app.sections.reading, () => readSession(own.id))),
  ]
  const ofPhases = sessions.flatMap((session) =>
    allPhases(session).map((phase) =>
      found(
        {
          kind: 'phases',
          id: `${session.id}-${phase.id}`,
          title: phase.title || text.app.untitledPhase,
          detail: titleOf(session),
          act: () => void openSession(session.id, 'agenda').then(() => choosePhase(phase.id)),
        },
        [phase.instructions, phase.notes, ...phase.materials.map((material) => material.text)].join(' '),
        [phase.objective, phase.method].join(' '),
      ),
    ),
  )
  // A card is read within a session.
  const ofCards = open
    ? cards.map((card) =>
        found(
          {
            kind: 'cards',
            id: card.id,
            title: card.title,
            detail: card.summary,
            act: () => showCard(card.id),
          },
          card.body,
          card.tags.join(' '),
        ),
      )
    : []
  const ofMethods = methods.map((method) => {
    const { title, tags, body } = searchableMethod(method)
    const entry: Entry = {
      ...{
        kind: 'methods',
        id: method.id,
        title: title || text.library.untitledMethod,
        detail: method.summary,
      },
      act: () => showMethod(method.id),
    }
    return found(entry, body, tags)
  })
  return [...ofSessions, ...ofPhases, ...ofCards, ...ofMethods, ...(people ? ofPeople(people) : [])]
}

function ofPeople({ participants, situations, notes }: People): Searchable<Entry>[] {
  return [
    ...participants.map(({ id, name, organisation, role }) =>
      found(
        { kind: 'participants', id, title: name, detail: organisation, act: () => go('participants') },
        role,
        organisation,
      ),
    ),
    ...situations.map(({ id, title, story }) =>
      found(
        { kind: 'situations', id, title, detail: story.slice(0, 120), act: () => go('situations') },
        story,
      ),
    ),
    ...notes.map(({ id, text }) =>
      found({ kind: 'notes', id, title: text.slice(0, 120), detail: '', act: () => go('situations') }, text),
    ),
  ]
}
