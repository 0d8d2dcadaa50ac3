/** Cards from elsewhere beside those of the library: which are new, which are known, and what is done with each. */

import type { CardId } from '../base/id'
import { isSameTitle } from '../base/same-title'
import type { Card } from '../plan/card'

/** A card that was read in a file; its id is null in one that Jalon did not write. */
export type ForeignCard = Omit<Card, 'id'> & { id: CardId | null }

export type CardState = 'new' | 'same' | 'changed' | 'twin'
export type CardChoice = 'skip' | 'add' | 'replace' | 'copy'

export type ListedImport = {
  card: ForeignCard
  state: CardState
  /** The one of the library that it is, or whose title it has; null for a new one. */
  known: Card | null
  /** The choices that make sense, the usual one first. */
  choices: readonly CardChoice[]
}

/** Whatever the order of the fields, and whatever the id. */
const canonical = (card: ForeignCard) =>
  JSON.stringify(Object.entries({ ...card, id: null }).sort(([one], [other]) => (one < other ? -1 : 1)))
const isSame = (one: ForeignCard, other: Card) => canonical(one) === canonical(other)

const CHOICES: Record<CardState, readonly CardChoice[]> = {
  new: ['add', 'skip'],
  same: ['skip'],
  changed: ['skip', 'replace', 'copy'],
  twin: ['skip', 'copy', 'replace'],
}

/** Each in its order; a title twice among the files is a twin of the first. */
export function listImports(found: readonly ForeignCard[], library: readonly Card[]): ListedImport[] {
  return found.map((card) => {
    const byId = library.find(({ id }) => id === card.id) ?? null
    const known = byId ?? library.find(({ title }) => isSameTitle(title, card.title)) ?? null
    const state = !known ? 'new' : isSame(card, known) ? 'same' : byId ? 'changed' : 'twin'
    return { card, state, known, choices: CHOICES[state] }
  })
}

/** The result of the choices: the cards to put into the library, in one step. `newId` makes the ids of those added. */
export function importedCards(
  listed: readonly { entry: ListedImport; choice: CardChoice }[],
  library: readonly Card[],
  newId: () => CardId,
): Card[] {
  const taken = new Set(library.map(({ id }) => id))
  return listed.flatMap(({ entry: { card, known }, choice }): Card[] => {
    if (choice === 'skip') return []
    if (choice === 'replace' && known) return [{ ...card, id: known.id }]
    const id = card.id !== null && !taken.has(card.id) ? card.id : newId()
    taken.add(id)
    return [{ ...card, id }]
  })
}
