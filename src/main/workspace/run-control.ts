/** The run in progress: the only writer of its journal, and the one that tells both windows the same second. */
import type { Wanted } from '../../shared/contract/wanted'
import type { DayId, PhaseId, RunId, SessionId } from '../../shared/domain/base/id'
import { type Instant, instant, MINUTE_MS } from '../../shared/domain/base/time'
import { dateIn } from '../../shared/domain/base/zone'
import type { Note } from '../../shared/domain/people/note'
import type { Session } from '../../shared/domain/plan/session'
import { type CatchUp, catchUpOf } from '../../shared/domain/run/catch-up'
import { courseOf } from '../../shared/domain/run/course'
import { passageOf } from '../../shared/domain/run/following'
import { freeze } from '../../shared/domain/run/freeze'
import { dayPlanOf, isEditedSinceAct, planChangeOf, wasSinceAct } from '../../shared/domain/run/plan-change'
import { plannedOf } from '../../shared/domain/run/replan'
import { type RoomView, roomView } from '../../shared/domain/run/room-view'
import type { Replan, RunAction } from '../../shared/domain/run/run'
import { act } from '../../shared/domain/run/run-act'
import { type RunView, runView, type Speed } from '../../shared/domain/run/run-view'
import { clockWatch } from './clock-watch'
import type { Clock, Ports, RunFile } from './ports'
import { notPossible, Refused } from './refused'
import { runQuestions, type Standing } from './run-questions'
import { type SimulatedClock, simulatedClock } from './simulated-clock'

type Run = RunFile & { clock: Clock; rehearsal: SimulatedClock | null }

/** Milliseconds of the run's clock between two announcements: each second, and four times a second at 60 times. */
const STEP: Record<Speed, number> = { 1: 1000, 10: 1000, 60: 15_000 }

