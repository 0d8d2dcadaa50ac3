/** How documents are asked for: what the workspace remembers, in one language. */
import type { z } from 'zod'
import {
  type Copies,
  type DocumentId,
  handoutOptionsSchema as remembered,
  usualHandouts,
} from '../domain/library/handout-options'
import { type Language, languageSchema } from '../domain/library/settings'

export const handoutOptionsSchema = remembered.extend({ language: languageSchema })
export type HandoutOptions = z.infer<typeof handoutOptionsSchema>

export const defaultHandoutOptions = (language: Language): HandoutOptions => ({ ...usualHandouts, language })

/** The ways in which each document can be had, the usual one first. */
export const COPIES: Record<DocumentId, readonly Copies[]> = {
  programme: ['one'],
  guide: ['one'],
  materials: ['one'],
  invitation: ['separate', 'joined', 'one'],
  // Not in one file: the contents of each would have to be laid out among all the others.
  booklet: ['separate', 'one'],
  cards: ['one'],
  situations: ['one'],
  groups: ['one'],
  nameplates: ['one'],
  attendance: ['one'],
  actions: ['joined', 'separate', 'one'],
  evaluation: ['one'],
  certificate: ['separate', 'joined', 'one'],
  report: ['one'],
}

/** Whether it is made of people as well as of the plan: not while the vault is locked. */
export const tellsOfPeople = (id: DocumentId) => !['programme', 'guide', 'cards'].includes(id)

/** Whether it has texts of the plan that the vault may seal: see domain/plan/reserved-texts.ts. */
export const tellsReserved = (id: DocumentId) => ['guide', 'report'].includes(id)

/** How this document is to be had under these options. */
export function copiesOf(id: DocumentId, { copies }: Pick<HandoutOptions, 'copies'>): Copies {
  const [usual = 'one'] = COPIES[id]
  const asked = copies[id]
  return asked && COPIES[id].includes(asked) ? asked : usual
}
