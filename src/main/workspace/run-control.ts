/** The run in progress: the only writer of its journal, and the one that tells both windows the same second. */
import type { DayId, RunId, SessionId } from '../../shared/domain/id'
import type { Note } from '../../shared/domain/note'
import { type RoomView, roomView } from '../../shared/domain/room-view'
import { freeze, type RunAction } from '../../shared/domain/run'
import { act, type RunView, runView, type Speed } from '../../shared/domain/run-view'
import type { Session } from '../../shared/domain/session'
import { type Instant, instant } from '../../shared/domain/time'
import { dateIn } from '../../shared/domain/zone'
import type { Clock, Ports, RunFile } from './ports'
import { notPossible } from './refused'
import { type SimulatedClock, simulatedClock } from './simulated-clock'

type Run = RunFile & { clock: Clock; rehearsal: SimulatedClock | null }

/** An action as it is asked for, before it is dated. */
export type Wanted = RunAction extends infer A ? (A extends RunAction ? Omit<A, 'at'> : never) : never

/** Milliseconds of the run's clock between two announcements: each second, and four times a second at 60 times. */
const STEP: Record<Speed, number> = { 1: 1000, 10: 1000, 60: 15_000 }

/** `tell` is called each time the run has changed, or a second of its clock has passed. */
export function runControl({ clock, zone, newId, store, keepAwake }: Ports, tell: (now: Instant) => void) {
  let run: Run | null = null
  let stopWaiting = () => {}

  const isRehearsal = () => run !== null && run.rehearsal !== null
  const now = () => (run?.clock ?? clock).now()
  const view = (at: Instant): RunView | null =>
    run && runView(run.baseline, run.journal, at, run.rehearsal && { speed: run.rehearsal.speed() })

  const isGoing = (at: Instant) => run !== null && view(at)?.state !== 'ended'

  function set(next: Run | null) {
    run = next
    show(now())
  }

  function show(at: Instant) {
    stopWaiting()
    keepAwake(isGoing(at))
    tell(at)
    if (isGoing(at)) waitForNext()
  }

  function waitForNext() {
    const step = STEP[run?.rehearsal?.speed() ?? 1]
    const next = instant((Math.floor(now() / step) + 1) * step)
    // What is shown is the second itself, not the moment a little later at which the timer came.
    stopWaiting = (run?.clock ?? clock).wakeAt(next, () => show(instant(Math.floor(now() / 1000) * 1000)))
  }

  return {
    now,
    view,
    /** The session whose run or rehearsal is not ended; null when none is. */
    inProgress: (): SessionId | null => (run && isGoing(now()) ? run.baseline.session : null),
    isRehearsal,
    roomView(at: Instant, black: boolean): RoomView | null {
      const shown = view(at)
      return run && shown && roomView(run.baseline, shown, zone(), black)
    },

    /** Freezes the plan of the day and begins its first phase: on today's date, or on the planned one to rehearse. */
    async start(session: Session, day: DayId, speed: Speed | null) {
      const today = dateIn(clock.now(), zone())
      const planned = session.days.find(({ id }) => id === day)?.date ?? null
      const date = speed === null ? today : (planned ?? today)
      const baseline = freeze(session, day, newId() as RunId, date, zone())
      const first = baseline?.phases[0]
      if (!baseline || !first) throw notPossible()
      const rehearsal = speed && simulatedClock(clock, first.start, speed)
      const own = rehearsal ?? clock
      const begin: RunAction = { kind: 'begin', at: own.now(), phase: first.id }
      set({ baseline, journal: [begin], clock: own, rehearsal })
      if (!rehearsal) await store.record(baseline, begin)
    },

    /** Takes up a run that was found unfinished. */
    resume(file: RunFile) {
      set({ ...file, clock, rehearsal: null })
    },

    async act(wanted: Wanted) {
      if (!run) throw notPossible()
      const action = { ...wanted, at: now() } as RunAction
      const journal = act(run.baseline, run.journal, action)
      if (!journal) throw notPossible()
      const { baseline, rehearsal } = run
      set({ ...run, journal })
      if (!rehearsal) await store.record(baseline, action)
    },

    setSpeed(speed: Speed) {
      if (!run?.rehearsal) throw notPossible()
      run.rehearsal.setSpeed(speed)
      show(now())
    },

    /** Forgets the run: one that was ended, or a rehearsal. */
    putAway() {
      if (run) set(null)
    },

    /** When and where a note is taken. */
    stamp(): Pick<Note, 'at' | 'phase' | 'elapsed' | 'rehearsal'> {
      const current = view(now())?.current
      return {
        at: now(),
        phase: current?.phase ?? null,
        elapsed: current?.elapsed ?? null,
        rehearsal: isRehearsal(),
      }
    },
  }
}
