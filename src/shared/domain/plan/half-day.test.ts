/** The half-days of a day: days of every shape that trainers plan, and what holds of any day. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../../tests/fixtures/build'
import { someDay } from '../../../../tests/fixtures/some-session'
import { clock } from '../../text/format'
import type { Day } from './day'
import { halfDaysOf, halfDayWith, sessionHalfDays } from './half-day'
import type { Phase } from './phase'
import { scheduleOf } from './schedule'

const work = (minutes: number, more: Partial<Phase> = {}) => phaseOf(`w${minutes}`, minutes, more)
const meal = (minutes = 60, more: Partial<Phase> = {}) => phaseOf('repas', minutes, { kind: 'meal', ...more })
const pause = (minutes = 15) => phaseOf('pause', minutes, { kind: 'break' })
const welcome = (minutes = 15) => phaseOf('accueil', minutes, { kind: 'welcome' })
const closing = (minutes = 15) => phaseOf('cloture', minutes, { kind: 'closing' })
/** Work that begins at that hour: what was free before it stays free. */
const at = (hour: string, minutes: number) => work(minutes, { pin: pin('start', hour) })

const told = (start: string, ...phases: Phase[]) =>
  halfDaysOf(dayOf(start, phases)).map(
    ({ part, from, to, minutes }) => `${part} ${clock(from)}-${clock(to)} ${minutes}`,
  )

describe('a day begun before noon', () => {
  it.each([
    ['ends its morning with the meal', ['9:00', work(180), meal(), work(180)]],
    [
      '… however late',
      ['9:00', work(300), meal(), work(120)],
      'morning 09:00-14:00 300',
      'afternoon 15:00-17:00 120',
    ],
    [
      '… however early',
      ['6:00', work(240), meal(30), work(210)],
      'morning 06:00-10:00 240',
      'afternoon 10:30-14:00 210',
    ],
    [
      '… and begun shortly before noon',
      ['11:30', work(90), meal(), work(180)],
      'morning 11:30-13:00 90',
      'afternoon 14:00-17:00 180',
    ],
    ['ends it with an hour left free for it', ['9:00', work(180), at('13:00', 180)]],
    [
      '… of three quarters of an hour',
      ['9:00', work(180), at('12:45', 195)],
      'morning 09:00-12:00 180',
      'afternoon 12:45-16:00 195',
    ],
    [
      'is not cut by half an hour left free',
      ['10:00', work(120), at('12:30', 120)],
      'morning 10:00-14:30 240',
    ],
    [
      'is not cut by a free hour of the morning',
      ['8:00', work(60), at('10:00', 120)],
      'morning 08:00-12:00 180',
    ],
    [
      'is not cut by breakfast',
      ['8:00', meal(30), work(210), meal(), work(120)],
      'morning 08:30-12:00 210',
      'afternoon 13:00-15:00 120',
    ],
    [
      '… after the welcome either',
      ['8:00', welcome(), meal(15), work(210), meal(), work(120)],
      'morning 08:00-12:00 225',
      'afternoon 13:00-15:00 120',
    ],
    ['is not cut by a meal at its end', ['9:00', work(180), meal(), closing()], 'morning 09:00-13:15 195'],
    [
      'has an afternoon alone after a meal to begin with',
      ['11:30', welcome(), meal(), work(180)],
      'afternoon 11:30-15:45 195',
    ],
    [
      'has one afternoon, whatever is eaten in it',
      ['9:00', work(180), meal(), work(120), meal(15), work(60)],
      'morning 09:00-12:00 180',
      'afternoon 13:00-16:15 180',
    ],
    [
      'has an evening after supper',
      ['9:00', work(180), meal(), work(240), meal(90), work(120)],
      'morning 09:00-12:00 180',
      'afternoon 13:00-17:00 240',
      'evening 18:30-20:30 120',
    ],
    [
      '… left free too',
      ['9:00', work(180), meal(), work(240), at('19:00', 120)],
      'morning 09:00-12:00 180',
      'afternoon 13:00-17:00 240',
      'evening 19:00-21:00 120',
    ],
    [
      '… without an afternoon',
      ['10:00', work(120), at('18:00', 120)],
      'morning 10:00-12:00 120',
      'evening 18:00-20:00 120',
    ],
    ['is one half-day up to five hours', ['9:00', work(210)], 'morning 09:00-12:30 210'],
    ['… even past noon', ['9:00', work(195), closing()], 'morning 09:00-12:30 210'],
    ['… named after where most of it lies', ['11:00', work(180)], 'afternoon 11:00-14:00 180'],
    ['… the earlier of equals', ['10:00', work(240)], 'morning 10:00-14:00 240'],
    ['… with its breaks', ['9:00', work(120), pause(60), work(120)], 'morning 09:00-14:00 300'],
    [
      'is parted near noon when it is longer',
      ['9:00', work(170), pause(20), work(200)],
      'morning 09:00-11:50 170',
      'afternoon 11:50-15:30 220',
    ],
    ['… where both train', ['9:00', work(360), closing()], 'afternoon 09:00-15:15 375'],
    [
      '… before its supper',
      ['10:00', work(120), work(330), meal(), work(60)],
      'morning 10:00-12:00 120',
      'afternoon 12:00-17:30 330',
      'evening 18:30-19:30 60',
    ],
    ['has nothing to sign for without work', ['9:00', pause(), meal(), welcome(60), work(0)]],
  ] as [string, [string, ...Phase[]], ...string[]][])('%s', (name, given, ...expected) => {
    const usual = ['morning 09:00-12:00 180', 'afternoon 13:00-16:00 180']
    expect(told(...given)).toEqual(expected.length > 0 || name.includes('nothing') ? expected : usual)
  })
})

