import { describe, expect, test } from 'vitest'
import { acted, journal } from '../../../../tests/fixtures/journal'
import { at, baselineJ, frozen, planJ } from '../../../../tests/fixtures/plan-j'
import { shown } from '../../../../tests/fixtures/shown-run'
import { instant, timeOfDay } from '../base/time'
import { runView } from './run-view'

const MINUTE = 60_000

describe('1. one glance, exact clock', () => {
  const started = acted([], '9:00:00 begin A')

  test('at 09:12:30', () => {
    const view = shown(started, '9:12:30')
    expect(view).toMatchObject({
      state: 'running',
      phase: 'A',
      left: '07:30',
      end: '09:20:00',
      here: 0,
      margin: 15,
      dayEnd: '17:00:00',
      dayDelta: 0,
      conflicts: {},
      undo: null,
    })
    expect(view.of('B')).toBe('coming 09:20:00 10:20:00')
    expect(view.of('L')).toBe('coming 12:30:00 13:30:00')
  })

  test('the warning comes at 09:16:00, the last call at 09:19:00, the end at 09:20:00', () => {
    const signals = ['9:15:59', '9:16:00', '9:18:59', '9:19:00', '9:19:59', '9:20:00'].map(
      (clock) => shown(started, clock).signal,
    )
    expect(signals).toEqual(['none', 'warning', 'warning', 'last-call', 'last-call', 'over'])
  })

  test('however often it was looked at before, the view is the same', () => {
    const first = runView(baselineJ, started, at('9:12:30'), null)
    for (let tick = 0; tick < 10_000; tick += 1)
      runView(baselineJ, started, instant(at('9:00:00') + tick * 75), null)
    expect(runView(baselineJ, started, at('9:12:30'), null)).toEqual(first)
  })
})

describe('2. overtime', () => {
  test('nothing advances by itself, and all that follows is pushed', () => {
    const view = shown(acted([], '9:00:00 begin A'), '9:23:15')
    expect(view).toMatchObject({
      phase: 'A',
      left: '+03:15',
      signal: 'over',
      margin: 11.75,
      dayEnd: '17:00:00',
    })
    expect(view.of('B')).toBe('coming 09:23:15 10:23:15')
    expect(view.of('D')).toBe('coming 11:48:15 12:18:15')
  })

  test('the next phase has its whole time', () => {
    const view = shown(acted([], '9:00:00 begin A', '9:26:00 begin B'), '9:26:00')
    expect(view).toMatchObject({ phase: 'B', left: '60:00', end: '10:26:00', here: 6, margin: 9 })
    expect(view.of('A')).toBe('done 09:00:00 09:26:00')
  })
})

describe('3. pinned phase', () => {
  test('a late start: lunch in conflict, and it waits for nobody to decide', () => {
    const view = shown(acted([], '9:25:00 begin A'), '9:25:00')
    expect(view).toMatchObject({ end: '09:45:00', margin: -10, dayDelta: 10, conflicts: { L: 10 } })
    expect(view.of('D')).toBe('coming 12:10:00 12:40:00')
    expect(view.of('L')).toBe('coming 12:40:00 13:40:00')
  })

  const early = acted([], '9:25:00 begin A', '9:45 begin B', '10:40 begin D', '12:20:00 begin L')

  test('reached early, lunch starts at 12:30 by itself', () => {
    expect(shown(early, '12:25:00')).toMatchObject({
      state: 'waiting',
      phase: 'L',
      left: '60:00',
      end: '13:30:00',
      here: 0,
      signal: 'none',
      margin: null,
    })
    expect(shown(early, '12:25:00').of('D')).toBe('done 10:40:00 12:20:00')
    expect(shown(early, '12:25:00').of('L')).toBe('current 12:30:00 13:30:00')
    expect(shown(early, '12:29:59').state).toBe('waiting')
    expect(shown(early, '12:30:00')).toMatchObject({ state: 'running', left: '60:00' })
    expect(shown(early, '12:40:00')).toMatchObject({ state: 'running', left: '50:00', end: '13:30:00' })
  })

  test('« Commencer maintenant » starts it at once', () => {
    const now = acted(early, '12:22:00 begin-now')
    expect(shown(now, '12:30:00')).toMatchObject({
      state: 'running',
      left: '55:00',
      // The hour that the group is told is the one that is counted.
      end: '13:25:00',
      here: -5,
      undo: 'begin-now',
    })
    expect(shown(now, '12:30:00').of('L')).toBe('current 12:22:00 13:25:00')
  })

  test('taken up again, it does not wait a second time', () => {
    const back = acted(early, '12:22 begin-now', '12:24 begin E', '12:25 begin L')
    expect(shown(back, '12:26')).toMatchObject({ state: 'running', left: '59:00', end: '13:25:00' })
  })

  test('left before its hour, it was never begun', () => {
    const view = shown([...early, ...journal('12:26 begin E')], '12:27:00')
    expect(view.of('L')).toBe('skipped 12:20:00 12:20:00')
    expect(view.of('E')).toBe('current 12:26:00 13:56:00')
  })

  test('a phase pinned at its end waits for the hour that lets it end on time', () => {
    const session = {
      ...planJ,
      days: planJ.days.map((day) => ({
        ...day,
        phases: day.phases.map((phase) =>
          phase.id === 'G' ? { ...phase, pin: { edge: 'end' as const, at: timeOfDay(17 * 60) } } : phase,
        ),
      })),
    }
    const view = shown(journal('15:00 begin F'), '15:00', frozen(session))
    expect(view).toMatchObject({ margin: 15, dayEnd: '17:00:00' })
    expect(view.of('G')).toBe('coming 16:30:00 17:00:00')
  })
})

