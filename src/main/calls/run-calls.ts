/** The calls about the run and the room, done. */
import type { Handlers } from '../../shared/contract/define'
import type { runCalls } from '../../shared/contract/trainer/run-calls'
import { wantedOf } from '../../shared/contract/wanted'
import { done, ok } from '../ipc/serve'
import type { Workspace } from '../workspace/workspace'
import type { Desktop } from './desktop'

type Calls = Handlers<{ window: 'trainer'; calls: typeof runCalls; notices: Record<never, never> }>

export const runHandlers = (workspace: Workspace, desktop: Desktop): Calls => ({
  async startRun({ day, rehearsal, asPlanned }) {
    await workspace.startRun(day, rehearsal?.speed ?? null, asPlanned)
    return done
  },
  async act(action) {
    await workspace.act(wantedOf(action))
    return done
  },
  pass: async ({ to }) => ok({ asksEnd: (await workspace.pass(to)) === 'end' }),
  async changeTimer({ minutes }) {
    await workspace.changeTimer(minutes)
    return done
  },
  async skipPhase({ phase, dropped }) {
    await workspace.skipPhase(phase, dropped)
    return done
  },
  catchUp: () => ok(workspace.catchUp()),
  async applyOffer({ place }) {
    await workspace.applyOffer(place)
    return done
  },
  reports: async ({ session }) => ok(await workspace.reports(session)),
  async takeUpRun({ session, run }) {
    await workspace.takeUpRun(session, run)
    return done
  },
  async removeRun({ session, run }) {
    await workspace.removeRun(session, run)
    return done
  },
  async bringBackRun({ run }) {
    await workspace.bringBackRun(run)
    return done
  },
  async answer({ answer }) {
    await workspace.answer(answer)
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
  chooseScreen({ screen }) {
    desktop.chooseScreen(screen)
    return done
  },
  showSmall({ shown }) {
    desktop.showSmall(shown)
    return done
  },
  blackRoom({ black }) {
    workspace.blackRoom(black)
    return done
  },
})
