/** Catching up is a proposal (running.md, test 9), reckoned on plan J. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf, time } from '../../../../tests/fixtures/build'
import { acted, journal } from '../../../../tests/fixtures/journal'
import { at, baselineJ, frozen } from '../../../../tests/fixtures/plan-j'
import { someRun } from '../../../../tests/fixtures/some-run'
import { minutes } from '../base/time'
import { type CatchUp, catchUpOf, type OfferKind } from './catch-up'
import type { Baseline, Journal } from './run'
import { act } from './run-act'
import { runView } from './run-view'

const late = acted([], '9:25:00 begin A')
const found = (actions: Journal, clock: string, baseline = baselineJ) =>
  catchUpOf(baseline, actions, at(clock))
const offer = ({ offers }: CatchUp, kind: OfferKind) => offers.find((each) => each.kind === kind)
const changes = (all: CatchUp, kind: OfferKind) =>
  Object.fromEntries(offer(all, kind)?.changes.map(({ phase, by }) => [phase, by]) ?? [])
const hm = (value: number) => new Date(value + 3_600_000).toISOString().slice(11, 16)
const applied = (actions: Journal, all: CatchUp, kind: OfferKind, clock: string, baseline = baselineJ) => {
  const replan = offer(all, kind)?.replan
  const after = replan && act(baseline, actions, { kind: 'replan', at: at(clock), ...replan })
  if (!after) throw new Error(`${kind} is not offered`)
  return after
}

describe('10 minutes to find before the meal', () => {
  const all = found(late, '9:25')

  test('shared in proportion to what each can lose: B −4, C −4, D −2', () => {
    expect(all).toMatchObject({ state: 'late', minutes: 10, point: { phase: 'L', at: at('12:30') } })
    expect(changes(all, 'share')).toEqual({ B: -4, C: -4, D: -2 })
    expect(offer(all, 'share')?.missing).toBe(0)
  })

  test('the preview: B 09:45–10:41, P1 –10:56, C –12:02, D –12:30, L 12:30, end 17:00', () => {
    const { phases, end } = offer(all, 'share')?.preview ?? { phases: [], end: 0 }
    const shown = phases.slice(1, 6).map(({ id, start, end: ends }) => `${id} ${hm(start)}–${hm(ends)}`)
    expect(shown).toEqual([
      'B 09:45–10:41',
      'P1 10:41–10:56',
      'C 10:56–12:02',
      'D 12:02–12:30',
      'L 12:30–13:30',
    ])
    expect(hm(end)).toBe('17:00')
    expect(phases[5]?.conflict).toBe(0)
  })

  test('nothing changes before it is applied, what was shown comes about, and one undo restores all', () => {
    const before = runView(baselineJ, late, at('9:25'), null)
    expect(before.margin?.milliseconds).toBe(-600_000)
    const after = applied(late, all, 'share', '9:25')
    expect(after).toHaveLength(late.length + 1)
    const view = runView(baselineJ, after, at('9:25'), null)
    expect(view.phases).toEqual(offer(all, 'share')?.preview.phases)
    expect(view).toMatchObject({ margin: { milliseconds: 0 }, undo: 'catch-up' })
    expect(runView(baselineJ, acted(after, '9:25 undo'), at('9:25'), null)).toEqual(before)
  })

  test('the other ways: the running phase, and moving the meal and the end', () => {
    expect(all.offers.map(({ kind }) => kind)).toEqual(['share', 'shorten', 'end'])
    expect(changes(all, 'shorten')).toEqual({ A: -10 })
    expect(runView(baselineJ, applied(late, all, 'shorten', '9:25'), at('9:25'), null)).toMatchObject({
      current: { left: 600_000, duration: 600_000 },
      margin: { milliseconds: 0 },
    })
    const moved = runView(baselineJ, applied(late, all, 'end', '9:25'), at('9:25'), null)
    expect(moved).toMatchObject({ margin: { milliseconds: 0, at: at('12:40') } })
    expect(moved.end).toMatchObject({ projected: at('17:10'), announced: at('17:10'), planned: at('17:00') })
    expect(moved.end.delta).toBe(600_000)
  })
})

test('60 minutes to find: offers 55 and says that 5 are missing', () => {
  const all = found(acted([], '10:15 begin A'), '10:15')
  expect(all.minutes).toBe(60)
  expect(changes(all, 'share')).toEqual({ B: -20, C: -25, D: -10 })
  expect(offer(all, 'share')?.missing).toBe(5)
  expect(offer(all, 'shorten')).toMatchObject({ missing: 50 })
})

test('seconds over a minute count for a whole one', () => {
  expect(found(acted([], '9:00 begin A'), '9:35:01')).toMatchObject({ state: 'late', minutes: 1 })
  expect(found(acted([], '9:00 begin A'), '9:35:00')).toMatchObject({ state: 'even', minutes: 0, offers: [] })
})

test('none when the margin is not negative, nor when nothing runs', () => {
  for (const clock of ['9:00', '9:20', '9:35'])
    expect(found(acted([], '9:00 begin A'), clock)).toMatchObject({ state: 'even', offers: [] })
  expect(found(acted([], '9:00 begin A', '9:30 end'), '9:40').offers).toEqual([])
})

describe('a day with an optional phase and a meal that can be shorter', () => {
  const day = dayOf(
    '9:00',
    [
      phaseOf('a', 60),
      phaseOf('b', 20, { optional: true }),
      phaseOf('c', 45, { optional: true }),
      phaseOf('p', 15, { kind: 'break' }),
      phaseOf('m', 60, { kind: 'meal', pin: pin('start', '11:20') }),
      phaseOf('d', 61),
    ],
    { targetEnd: time('13:21') },
  )
  const baseline = frozen(sessionOf([day]))
  const begun = journal('9:12 begin a')
  const all = found(begun, '9:12', baseline)

  test('drops the shortest phase that is long enough, with its length kept', () => {
    expect(changes(all, 'drop')).toEqual({ b: -20 })
    const view = runView(baseline, applied(begun, all, 'drop', '9:12', baseline), at('9:12'), null)
    expect(view.phases[1]).toMatchObject({ state: 'skipped', dropped: true, duration: 1_200_000 })
    expect(view.margin?.milliseconds).toBe(8 * 60_000)
  })

  test('shortens the meal, which ends as planned', () => {
    expect(changes(all, 'meal')).toEqual({ m: -12 })
    const view = runView(baseline, applied(begun, all, 'meal', '9:12', baseline), at('9:12'), null)
    expect(view.phases[4]).toMatchObject({ start: at('11:32'), end: at('12:20'), conflict: 0 })
    expect(view.end.delta).toBe(0)
  })

  test('work of which nobody said the least keeps half, rounded up; a break is left alone', () => {
    expect(changes(all, 'share')).toEqual({ b: -4, c: -8 })
    const most = found(journal('10:30 begin a'), '10:30', baseline)
    expect(changes(most, 'share')).toEqual({ b: -10, c: -22 })
    expect(changes(most, 'meal')).toEqual({ m: -15 })
  })

  test('after the last fixed hour, it is about the announced end', () => {
    const afternoon = found(acted2(baseline, begun, '12:40 begin d'), '12:40', baseline)
    expect(afternoon).toMatchObject({ minutes: 20, point: { phase: null, at: at('13:21') } })
    expect(changes(afternoon, 'shorten')).toEqual({ d: -20 })
    expect(offer(afternoon, 'end')?.replan).toMatchObject({ end: at('13:41'), phases: [] })
  })
})

function acted2(baseline: Baseline, before: Journal, ...lines: string[]): Journal {
  return journal(...lines).reduce((all, action) => act(baseline, all, action) ?? all, before)
}

describe('ahead', () => {
  const early = acted([], '9:00 begin A', '9:10 begin B')
  const all = found(early, '9:12')

  test('says what to do with the minutes won', () => {
    expect(all).toMatchObject({ state: 'ahead', minutes: 10 })
    expect(changes(all, 'give')).toEqual({ B: 10 })
    expect(changes(all, 'spread')).toEqual({ C: 7, D: 3 })
    expect(changes(all, 'break')).toEqual({ P1: 10 })
  })

  test('or starts everything earlier: the meal and the end keep what was won', () => {
    const view = runView(baselineJ, applied(early, all, 'advance', '9:12'), at('9:12'), null)
    expect(view.phases.find(({ id }) => id === 'L')).toMatchObject({
      fixedStart: at('12:20'),
      start: at('12:20'),
    })
    expect(view.end).toMatchObject({ projected: at('16:50'), announced: at('16:50') })
    expect(found(applied(early, all, 'advance', '9:12'), '9:13')).toMatchObject({ state: 'even', offers: [] })
  })

  test('what was spent is no longer won', () => {
    for (const kind of ['give', 'spread', 'break'] as const) {
      expect(found(applied(early, all, kind, '9:12'), '9:13')).toMatchObject({ state: 'even', minutes: 0 })
    }
  })

  test('two hours early: no break of 135 minutes, no welcome of 140, everything earlier', () => {
    const dawn = found(acted([], '7:00 begin A'), '7:00')
    expect(dawn).toMatchObject({ state: 'ahead', minutes: 120 })
    expect(dawn.offers.map(({ kind }) => kind)).toEqual(['spread', 'advance'])
    expect(hm(offer(dawn, 'advance')?.preview.end ?? 0)).toBe('15:00')
    expect(changes(dawn, 'spread')).toEqual({ B: 44, C: 54, D: 22 })
  })

  test('given to the phase, it ends as planned', () => {
    const view = runView(baselineJ, applied(early, all, 'give', '9:12'), at('9:12'), null)
    expect(view.current).toMatchObject({ delta: 0, end: at('10:20') })
  })
})

test('whatever the day: whole minutes, never below the least, never more than is needed, as shown', () => {
  fc.assert(
    fc.property(someRun, ({ baseline, journal: actions, now }) => {
      const view = runView(baseline, actions, now, null)
      const all = catchUpOf(baseline, actions, now)
      if ((view.margin?.milliseconds ?? 0) >= 0 && view.margin) expect(all.state).not.toBe('late')
      for (const { kind, changes: own, missing, replan, preview } of all.offers) {
        const lost = own.reduce((sum, { by }) => sum - by, 0)
        if (kind === 'share') {
          expect(lost + missing).toBe(all.minutes)
          for (const { phase, to } of own) {
            const own = view.phases.find(({ id }) => id === phase)
            if (!own) throw new Error(`${phase} is not in the run`)
            expect(own.kind).not.toBe('meal')
            // Nobody said: half of work, all of a break; a length of less than a whole minute is rounded.
            const usual = own.kind === 'work' ? own.duration / 2 : own.duration
            const least = Math.min(own.duration, own.minimum ?? usual)
            expect(to * 60_000).toBeGreaterThan(least - 60_000)
          }
        }
        for (const { by, to } of own) {
          expect([Number.isInteger(by), to >= 0]).toEqual([true, true])
          // Nobody makes a phase more than twice as long.
          expect(by).toBeLessThanOrEqual(Math.max(0, to - by) + 1)
        }
        const after = act(baseline, actions, { kind: 'replan', at: view.now, ...replan }) ?? []
        expect(runView(baseline, after, view.now, null).phases).toEqual(preview.phases)
      }
    }),
    { numRuns: 300 },
  )
})

test('the least length is kept to the minute', () => {
  const day = dayOf('9:00', [
    phaseOf('a', 30),
    phaseOf('b', 30, { minimum: minutes(25) }),
    phaseOf('m', 60, { kind: 'meal', minimum: minutes(60), pin: pin('start', '10:00') }),
  ])
  const all = found(journal('9:20 begin a'), '9:20', frozen(sessionOf([day])))
  expect(changes(all, 'share')).toEqual({ b: -5 })
  expect(offer(all, 'meal')).toBeUndefined()
})

test('a meal without a fixed hour is shortened where it is, down to 45 minutes', () => {
  const day = dayOf(
    '9:00',
    [phaseOf('a', 60), phaseOf('m', 60, { kind: 'meal' }), phaseOf('b', 60, { minimum: minutes(60) })],
    { targetEnd: time('12:00') },
  )
  const baseline = frozen(sessionOf([day]))
  const all = (clock: string) => found(journal(`${clock} begin a`), clock, baseline)
  expect(changes(all('9:10'), 'meal')).toEqual({ m: -10 })
  expect(changes(all('9:40'), 'meal')).toEqual({ m: -15 })
  const view = runView(
    baseline,
    applied(journal('9:10 begin a'), all('9:10'), 'meal', '9:10', baseline),
    at('9:10'),
    null,
  )
  expect(view.phases.map(({ id, start }) => `${id} ${hm(start)}`)).toEqual(['a 09:10', 'm 10:10', 'b 11:00'])
})

test('whatever the trainer did, no proposal plans less than nothing', () => {
  fc.assert(
    fc.property(someRun, ({ baseline, journal, now }) => {
      for (const { replan } of catchUpOf(baseline, journal, now).offers) {
        for (const { duration } of replan.phases) expect(duration).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 300 },
  )
})
