/** What the calls about the run and the room do. */
import type { Handlers } from '../../shared/contract/define'
import type { runCalls } from '../../shared/contract/trainer/run-calls'
import { MINUTE_MS } from '../../shared/domain/time'
import type { Desktop } from '../desktop'
import { done } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'

type Calls = Handlers<{ window: 'trainer'; calls: typeof runCalls; notices: Record<never, never> }>

export const runHandlers = (workspace: Workspace, desktop: Desktop): Calls => ({
  async startRun({ day, rehearsal }) {
    await workspace.startRun(day, rehearsal?.speed ?? null)
    return done
  },
  async act(action) {
    const wanted = action.kind === 'adjust' ? { kind: action.kind, by: action.minutes * MINUTE_MS } : action
    await workspace.act(wanted)
    return done
  },
  setSpeed({ speed }) {
    workspace.setSpeed(speed)
    return done
  },
  closeRun() {
    workspace.closeRun()
    return done
  },
  showRoom({ shown }) {
    desktop.showRoom(shown)
    return done
  },
  blackRoom({ black }) {
    workspace.blackRoom(black)
    return done
  },
})
