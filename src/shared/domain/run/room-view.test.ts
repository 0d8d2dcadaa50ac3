import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../../tests/fixtures/build'
import { acted } from '../../../../tests/fixtures/journal'
import { at, BRUSSELS, baselineJ, frozen, planJ } from '../../../../tests/fixtures/plan-j'
import { someRun } from '../../../../tests/fixtures/some-run'
import type { PhaseId } from '../base/id'
import type { Day } from '../plan/day'
import { type RoomView, roomBefore, roomView } from './room-view'
import type { Journal } from './run'
import { runView } from './run-view'

const seen = (journal: Journal, clock: string): RoomView =>
  roomView(baselineJ, runView(baselineJ, journal, at(clock), null), BRUSSELS, false)

const clockOf = (time: number | null | undefined) =>
  typeof time === 'number' ? `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}` : null

const inA = acted([], '9:00:00 begin A')
const inB = acted(inA, '9:20:00 begin B')

describe('a phase in progress', () => {
  test('at 09:12:30: its title, its instructions, 8 minutes, the next break', () => {
    const view = seen(inA, '9:12:30')
    expect(view).toMatchObject({
      state: 'phase',
      session: 'Plan J',
      place: 'Salle des essais',
      title: 'Accueil',
      kind: 'welcome',
      axis: null,
      instructions: 'Consigne montrée : Accueil.',
      minutes: 8,
      resumesAt: null,
      progress: 0.62,
      black: false,
    })
    expect(view.nextBreak).toMatchObject({ title: 'Pause', kind: 'break' })
    expect(clockOf(view.nextBreak?.at)).toBe('10:20')
  })

  test('minutes are rounded up, and the last one is the closing', () => {
    const at_ = (clock: string) => [seen(inA, clock).state, seen(inA, clock).minutes]
    expect(at_('9:00:00')).toEqual(['phase', 20])
    expect(at_('9:00:01')).toEqual(['phase', 20])
    expect(at_('9:18:59')).toEqual(['phase', 2])
    expect(at_('9:19:00')).toEqual(['closing', 1])
    expect(at_('9:19:59')).toEqual(['closing', 1])
  })

  test('overtime is not counted: at 09:23:15 it is closing', () => {
    expect(seen(inA, '9:20:00')).toMatchObject({ state: 'closing', minutes: null, progress: 1 })
    expect(seen(inA, '9:23:15')).toMatchObject({ state: 'closing', minutes: null, progress: 1 })
  })

  test('the axis of a working phase', () => {
    expect(seen(inB, '9:30').axis).toMatchObject({ shortName: 'Repères', tone: 'blue' })
  })
})

test('times are rounded to five minutes, the half upwards', () => {
  const breakAt = (clock: string) => clockOf(seen(inB, clock).nextBreak?.at)
  // In overtime the break is projected at the present instant.
  expect(breakAt('10:22:29')).toBe('10:20')
  expect(breakAt('10:22:30')).toBe('10:25')
  expect(breakAt('10:27:29')).toBe('10:25')
  const lunch = acted(inB, '10:26 begin P1', '10:41 begin C', '11:56 begin D')
  expect(clockOf(seen(lunch, '12:00').nextBreak?.at)).toBe('12:30')
})

describe('a break', () => {
  const inP1 = acted(inB, '10:26:00 begin P1')

  test('says when it ends', () => {
    const view = seen(inP1, '10:30:00')
    expect(view).toMatchObject({
      state: 'break',
      title: 'Pause',
      kind: 'break',
      minutes: 15,
      instructions: '',
    })
    expect(clockOf(view.resumesAt)).toBe('10:45')
    expect(clockOf(view.nextBreak?.at)).toBe('12:30')
  })

  test('that lasts too long keeps its hour', () => {
    expect(seen(inP1, '10:50:00')).toMatchObject({ state: 'break', minutes: null })
    expect(clockOf(seen(inP1, '10:50:00').resumesAt)).toBe('10:45')
  })

  test('reached early waits for its hour and ends as announced', () => {
    const early = acted(inB, '12:20 begin L')
    expect(seen(early, '12:25')).toMatchObject({ state: 'break', title: 'Repas', minutes: 65 })
    expect(clockOf(seen(early, '12:25').resumesAt)).toBe('13:30')
  })
})

