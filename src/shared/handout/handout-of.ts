/** The document that is asked for, made of the session: the same for Word and for the preview on the screen. */
import type { Card } from '../domain/card'
import type { Session } from '../domain/session'
import { guide } from './guide'
import type { HandoutDocument } from './model'
import type { DocumentId, HandoutOptions } from './options'
import { penOf } from './pen'
import { programme } from './programme'

/** `cards` is the whole library; the guide takes those its phases are linked to. */
export function handoutOf(
  id: DocumentId,
  session: Session,
  cards: readonly Card[],
  options: HandoutOptions,
): HandoutDocument {
  const pen = penOf(options.language)
  return id === 'programme' ? programme(pen, session, options) : guide(pen, session, cards, options)
}
