import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf, time } from '../../../../tests/fixtures/build'
import { someDay } from '../../../../tests/fixtures/some-session'
import type { AxisId, PhaseId } from '../base/id'
import { minutes } from '../base/time'
import type { Axis } from '../plan/axis'
import type { Day } from '../plan/day'
import type { Phase } from '../plan/phase'
import { scheduleOf } from '../plan/schedule'
import { applyEdit, editSchema } from './edit'
import { endFixesOf, type Fix, type FixContext, fixesOf } from './fix'

/** « shorten third to 75 »: what a fix would do, in words. */
const told = (fixes: Fix[]) =>
  fixes.map((fix) =>
    fix.kind === 'share'
      ? ['share', ...fix.lengths.map(({ phase, to }) => `${phase.id} ${to}`)].join(' ')
      : [fix.kind, ...('phase' in fix ? [fix.phase.id] : []), ...('to' in fix ? [fix.to] : [])].join(' '),
  )

const axisOf = (id: string): Axis => ({
  id: id as AxisId,
  name: id,
  shortName: id,
  tone: 'blue',
  colour: '',
  icon: 'book',
  activity: 'exchange',
  target: 0,
  retired: false,
})

const alone: FixContext = { axes: [], changed: null }
const applied = (day: Day, { edit }: Fix) => applyEdit(sessionOf([day]), edit).days[0] as Day

const lunch = phaseOf('lunch', 60, { kind: 'meal', pin: pin('start', '12:30') })
const day = dayOf('9:00', [
  phaseOf('welcome', 15, { kind: 'welcome' }),
  phaseOf('second', 45),
  phaseOf('third', 90),
  phaseOf('pause', 15, { kind: 'break' }),
  phaseOf('fifth', 60),
  lunch,
])

describe('the ways out', () => {
  test('an overlap of 15 minutes: shared out, the nearest work next, then the start of the day and the pin', () => {
    expect(told(fixesOf(day, 5, alone))).toEqual([
      'share second 42 third 83 fifth 55',
      'shorten fifth 45',
      'shorten third 75',
      'shorten second 30',
      `start-day ${time('8:45')}`,
      `move-pin lunch ${time('12:45')}`,
      'unpin lunch',
    ])
  })

  test('a gap of 15 minutes', () => {
    const early = { ...day, phases: day.phases.map((p) => (p.id === 'third' ? phaseOf('third', 60) : p)) }
    expect(told(fixesOf(early, 5, alone))).toEqual([
      'lengthen fifth 75',
      'lengthen third 75',
      'lengthen second 60',
      'share second 49 third 66 fifth 65',
      'lengthen welcome 30',
      `move-pin lunch ${time('12:15')}`,
      'unpin lunch',
    ])
  })

  test('nothing where nothing is wrong', () => {
    expect(day.phases.map((_, index) => fixesOf(day, index, alone).length)).toEqual([0, 0, 0, 0, 0, 7])
    expect(fixesOf(day, 6, alone)).toEqual([])
  })

  test('no phase is proposed below its minimum, or below half of what it has', () => {
    const short = dayOf('11:00', [phaseOf('a', 22), phaseOf('b', 88), lunch])
    expect(told(fixesOf(short, 2, alone))).toEqual([
      'share a 18 b 72',
      'shorten b 68',
      `start-day ${time('10:40')}`,
      `move-pin lunch ${time('12:50')}`,
      'unpin lunch',
    ])
  })

  test('what stands before an earlier pin changes nothing and is not proposed', () => {
    const closing = phaseOf('closing', 30, { kind: 'closing', pin: pin('end', '16:00') })
    expect(told(fixesOf({ ...day, phases: [...day.phases, phaseOf('a', 60), closing] }, 7, alone))).toEqual([
      'lengthen a 120',
      `move-pin closing ${time('15:00')}`,
      'unpin closing',
    ])
  })

  test('nor is a phase pinned at its end, which ends then whatever its length', () => {
    const pinned = phaseOf('b', 30, { pin: pin('end', '12:00') })
    expect(told(fixesOf(dayOf('9:00', [phaseOf('a', 150), pinned, lunch]), 2, alone))).toEqual([
      `move-pin lunch ${time('12:00')}`,
      'unpin lunch',
    ])
  })
})

