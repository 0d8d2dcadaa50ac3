/** The run of the open session and the room's screen, as the trainer handles them. */
import type { DayId } from '../../shared/domain/id'
import type { Speed } from '../../shared/domain/run-view'
import type { Desk } from './desk'
import { notPossible } from './refused'
import type { Wanted } from './run-control'

export function runDesk(desk: Desk) {
  const { run, room } = desk
  return {
    async startRun(day: DayId, speed: Speed | null) {
      if (!desk.open || run.inProgress()) throw notPossible()
      await run.start(desk.open.session, day, speed)
      desk.tellSessions()
    },
    async act(wanted: Wanted) {
      const before = run.inProgress()
      await run.act(wanted)
      if (run.inProgress() !== before) desk.tellSessions()
    },
    setSpeed: run.setSpeed,
    closeRun() {
      if (run.inProgress() && !run.isRehearsal()) throw notPossible()
      run.putAway()
      desk.tellSessions()
    },

    roomShown: (shown: boolean) => room.set(shown ? { shown } : { shown, black: false }, run.now()),
    blackRoom: (black: boolean) => room.set({ black }, run.now()),
  }
}