describe('a day begun later', () => {
  it.each([
    ['is the afternoon', ['13:30', work(180)], 'afternoon 13:30-16:30 180'],
    ['… from noon', ['12:00', work(180)], 'afternoon 12:00-15:00 180'],
    ['is not parted by a meal', ['13:30', work(60), meal(), work(60)], 'afternoon 13:30-16:30 120'],
    ['is the evening when most of it is', ['16:00', work(180)], 'evening 16:00-19:00 180'],
    ['is the evening from 17:00', ['17:00', work(60), meal(30), work(90)], 'evening 17:00-20:00 150'],
    ['… through midnight', ['20:00', work(330)], 'evening 20:00-01:30 (+1) 330'],
  ] as [string, [string, ...Phase[]], string][])('%s', (_, given, expected) => {
    expect(told(...given)).toEqual([expected])
  })
})

it('has no half-day without a phase', () => {
  expect(halfDaysOf(dayOf('9:00', []))).toEqual([])
})

it('is cut by an early meal when it goes on after one', () => {
  expect(told('8:00', work(60), meal(30), work(180))).toEqual(['morning 08:00-12:30 240'])
  expect(told('8:00', work(120), meal(30), work(180))).toEqual([
    'morning 08:00-10:00 120',
    'afternoon 10:30-13:30 180',
  ])
})

it('counts the short version as it is', () => {
  const day = dayOf('9:00', [work(120), work(60, { optional: true }), meal(), work(120)])
  expect(halfDaysOf({ ...day, short: true }).map(({ minutes }) => minutes)).toEqual([120, 120])
})

test('the half-days of a session know their day, and whether it has another', () => {
  const days = [
    dayOf('9:00', [work(180), meal(), work(180)]),
    dayOf('18:00', [work(120)], { id: 'two' as Day['id'] }),
  ]
  const halves = sessionHalfDays(sessionOf(days))
  expect(halves.map(({ day, number, part, alone }) => [day, number, part, alone])).toEqual([
    ['day', 1, 'morning', false],
    ['day', 1, 'afternoon', false],
    ['two', 2, 'evening', true],
  ])
  expect(halfDayWith(halves, 'w180' as Phase['id'])?.part).toBe('morning')
  expect(halfDayWith(halves, 'other' as Phase['id'])).toBeNull()
})

test('of any day, every phase is in exactly one half-day, in order, and every minute of training counts once', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const { items } = scheduleOf(day)
      const halves = halfDaysOf(day)
      const isWork = items.some(({ phase, length }) => phase.kind === 'work' && length > 0)
      const trained = items.reduce((sum, { phase, length }) => sum + (phase.kind === 'meal' ? 0 : length), 0)
      expect(halves.length > 0).toBe(isWork)
      if (!isWork) return
      expect(halves.flatMap((half) => half.items)).toEqual(items)
      expect(halves.reduce((sum, half) => sum + half.minutes, 0)).toBe(trained)
      const parts = halves.map(({ part }) => part)
      expect([...new Set(parts)].sort()).toEqual([...parts].sort())
      expect(['morning', 'afternoon', 'evening'].filter((part) => parts.includes(part as never))).toEqual(
        parts,
      )
      for (const half of halves) {
        expect(half.items.some(({ phase, length }) => phase.kind === 'work' && length > 0)).toBe(true)
        for (const { phase, start, end } of half.items) {
          if (phase.kind === 'meal') continue
          expect(half.from).toBeLessThanOrEqual(start)
          expect(half.to).toBeGreaterThanOrEqual(end)
        }
      }
    }),
  )
})