describe('what is recommended', () => {
  const axes = [
    { ...axisOf('short'), target: 80 },
    { ...axisOf('enough'), target: 20 },
  ]
  const on = (axis: string) => ({ axis: axis as AxisId })
  const two = dayOf('9:00', [
    phaseOf('a', 60, on('enough')),
    phaseOf('b', 60, on('short')),
    { ...lunch, pin: pin('start', '10:50') },
  ])

  test('not the phase of an axis that is already short of its target', () => {
    const spare = (phase: Phase) => ({ ...phase, minimum: minutes(phase.id === 'a' ? 40 : 45) })
    const all = { ...two, phases: two.phases.map((phase) => (phase.kind === 'work' ? spare(phase) : phase)) }
    expect(told(fixesOf(all, 2, { axes, changed: null })).slice(0, 4)).toEqual([
      'share a 54 b 56',
      'short-version',
      'shorten a 50',
      'shorten b 50',
    ])
    // Nothing to share out where one phase alone has minutes to give.
    const only = {
      ...two,
      phases: two.phases.map((phase) => (phase.id === 'b' ? { ...phase, minimum: minutes(60) } : phase)),
    }
    expect(told(fixesOf(only, 2, { axes, changed: null }))[0]).toBe('shorten a 50')
  })

  test('the phase that was just made longer, or else an optional one', () => {
    expect(told(fixesOf(two, 2, { axes, changed: 'b' as PhaseId }))[0]).toBe('shorten b 50')
    const optional = {
      ...two,
      phases: two.phases.map((phase) => (phase.id === 'b' ? { ...phase, optional: true } : phase)),
    }
    expect(told(fixesOf(optional, 2, { axes, changed: null })).slice(0, 2)).toEqual([
      'shorten b 50',
      'park b',
    ])
  })

  test('minutes left free go first to an axis that lacks some, and never make a phase of an afternoon', () => {
    const early = { ...two, phases: [...two.phases.slice(0, 2), { ...lunch, pin: pin('start', '11:10') }] }
    expect(told(fixesOf(early, 2, { axes, changed: null }))[0]).toBe('lengthen b 70')
    const free = { ...two, phases: [...two.phases.slice(0, 2), { ...lunch, pin: pin('start', '15:00') }] }
    expect(told(fixesOf(free, 2, { axes, changed: null }))).toEqual([
      `move-pin lunch ${time('11:00')}`,
      'unpin lunch',
    ])
  })
})

describe('past the announced end', () => {
  const late = dayOf(
    '9:00',
    [phaseOf('a', 60), phaseOf('b', 60), phaseOf('closing', 15, { kind: 'closing' })],
    {
      targetEnd: time('11:00'),
    },
  )

  test('the same ways, and the end that is told', () => {
    expect(told(endFixesOf(late, alone))).toEqual([
      'share a 52 b 53',
      'shorten b 45',
      'shorten a 45',
      `start-day ${time('8:45')}`,
      `announce-end ${time('11:15')}`,
    ])
  })

  test('an hour fixed at the end is moved, and what no length can save is told', () => {
    const fixed = {
      ...late,
      phases: [...late.phases.slice(0, 1), phaseOf('b', 30, { pin: pin('end', '11:30') })],
    }
    expect(told(endFixesOf(fixed, alone))).toEqual([
      `move-pin b ${time('11:00')}`,
      `announce-end ${time('11:30')}`,
    ])
  })

  test('nothing where the day ends in time, or announces no end', () => {
    expect(endFixesOf({ ...late, targetEnd: time('11:15') }, alone)).toEqual([])
    expect(endFixesOf({ ...late, targetEnd: null }, alone)).toEqual([])
  })
})

describe('an hour before the day', () => {
  const welcome = phaseOf('welcome', 30, { kind: 'welcome', pin: pin('start', '8:30') })

  test('of the first phase: the day begins then', () => {
    const planned = dayOf('9:00', [welcome, phaseOf('a', 60)])
    expect(told(fixesOf(planned, 0, alone))).toEqual([
      `start-day ${time('8:30')}`,
      'unpin welcome',
      `move-pin welcome ${time('9:00')}`,
    ])
  })

  test('left behind when the day was moved: it is freed', () => {
    const moved = dayOf('13:30', [phaseOf('a', 60), { ...lunch, pin: pin('start', '12:00') }])
    expect(told(fixesOf(moved, 1, alone))).toEqual(['unpin lunch', `move-pin lunch ${time('14:30')}`])
    const meal = dayOf('13:00', [{ ...lunch, pin: pin('start', '12:00') }, phaseOf('a', 60)])
    expect(told(fixesOf(meal, 0, alone))[0]).toBe('unpin lunch')
  })
})

test('each fix is an edit that removes its problem', () => {
  let seen = 0
  fc.assert(
    fc.property(someDay, (planned) => {
      scheduleOf(planned).items.forEach((item, index) => {
        const fixes = fixesOf(planned, index, alone)
        expect(fixes.length > 0).toBe(item.gap + item.overlap > 0)
        for (const fix of fixes) {
          expect(editSchema.safeParse(fix.edit).success).toBe(true)
          const settled = scheduleOf(applied(planned, fix)).items[index]
          expect(settled).toMatchObject({ overlap: 0 })
          if (item.gap > 0) expect(settled).toMatchObject({ gap: 0 })
          seen += 1
        }
      })
      const late = endFixesOf(planned, alone)
      expect(late.length > 0).toBe((scheduleOf(planned).margin ?? 0) < 0)
      for (const fix of late) expect(editSchema.safeParse(fix.edit).success).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(300)
})
