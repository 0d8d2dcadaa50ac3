/** A run follows the plan as it stands: what it was in between leaves no trace. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { frozen } from '../../../../tests/fixtures/plan-j'
import { somePlanEdit } from '../../../../tests/fixtures/some-plan-edit'
import {
  edited,
  followed,
  type PlannedRun,
  pressed,
  somePress,
  someRun,
} from '../../../../tests/fixtures/some-run'
import { decodeRun, encodeRun } from '../../format/run-file'
import type { PhaseId } from '../base/id'
import { type Instant, instant, MINUTE_MS } from '../base/time'
import type { Session } from '../plan/session'
import { courseOf } from './course'
import { dayPlanOf } from './plan-change'
import { reportOf } from './report'
import type { Journal } from './run'
import { act } from './run-act'
import { runView } from './run-view'

const RUNS = { numRuns: 150 }
const someEdits = fc.array(somePlanEdit, { minLength: 1, maxLength: 5 })
/** Milliseconds after which the run is looked at again. */
const someLater = fc.nat(3 * 3_600_000)

const editedBy = (run: PlannedRun, edits: readonly Parameters<typeof edited>[1][]) =>
  edits.reduce(edited, run)
const seen = ({ baseline, journal }: PlannedRun, at: Instant) => {
  const { undo: _, ...view } = runView(baseline, journal, at, null)
  return { view, report: reportOf(baseline, journal, at) }
}
/** The run that goes on from there, by the same press. */
const onward = (run: PlannedRun, press: Parameters<typeof pressed>[1]) => pressed(run, press)

test('a series of edits that ends in a plan is one edit to that plan', () => {
  fc.assert(
    fc.property(someRun, someEdits, somePress, someLater, (run, edits, press, later) => {
      const series = editedBy(run, edits)
      const once = followed(run, series.session)
      expect(seen(series, run.now)).toEqual(seen(once, run.now))
      const at = instant(run.now + later)
      expect(seen(onward({ ...series, now: at }, press), at)).toEqual(
        seen(onward({ ...once, now: at }, press), at),
      )
    }),
    RUNS,
  )
})

test('a plan that is put back gives back the run, to undo included, and to what is pressed next', () => {
  fc.assert(
    fc.property(someRun, someEdits, somePress, someLater, (run, edits, press, later) => {
      const back = followed(editedBy(run, edits), run.session)
      const at = instant(run.now + later)
      const whole = ({ baseline, journal }: PlannedRun, when: Instant) => ({
        view: runView(baseline, journal, when, null),
        report: reportOf(baseline, journal, when),
      })
      for (const when of [run.now, at]) expect(whole(back, when)).toEqual(whole(run, when))
      expect(seen(onward({ ...back, now: at }, press), at)).toEqual(
        seen(onward({ ...run, now: at }, press), at),
      )
    }),
    RUNS,
  )
})

test('an end said to be earlier is that one, whatever was edited since', () => {
  const session = sessionOf([dayOf('9:00', [phaseOf('a', 60), phaseOf('b', 60)])])
  const baseline = frozen(session)
  const at = (minutes: number) => instant(baseline.start + minutes * MINUTE_MS)
  const journal: Journal = [{ kind: 'begin', at: at(0), phase: 'a' as PhaseId, from: null }]
  const edited = followed(
    { baseline, journal, now: at(50), session },
    {
      ...session,
      days: [dayOf('9:00', [phaseOf('a', 70), phaseOf('b', 60)])],
    },
  )
  const ended = act(baseline, edited.journal, { kind: 'end', at: at(51), to: at(45) })
  expect(ended && reportOf(baseline, ended, at(51))).toMatchObject({ end: at(45), active: 45 * MINUTE_MS })
})

/** Nothing begins by itself and nothing waits: the time between two edits brings about nothing. */
const still = (session: Session): Session => ({
  ...session,
  days: session.days.map((day) => ({
    ...day,
    phases: day.phases.map((phase) => ({ ...phase, autoAdvance: false, pin: null })),
  })),
})

test('nor does the time between the edits matter, where the plan alone brings about nothing', () => {
  const lengths = ['length', 'move', 'short', 'groups', 'title', 'optional', 'minimum'] as const
  const someStillEdit = fc
    .tuple(somePlanEdit, fc.constantFrom(...lengths), fc.nat(600_000))
    .map(([edit, what, after]) => ({ edit: { ...edit, what }, after }))
  fc.assert(
    fc.property(
      someRun,
      fc.array(someStillEdit, { minLength: 1, maxLength: 5 }),
      someLater,
      (any, edits, later) => {
        const run = followed(any, still(any.session))
        let typed = run
        for (const { edit, after } of edits) {
          typed = edited({ ...typed, now: instant(typed.now + after) }, edit)
        }
        const back = followed(typed, run.session)
        const at = instant(typed.now + later)
        // A day that waits for its planned hour, or for a pin that was there, begins meanwhile.
        fc.pre(runView(run.baseline, run.journal, run.now, null).state !== 'waiting')
        expect(seen(back, at)).toEqual(seen(run, at))
      },
    ),
    RUNS,
  )
})

test('every phase of the plan that was not begun is to come, in the order of the plan, or said to be left out', () => {
  fc.assert(
    fc.property(someRun, someEdits, (any, edits) => {
      const run = editedBy(any, edits)
      const view = runView(run.baseline, run.journal, run.now, null)
      fc.pre(view.state !== 'ended')
      const course = courseOf(run.baseline, run.journal, run.now)
      const plan = dayPlanOf(run.session, run.baseline, '').phases.map(({ id }) => id)
      const ids = view.phases.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of plan) expect(ids).toContain(id)
      const ahead = view.phases.slice(course.visits.length)
      for (const { state, dropped } of ahead) expect(state).toBe(dropped ? 'skipped' : 'coming')
      expect(ahead.map(({ id }) => id)).toEqual(plan.filter((id) => ahead.some((phase) => phase.id === id)))
      // Passed over: only what the plan has before the phase that runs.
      const here = plan.indexOf(view.current?.phase ?? plan[0] ?? (ids[0] as never))
      for (const phase of view.phases.slice(0, course.visits.length)) {
        if (phase.state === 'skipped' && here >= 0) expect(plan.indexOf(phase.id)).toBeLessThan(here)
      }
      for (const phase of view.phases) expect(phase.duration).toBeGreaterThanOrEqual(0)
    }),
    RUNS,
  )
})

test('a restart finds the same run, whatever was edited', () => {
  fc.assert(
    fc.property(someRun, someEdits, someLater, (any, edits, later) => {
      const { baseline, journal, now, session } = editedBy(any, edits)
      const decoded = decodeRun(encodeRun({ baseline, journal }))
      if (!decoded.ok) throw new Error(decoded.reason)
      const at = instant(now + later)
      const again = { ...decoded.value, now, session }
      expect(runView(again.baseline, again.journal, at, null)).toEqual(runView(baseline, journal, at, null))
      // The plan that it was left with is the one it has.
      expect(followed(again, session).journal).toEqual(again.journal)
    }),
    RUNS,
  )
})
