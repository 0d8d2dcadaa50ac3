import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { acted } from '../../../../tests/fixtures/journal'
import { at, baselineJ, frozen } from '../../../../tests/fixtures/plan-j'
import { actionOf, somePress, someRun } from '../../../../tests/fixtures/some-run'
import type { PhaseId } from '../base/id'
import { calendarDate, instant } from '../base/time'
import { courseOf } from './course'
import { reportOf } from './report'
import type { Journal } from './run'
import { act } from './run-act'
import { runView } from './run-view'

const RUNS = { numRuns: 250 }

test('going back: the phase in two stretches, and what the other one took', () => {
  const back = acted([], '9:20:00 begin B', '9:35:00 begin P1', '9:37:00 begin B')
  expect(courseOf(baselineJ, back, at('10:00')).stretches).toEqual([
    { phase: 'B', mode: 'active', from: at('9:20'), to: at('9:35') },
    { phase: 'P1', mode: 'active', from: at('9:35'), to: at('9:37') },
    { phase: 'B', mode: 'active', from: at('9:37'), to: at('10:00') },
  ])
})

test('active, paused and waiting time stand apart', () => {
  const day = acted([], '12:00 begin D', '12:05 pause', '12:10 resume', '12:20 begin L')
  const { stretches } = courseOf(baselineJ, day, at('12:45'))
  expect(stretches.map(({ phase, mode, from, to }) => [phase, mode, (to - from) / 60_000])).toEqual([
    ['D', 'active', 5],
    ['D', 'paused', 5],
    ['D', 'active', 10],
    ['L', 'waiting', 10],
    ['L', 'active', 15],
  ])
})

