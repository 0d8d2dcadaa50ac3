/** The hour at which the group is told to be back is the hour that the trainer's screens count to. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../../tests/fixtures/build'
import { caseDays } from '../../../../tests/fixtures/case-days'
import { acted } from '../../../../tests/fixtures/journal'
import { at, BRUSSELS, baselineJ, frozen } from '../../../../tests/fixtures/plan-j'
import { someRun } from '../../../../tests/fixtures/some-run'
import type { PhaseId } from '../base/id'
import { instant, MINUTE_MS } from '../base/time'
import { timeOfDayIn } from '../base/zone'
import { isBreak } from '../plan/phase'
import { roomView } from './room-view'
import type { Baseline, Journal } from './run'
import { act } from './run-act'
import { runView } from './run-view'
import { smallView } from './small-view'

const midnight = at('0:00')
const minuteOf = (when: number) => (when - midnight) / MINUTE_MS

/** The hour in each window of the break that was begun at that instant, seen at another. */
function seen(baseline: Baseline, journal: Journal, now: number) {
  const view = runView(baseline, journal, instant(now), null)
  const { current } = view
  if (!current) throw new Error('nothing is in progress')
  return {
    view,
    current,
    room: roomView(baseline, view, BRUSSELS, false),
    small: smallView(view),
  }
}

function begun(baseline: Baseline, phase: string, when: number): Journal {
  const [first] = baseline.phases
  const start: Journal = [
    { kind: 'begin', at: baseline.start, phase: first?.id ?? ('' as PhaseId), from: null },
  ]
  const journal = act(baseline, start, {
    ...{ kind: 'begin', at: instant(when), phase: phase as PhaseId, from: null },
  })
  if (!journal) throw new Error('refused')
  return journal
}

const shortBreak = frozen(
  sessionOf([
    dayOf('9:00', [phaseOf('a', 20), phaseOf('respiration', 5, { kind: 'break' }), phaseOf('b', 95)]),
  ]),
)
const caseOf = (name: string) => {
  const found = caseDays.find((each) => each.name === name)
  if (!found) throw new Error(`no day ${name}`)
  return frozen(found.session)
}

describe('whenever the break begins, by all the seconds of five minutes', () => {
  it.each([
    ['the day of reference', baselineJ, 'P1', 15],
    ['a half-day without a meal', caseOf('demi-journee-sans-repas'), 'pause', 15],
    ['an evening', caseOf('soiree'), 'repas', 30],
    ['a night', caseOf('de-nuit'), 'pause', 20],
    ['a break of five minutes', shortBreak, 'respiration', 5],
  ] as const)('%s', (_name, baseline, id, minutes) => {
    const planned = baseline.phases.find((phase) => phase.id === id)?.start ?? baseline.start
    for (let second = 0; second < 300; second++) {
      const start = planned + second * 1000
      const journal = begun(baseline, id, start)
      const { current, room, view } = seen(baseline, journal, start)
      const told = current.end
      expect(room.state).toBe('break')
      expect(room.resumesAt).toBe(((minuteOf(told) % 1440) + 1440) % 1440)
      expect(told - start).toBeGreaterThan((minutes - 1) * MINUTE_MS)
      expect(told - start).toBeLessThan((minutes + 5) * MINUTE_MS)
      // The next phase begins then, and the margin knows.
      expect(view.phases[current.index + 1]?.start ?? told).toBe(told)
      for (const now of [start + 1, (start + told) / 2, told - 1]) {
        const later = seen(baseline, journal, now)
        expect([later.current.end, later.small.at]).toEqual([told, told])
        expect(later.room.resumesAt).toBe(room.resumesAt)
        expect(later.current.left).toBeGreaterThan(0)
      }
      // At the hour that was told nothing is late, a minute later it is.
      expect(seen(baseline, journal, told).current).toMatchObject({ left: 0 })
      expect(seen(baseline, journal, told + MINUTE_MS).current.left).toBe(-MINUTE_MS)
      expect(seen(baseline, journal, told + MINUTE_MS).room.resumesAt).toBe(room.resumesAt)
    }
  })
})

