/** Corrections of the course of a run: a start given later, a sleep, a phase that begins by itself (running.md, 4 and 6). */
import { describe, expect, test } from 'vitest'
import { acted, journal } from '../../../../tests/fixtures/journal'
import { at, baselineJ, frozen, planJ } from '../../../../tests/fixtures/plan-j'
import { seen, shown } from '../../../../tests/fixtures/shown-run'
import { courseOf } from './course'
import type { Journal, RunAction } from './run'
import { act } from './run-act'
import { runView } from './run-view'

const MINUTE = 60_000

describe('6. « J’ai commencé il y a 4 min »', () => {
  const late = acted([], '9:00:00 begin A', '9:27:00 begin B')

  test('the phase has begun then, and the one before ended then', () => {
    const right = acted(late, '9:27:00 backdate 9:23:00')
    const view = shown(right, '9:27:00')
    expect(view).toMatchObject({ phase: 'B', left: '56:00', end: '10:23:00', undo: 'backdate' })
    expect([view.of('A'), view.of('B')]).toEqual(['done 09:00:00 09:23:00', 'current 09:23:00 10:23:00'])
    expect(courseOf(baselineJ, right, at('9:27')).stretches).toEqual([
      { phase: 'A', mode: 'active', from: at('9:00'), to: at('9:23') },
      { phase: 'B', mode: 'active', from: at('9:23'), to: at('9:27') },
    ])
    expect(seen(acted(right, '9:30 undo'), '9:30')).toEqual(seen(late, '9:30'))
  })

  test('a start before that of the phase before is refused, and so is one to come', () => {
    expect(() => acted(late, '9:28 backdate 8:59:59')).toThrow('refused')
    expect(() => acted(late, '9:28 backdate 9:28:01')).toThrow('refused')
    expect(shown(acted(late, '9:28 backdate 9:00'), '9:30')).toMatchObject({ left: '30:00' })
  })

  test('the first phase too, however early, and a pause in the phase before is cut', () => {
    const first = acted([], '9:04 begin A', '9:05 backdate 8:55')
    expect(shown(first, '9:05')).toMatchObject({ left: '10:00', end: '09:15:00' })
    const paused = acted(
      [],
      '9:00 begin A',
      '9:20 pause',
      '9:26 resume',
      '9:27 begin B',
      '9:28 backdate 9:23',
    )
    const { stretches } = courseOf(baselineJ, paused, at('9:28'))
    expect(stretches.map(({ phase, mode, to, from }) => [phase, mode, (to - from) / MINUTE])).toEqual([
      ['A', 'active', 20],
      ['A', 'paused', 3],
      ['B', 'active', 5],
    ])
  })

  test('later than it was pressed: the phase before lasted longer', () => {
    const later = acted(late, '9:32 backdate 9:30')
    expect(shown(later, '9:32')).toMatchObject({ phase: 'B', left: '58:00' })
    expect(shown(later, '9:32').of('A')).toBe('done 09:00:00 09:30:00')
  })

  test('a meal that was reached early', () => {
    const meal = acted([], '12:00 begin D', '12:20 begin L', '12:35 backdate 12:27')
    expect(shown(meal, '12:35')).toMatchObject({ left: '55:00', end: '13:30:00' })
    expect(shown(meal, '12:35').of('D')).toBe('done 12:00:00 12:20:00')
  })
})

describe('starting as planned', () => {
  test('pressed late, the time is counted from the planned hour', () => {
    expect(shown(acted([], '9:04 begin A 9:00'), '9:05')).toMatchObject({ left: '15:00', end: '09:20:00' })
  })
  test('pressed early, the planned hour is waited for', () => {
    const early = acted([], '8:50 begin A 9:00')
    expect(shown(early, '8:55')).toMatchObject({ state: 'waiting', left: '20:00', end: '09:20:00' })
    expect(shown(early, '9:05')).toMatchObject({ state: 'running', left: '15:00' })
  })
})

describe('a sleep', () => {
  const slept = acted([], '10:35:00 begin C')

  test('counts as time of the phase, and as a pause when that is what it was', () => {
    expect(shown(slept, '11:20:00')).toMatchObject({ left: '25:00', margin: 15 })
    const pause = acted(slept, '11:20:00 absence 10:50:00 11:20:00')
    expect(shown(pause, '11:20:00')).toMatchObject({
      left: '55:00',
      end: '12:15:00',
      margin: -15,
      conflicts: { L: 15 },
      undo: 'absence',
    })
    expect(shown(pause, '11:20:00').of('D')).toBe('coming 12:15:00 12:45:00')
    expect(seen(acted(pause, '11:21 undo'), '11:21')).toEqual(seen(slept, '11:21'))
  })
})

