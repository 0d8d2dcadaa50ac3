/** The cards of the library: in memory, on the disk, and told to the window. */

import type { CardId } from '../../shared/domain/base/id'
import { withPuts } from '../../shared/domain/base/put'
import { withCards } from '../../shared/domain/edit/history'
import type { Card } from '../../shared/domain/plan/card'
import type { Desk } from './desk'
import { notPossible } from './refused'

/** The work on the files of cards, one thing after the other: a card that is deleted and brought back at once. */
const queues = new WeakMap<Desk, Promise<void>>()

function inTurn(desk: Desk, work: () => Promise<void>) {
  const next = (queues.get(desk) ?? Promise.resolve()).then(work)
  // A refusal of the disk in the trash is seen there; the card itself is saved and told by the save state.
  queues.set(
    desk,
    next.catch(() => undefined),
  )
  return next
}

/** These are the cards from now on: what changed is saved, what is gone goes to the trash, what is back leaves it. */
export function keepCards(desk: Desk, cards: readonly Card[]) {
  const before = new Map(desk.cards.map((card) => [card.id, card]))
  const { store, announce } = desk.ports
  desk.cards = cards
  for (const card of cards) {
    const known = before.get(card.id)
    before.delete(card.id)
    if (known === card) continue
    if (known) store.cards.save(card)
    else {
      void inTurn(desk, async () => {
        await store.cards.bringBack(card.id)
        store.cards.save(card)
      })
    }
  }
  for (const id of before.keys()) void inTurn(desk, () => store.cards.discard(id))
  announce('cards', [...cards])
}

/**
 * Cards put, and others gone, outside the history of any session: whatever step is taken back, they stay. Their files are
 * dealt with by whoever does that.
 */
export function changeCards(desk: Desk, puts: readonly Card[], gone: ReadonlySet<string> = new Set()) {
  const change = (cards: readonly Card[]) => withPuts(cards, puts, gone)
  desk.cards = change(desk.cards)
  if (desk.open) desk.open = { ...desk.open, history: withCards(desk.open.history, change) }
  desk.ports.announce('cards', [...desk.cards])
}

export const cardShelf = (desk: Desk) => ({
  cards: () => desk.cards,
  /** From the trash, outside the history of any session. */
  async bringBackCard(id: CardId) {
    await inTurn(desk, async () => {
      const card = desk.cards.some((own) => own.id === id) ? null : await desk.ports.store.cards.bringBack(id)
      if (!card) throw notPossible()
      changeCards(desk, [card])
    })
  },
})
