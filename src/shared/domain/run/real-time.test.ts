/** Planned and real: one definition, whichever screen or paper tells it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sessionOf } from '../../../../tests/fixtures/build'
import { acted } from '../../../../tests/fixtures/journal'
import { at, baselineJ, frozen } from '../../../../tests/fixtures/plan-j'
import { someRun } from '../../../../tests/fixtures/some-run'
import { someDay } from '../../../../tests/fixtures/some-session'
import { calendarDate, instant } from '../base/time'
import { lessonsOf } from './feedback'
import { dayTimes, phaseTimes } from './real-time'
import { type Report, reportOf } from './report'
import { extremesOf } from './report-figures'
import type { Baseline, RunAction } from './run'
import { act } from './run-act'
import { runView } from './run-view'

const of = (report: Report, id: string) => {
  const phase = report.phases.find((own) => own.id === id)
  if (!phase) throw new Error(id)
  return phaseTimes(phase)
}

test('an unplanned pause is no time of the phase: 39 minutes that hold one of 3 are 36, 4 less than planned', () => {
  const day = acted([], '9:00 begin C', '9:10 pause', '9:13 resume', '9:39 begin L', '14:00 end')
  const report = reportOf(baselineJ, day, at('18:00'))
  expect(of(report, 'C')).toEqual({ planned: 70, real: 36, paused: 3, difference: -34 })
  expect(dayTimes(report).paused).toBe(3)
})

test('a phase that was only passed by was not held: it gives no minutes back and teaches nothing', () => {
  const day = acted([], '9:00 begin A', '9:20:00 begin B', '9:20:10 begin P1', '9:35:10 end')
  const report = reportOf(baselineJ, day, at('18:00'))
  expect(report.phases[1]).toMatchObject({ id: 'B', state: 'skipped' })
  expect(of(report, 'B')).toEqual({ planned: 60, real: null, paused: 0, difference: null })
  expect(extremesOf(report).under).toBeNull()
  expect(lessonsOf(report, [], calendarDate('2026-11-24')).map(({ phase }) => phase)).toEqual(['A', 'P1'])
})

test('the hour that is waited for before the first phase is no time of the day', () => {
  const report = reportOf(baselineJ, acted([], '8:50 begin A 9:00', '9:20 end'), at('9:20'))
  expect(dayTimes(report).span.real).toEqual({ from: at('9:00'), to: at('9:20'), minutes: 20 })
})

test('what nobody knows enters no length: closed at the last moment known, or later', () => {
  const begun = acted([], '9:00 begin A', '9:20 begin B')
  for (const to of ['9:30', '17:00']) {
    const end: RunAction = { kind: 'end', at: at('32:30'), to: at(to), known: at('9:30') }
    const report = reportOf(baselineJ, act(baselineJ, begun, end) ?? [], at('40:00'))
    expect(report).toMatchObject({ ended: true, knownUntil: at('9:30'), end: at(to) })
    expect(report.active + report.paused + report.waiting + report.unknown).toBe(report.end - report.start)
    expect(of(report, 'A')).toMatchObject({ real: 20, difference: 0 })
    // Apport did not take 460 minutes, and nobody can say that the others were not held.
    expect(of(report, 'B')).toEqual({ planned: 60, real: null, paused: 0, difference: null })
    expect(report.phases.map(({ state }) => state)).toEqual(['done', ...Array(9).fill('unknown')])
    expect(dayTimes(report)).toMatchObject({ real: null, difference: null, training: { real: null } })
    const taught = lessonsOf(report, [], calendarDate('2026-11-24'))
    expect(taught.map(({ phase }) => phase)).toEqual(['A'])
  }
})

/** Each phase begun when the one before it was to end, its fixed hour waited for; the day ended with its last one. */
function toPlan({ phases }: Baseline): RunAction[] {
  const begins = phases.map(({ id, start }, index): RunAction => {
    return { kind: 'begin', at: phases[index - 1]?.end ?? start, phase: id, from: null }
  })
  const end = instant(Math.max(...phases.map((phase) => phase.end)))
  return [...begins, { kind: 'end', at: end, to: null }]
}

const fits = ({ phases }: Baseline) =>
  phases.every(({ start, end }, index) => {
    const next = phases[index + 1]
    return end > start && (!next || next.start >= end)
  })

test('a day that runs to plan took what was planned: each phase, the day with its meals and without, its span', () => {
  const free = (baseline: Baseline) => ({
    ...baseline,
    phases: baseline.phases.map((phase) => ({ ...phase, autoAdvance: false })),
  })
  fc.assert(
    fc.property(someDay, (day) => {
      const baseline = free(frozen(sessionOf([day])))
      fc.pre(fits(baseline))
      const journal = toPlan(baseline)
      const report = reportOf(baseline, journal, journal.at(-1)?.at ?? baseline.end)
      const { span, ...sums } = dayTimes(report)
      expect(span.real).toEqual(span.planned)
      for (const phase of report.phases) {
        expect(phaseTimes(phase)).toEqual({
          planned: phaseTimes(phase).planned,
          real: phaseTimes(phase).planned,
          paused: 0,
          difference: 0,
        })
      }
      expect(sums).toMatchObject({ real: sums.planned, difference: 0, paused: 0 })
      expect(sums.training).toMatchObject({ real: sums.training.planned, difference: 0 })
      expect(extremesOf(report)).toEqual({ over: null, under: null })
    }),
    { numRuns: 300 },
  )
})

test('the end of the day, the report and what is fed back say the same of any run', () => {
  fc.assert(
    fc.property(someRun, ({ baseline, journal, now }) => {
      const report = reportOf(baseline, journal, now)
      const view = runView(baseline, journal, now, null)
      expect(view.report).toEqual(report.ended ? report : null)
      for (const { id, active } of view.phases) {
        expect(active).toBe(report.phases.find((own) => own.id === id)?.active)
      }
      const lessons = lessonsOf(report, [], calendarDate('2026-11-24'))
      for (const { phase, lastTime } of lessons) expect(lastTime?.minutes).toBe(of(report, phase).real)
      for (const phase of report.phases) {
        const { planned, real, difference } = phaseTimes(phase)
        if (difference !== null) expect(difference).toBe((real ?? 0) - (planned ?? 0))
        if (real === null) expect(difference).toBeNull()
      }
      const { difference, real, planned, training } = dayTimes(report)
      if (difference !== null) expect(difference).toBe((real ?? 0) - planned)
      expect(training.real ?? 0).toBeLessThanOrEqual(real ?? 0)
    }),
    { numRuns: 300 },
  )
})
