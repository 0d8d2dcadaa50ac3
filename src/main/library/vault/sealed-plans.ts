/** The plans of which the vault seals texts, as it is opened and locked while they are worked on. */
import type { SessionId } from '../../../shared/domain/base/id'
import {
  type ReservedTexts,
  reservedTextsOf,
  withoutReservedTexts,
  withReservedTexts,
} from '../../../shared/domain/plan/reserved-texts'
import { isShut, type Session } from '../../../shared/domain/plan/session'
import type { Kept } from '../../workspace/ports'
import type { PlanCodec } from '../sessions/plan-codec'

export function sealedPlans(options: {
  plans: PlanCodec
  /** As last asked to be saved. */
  latest: Map<SessionId, Kept>
  /** The id by which the file of that session knows it. */
  nameOf(id: SessionId): SessionId
  isSaved(id: SessionId): boolean
  savePlanSoon(id: SessionId): void
}) {
  const { plans, latest, nameOf, isSaved, savePlanSoon } = options
  /** Texts that were on no disk yet when the vault was locked elsewhere: they wait for its opening. */
  const waiting = new Map<SessionId, ReservedTexts>()

  const named = (session: Session) => ({ ...session, id: nameOf(session.id) })

  function open(session: Session): Session {
    const own = named(session)
    const opened = plans.open(own)
    return opened === own ? session : { ...opened, id: session.id }
  }

  function put(session: Session) {
    const known = latest.get(session.id)
    if (known) latest.set(session.id, { ...known, session })
  }

  function shut(session: Session): Session {
    const saved = isSaved(session.id) ? plans.asSaved(named(session)) : null
    if (saved) return { ...saved, id: session.id }
    waiting.set(session.id, reservedTextsOf(session))
    return { ...withoutReservedTexts(session), sealed: 'held' }
  }

  return {
    /** Whether texts of a plan are sealed in the folder. */
    hasSealedPlans: () => [...latest.values()].some(({ session }) => isShut(session)),

    /** The plan once the vault is open; the same when none of its texts are sealed, or when it does not open them. */
    openPlan(session: Session): Session {
      const { id } = session
      const texts = session.sealed === 'held' ? waiting.get(id) : null
      const opened: Session = texts ? { ...withReservedTexts(session, texts), sealed: 'open' } : open(session)
      if (opened === session) return session
      put(opened)
      waiting.delete(id)
      if (texts) savePlanSoon(id)
      return opened
    },
    openStep: open,

    /** The vault is locked: the plans that it seals, without these texts. */
    shutPlans(): Map<SessionId, Session> {
      const all = new Map<SessionId, Session>()
      for (const [id, { session }] of latest) {
        if (session.sealed === 'open') all.set(id, shut(session))
      }
      for (const session of all.values()) put(session)
      plans.forget()
      return all
    },
  }
}
