/** The calls about sessions, done. */
import type { Handlers } from '../../shared/contract/define'
import type { sessionCalls } from '../../shared/contract/trainer/session-calls'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'
import type { Desktop } from './desktop'

type Calls = Handlers<{ window: 'trainer'; calls: typeof sessionCalls; notices: Record<never, never> }>

export const sessionHandlers = (workspace: Workspace, desktop: Desktop): Calls => ({
  createSession: async () => ok(await workspace.createSession()),
  openSession: ({ session }) => ok(workspace.openSession(session)),
  closeSession() {
    workspace.closeSession()
    return done
  },
  async duplicateSession({ session }) {
    await workspace.duplicate(session)
    return done
  },
  async removeSession({ session }) {
    await workspace.discard(session)
    return done
  },
  async restoreSession({ session }) {
    await workspace.bringBack(session)
    return done
  },
  async decideHeld({ session, decision }) {
    await workspace.decideHeld(session, decision)
    return done
  },
  versions: async ({ session }) => ok(await workspace.versions(session)),
  async restoreVersion({ session, version }) {
    await workspace.restoreVersion(session, version)
    return done
  },
  saveCalendar: async ({ session }) => ok(await desktop.saveCalendar(session)),
  restoreExample: async () => ok({ session: await workspace.restoreExample() }),
})
