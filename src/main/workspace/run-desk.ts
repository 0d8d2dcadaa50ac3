/** The run of the open session and the room's screen, as the trainer handles them. */

import type { Wanted } from '../../shared/contract/wanted'
import type { RoomWindow, RunAnswer } from '../../shared/contract/workspace'
import type { DayId, RunId, SessionId } from '../../shared/domain/base/id'
import { type Report, reportOf } from '../../shared/domain/run/report'
import type { Speed } from '../../shared/domain/run/run-view'
import { inOrder } from '../../shared/domain/run/told-runs'
import type { Desk } from './desk'
import { takeBackEdit } from './plan-desk'
import { notPossible, Refused } from './refused'

export function runDesk(desk: Desk) {
  const { run, room, ports } = desk
  return {
    async startRun(day: DayId, speed: Speed | null, asPlanned = false) {
      if (!desk.open) throw notPossible()
      desk.refuseWhileRunning()
      await run.start(desk.open.session, day, speed, asPlanned)
      desk.tellSessions()
    },
    async act(wanted: Wanted) {
      const before = run.inProgress()
      // The last thing done was to edit the plan: there it is taken back, or it stays and that is said, once.
      if (wanted.kind === 'undo' && run.isEditedSinceAct()) {
        if (takeBackEdit(desk)) return
        if (run.tellsPlanStays()) throw new Refused({ kind: 'plan-stays' })
      }
      await run.act(wanted)
      // The plan may have been edited between the end and its being taken back.
      run.follow(desk.open?.session)
      if (run.inProgress() !== before) desk.tellSessions()
    },
    pass: run.pass,
    changeTimer: run.changeTimer,
    skipPhase: run.skip,
    catchUp: run.catchUp,
    applyOffer: run.applyOffer,
    question: run.question,
    async answer(answer: RunAnswer) {
      await run.answer(answer)
      run.follow(desk.open?.session)
      desk.tellSessions()
    },
    /** The computer goes to sleep, and comes back. */
    suspended: run.suspended,
    woken: run.woken,
    /** The reports of the session's runs, oldest first. */
    async reports(id: SessionId): Promise<Report[]> {
      desk.planToRead(id)
      const runs = await ports.store.runs(id)
      return inOrder(runs.map(({ baseline, journal }) => reportOf(baseline, journal, run.now())))
    },
    async takeUpRun(id: SessionId, wanted: RunId) {
      desk.find(id)
      if (desk.open?.session.id !== id) throw notPossible()
      desk.refuseWhileRunning()
      // One that has just ended is still in hand.
      if (run.view(run.now())?.run !== wanted) {
        const found = await ports.store.takeUp(wanted)
        if (found?.baseline.session !== id) throw notPossible()
        run.show(found)
      }
      await run.takeBackEnd()
      run.follow(desk.open.session)
      desk.tellSessions()
    },
    async removeRun(id: SessionId, wanted: RunId) {
      desk.find(id)
      const inHand = run.view(run.now())
      if (inHand?.run === wanted) {
        desk.refuseIfRunning(id)
        run.putAway()
      }
      await ports.store.discardRun(wanted)
      desk.tellSessions()
    },
    async bringBackRun(wanted: RunId) {
      if (!(await ports.store.bringBackRun(wanted))) throw notPossible()
      desk.tellSessions()
    },
    setSpeed: run.setSpeed,
    closeRun() {
      if (!run.isRehearsal()) desk.refuseWhileRunning()
      run.putAway()
      desk.tellSessions()
    },

    /** The state of the room window; one that is closed is not dark any more. */
    roomIs: (change: Partial<RoomWindow>) =>
      room.set(change.shown === false ? { ...change, black: false } : change, run.now()),
    blackRoom: (black: boolean) => room.set({ black }, run.now()),
  }
}