/** `tell` is called each time the run has changed, or a second of its clock has passed. */
export function runControl(ports: Ports, tell: (now: Instant) => void) {
  const { clock, zone, newId, store, keepAwake } = ports
  let run: Run | null = null
  let offered: CatchUp['offers'] = []
  /** The length of the journal when it was said that undo leaves the plan as it is. */
  let planToldAt = 0
  let stopWaiting = () => {}
  const watch = clockWatch(clock)
  const questions = runQuestions(ports, { standing, endSeenAt, record, asked: () => run && show(now()) })

  const isRehearsal = () => run !== null && run.rehearsal !== null
  const now = () => (run?.clock ?? clock).now()
  const view = (at: Instant): RunView | null =>
    run && runView(run.baseline, run.journal, at, run.rehearsal && { speed: run.rehearsal.speed() })

  const isGoing = (at: Instant) => run !== null && view(at)?.state !== 'ended'
  function standing(at: Instant): Standing | null {
    const state = isRehearsal() ? null : (view(at)?.state ?? null)
    return state === 'ended' ? null : state
  }
  /** The view of the run stands still while it is asked what became of the run. */
  const shownAt = (at: Instant) => questions.heldAt() ?? at

  function endSeenAt(at: Instant) {
    const seen = isRehearsal() ? null : view(at)
    return seen && seen.state !== 'ended' ? seen.end.projected : null
  }

  function set(next: Run | null) {
    run = next
    show(now())
  }

  function show(at: Instant) {
    stopWaiting()
    keepAwake(isGoing(at) && questions.heldAt() === null)
    tell(at)
    if (isGoing(at)) waitForNext()
  }

  function waitForNext() {
    const step = STEP[run?.rehearsal?.speed() ?? 1]
    const next = instant((Math.floor(now() / step) + 1) * step)
    stopWaiting = (run?.clock ?? clock).wakeAt(next, () => {
      questions.clockChanged(watch.look())
      questions.passed(now())
      // The second itself is shown, not the moment a little later at which the timer came.
      show(instant(Math.floor(now() / 1000) * 1000))
    })
  }

  /** Writes the action down; false when it makes no sense now. */
  function record(wanted: Wanted): Promise<void> | null {
    if (!run) return null
    const action = { ...wanted, at: now() } as RunAction
    const { baseline, rehearsal, journal } = run
    const longer = act(baseline, journal, action)
    const written = longer?.at(-1)
    if (!longer || !written) return null
    set({ ...run, journal: longer })
    return rehearsal ? Promise.resolve() : store.record(baseline, written)
  }

  async function perform(wanted: Wanted) {
    // Nothing is done to a run of which it is not known yet how it stands.
    if (questions.heldAt() !== null) throw notPossible()
    const seen = view(now())
    if (wanted.kind === 'undo' && seen?.undo === 'end' && !isRehearsal()) {
      if (questions.asksGap(seen.end.projected)) return
    }
    if (!isRehearsal()) questions.seen(now())
    const written = record(wanted)
    if (!written) throw notPossible()
    await written
  }

  const course = () => {
    if (!run) throw notPossible()
    return courseOf(run.baseline, run.journal, now())
  }

  return {
    now,
    view: (at: Instant) => view(shownAt(at)),
    question: questions.question,
    answer: questions.answer,
    /** The session whose run or rehearsal is not ended; null when none is. */
    inProgress: (): SessionId | null => (run && isGoing(now()) ? run.baseline.session : null),
    isRehearsal,
    roomView(at: Instant, black: boolean): RoomView | null {
      const shown = view(shownAt(at))
      return run && shown && roomView(run.baseline, shown, zone(), black)
    },

    /**
     * Freezes the plan of the day and begins its first phase, now or at the planned hour: on today's date, or on the
     * planned one to rehearse.
     */
    async start(session: Session, day: DayId, speed: Speed | null, asPlanned: boolean) {
      const today = dateIn(clock.now(), zone())
      const planned = session.days.find(({ id }) => id === day)?.date ?? null
      const date = speed === null ? today : (planned ?? today)
      const baseline = freeze(session, day, newId() as RunId, date, zone())
      const first = baseline?.phases[0]
      if (!baseline || !first) throw notPossible()
      const rehearsal = speed && simulatedClock(clock, first.start, speed)
      const own = rehearsal ?? clock
      const from = asPlanned ? first.start : null
      const begin: RunAction = { kind: 'begin', at: own.now(), phase: first.id, from }
      watch.look()
      questions.forget()
      set({ baseline, journal: [begin], clock: own, rehearsal })
      if (!rehearsal) questions.seen(own.now())
      if (!rehearsal) await store.record(baseline, begin)
    },

    /** Takes up a run that was found unfinished. */
    resume(file: RunFile) {
      set({ ...file, clock, rehearsal: null })
      questions.takenUp(file.journal.at(-1)?.at ?? file.baseline.start)
    },

    /** Takes in hand a run that was ended. */
    show(file: RunFile) {
      questions.forget()
      set({ ...file, clock, rehearsal: null })
    },
    /** The end of the run in hand is taken back. */
    async takeBackEnd() {
      if (view(now())?.undo !== 'end') throw notPossible()
      await perform({ kind: 'undo' })
    },

    act: perform,

    /** A press of the key of the next phase or of the one before, from whichever window; `end` is only asked for. */
    async pass(to: 'next' | 'back'): Promise<'end' | null> {
      const seen = view(now())
      const passage = seen && passageOf(seen, to)
      if (passage?.kind === 'end') return 'end'
      if (passage?.kind === 'begin') await perform({ kind: 'begin', phase: passage.phase.id, from: null })
      else if (passage) await perform({ kind: 'begin-now' })
      return null
    },

    /** Gives the timer of the room minutes, or takes some away: it goes on from what it shows now. */
    changeTimer(by: number): Promise<void> {
      const left = view(now())?.activity?.left
      if (left === undefined || (left === 0 && by <= 0)) throw notPossible()
      return perform({ kind: 'activity', length: Math.max(1, left + by * MINUTE_MS) })
    },

    /** Leaves a phase to come out of this day, or takes it back in. */
    skip(phase: PhaseId, dropped: boolean) {
      const { phases } = course()
      const own = phases.find(({ id }) => id === phase)
      if (!own || view(now())?.phases.find(({ id }) => id === phase)?.start === undefined) throw notPossible()
      const order = phases.map(({ id }) => id)
      return perform({
        kind: 'replan',
        ...{ cause: 'skip', order, phases: [{ ...plannedOf(own), dropped }], end: null },
      })
    },

    /** Offers for the delay; the one applied is the one shown last. */
    catchUp(): CatchUp {
      if (!run) throw notPossible()
      const found = catchUpOf(run.baseline, run.journal, now())
      offered = found.offers
      return found
    },
    applyOffer(place: number) {
      const replan: Replan | undefined = offered[place]?.replan
      if (!replan) throw notPossible()
      // Pressed twice, it is one step all the same, which one undo takes back.
      offered = []
      return perform({ kind: 'replan', ...replan })
    },

    /** The running phase cannot be taken out of its day, only ended: throws Refused when the plan would do so. */
    refuse(before: Session, after: Session) {
      if (!run || !isGoing(now()) || after.id !== run.baseline.session) return
      const { baseline } = run
      const current = view(now())?.current?.phase
      const isIn = (session: Session) =>
        dayPlanOf(session, baseline, zone()).phases.some(({ id }) => id === current)
      if (isIn(before) && !isIn(after)) throw new Refused({ kind: 'phase-running' })
    },
    /** The run goes on with the plan as it now stands, whatever led to it: an edit, undo, a restart. */
    follow(session: Session | undefined) {
      if (!run || !isGoing(now()) || session?.id !== run.baseline.session) return
      const change = planChangeOf(course(), dayPlanOf(session, run.baseline, zone()))
      if (change) void record({ kind: 'plan', ...change })
    },
    isEditedSinceAct: () => run !== null && isEditedSinceAct(course()),
    wasSinceAct: (session: Session) =>
      run !== null &&
      session.id === run.baseline.session &&
      wasSinceAct(course(), dayPlanOf(session, run.baseline, zone())),
    /** Whether it was not said yet that undo leaves the plan as it is; from then on it was. */
    tellsPlanStays() {
      const told = run?.journal.length ?? 0
      if (told === planToldAt) return false
      planToldAt = told
      return true
    },

    suspended: () => questions.suspended(now()),
    woken() {
      // The gap that opened between the clocks while the computer slept is no change of the clock.
      watch.look()
      questions.woken(now())
      if (run) show(now())
    },

    setSpeed(speed: Speed) {
      if (!run?.rehearsal) throw notPossible()
      run.rehearsal.setSpeed(speed)
      show(now())
    },

    /** Forgets the run: one that was ended, or a rehearsal. */
    putAway() {
      questions.forget()
      if (run) set(null)
    },

    /** When and where a note is taken. */
    stamp(): Pick<Note, 'at' | 'run' | 'phase' | 'elapsed' | 'rehearsal'> {
      const current = view(now())?.current
      if (run && !isRehearsal()) questions.seen(now())
      return {
        at: now(),
        run: run?.baseline.run ?? null,
        phase: current?.phase ?? null,
        elapsed: current?.elapsed ?? null,
        rehearsal: isRehearsal(),
      }
    },
  }
}