describe('a phase after which the next begins by itself', () => {
  const auto = {
    ...planJ,
    days: planJ.days.map((day) => ({
      ...day,
      phases: day.phases.map((phase) => ({ ...phase, autoAdvance: phase.id === 'A' || phase.id === 'B' })),
    })),
  }
  const baseline = frozen(auto)
  const begun = journal('9:00 begin A')
  const then = (actions: Journal, action: RunAction) => act(baseline, actions, action) ?? []

  test('goes on to the second, once, whatever was looked at before', () => {
    expect(shown(begun, '9:19:59', baseline)).toMatchObject({ phase: 'A', left: '00:01' })
    expect(shown(begun, '9:20:00', baseline)).toMatchObject({ phase: 'B', left: '60:00', undo: 'auto' })
    expect(shown(begun, '10:30:00', baseline)).toMatchObject({ phase: 'P1', left: '05:00' })
    expect(shown(begun, '10:50:00', baseline)).toMatchObject({ phase: 'P1', left: '+15:00' })
  })

  test('taken back, the phase before goes on over its time, without a trace of the other', () => {
    const back = then(begun, { kind: 'undo', at: at('9:20:30') })
    expect(shown(back, '9:21:00', baseline)).toMatchObject({ phase: 'A', left: '+01:00' })
    expect(courseOf(baseline, back, at('9:21')).stretches).toEqual([
      { phase: 'A', mode: 'active', from: at('9:00'), to: at('9:20') },
      { phase: 'A', mode: 'active', from: at('9:20'), to: at('9:21') },
    ])
  })

  test('a pause holds it back by as long, and what began by itself has no start to correct', () => {
    const paused = [...begun, ...journal('9:10 pause', '9:15 resume')]
    expect(shown(paused, '9:24:59', baseline)).toMatchObject({ phase: 'A' })
    expect(shown(paused, '9:25:00', baseline)).toMatchObject({ phase: 'B', left: '60:00' })
    expect(act(baseline, begun, { kind: 'backdate', at: at('9:25'), to: at('9:22') })).toBeNull()
  })

  test('a sleep that was a pause holds it back too', () => {
    const slept = then(begun, { kind: 'absence', at: at('9:40'), from: at('9:10'), to: at('9:40') })
    expect(shown(slept, '9:40', baseline)).toMatchObject({ phase: 'A', left: '10:00' })
  })
})

describe('what the room is told during a phase', () => {
  const begun = acted([], '9:00 begin A', '9:20 begin B', '9:30 activity 10', '9:31 announce 10:50')

  test('a timer and a time, until they are taken away or the phase changes', () => {
    expect(seen(begun, '9:34')).toMatchObject({
      activity: { left: 6 * MINUTE, length: 10 * MINUTE },
      announced: at('10:50'),
    })
    expect(seen(begun, '9:45').activity?.left).toBe(0)
    expect([seen(begun, '10:49:59').announced, seen(begun, '10:50').announced]).toEqual([at('10:50'), null])
    expect(seen(acted(begun, '9:35 activity', '9:36 announce'), '9:37')).toMatchObject({
      activity: null,
      announced: null,
    })
    expect(seen(acted(begun, '9:40 begin C'), '9:41')).toMatchObject({ activity: null, announced: null })
    expect(seen(acted(begun, '9:32 undo', '9:33 undo'), '9:34')).toMatchObject({
      activity: null,
      announced: null,
    })
    expect(() => acted(begun, '9:32 announce 9:30')).toThrow('refused')
  })

  test('the timer stands still while the day is paused, also one that was started then', () => {
    const paused = acted(begun, '9:34 pause')
    expect(seen(paused, '9:39').activity?.left).toBe(6 * MINUTE)
    expect(seen(acted(paused, '9:39 resume'), '9:41').activity?.left).toBe(4 * MINUTE)
    const started = acted(paused, '9:36 activity 5')
    expect(seen(started, '9:40').activity?.left).toBe(5 * MINUTE)
    expect(seen(acted(started, '9:40 resume'), '9:42').activity?.left).toBe(3 * MINUTE)
    expect(seen(acted(started, '9:40 begin C'), '9:42').activity?.left).toBe(3 * MINUTE)
    const slept = acted(begun, '9:50 absence 9:33 9:50')
    expect(seen(slept, '9:52').activity?.left).toBe(5 * MINUTE)
  })

  test('the timer goes on into the next phase, begun by hand or by itself, until its time is up', () => {
    expect(seen(acted(begun, '9:35 begin P1'), '9:36').activity?.left).toBe(4 * MINUTE)
    expect(seen(acted(begun, '9:40 begin P1'), '9:41').activity).toBeNull()
    const chained = frozen({
      ...planJ,
      days: planJ.days.map((day) => ({
        ...day,
        phases: day.phases.map((phase) => ({ ...phase, autoAdvance: true })),
      })),
    })
    const late = acted([], '9:00 begin A', '9:15 activity 10')
    const at_ = (clock: string) => runView(chained, late, at(clock), null)
    expect(at_('9:20')).toMatchObject({ current: { phase: 'B' }, activity: { left: 5 * MINUTE } })
    expect(at_('9:26').activity?.left).toBe(0)
    expect(seen(acted(begun, '9:35 end'), '9:36').activity).toBeNull()
  })
})
