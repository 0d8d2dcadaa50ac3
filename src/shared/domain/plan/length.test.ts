import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, time } from '../../../../tests/fixtures/build'
import { axes } from '../../../../tests/fixtures/plan-j'
import { someDay } from '../../../../tests/fixtures/some-session'
import type { AxisId, GroupId } from '../base/id'
import { minutes } from '../base/time'
import { balanceOf } from './balance'
import { fullLength, lengthOf, savedBy, waitOf } from './length'
import type { SubGroup } from './phase'
import { scheduleOf } from './schedule'

const group = (id: string, duration: number): SubGroup => ({
  ...{ id: id as GroupId, title: id, duration: minutes(duration), instructions: '', facilitators: [] },
})

test('a sub-group of which nobody said how long it is does not make the phase nothing', () => {
  expect(fullLength(phaseOf('a', 60, { groups: [group('x', 0)] }))).toBe(60)
  expect(fullLength(phaseOf('a', 60, { groups: [group('x', 0), group('y', 0)] }))).toBe(60)
  expect(fullLength(phaseOf('a', 60, { groups: [group('x', 0), group('y', 20)] }))).toBe(20)
  expect(fullLength(phaseOf('a', 0, { groups: [group('x', 0)] }))).toBe(0)
})

describe('10. slack designed in', () => {
  // 9:00–12:00 of work, lunch at 12:00, then 210 min for an end announced at 16:00: 30 min over.
  const day = dayOf(
    '9:00',
    [
      phaseOf('morning', 180),
      phaseOf('meal', 60, { kind: 'meal', pin: pin('start', '12:00') }),
      phaseOf('a', 60, { minimum: minutes(40) }),
      phaseOf('b', 10, { optional: true }),
      phaseOf('c', 130),
      phaseOf('d', 10, { optional: true }),
    ],
    { targetEnd: time('16:00') },
  )

  test('the short version saves 40 min, leaves 10 available, lunch stays; going back restores every length', () => {
    expect(scheduleOf(day).margin).toBe(-30)
    expect(savedBy(day)).toBe(40)
    const short = { ...day, short: true }
    const { items, margin } = scheduleOf(short)
    expect(margin).toBe(10)
    expect(items.map(({ phase, length, start }) => [phase.id, length, start])).toEqual([
      ['morning', 180, time('9:00')],
      ['meal', 60, time('12:00')],
      ['a', 40, time('13:00')],
      ['c', 130, time('13:40')],
    ])
    expect(scheduleOf({ ...short, short: false })).toEqual(scheduleOf(day))
  })

  test('a minimum beyond the length changes nothing', () => {
    expect(lengthOf({ short: true }, phaseOf('a', 30, { minimum: minutes(45) }))).toBe(30)
  })

  test('the balance counts what the short version keeps', () => {
    const phases = [
      phaseOf('a', 60, { axis: 'partage' as AxisId, minimum: minutes(40) }),
      phaseOf('b', 30, { axis: 'reperes' as AxisId, optional: true }),
    ]
    const { total, shares } = balanceOf(axes, [dayOf('9:00', phases, { short: true })])
    expect([total, shares[0]?.percent, shares[1]?.percent]).toEqual([40, 100, 0])
  })
})

describe('11. sub-groups', () => {
  const both = phaseOf('a', 10, { groups: [group('one', 45), group('two', 60)] })

  test('groups of 45 and 60 min from 10:00: the next phase at 11:00, 60 count, the shorter waits 15 min', () => {
    const { items, work } = scheduleOf(dayOf('10:00', [both, phaseOf('b', 30)]))
    expect(items[1]?.start).toBe(time('11:00'))
    expect(work).toBe(90)
    expect(both.groups.map((own) => waitOf(both, own))).toEqual([15, 0])
  })

  test('their longest gives the length, whatever the phase said', () => {
    expect(fullLength(both)).toBe(60)
    expect(fullLength({ ...both, groups: [] })).toBe(10)
  })
})

test('whatever the day, its short version is never longer and saves what it says', () => {
  fc.assert(
    fc.property(someDay, fc.array(fc.tuple(fc.boolean(), fc.nat(120)), { minLength: 10 }), (day, choices) => {
      const phases = day.phases.map((phase, index) => ({
        ...phase,
        optional: choices[index]?.[0] ?? false,
        minimum: minutes(choices[index]?.[1] ?? 0),
      }))
      const whole = { ...day, phases }
      const sum = (own: typeof whole) => scheduleOf(own).work + scheduleOf(own).logistics
      expect(sum(whole) - sum({ ...whole, short: true })).toBe(savedBy(whole))
      expect(savedBy(whole)).toBeGreaterThanOrEqual(0)
    }),
  )
})
