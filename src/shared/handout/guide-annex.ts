/** The annex of the guide, after the plan: everything to prepare, and the cards that the phases are linked to. */
import type { Card } from '../domain/plan/card'
import type { Session } from '../domain/plan/session'
import { cardOf } from './card-pages'
import { materialLines } from './material-lines'
import type { DocumentBlock } from './model'
import { cell, facts, heading, listOf, text } from './parts'
import type { Pen } from './pen'
import type { HandoutSource } from './source'

/** Columns of the list of materials, read one after the other. */
const COLUMNS = 3

/** The materials of the session, with the start times of the phases that need them. */
export function materialsOf(pen: Pen, source: HandoutSource): DocumentBlock[] {
  const items = materialLines(pen, source).map(({ what, quantity, when, ready }) => ({
    line: [...what, text(` · ${[quantity && `× ${quantity}`, when].filter(Boolean).join(' · ')}`)],
    task: ready,
  }))
  if (items.length === 0) return []
  const perColumn = Math.ceil(items.length / COLUMNS)
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    cell(...listOf(items.slice(column * perColumn, (column + 1) * perColumn))),
  )
  return [heading(1, pen.words.documents.materials), ...facts(columns, COLUMNS)]
}

/** These cards under their heading; nothing when there is none. */
export function linkedCardsOf(pen: Pen, session: Session, cards: readonly Card[]): DocumentBlock[] {
  if (cards.length === 0) return []
  const each = cards.flatMap((card) => cardOf(pen, session.axes, card, 2))
  return [heading(1, pen.words.documents.cards), ...each]
}
