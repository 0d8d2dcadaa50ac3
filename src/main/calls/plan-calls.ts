/** The calls about the open plan, done. */
import type { Handlers } from '../../shared/contract/define'
import type { planCalls } from '../../shared/contract/trainer/plan-calls'
import { incomingOf } from '../import/incoming-file'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'
import type { Desktop } from './desktop'

type Calls = Handlers<{ window: 'trainer'; calls: typeof planCalls; notices: Record<never, never> }>

export const planHandlers = (workspace: Workspace, desktop: Desktop): Calls => ({
  edit({ session, sequence, edit }) {
    workspace.edit(session, sequence, edit)
    return done
  },
  undo() {
    workspace.undo()
    return done
  },
  redo() {
    workspace.redo()
    return done
  },
  readIncoming: async ({ name, bytes }) => ok({ found: await incomingOf(name, Buffer.from(bytes)) }),
  chooseIncoming: async () => ok({ found: await desktop.chooseIncoming() }),
})