describe('the break that was told', () => {
  const inBreak = acted([], '9:00 begin A', '9:20 begin B', '10:22:30 begin P1')
  const now = (journal: Journal, clock: string) => seen(baselineJ, journal, at(clock))

  it('is counted in the margin of the trainer', () => {
    const { view, current } = now(inBreak, '10:30')
    expect(current).toMatchObject({ end: at('10:40'), duration: 17.5 * MINUTE_MS })
    expect(view.margin?.milliseconds).toBe(10 * MINUTE_MS)
  })

  it('takes a minute more or less to the minute, and gives it back', () => {
    const more = acted(inBreak, '10:30:20 adjust 1')
    expect(now(more, '10:31').room.resumesAt).toBe(10 * 60 + 41)
    expect(now(more, '10:31').current.end).toBe(at('10:41'))
    expect(now(acted(more, '10:32 undo'), '10:32').current.end).toBe(at('10:40'))
  })

  it('ends at the hour that is announced by hand, and nothing is announced beside it', () => {
    for (const [until, clock] of [
      ['10:52', 10 * 60 + 52],
      ['10:36', 10 * 60 + 36],
    ] as const) {
      const { view, current, room } = now(acted(inBreak, `10:30:20 announce ${until}`), '10:31')
      expect(current.end).toBe(at(until))
      expect(room.resumesAt).toBe(clock)
      expect(view.announced).toBeNull()
    }
  })

  it('has no hour while the day is paused, and a new one once it goes on', () => {
    const paused = acted(inBreak, '10:30:00 pause')
    expect(now(paused, '10:33').room).toMatchObject({ state: 'paused', resumesAt: null })
    const again = acted(paused, '10:34:10 resume')
    expect(now(again, '10:35').current.end).toBe(at('10:42'))
    expect(now(again, '10:35').room.resumesAt).toBe(10 * 60 + 42)
  })

  it('is not made longer than a fixed hour bears', () => {
    const day = dayOf('9:00', [
      phaseOf('a', 60),
      phaseOf('p', 15, { kind: 'break' }),
      phaseOf('b', 30),
      phaseOf('c', 30, { pin: pin('start', '10:47') }),
    ])
    const tight = frozen(sessionOf([day]))
    const { current, view, room } = seen(tight, begun(tight, 'p', at('10:01:20')), at('10:02'))
    expect(current.end).toBe(at('10:16'))
    expect(room.resumesAt).toBe(10 * 60 + 16)
    expect(view.margin?.milliseconds).toBe(MINUTE_MS)
  })

  it('leads to the next phase at that very hour when it is chained', () => {
    const chained = {
      ...baselineJ,
      phases: baselineJ.phases.map((phase) => (phase.id === 'P1' ? { ...phase, autoAdvance: true } : phase)),
    }
    expect(runView(chained, inBreak, at('10:39:59'), null).current?.phase).toBe('P1')
    expect(runView(chained, inBreak, at('10:40'), null)).toMatchObject({
      current: { phase: 'C', left: 70 * MINUTE_MS, since: at('10:40') },
    })
  })

  it('of a run of an earlier version keeps the length that it had', () => {
    const old = { ...baselineJ, date: null, zone: null }
    expect(runView(old, inBreak, at('10:30'), null).current?.end).toBe(at('10:37:30'))
  })
})

test('in any run, the hour that the room is told is the one that is counted', () => {
  fc.assert(
    fc.property(someRun, ({ baseline, journal, now }) => {
      const view = runView(baseline, journal, now, null)
      const { current } = view
      const phase = current && view.phases[current.index]
      fc.pre(!!phase && isBreak(phase) && view.announced === null && current.waitsFor === null)
      if (!current) return
      const { state, resumesAt } = roomView(baseline, view, BRUSSELS, false)
      if (view.state === 'paused') expect([state, resumesAt]).toEqual(['paused', null])
      else expect(resumesAt).toBe(timeOfDayIn(instant(current.end + Math.min(0, current.left)), BRUSSELS))
    }),
    { numRuns: 300 },
  )
})
