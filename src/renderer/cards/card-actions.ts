/** Acts on cards: each an edit of the library, and the notice after it. */

import type { CardId } from '../../shared/domain/base/id'
import type { CardEdit } from '../../shared/domain/edit/card-edit'
import type { Card } from '../../shared/domain/plan/card'
import type { Text } from '../../shared/text/fr'
import { newId } from '../bridge/id'
import { editCards, told } from '../bridge/jalon'
import { showCard } from '../bridge/place'
import { undo } from '../bridge/session'
import { trainerBridge } from '../bridge/window-bridge'
import { notify } from '../ui/notice'

export const setCard = ({ id }: Card, patch: Extract<CardEdit, { kind: 'card.set' }>['patch']) =>
  editCards({ kind: 'card.set', card: id, patch })

/** A card of which nothing is said yet, shown. */
export function addCard() {
  const id = newId<CardId>('card')
  const card: Card = {
    ...{ id, title: '', summary: '', body: '', axis: null, theme: '', tags: [], registers: [] },
    reviewBefore: null,
    ...{ sources: [], questions: [], status: 'draft' },
  }
  editCards({ kind: 'cards.add', cards: [card] })
  showCard(id)
}

export function duplicateCard(card: Card, { app }: Text) {
  const id = newId<CardId>('card')
  editCards({ kind: 'cards.add', cards: [{ ...card, id, title: app.copyOf(card.title) }] })
  showCard(id)
}

/** Each as a Markdown file, in a folder that opens. */
export async function exportCards(ids: readonly CardId[], { app, cards }: Text) {
  const done = await told(trainerBridge().call.exportCards({ cards: [...ids] }))
  if (done) notify({ message: cards.files.exported(done.files.length), close: app.close })
}

export function removeCard({ id, title }: Card, { app, cards }: Text) {
  editCards({ kind: 'card.remove', card: id })
  notify({
    message: cards.removed(title || cards.untitled),
    close: app.close,
    action: { label: app.undo, act: undo },
  })
}
