/** Times and dates as a trainer reads them. */
import { describe, expect, it } from 'vitest'
import { calendarDate, instant, timeOfDay } from '../domain/base/time'
import {
  clock,
  countdown,
  dateParts,
  duration,
  inMinutes,
  listed,
  longDate,
  mediumDate,
  momentText,
  plural,
  relativeDay,
  shortDate,
  signedMinutes,
  spokenTime,
} from './format'

const today = calendarDate('2024-02-15')
const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ')

describe('relativeDay', () => {
  it.each([
    ['2024-02-15', 'aujourd’hui'],
    ['2024-02-16', 'demain'],
    ['2024-02-19', 'dans 4 jours'],
    ['2024-02-10', 'il y a 5 jours'],
    ['2024-05-15', 'dans 3 mois'],
    ['2022-02-15', 'il y a 2 ans'],
  ])('says %s as « %s »', (date, words) => {
    expect(plain(relativeDay(calendarDate(date), today, 'fr'))).toBe(words)
  })
  it('counts calendar days across a change of clock', () => {
    expect(relativeDay(calendarDate('2024-04-01'), calendarDate('2024-03-30'), 'en')).toBe('in 2 days')
  })
})

describe('shortDate', () => {
  it('names the year only when it is another one', () => {
    expect(plain(shortDate(calendarDate('2024-02-19'), today, 'fr'))).toBe('19 févr.')
    expect(plain(shortDate(calendarDate('2025-02-19'), today, 'fr'))).toBe('19 févr. 2025')
  })
})

describe('countdown', () => {
  it.each([
    [450_000, '07:30'],
    [449_001, '07:30'],
    [3_600_000, '60:00'],
    [5_400_000, '90:00'],
    [6_000_000, '1:40:00'],
    [0, '00:00'],
    [-999, '+00:00'],
    [-195_999, '+03:15'],
    [-46_800_000, '+13:00:00'],
  ])('writes %i ms as %s', (left, shown) => {
    expect(countdown(left)).toBe(shown)
  })
})

describe('times of day', () => {
  it.each([
    [0, '00:00', '0 h', '0:00'],
    [570, '09:30', '9 h 30', '9:30'],
    [545, '09:05', '9 h 05', '9:05'],
    [540, '09:00', '9 h', '9:00'],
    [1439, '23:59', '23 h 59', '23:59'],
    [1440, '00:00 (+1)', '0 h', '0:00'],
    [1530, '01:30 (+1)', '1 h 30', '1:30'],
  ])('%i minutes after midnight are %s, spoken %s or %s', (time, shown, french, english) => {
    expect(clock(timeOfDay(time))).toBe(shown)
    expect(plain(spokenTime(timeOfDay(time), 'fr'))).toBe(french)
    expect(spokenTime(timeOfDay(time), 'en')).toBe(english)
  })
})

describe('durations', () => {
  it.each([
    [0, '0 min', '0 min'],
    [50, '50 min', '50 min'],
    [60, '1 h', '60 min'],
    [75, '1 h 15', '75 min'],
    [65, '1 h 05', '65 min'],
    [1440, '24 h', '1440 min'],
    [-15, '−15 min', '−15 min'],
    [-90, '−1 h 30', '−90 min'],
    [-0.4, '0 min', '0 min'],
    [59.6, '1 h', '60 min'],
  ])('%d minutes are %s, or %s in a column', (minutes, shown, inColumn) => {
    expect(plain(duration(minutes))).toBe(shown)
    expect(plain(inMinutes(minutes))).toBe(inColumn)
  })

  it.each([
    [6, '+6 min'],
    [6.9, '+6 min'],
    [-4.9, '−4 min'],
    [0.9, '0 min'],
    [-0.9, '0 min'],
  ])('a difference of %d minutes is %s', (minutes, shown) => {
    expect(plain(signedMinutes(minutes))).toBe(shown)
  })

  it('does not break between the number and its unit', () => {
    expect(
      [duration(75), inMinutes(5), signedMinutes(5), spokenTime(timeOfDay(570), 'fr')].join(),
    ).not.toMatch(/ /)
  })
})

describe('dates', () => {
  const day = calendarDate('2024-02-19')

  it('are those of the calendar, in whatever time zone', () => {
    expect(longDate(day, 'fr')).toBe('lundi 19 février 2024')
    expect(longDate(day, 'en')).toMatch(/^Monday,? 19 February 2024$/)
    expect(mediumDate(day, 'fr')).toBe('lun. 19 février 2024')
    expect(dateParts(day, 'fr')).toEqual({ weekday: 'lundi', day: '19', month: 'février', year: '2024' })
  })

  it('begin a French month with « 1er »', () => {
    expect(longDate(calendarDate('2024-03-01'), 'fr')).toBe('vendredi 1er mars 2024')
    expect(longDate(calendarDate('2024-03-21'), 'fr')).toBe('jeudi 21 mars 2024')
  })
})

describe('words', () => {
  it('lists names', () => {
    expect(listed(['Anne'], 'fr')).toBe('Anne')
    expect(listed(['Anne', 'Pascale'], 'fr')).toBe('Anne et Pascale')
    expect(listed(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
    expect(listed(['Anne', 'Pascale'], 'en')).toBe('Anne and Pascale')
  })

  it('takes the singular for 0 in French and not in English', () => {
    const form = (language: 'fr' | 'en') =>
      [0, 1, 2, -1].map((count) => plural(count, language, 'one', 'many')).join(' ')
    expect(form('fr')).toBe('one one many one')
    expect(form('en')).toBe('many one many many')
  })
})

it('a moment is the day and the hour where this computer is', () => {
  const at = instant(Date.parse('2026-11-24T08:07:59Z'))
  expect(momentText(at, 'fr')).toBe('mardi 24 novembre 2026 à 09:07')
  expect(momentText(at, 'en')).toMatch(/^Tuesday,? 24 November 2026 at 09:07$/)
  expect(momentText(instant(Date.parse('2026-02-28T23:30:00Z')), 'fr')).toBe('dimanche 1er mars 2026 à 00:30')
})
