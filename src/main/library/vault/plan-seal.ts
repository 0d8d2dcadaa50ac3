/** The texts of a plan for the trainers alone, sealed in the file of that plan and opened again. */
import {
  reservedTextsOf,
  reservedTextsSchema,
  withoutReservedTexts,
  withReservedTexts,
} from '../../../shared/domain/plan/reserved-texts'
import type { SealedTexts } from '../../../shared/domain/plan/sealed-texts'
import { envelopeOf, type Session } from '../../../shared/domain/plan/session'
import { type Keyring, openText, sealText } from '../../vault/keyring'

/** A plan is in the clear and bound to nothing: neither are these texts bound to one revision of it. */
const where = (record: string) => ({ kind: 'plan', record, revision: 1 }) as const

/** What is sealed of the plan, as a text. */
export const wordsOf = (session: Session) => JSON.stringify(reservedTextsOf(session))

export function sealTexts(ring: Keyring, words: string, record: string): SealedTexts {
  const { kind: _, ...sealed } = sealText(ring, words, where(record))
  return sealed
}

/** The plan with its texts where the keys open what was sealed; else as it is. */
export function openPlan(ring: Keyring | null, session: Session): Session {
  const envelope = envelopeOf(session)
  if (!ring || !envelope) return session
  const words = openText(ring, { ...envelope, kind: 'plan' }, where(envelope.record))
  const texts = words === null ? null : reservedTextsSchema.safeParse(JSON.parse(words))
  return texts?.success ? { ...withReservedTexts(session, texts.data), sealed: 'open' } : session
}

/** The plan with its texts in an envelope of that record. */
export const sealPlan = (ring: Keyring, session: Session, record: string): Session => ({
  ...withoutReservedTexts(session),
  sealed: sealTexts(ring, wordsOf(session), record),
})
