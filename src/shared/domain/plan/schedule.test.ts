import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, time } from '../../../../tests/fixtures/build'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { someDay } from '../../../../tests/fixtures/some-session'
import { clock } from '../../text/format'
import { parseDuration } from '../base/duration'
import { minutes, timeOfDay } from '../base/time'
import type { Day } from './day'
import { isLogistics, type Phase } from './phase'
import { scheduleOf } from './schedule'

const startsOf = (day: Day) => scheduleOf(day).items.map(({ start }) => clock(start))
const durations = (...list: number[]) => list.map((each, index) => phaseOf(`p${index}`, each))
const lasting = (phase: Phase, typed: string): Phase => ({
  ...phase,
  duration: parseDuration(typed) ?? minutes(-1),
})

const morning = durations(15, 45, 90, 15, 60)

describe('1. durations drive the clock', () => {
  test('start 09:00, phases of 15, 45, 90, 15 and 60', () => {
    const day = dayOf('9:00', morning)
    expect(startsOf(day)).toEqual(['09:00', '09:15', '10:00', '11:30', '11:45'])
    expect(clock(scheduleOf(day).end)).toBe('12:45')
  })

  test('`1h` typed in the second moves all that follows', () => {
    const day = dayOf(
      '9:00',
      morning.map((phase, index) => (index === 1 ? lasting(phase, '1h') : phase)),
    )
    expect(startsOf(day)).toEqual(['09:00', '09:15', '10:15', '11:45', '12:00'])
    expect(clock(scheduleOf(day).end)).toBe('13:00')
  })
})

describe('2. pins, gaps, overlaps, target end', () => {
  const lunch = phaseOf('lunch', 60, { kind: 'meal', pin: pin('start', '12:30') })
  const afternoon = [phaseOf('a', 90), phaseOf('b', 15), phaseOf('c', 90)]
  const day = dayOf('9:00', [...morning, lunch, ...afternoon])

  test('lunch pinned at 12:30 overlaps by 15 minutes and stays', () => {
    const { items, end, margin } = scheduleOf(day)
    expect(items[5]).toMatchObject({ start: time('12:30'), arrival: time('12:45'), overlap: 15, gap: 0 })
    expect(clock(items[6]?.start ?? time('0:00'))).toBe('13:30')
    expect(clock(end)).toBe('16:45')
    expect(margin).toBeNull()
  })

  test('the 90-minute phase at 60 leaves 15 minutes free before lunch, the afternoon unchanged', () => {
    const shorter = { ...day, phases: day.phases.map((phase, i) => (i === 2 ? lasting(phase, '60') : phase)) }
    const { items } = scheduleOf(shorter)
    expect(items[5]).toMatchObject({ start: time('12:30'), gap: 15, overlap: 0 })
    expect(items.slice(5).map(({ start }) => start)).toEqual(
      scheduleOf(day)
        .items.slice(5)
        .map(({ start }) => start),
    )
  })

  test('target 17:00: 15 minutes available; an afternoon phase + 30: 15 over', () => {
    const target = { ...day, targetEnd: time('17:00') }
    expect(scheduleOf(target).margin).toBe(15)
    const longer = {
      ...target,
      phases: target.phases.map((phase, i) => (i === 6 ? lasting(phase, '2h') : phase)),
    }
    expect(scheduleOf(longer).margin).toBe(-15)
  })
})

test('plan J: 15 minutes of slack before lunch, and it ends as announced', () => {
  const schedule = scheduleOf(planJ.days[0] as Day)
  expect(schedule.items.map(({ gap }) => gap)).toEqual([0, 0, 0, 0, 0, 15, 0, 0, 0, 0])
  expect(schedule).toMatchObject({ end: time('17:00'), margin: 0, work: 325, logistics: 140 })
})

test('a pin at the end: « fin à 16:00 »', () => {
  const day = dayOf('14:00', [phaseOf('a', 60), phaseOf('b', 30, { pin: pin('end', '16:00') })])
  expect(scheduleOf(day).items[1]).toMatchObject({ start: time('15:30'), end: time('16:00'), gap: 30 })
})

test('past midnight, a pin and the target end are hours of the following night', () => {
  const night = dayOf('18:00', [phaseOf('a', 420), phaseOf('b', 30, { pin: pin('start', '1:30') })], {
    targetEnd: time('2:30'),
  })
  const { items, end, margin } = scheduleOf(night)
  expect(items.map(({ start }) => clock(start))).toEqual(['18:00', '01:30 (+1)'])
  expect(items[1]).toMatchObject({ gap: 30, overlap: 0 })
  expect([clock(end), margin]).toEqual(['02:00 (+1)', 30])
})

