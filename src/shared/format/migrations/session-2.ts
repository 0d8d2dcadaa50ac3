/** From version 2 of a session, whose cards kept as they were are of version 2 too. */
import { cardFrom2 } from './card-2'

type Version2 = { frozenCards: unknown[] }

export function sessionFrom2(data: unknown): unknown {
  const old = data as Version2
  return { ...old, frozenCards: old.frozenCards.map(cardFrom2) }
}