describe('whatever the trainer does', () => {
  test('active + pause + holes = end − start, to the millisecond', () => {
    fc.assert(
      fc.property(someRun, ({ baseline, journal, now }) => {
        const { stretches, start, at: end } = courseOf(baseline, journal, now)
        const sum = stretches.reduce((total, { from, to }) => total + to - from, 0)
        expect(sum).toBe(end - start)
        stretches.forEach((stretch, index) => {
          expect(stretch.to).toBeGreaterThan(stretch.from)
          expect(stretch.from).toBe(stretches[index - 1]?.to ?? start)
        })
      }),
      RUNS,
    )
  })

  test('no duration is negative, and no phase begins before the one before it ends', () => {
    fc.assert(
      fc.property(someRun, ({ baseline, journal, now }) => {
        const view = runView(baseline, journal, now, null)
        view.phases.forEach((phase, index) => {
          expect(phase.end).toBeGreaterThanOrEqual(phase.start)
          expect(phase.start).toBeGreaterThanOrEqual(view.phases[index - 1]?.end ?? phase.start)
          expect(phase.conflict).toBeGreaterThanOrEqual(0)
        })
        if (!view.current) return
        expect(view.current.elapsed).toBeGreaterThanOrEqual(0)
        expect(view.current.duration).toBeGreaterThanOrEqual(0)
        expect(view.current.paused ?? 0).toBeGreaterThanOrEqual(0)
        expect(view.current.left).toBe(view.current.duration - view.current.elapsed)
      }),
      RUNS,
    )
  })

  test('a phase to come never starts before its fixed hour', () => {
    fc.assert(
      fc.property(someRun, ({ baseline, journal, now }) => {
        for (const { state, start, conflict, fixedStart } of runView(baseline, journal, now, null).phases) {
          if (state === 'coming' && fixedStart !== null) expect(start - fixedStart).toBe(conflict)
        }
      }),
      RUNS,
    )
  })

  test('what was seen before changes nothing', () => {
    fc.assert(
      fc.property(someRun, fc.array(fc.nat(10 * 3_600_000)), ({ baseline, journal, now }, looks) => {
        const first = runView(baseline, journal, now, null)
        for (const look of looks) runView(baseline, journal, instant(baseline.start + look), null)
        expect(runView(baseline, journal, now, null)).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  test('undo takes an action back as if it had never been', () => {
    fc.assert(
      fc.property(someRun, somePress, fc.nat(600_000), ({ baseline, journal, now }, press, later) => {
        const { now: at } = runView(baseline, journal, now, null)
        const action = actionOf({ baseline, journal, now: at }, press)
        const after = action && act(baseline, journal, action)
        // A clock that was changed stays so, and a phase may begin by itself at that very instant.
        const isItself = after && runView(baseline, after, at, null).undo !== 'auto'
        fc.pre(isItself === true && action.kind !== 'undo' && action.kind !== 'clock')
        const undone = (after && act(baseline, after, { kind: 'undo', at })) ?? []
        const seen = instant(now + later)
        expect(runView(baseline, undone, seen, null)).toEqual(runView(baseline, journal, seen, null))
        expect(reportOf(baseline, undone, seen)).toEqual(reportOf(baseline, journal, seen))
      }),
      RUNS,
    )
  })

  test('time alone moves no fact: what is done stays where it was', () => {
    fc.assert(
      fc.property(someRun, fc.nat(10 * 3_600_000), ({ baseline, journal, now }, later) => {
        const done = (at: number) =>
          runView(baseline, journal, instant(at), null).phases.filter(({ state }) => state === 'done')
        const ids = new Set(done(now).map(({ id }) => id))
        expect(done(now + later).filter(({ id }) => ids.has(id))).toEqual(done(now))
      }),
      RUNS,
    )
  })
})

describe('a clock that changes', () => {
  test('in any run, by any change that is told: what is left and what was spent stay as they were', () => {
    fc.assert(
      fc.property(
        someRun,
        fc.integer({ min: -3 * 3_600_000, max: 3 * 3_600_000 }),
        ({ baseline, journal, now }, by) => {
          const before = runView(baseline, journal, now, null)
          fc.pre(before.state === 'running' || before.state === 'paused')
          const at = instant(now + by)
          const changed = act(baseline, journal, { kind: 'clock', at, by })
          fc.pre(changed !== null)
          const after = runView(baseline, changed ?? [], at, null)
          const lengths = ({ current }: typeof before) => {
            const { phase, elapsed, left, paused } = current ?? {}
            return { phase, elapsed, left, paused }
          }
          expect(lengths(after)).toEqual(lengths(before))
          const { active, paused } = reportOf(baseline, journal, now)
          expect(reportOf(baseline, changed ?? [], at)).toMatchObject({ active, paused })
        },
      ),
      { numRuns: 200 },
    )
  })

  test('set back during a phase: time stands still, and nothing is negative', () => {
    const begun = acted([], '9:00 begin A', '9:20 begin B')
    expect(runView(baselineJ, begun, at('8:40'), null)).toEqual(runView(baselineJ, begun, at('9:20'), null))
    expect(runView(baselineJ, begun, at('8:40'), null).current).toMatchObject({ elapsed: 0, left: 3_600_000 })
  })

  test('set back between two actions', () => {
    const begun = acted([], '9:00 begin A', '9:20 begin B', '8:30 pause', '8:40 resume')
    expect(runView(baselineJ, begun, at('9:30'), null).current).toMatchObject({ elapsed: 600_000 })
  })

  test('set back by an hour and told in the journal: what is left is right, and so is the hour', () => {
    const begun = acted([], '9:00 begin A', '9:20 begin B', '8:50 clock -60')
    const view = runView(baselineJ, begun, at('9:00'), null)
    expect(view.current).toMatchObject({ elapsed: 40 * 60_000, left: 20 * 60_000, end: at('9:20') })
    expect(view.phases[0]).toMatchObject({ start: at('8:00'), end: at('8:20') })
    // The hour of the meal is that of the clock as it now is.
    expect(view.margin?.milliseconds).toBe(75 * 60_000)
  })

  test('set forward during a pause, which stays as long as it was', () => {
    const begun = acted([], '9:00 begin A', '9:10 pause', '9:45 clock 30', '9:50 resume')
    const view = runView(baselineJ, begun, at('9:55'), null)
    expect(view.current).toMatchObject({ elapsed: 15 * 60_000, left: 5 * 60_000, end: at('10:00') })
    expect(reportOf(baselineJ, begun, at('9:55'))).toMatchObject({ active: 15 * 60_000, paused: 10 * 60_000 })
  })

  test('a changed clock is not taken back by undo', () => {
    const begun = acted([], '9:00 begin A', '9:05 adjust 5', '8:10 clock -60', '8:11 undo')
    expect(runView(baselineJ, begun, at('8:15'), null)).toMatchObject({
      current: { left: 5 * 60_000 },
      undo: null,
    })
  })

  test('a pause across midnight', () => {
    const night = acted([], '9:20 begin B', '9:40 pause', '33:40 resume')
    expect(runView(baselineJ, night, at('33:50'), null).current).toMatchObject({ elapsed: 30 * 60_000 })
  })

  test('the nights of spring and autumn have the time that passes, not that of the clocks', () => {
    for (const date of ['2026-03-28', '2026-10-24']) {
      const night = dayOf('22:00', [phaseOf('x', 60), phaseOf('y', 240), phaseOf('z', 60)])
      const baseline = frozen(sessionOf([night]), calendarDate(date))
      const begun: Journal = [{ kind: 'begin', at: baseline.start, phase: 'x' as PhaseId, from: null }]
      const view = runView(baseline, begun, instant(baseline.start + 30 * 60_000), null)
      expect(view.current?.left).toBe(30 * 60_000)
      expect((view.phases[2]?.start ?? 0) - baseline.start).toBe(5 * 3_600_000)
      expect(view.end.delta).toBe(0)
    }
  })
})
