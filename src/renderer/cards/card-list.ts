/** Which cards a session uses, and when. */

import type { CardId } from '../../shared/domain/base/id'
import type { Card } from '../../shared/domain/plan/card'
import { type ScheduleItem, scheduleOf } from '../../shared/domain/plan/schedule'
import type { Session } from '../../shared/domain/plan/session'

export type ListedCard = {
  card: Card
  /** The phases that use it, in the order of the days. */
  uses: readonly ScheduleItem[]
}

/** The cards of the session in the order they come up, and those that it does not use, by title. */
export function listCards(session: Session, cards: readonly Card[]) {
  const items = session.days.flatMap((day) => scheduleOf(day).items)
  const usesOf = (id: CardId) => items.filter(({ phase }) => phase.cards.includes(id))
  const listed = cards.map((card): ListedCard => ({ card, uses: usesOf(card.id) }))
  const firstUse = ({ uses }: ListedCard) => (uses[0] ? items.indexOf(uses[0]) : Number.POSITIVE_INFINITY)
  return {
    ofSession: listed.filter(({ uses }) => uses.length > 0).sort((a, b) => firstUse(a) - firstUse(b)),
    others: listed
      .filter(({ uses }) => uses.length === 0)
      .sort((a, b) => a.card.title.localeCompare(b.card.title)),
  }
}
