/** Calls on whole sessions: create, open, show, and take a change back. */
import type { HoldDecision } from '../../shared/contract/workspace'
import type { SessionId, TemplateId } from '../../shared/domain/base/id'
import { told } from './jalon'
import { choosePhase, go, type Section } from './place'
import { trainerBridge } from './window-bridge'

/** Opens the session on that section; stays where it is when the file cannot be opened. */
export async function openSession(session: SessionId, section: Section) {
  if (!(await told(trainerBridge().call.openSession({ session })))) return
  choosePhase(null)
  go(section)
}

/** Decides about a session that waits for one of its files. */
export const decideHeld = (session: SessionId, decision: HoldDecision) =>
  told(trainerBridge().call.decideHeld({ session, decision }))

/** Opens a new session; null when none could be made, which is told. */
export async function createSession(): Promise<SessionId | null> {
  const made = await told(trainerBridge().call.createSession(null))
  if (!made) return null
  choosePhase(null)
  go('overview')
  return made.session.id
}

/** Makes the sessions of the template and opens the first one. */
export async function createFromTemplate(template: TemplateId) {
  const made = await told(trainerBridge().call.createFromTemplate({ template }))
  if (made) await openSession(made.session, 'overview')
}

/** Takes back, and does again, the last change of the open session. */
export const undo = () => void told(trainerBridge().call.undo(null))
export const redo = () => void told(trainerBridge().call.redo(null))
