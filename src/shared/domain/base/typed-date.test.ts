import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longDate, mediumDate, plainDate, shortDate } from '../../text/format'
import type { Language } from '../library/settings'
import { type CalendarDate, calendarDate } from './time'
import { parseDate } from './typed-date'

const TODAY = calendarDate('2026-11-24')
const DAY_MS = 86_400_000

const isoOf = (at: number) => calendarDate(new Date(at).toISOString().slice(0, 10))
const years = (from: string, count: number) => {
  const first = Date.parse(`${from}T00:00:00Z`)
  return Array.from({ length: Math.round(count * 365.25) }, (_, day) => isoOf(first + day * DAY_MS))
}

/** Every way in which a day may be written with its year. */
function notationsOf(date: CalendarDate): string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const [d, m, y] = [String(Number(day)), String(Number(month)), year.slice(2)]
  const inFigures = ['/', '.', '-', ' ', ' / '].flatMap((sign) => [
    [day, month, year].join(sign),
    [d, m, year].join(sign),
    [d, month, y].join(sign),
    [d, m, y].join(sign),
  ])
  const languages: Language[] = ['fr', 'en']
  const inWords = languages.flatMap((language) => {
    const plain = plainDate(date, language)
    const short = shortDate(date, calendarDate('1999-01-01'), language)
    return [longDate(date, language), mediumDate(date, language), plain, short, `le ${plain}`]
  })
  const others = inWords.flatMap((text) => [
    text.toUpperCase(),
    text.normalize('NFD').replace(/\p{M}/gu, ''),
    text.replaceAll(' ', '\u00a0'),
    ` ${text} `,
    text.replace(/\d{4}$/, y),
  ])
  return [
    ...inFigures,
    `${year}-${month}-${day}`,
    `${year}/${month}/${day}`,
    `${day}${month}${year}`,
    ...inWords,
    ...others,
  ]
}

const read = (typed: string, today = TODAY) => {
  const found = parseDate(typed, today)
  return 'refused' in found ? found.refused.kind : found.date
}

test('every day of five years is read back from every notation', () => {
  const wrong: string[] = []
  for (const date of years('2024-01-01', 5))
    for (const typed of notationsOf(date)) if (read(typed) !== date) wrong.push(`${typed} is ${read(typed)}`)
  expect(wrong).toEqual([])
}, 60_000)

test('without a year, a day is the next time that it comes, today included', () => {
  for (const date of years('2026-11-24', 1)) {
    const [, month = '', day = ''] = date.split('-')
    for (const typed of [
      `${day}/${month}`,
      `${Number(day)}.${Number(month)}`,
      plainDate(date, 'fr').replace(/ \d{4}$/, ''),
    ])
      expect([typed, read(typed)]).toEqual([typed, date])
  }
  expect(read('29/02')).toBe('2028-02-29')
})

describe('why a text is no date', () => {
  test.each([
    ['31/02/2027', 'no-such-day'],
    ['12/25/2026', 'no-such-day'],
    ['30 février', 'no-such-day'],
    ['mardi 1er mars 2027', 'other-weekday'],
    ['25-26/11/2026', 'several'],
    ['25 et 26 novembre 2026', 'several'],
    ['du 25 au 27 novembre 2026', 'several'],
    ['25/11/2026 - 26/11/2026', 'several'],
    ['25 and 26 November', 'several'],
    ['5/3/2099', 'far'],
    ['5/3/99', 'far'],
    ['vendredi prochain', 'either'],
    ['next Friday', 'either'],
    ['mardi', 'either'],
    ['dans 15 jours', 'either'],
    ['2th March 2027', 'unread'],
    ['251126', 'unread'],
    ['25/11-2026', 'unread'],
    ['25/11/2026 9h', 'unread'],
    ['lundi 30', 'unread'],
    ['mar. 5', 'unread'],
    ['2er/03/2027', 'unread'],
    ['5 ma 2027', 'unread'],
    ['٢٥/١١/٢٠٢٦', 'unread'],
    ['25/11/+26', 'unread'],
  ])('%j: %s', (typed, why) => {
    expect(read(typed)).toBe(why)
  })

  test('the day that the calendar has is told', () => {
    expect(parseDate('mardi 1er mars 2027', TODAY)).toEqual({
      refused: { kind: 'other-weekday', date: '2027-03-01' },
    })
  })
})

test.each([
  ['premier mars 2027', '2027-03-01'],
  ['1er/03/2027', '2027-03-01'],
  ['Mar 5, 2027', '2027-03-05'],
  ['5 March, 2027', '2027-03-05'],
  ['in a week', '2026-12-01'],
  ['vendredi, le 5 mars 2027', '2027-03-05'],
  ['mercredi 25/11', '2026-11-25'],
  ['mer 25.11.26', '2026-11-25'],
  ['Nov. 25th, 2026', '2026-11-25'],
  ['25th of November', '2026-11-25'],
  ['25/nov/2026', '2026-11-25'],
  ['5 juill 2027', '2027-07-05'],
  ['ce vendredi', '2026-11-27'],
  ['this Friday', '2026-11-27'],
  ['in two weeks', '2026-12-08'],
  ['avant-hier', '2026-11-22'],
  ['the day after tomorrow', '2026-11-26'],
])('%j is %s', (typed, date) => {
  expect(read(typed)).toBe(date)
})

test('whatever is typed, it is a day of the calendar within twenty years, or refused', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9/. a-z-]{0,14}$/))
  fc.assert(
    fc.property(typed, (text) => {
      const found = parseDate(text, TODAY)
      if ('refused' in found || found.date === null) return
      expect(isoOf(Date.parse(found.date))).toBe(found.date)
      expect(Math.abs(Number(found.date.slice(0, 4)) - 2026)).toBeLessThanOrEqual(20)
    }),
    { numRuns: 2000 },
  )
})
