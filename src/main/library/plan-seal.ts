/** The texts of a plan for the trainers alone, sealed in the file of that plan and opened again. */
import {
  type ReservedTexts,
  reservedTextsOf,
  reservedTextsSchema,
  withoutReservedTexts,
  withReservedTexts,
} from '../../shared/domain/reserved-texts'
import type { SealedTexts } from '../../shared/domain/sealed-texts'
import type { Session } from '../../shared/domain/session'
import { type Keyring, openText, sealText } from '../vault/keyring'

/** A plan is in the clear and bound to nothing: neither are these texts bound to one revision of it. */
const where = (record: string) => ({ kind: 'plan', record, revision: 1 }) as const

export const wordsOf = (texts: ReservedTexts) => JSON.stringify(texts)

export function sealTexts(ring: Keyring, words: string, record: string): SealedTexts {
  const { kind: _, ...sealed } = sealText(ring, words, where(record))
  return sealed
}

/** Null when the keys do not open it, or when it is not what was sealed. */
export function openTexts(ring: Keyring, sealed: SealedTexts): ReservedTexts | null {
  const words = openText(ring, { ...sealed, kind: 'plan' }, where(sealed.record))
  const texts = words === null ? null : reservedTextsSchema.safeParse(JSON.parse(words))
  return texts?.success ? texts.data : null
}

/** The plan with its texts where the keys open them; else as it is. */
export function openPlan(ring: Keyring | null, session: Session): Session {
  if (!ring || session.sealed === null || typeof session.sealed === 'string') return session
  const texts = openTexts(ring, session.sealed)
  return texts ? { ...withReservedTexts(session, texts), sealed: 'open' } : session
}

/** The plan with its texts in an envelope of that record. */
export const sealPlan = (ring: Keyring, session: Session, record: string): Session => ({
  ...withoutReservedTexts(session),
  sealed: sealTexts(ring, wordsOf(reservedTextsOf(session)), record),
})