test('paused: the time left stands still', () => {
  const paused = acted(inB, '9:40 pause')
  expect(seen(paused, '9:50')).toMatchObject({
    state: 'paused',
    title: 'Apport',
    minutes: 40,
    resumesAt: null,
  })
})

test('ended: the title, and nothing to come', () => {
  const view = seen(acted(inB, '9:50 end'), '10:00')
  expect(view).toMatchObject({ state: 'ended', title: 'Plan J', minutes: null, nextBreak: null, axis: null })
  expect(view.ribbon.every(({ state }) => state === 'done')).toBe(true)
})

test('the ribbon has the planned minutes, and skipped phases look done', () => {
  const { ribbon } = seen(acted(inA, '9:20 begin C'), '9:30')
  expect(ribbon.map(({ minutes }) => minutes)).toEqual([20, 60, 15, 70, 30, 60, 90, 15, 75, 30])
  expect(ribbon.map(({ state }) => state).slice(0, 5)).toEqual(['done', 'done', 'done', 'current', 'coming'])
  expect(ribbon[1]?.axis?.tone).toBe('blue')
})

describe('before the run', () => {
  test('title, place, start', () => {
    const view = roomBefore(planJ, planJ.days[0] as Day, true)
    expect(view).toMatchObject({
      state: 'before',
      session: 'Plan J',
      title: 'Plan J',
      place: 'Salle des essais',
      minutes: null,
      progress: 0,
      black: true,
    })
    expect(clockOf(view.resumesAt)).toBe('9:00')
    expect(view.nextBreak).toMatchObject({ title: 'Pause', kind: 'break', at: 620 })
    expect(view.ribbon).toHaveLength(10)
  })

  test('the same from a run that has not begun', () => {
    expect(seen([], '8:50')).toEqual({
      ...roomBefore(planJ, planJ.days[0] as Day, false),
      // Nothing waits for a run that is not begun: its breaks are reckoned from now on.
      nextBreak: expect.objectContaining({ at: 610 }),
    })
  })

  test('the same while the first phase waits for its fixed hour', () => {
    const day = dayOf('9:00', [phaseOf('a', 60, { pin: pin('start', '9:00') })])
    const baseline = frozen(sessionOf([day], { title: 'Séance' }))
    const early: Journal = [{ kind: 'begin', at: at('8:50'), phase: 'a' as PhaseId, from: null }]
    const view = (clock: string) =>
      roomView(baseline, runView(baseline, early, at(clock), null), BRUSSELS, false)
    expect(view('8:55')).toMatchObject({ state: 'before', title: 'Séance', resumesAt: 540, minutes: null })
    expect(view('9:00')).toMatchObject({ state: 'phase', title: 'a', resumesAt: null, minutes: 60 })
  })

  test('at its own minute, and a day without a break', () => {
    const night = dayOf('23:58', [phaseOf('a', 60)])
    expect(roomBefore(sessionOf([night]), night, false)).toMatchObject({ resumesAt: 1438, nextBreak: null })
  })
})

test('no lateness, no note and no second ever reaches the room', () => {
  const fields = Object.keys(seen(inA, '9:05')).sort()
  fc.assert(
    fc.property(someRun, ({ baseline, journal, now }) => {
      const seen = runView(baseline, journal, now, null)
      const room = roomView(baseline, seen, BRUSSELS, false)
      expect(Object.keys(room).sort()).toEqual(fields)
      if (room.minutes !== null) {
        expect(Number.isInteger(room.minutes)).toBe(true)
        expect(room.minutes).toBeGreaterThanOrEqual(1)
      }
      // The hour to be back at is told as it is counted; that of the next break only roughly.
      if (room.nextBreak) expect(room.nextBreak.at % 5).toBe(0)
      expect(room.progress).toBeGreaterThanOrEqual(0)
      expect(room.progress).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
  expect(JSON.stringify(seen(inA, '9:30'))).not.toContain('Réservé')
})
