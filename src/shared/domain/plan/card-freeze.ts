/** The copies that a session keeps of its cards, so that an old handout prints the same again. */

import type { CardId } from '../base/id'
import type { Card } from './card'
import type { Session } from './session'

const without = ({ frozenCards }: Session, id: CardId) => frozenCards.filter((own) => own.id !== id)

/** The session with the card as it is now, in the place of a copy that it had. */
export const freezeCard = (session: Session, card: Card): Session => ({
  ...session,
  frozenCards: [...without(session, card.id), card],
})

/** The session that follows the library again; the very same when it had no copy. */
export const releaseCard = (session: Session, id: CardId): Session =>
  session.frozenCards.some((own) => own.id === id)
    ? { ...session, frozenCards: without(session, id) }
    : session
