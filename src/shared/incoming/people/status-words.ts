/** The state of a registration in the words of forms and ticket offices, in French and in English. */
import type { Participant } from '../../domain/people/people'
import { fold } from '../../text/fold'

type Status = Participant['status']

/** Tried in this order: « non confirmé » and « not attending » before what they deny. */
const WORDS: readonly (readonly [Status | null, RegExp])[] = [
  // Somebody who has still to pay, or to confirm, is in none of the three states for sure.
  [
    null,
    /\b(?:option|peut-etre|maybe|tentative|paiement|payment|unpaid|impaye|a confirmer|to confirm|non confirme|not confirmed|incomplete|brouillon|draft)/,
  ],
  [
    'cancelled',
    /\b(?:annul|desist|desinscri|absen|excus|cancel|withdr|rembours|refund|refus|declin|denied|rejet|reject|abandon|retir|supprim|delet|drop|ko\b|not (?:attend|going|coming)|ne (?:vient|viendra|participe)|n'(?:est|y)|no[- ]show|forfait|unsubscri|unenrol|expir)/,
  ],
  ['waiting', /(?:\battente\b|\bwait|\breserve\b|standby|stand-by|\bon hold\b|\bpending\b|\bsuspens)/],
  [
    'registered',
    /\b(?:inscri|confirm|valid|pay|paid|accept|attend|regist|check(?:ed)?[- ]?in|going|coming|present|actif|active|ok\b|approv|regl|enregistr|convoqu|particip|book|enrol|complet|process|trait|termin|admis|retenu|vient|viendra|sold|scann|emis|issued)/,
  ],
]
const DENIAL = /^(?:non|no|n|0|false|faux)$/
const CONSENT = /^(?:oui|yes|o|y|1|true|vrai|x)$/

/** `unsure` for words that say a state which this product does not have; null for words that say none. */
export function statusIn(said: string): Status | 'unsure' | null {
  if (said.length > 120) return null
  const plain = fold(said)
  if (plain === '') return null
  if (CONSENT.test(plain)) return 'registered'
  if (DENIAL.test(plain)) return 'cancelled'
  const found = WORDS.find(([, pattern]) => pattern.test(plain))
  return found ? (found[0] ?? 'unsure') : null
}
