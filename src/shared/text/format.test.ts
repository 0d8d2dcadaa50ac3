/** Times and dates as a trainer reads them. */
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../domain/time'
import { countdown, relativeDay, shortDate } from './format'

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
