/** Which advice of the plan was set aside in a session. */
import type { Session } from '../plan/session'

/** The session in which that advice is set aside, or given again; the very same session when it already is so. */
export function setDismissed(session: Session, advice: string, dismissed: boolean): Session {
  if (session.dismissed.includes(advice) === dismissed) return session
  const others = session.dismissed.filter((own) => own !== advice)
  return { ...session, dismissed: dismissed ? [...others, advice] : others }
}
