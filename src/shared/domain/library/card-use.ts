/** Where the cards of the library are used, and which of them want attention. */

import type { CardId } from '../base/id'
import type { CalendarDate } from '../base/time'
import type { Card } from '../plan/card'
import type { Phase } from '../plan/phase'
import { allPhases, type Session } from '../plan/session'

export type CardUse = { session: Session; phases: readonly Phase[] }

/** The sessions whose phases are linked to the card, those put aside among them. */
export const usesOf = (id: CardId, sessions: readonly Session[]): CardUse[] =>
  sessions
    .map((session) => ({ session, phases: allPhases(session).filter(({ cards }) => cards.includes(id)) }))
    .filter(({ phases }) => phases.length > 0)

/** The same day a year before; 28 February for a 29th. */
function aYearBefore(today: CalendarDate): string {
  const [year = '', month, day] = today.split('-')
  const before = `${Number(year) - 1}-${month}`
  return month === '02' && day === '29' ? `${before}-28` : `${before}-${day}`
}

/**
 * Whether the card is to be read again: its own day has come, or a source was never checked. A card without a day of its
 * own is good for a year after each of its sources was checked.
 */
export function isToCheckAgain(
  { sources, reviewBefore }: Pick<Card, 'sources' | 'reviewBefore'>,
  today: CalendarDate,
): boolean {
  if (sources.some(({ checked }) => checked === null)) return true
  if (reviewBefore !== null) return reviewBefore <= today
  return sources.some(({ checked }) => checked !== null && checked < aYearBefore(today))
}

/** The card as the session shows and prints it: its own frozen copy where it has one. */
export const cardFor = ({ frozenCards }: Pick<Session, 'frozenCards'>, card: Card): Card =>
  frozenCards.find(({ id }) => id === card.id) ?? card

/** These cards, once each and in this order, as the session shows and prints them; those that are nowhere are left out. */
export function cardsFor(
  { frozenCards }: Pick<Session, 'frozenCards'>,
  ids: Iterable<CardId>,
  library: readonly Card[],
): Card[] {
  const known = [...frozenCards, ...library]
  return Array.from(new Set(ids)).flatMap((id) => known.find((card) => card.id === id) ?? [])
}

/** The fields in which a card is not as its frozen copy, in the order in which they are written. */
export const changedSince = (copy: Card, card: Card): Exclude<keyof Card, 'id'>[] =>
  (
    [
      'title',
      'summary',
      'body',
      'questions',
      'axis',
      'theme',
      'tags',
      'registers',
      'sources',
      'status',
      'reviewBefore',
    ] as const
  ).filter((field) => JSON.stringify(copy[field]) !== JSON.stringify(card[field]))

/** The filters of the list. */
export type CardFilter =
  | { kind: 'all' | 'unused' | 'stale' }
  | { kind: 'axis' | 'register' | 'tag'; value: string }

/** The cards that the filter lets through, in their order. */
export function filteredCards(
  cards: readonly Card[],
  filter: CardFilter,
  { sessions, today }: { sessions: readonly Session[]; today: CalendarDate },
): readonly Card[] {
  switch (filter.kind) {
    case 'all':
      return cards
    case 'unused': {
      const used = new Set(sessions.flatMap(allPhases).flatMap((phase) => phase.cards))
      return cards.filter(({ id }) => !used.has(id))
    }
    case 'stale':
      return cards.filter((card) => isToCheckAgain(card, today))
    case 'axis':
      return cards.filter(({ axis }) => axis === filter.value)
    case 'register':
      return cards.filter(({ registers }) => registers.some((own) => own === filter.value))
    case 'tag':
      return cards.filter(({ tags }) => tags.includes(filter.value))
  }
}
