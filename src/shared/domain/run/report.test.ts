/** The report of a run (running.md, tests 5, 8 and 12). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acted } from '../../../../tests/fixtures/journal'
import { at, baselineJ } from '../../../../tests/fixtures/plan-j'
import { someRun } from '../../../../tests/fixtures/some-run'
import type { PhaseId } from '../base/id'
import { reportOf } from './report'
import { act } from './run-act'

const MINUTE = 60_000
const minutesOf = (value: number) => value / MINUTE

test('a phase taken up again has two segments, and the other what it took', () => {
  const day = acted(
    [],
    '9:00 begin A',
    '9:20:00 begin B',
    '9:35:00 begin P1',
    '9:37:00 begin B',
    '10:22 begin P1',
    '10:37 end',
  )
  const report = reportOf(baselineJ, day, at('18:00'))
  const [, b, p1] = report.phases
  expect(b).toMatchObject({
    id: 'B',
    state: 'done',
    planned: 60 * MINUTE,
    active: 60 * MINUTE,
    difference: 0,
  })
  expect(b?.segments).toEqual([
    { mode: 'active', from: at('9:20'), to: at('9:35') },
    { mode: 'active', from: at('9:37'), to: at('10:22') },
  ])
  expect(p1?.segments[0]).toEqual({ mode: 'active', from: at('9:35'), to: at('9:37') })
  const early = reportOf(baselineJ, day.slice(0, 4), at('9:50'))
  expect(early.phases[2]).toMatchObject({ id: 'P1', state: 'done', active: 2 * MINUTE })
})

test('active, paused and waiting time stand apart, and sum to the day', () => {
  const day = acted(
    [],
    '9:00 begin A',
    '9:20:00 begin B',
    '9:40 pause',
    '9:50:00 resume',
    '10:30 begin D',
    '12:20 begin L',
    '13:30 end',
  )
  const report = reportOf(baselineJ, day, at('20:00'))
  expect(report).toMatchObject({ ended: true, start: at('9:00'), end: at('13:30') })
  expect(minutesOf(report.active)).toBe(250)
  expect(minutesOf(report.paused)).toBe(10)
  expect(minutesOf(report.waiting)).toBe(10)
  expect(
    report.phases
      .map(({ id, state, active, paused, difference }) => [
        id,
        state,
        ...[active, paused, difference].map(minutesOf),
      ])
      .slice(0, 6),
  ).toEqual([
    ['A', 'done', 20, 0, 0],
    ['B', 'done', 60, 10, 0],
    ['P1', 'skipped', 0, 0, -15],
    ['C', 'skipped', 0, 0, -70],
    ['D', 'done', 110, 0, 80],
    ['L', 'done', 60, 0, 0],
  ])
})

test('a run that goes on, and one closed the next morning', () => {
  const begun = acted([], '9:00 begin A', '9:20 begin B')
  expect(
    reportOf(baselineJ, begun, at('9:30'))
      .phases.map(({ state }) => state)
      .slice(0, 3),
  ).toEqual(['done', 'current', 'coming'])
  const closed = act(baselineJ, begun, { kind: 'end', at: at('33:00'), to: at('17:00') }) ?? []
  expect(reportOf(baselineJ, closed, at('40:00'))).toMatchObject({ ended: true, end: at('17:00') })
})

test('a phase added during the run was planned for nothing, one taken out took nothing', () => {
  const begun = acted([], '9:00 begin A')
  const order = ['A', 'X', 'P1', 'C', 'D', 'L', 'E', 'P2', 'F', 'G'] as PhaseId[]
  const added = {
    id: 'X' as PhaseId,
    title: 'Neuve',
    kind: 'work',
    axis: null,
    duration: 10 * MINUTE,
    minimum: null,
    optional: false,
    autoAdvance: false,
    fixedStart: null,
    instructions: '',
    dropped: false,
  } as const
  const changed =
    act(baselineJ, begun, {
      kind: 'replan',
      at: at('9:05'),
      cause: 'edit',
      order,
      phases: [added],
      end: null,
    }) ?? []
  const { phases } = reportOf(baselineJ, acted(changed, '9:20 begin X', '9:32 begin P1'), at('9:40'))
  expect(phases.map(({ id }) => id).slice(0, 4)).toEqual(['A', 'B', 'X', 'P1'])
  expect(phases[1]).toMatchObject({
    state: 'removed',
    planned: 60 * MINUTE,
    active: 0,
    difference: -60 * MINUTE,
  })
  expect(phases[2]).toMatchObject({
    state: 'done',
    planned: 0,
    plannedStart: null,
    active: 12 * MINUTE,
    difference: 12 * MINUTE,
  })
})

test('whatever the trainer did: active + pause + holes = end − start, to the millisecond', () => {
  fc.assert(
    fc.property(someRun, ({ baseline, journal, now }) => {
      const report = reportOf(baseline, journal, now)
      expect(report.active + report.paused + report.waiting + report.unknown).toBe(report.end - report.start)
      const sum = report.phases.reduce(
        (all, { active, paused, waiting, unknown }) => all + active + paused + waiting + unknown,
        0,
      )
      expect(sum).toBe(report.end - report.start)
      for (const { segments, active, paused, waiting, unknown, planned, difference } of report.phases) {
        expect(segments.reduce((all, { from, to }) => all + to - from, 0)).toBe(
          active + paused + waiting + unknown,
        )
        expect(active - planned).toBe(difference)
      }
    }),
    { numRuns: 300 },
  )
})