test.each([
  ['9:00', '8:30', '08:30', 'a day does not wait for the next morning'],
  ['13:30', '12:00', '12:00', 'carried to the afternoon'],
  ['9:00', '0:30', '00:30', 'nor for the next night'],
  ['18:00', '17:30', '17:30', 'an evening that began late'],
  ['18:00', '1:00', '01:00 (+1)', 'an evening that crosses midnight'],
  ['20:00', '8:00', '08:00 (+1)', 'a night'],
  ['14:00', '0:30', '00:30 (+1)', 'an afternoon that ends after midnight'],
])('in a day that starts at %s, an hour fixed at %s is %s: %s', (start, fixed, shown) => {
  const { items, targetEnd } = scheduleOf(
    dayOf(start, [phaseOf('a', 30), phaseOf('b', 30, { pin: pin('start', fixed) })], {
      targetEnd: time(fixed),
    }),
  )
  expect(clock(items[1]?.start ?? timeOfDay(-1))).toBe(shown)
  expect(clock(targetEnd ?? timeOfDay(-1))).toBe(shown)
})

test('a night of more than half a day goes on past midnight', () => {
  const night = dayOf('19:00', [phaseOf('a', 770), phaseOf('b', 30, { pin: pin('start', '8:00') })])
  expect(scheduleOf(night).items[1]).toMatchObject({ start: time('32:00'), gap: 10 })
})

test('what must end soon after midnight begins the evening before, in a day that starts at night', () => {
  const { items } = scheduleOf(dayOf('1:00', [phaseOf('a', 30, { pin: pin('end', '0:10') })]))
  expect(items[0]).toMatchObject({ overlap: 80 })
  expect(clock(items[0]?.start ?? timeOfDay(0))).toBe('23:40 (−1)')
})

test('an empty day ends when it starts', () => {
  expect(scheduleOf(dayOf('9:00', []))).toEqual({
    items: [],
    end: time('9:00'),
    targetEnd: null,
    work: 0,
    logistics: 0,
    margin: null,
  })
})

describe('any day', () => {
  test('durations are kept, and each phase starts at its arrival unless a pin says otherwise', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { items, end } = scheduleOf(day)
        items.forEach((item, index) => {
          expect(item.end - item.start).toBe(item.phase.duration)
          expect(item.arrival).toBe(items[index - 1]?.end ?? day.start)
          expect(item.start).toBe(item.arrival + item.gap - item.overlap)
          expect(Math.min(item.gap, item.overlap)).toBe(0)
          if (!item.phase.pin) expect(item.gap + item.overlap).toBe(0)
        })
        expect(end).toBe(items.at(-1)?.end)
      }),
    )
  })

  test('end − start = Σ durations + gaps − overlaps; work and logistics share the durations', () => {
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
    fc.assert(
      fc.property(someDay, (day) => {
        const { items, end, work, logistics } = scheduleOf(day)
        const total = sum(day.phases.map(({ duration }) => duration))
        expect(work + logistics).toBe(total)
        expect(logistics).toBe(sum(day.phases.filter(isLogistics).map(({ duration }) => duration)))
        expect(end - day.start).toBe(total + sum(items.map(({ gap, overlap }) => gap - overlap)))
      }),
    )
  })

  test('a pin is kept whatever else changes, and shields what follows it', () => {
    fc.assert(
      fc.property(someDay, fc.nat(9), fc.nat(120), (day, place, duration) => {
        const changed = {
          ...day,
          phases: day.phases.map((phase, i) =>
            i === place ? { ...phase, duration: minutes(duration) } : phase,
          ),
        }
        const before = scheduleOf(day).items
        const after = scheduleOf(changed).items
        // Past midnight, an hour before the day's start is another night's than while the day ends before it.
        fc.pre([...before, ...after].every(({ arrival, length }) => arrival + length < 1440))
        after.forEach((item, index) => {
          const { pin: own } = item.phase
          if (own) expect(own.edge === 'start' ? item.start % 1440 : item.end % 1440).toBe(own.at)
          const shielded = after.some((other, at) => at > place && at <= index && other.phase.pin)
          if (index < place || shielded) expect(item.start).toBe(before[index]?.start)
        })
      }),
    )
  })
})
