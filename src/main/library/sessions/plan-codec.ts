/** How the plan of a session is read and written: with its texts for the trainers alone in the clear, or sealed in it. */
import { withoutReservedTexts } from '../../../shared/domain/plan/reserved-texts'
import type { SealedTexts } from '../../../shared/domain/plan/sealed-texts'
import { envelopeOf, type Session } from '../../../shared/domain/plan/session'
import { sessionCodec } from '../disk/codecs'
import type { Codec } from '../disk/json-file'
import { sha256 } from '../disk/sha256'
import { openPlan, sealTexts, wordsOf } from '../vault/plan-seal'
import type { Locks } from '../vault/vault-locks'

/** Envelopes that are remembered; older ones are made anew. */
const MOST = 2000

export type PlanCodec = ReturnType<typeof planCodec>

/** `look`: to be asked right before anything is sealed. */
export function planCodec({ keyring }: Pick<Locks, 'keyring'>, look: () => Promise<void>) {
  /** By what they hold: texts that did not change stay in the same envelope, so that their file does not change either. */
  const envelopes = new Map<string, SealedTexts>()
  const nameOf = (id: Session['id'], words: string) => sha256(`${id}\n${words}`)

  function know(name: string, envelope: SealedTexts) {
    envelopes.delete(name)
    envelopes.set(name, envelope)
    const [oldest] = envelopes.keys()
    if (envelopes.size > MOST && oldest !== undefined) envelopes.delete(oldest)
  }

  function open(session: Session): Session {
    const envelope = envelopeOf(session)
    const opened = openPlan(keyring(), session)
    if (envelope && opened !== session) know(nameOf(opened.id, wordsOf(opened)), envelope)
    return opened
  }

  /** The plan of a file; « open » and « held » count for nothing there. */
  const read = (session: Session) =>
    typeof session.sealed === 'string' ? { ...session, sealed: null } : open(session)

  function shut(session: Session): Session {
    const ring = keyring()
    if (!ring || session.sealed === 'held') throw Object.assign(new Error('locked'), { code: 'ELOCKED' })
    const words = wordsOf(session)
    const name = nameOf(session.id, words)
    const known = envelopes.get(name)
    const isOfNow = known?.key === ring.key && known.vault === ring.vault
    const sealed = isOfNow ? known : sealTexts(ring, words, session.id)
    know(name, sealed)
    return { ...withoutReservedTexts(session), sealed }
  }

  const codec: Codec<Session> = {
    decode(text) {
      const found = sessionCodec.decode(text)
      return found.ok ? { ...found, value: read(found.value) } : found
    },
    encode: (session, revision, writer) =>
      sessionCodec.encode(typeof session.sealed === 'string' ? shut(session) : session, revision, writer),
    decodeNewer(text) {
      const session = sessionCodec.decodeNewer?.(text) ?? null
      return session && read(session)
    },
    async beforeWriting(session) {
      if (typeof session?.sealed === 'string') await look()
    },
  }

  return {
    codec,
    open,
    /** The plan as its file has it by now, without the keys; null when its texts are in no envelope yet. */
    asSaved(session: Session): Session | null {
      const sealed = envelopes.get(nameOf(session.id, wordsOf(session)))
      return sealed ? { ...withoutReservedTexts(session), sealed } : null
    },
    /** The vault is locked. */
    forget: () => envelopes.clear(),
  }
}