describe('5. undo and going back', () => {
  const accident = acted([], '9:00 begin A', '9:20:00 begin B', '9:35:00 begin P1')

  test('an accidental Next, undone, leaves no trace', () => {
    const undone = acted(accident, '9:35:40 undo')
    expect(shown(undone, '9:35:40')).toMatchObject({ phase: 'B', left: '44:20', undo: 'begin' })
    expect(shown(undone, '9:35:40').of('B')).toBe('current 09:20:00 10:20:00')
    expect(shown(undone, '9:35:40').of('P1')).toBe('coming 10:20:00 10:35:00')
  })

  test('taken up again without undo, a phase has what it had left', () => {
    const back = acted(accident, '9:37:00 begin B')
    const view = shown(back, '9:37:00')
    expect(view).toMatchObject({ phase: 'B', left: '45:00', end: '10:22:00', margin: 13 })
    expect(view.of('P1')).toBe('coming 10:22:00 10:37:00')
  })
})

describe('7. ± time', () => {
  const begun = acted([], '9:00 begin A', '9:20:00 begin B')

  test('+5, then −10', () => {
    const longer = [...begun, ...journal('9:30:00 adjust 5')]
    expect(shown(longer, '9:30:00')).toMatchObject({ left: '55:00', end: '10:25:00', here: 5, margin: 10 })
    const shorter = [...longer, ...journal('9:30:00 adjust -10')]
    expect(shown(shorter, '9:30:00')).toMatchObject({ left: '45:00', end: '10:15:00', here: -5 })
  })

  test('removing more than is left stops at zero, and can be taken back', () => {
    const emptied = [...begun, ...journal('9:30:00 adjust -90')]
    expect(shown(emptied, '9:30:00')).toMatchObject({ left: '00:00', end: '09:30:00', signal: 'over' })
    expect(shown(emptied, '9:31:00')).toMatchObject({ left: '+01:00' })
    expect(() => acted(emptied, '9:31 adjust -1')).toThrow('refused')
    const undone = acted(emptied, '9:32:00 undo')
    expect(shown(undone, '9:32:00')).toMatchObject({ left: '48:00', end: '10:20:00' })
  })

  test('time given in overtime counts from the end of the phase', () => {
    expect(shown([...begun, ...journal('10:23 adjust 5')], '10:23')).toMatchObject({
      left: '02:00',
      end: '10:25:00',
    })
  })
})

describe('8. pause', () => {
  const paused = acted([], '9:00 begin A', '9:20:00 begin B', '9:40:00 pause')

  test('it freezes the time left and pushes the end as it lasts', () => {
    expect(shown(paused, '9:47:30')).toMatchObject({
      state: 'paused',
      left: '40:00',
      paused: 7.5 * MINUTE,
      end: '10:27:30',
      margin: 7.5,
    })
  })

  test('resumed', () => {
    const resumed = acted(paused, '9:50:00 resume')
    expect(shown(resumed, '9:50:00')).toMatchObject({
      state: 'running',
      left: '40:00',
      paused: null,
      end: '10:30:00',
      margin: 5,
    })
  })

  test('the next phase ends the pause', () => {
    expect(shown([...paused, ...journal('9:50 begin P1')], '9:51')).toMatchObject({
      state: 'running',
      left: '14:00',
    })
  })
})

describe('the end of the run', () => {
  test('what was not reached is skipped, and time stands still', () => {
    const ended = acted([], '9:00 begin A', '9:20 begin C', '9:40 end')
    const view = shown(ended, '12:00')
    expect(view).toMatchObject({
      state: 'ended',
      phase: undefined,
      margin: null,
      dayEnd: '09:40:00',
      undo: 'end',
    })
    expect(['A', 'B', 'C', 'D'].map(view.of)).toEqual([
      'done 09:00:00 09:20:00',
      'skipped 09:20:00 09:20:00',
      'done 09:20:00 09:40:00',
      'skipped 09:40:00 09:40:00',
    ])
  })

  test('ended while a phase waits, the run lasted until then', () => {
    expect(shown(acted([], '12:00 begin D', '12:20 begin L', '12:25 end'), '13:00').dayEnd).toBe('12:25:00')
  })

  test('a journal without any action shows the day to come', () => {
    const view = shown([], '8:55')
    expect(view).toMatchObject({ state: 'waiting', phase: undefined, margin: 20, undo: null })
    expect(view.of('A')).toBe('coming 08:55:00 09:15:00')
  })
})

test('the view carries what the screen names', () => {
  const view = runView(baselineJ, journal('9:00 begin A'), at('9:00'), { speed: 10 })
  expect(view).toMatchObject({
    run: 'run-j',
    session: 'plan-j',
    day: 'jour-j',
    title: 'Plan J',
    rehearsal: { speed: 10 },
  })
  expect(view.margin).toMatchObject({ phase: 'L', title: 'Repas', kind: 'meal', at: at('12:30') })
  expect(view.phases.map(({ fixed }) => fixed).indexOf(true)).toBe(5)
})
