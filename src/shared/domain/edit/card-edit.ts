/** Every change of the library's cards, as data, and the one pure function that applies it. */
import { z } from 'zod'
import { cardIdSchema } from '../base/id'
import { patchOf } from '../base/patch'
import { withPuts } from '../base/put'
import { type Card, cardSchema } from '../plan/card'
import { keyOfPatch } from './patch-key'

/** An edit's target that is not there leaves the cards as they are; adding an id that is there does too. */
export const cardEditSchema = z.discriminatedUnion('kind', [
  /** Several at once, as one step: written, duplicated or imported. */
  z.strictObject({ kind: z.literal('cards.add'), cards: z.array(cardSchema).min(1) }),
  z.strictObject({
    kind: z.literal('card.set'),
    card: cardIdSchema,
    patch: patchOf(cardSchema.omit({ id: true })),
  }),
  /** Cards from elsewhere, as one step: each in the place of the one of its id, else at the end. */
  z.strictObject({ kind: z.literal('cards.import'), cards: z.array(cardSchema).min(1) }),
  z.strictObject({ kind: z.literal('card.remove'), card: cardIdSchema }),
])
export type CardEdit = z.infer<typeof cardEditSchema>
export type CardEditLabel = CardEdit['kind']

/** Two edits with the same key within a second are one step of the history: a word typed letter by letter. */
export const keyOfCardEdit = (edit: CardEdit): string =>
  edit.kind === 'card.set' ? `${edit.kind} ${edit.card} ${keyOfPatch(edit.patch)}` : ''

/** The cards after the edit; the very same list when the edit's target is not in it. */
export function applyCardEdit(cards: readonly Card[], edit: CardEdit): readonly Card[] {
  switch (edit.kind) {
    case 'cards.add': {
      const ids = new Set([...cards, ...edit.cards].map(({ id }) => id))
      return ids.size === cards.length + edit.cards.length ? [...cards, ...edit.cards] : cards
    }
    case 'cards.import':
      return withPuts(cards, edit.cards)
    case 'card.set':
      return cards.some(({ id }) => id === edit.card)
        ? cards.map((card) => (card.id === edit.card ? { ...card, ...edit.patch } : card))
        : cards
    case 'card.remove':
      return cards.some(({ id }) => id === edit.card) ? cards.filter(({ id }) => id !== edit.card) : cards
  }
}
