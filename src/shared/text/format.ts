/** How times, durations, dates and lists are written in each language; the only place that knows. */

import type { CalendarDate, Instant, TimeOfDay } from '../domain/base/time'
import type { Language } from '../domain/library/settings'

const NBSP = '\u00a0'
const DAY = 1440
const two = (value: number) => String(value).padStart(2, '0')

/** `09:30`, for lists and fields; `01:30 (+1)` past midnight, `23:30 (−1)` the evening before. */
export function clock(time: TimeOfDay): string {
  const days = Math.floor(time / DAY)
  const own = time - days * DAY
  const text = `${two(Math.floor(own / 60))}:${two(own % 60)}`
  if (days === 0) return text
  return `${text} (${days > 0 ? '+' : '−'}${Math.abs(days)})`
}

/** `9 h 30` and `9 h` in French sentences, `9:30` in English ones. */
export function spokenTime(time: TimeOfDay, language: Language): string {
  const own = ((time % DAY) + DAY) % DAY
  const hour = Math.floor(own / 60)
  const minute = own % 60
  if (language === 'en') return `${hour}:${two(minute)}`
  return minute === 0 ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${two(minute)}`
}

/** `50 min`, `1 h`, `1 h 15`, the same in both languages; a minus sign, not a hyphen, before a negative one. */
export function duration(minutes: number): string {
  const rounded = Math.round(minutes)
  const sign = rounded < 0 ? '−' : ''
  const whole = Math.abs(rounded)
  if (whole < 60) return `${sign}${whole}${NBSP}min`
  const rest = whole % 60
  return `${sign}${Math.floor(whole / 60)}${NBSP}h${rest === 0 ? '' : `${NBSP}${two(rest)}`}`
}

/** `60 min` whatever the length, as a column of durations is read. */
export function inMinutes(minutes: number): string {
  const rounded = Math.round(minutes)
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}${NBSP}min`
}

/**
 * A countdown from milliseconds: `07:30` rounded up while positive, `+03:15` rounded down in overtime. Counted in
 * minutes as phases are planned (`90:00`); from 100 minutes on, in hours: `1:40:00`.
 */
export function countdown(left: number): string {
  const over = left < 0
  const seconds = over ? Math.floor(-left / 1000) : Math.ceil(left / 1000)
  const whole = Math.floor(seconds / 60)
  const minutes = whole < 100 ? two(whole) : `${Math.floor(whole / 60)}:${two(whole % 60)}`
  return `${over ? '+' : ''}${minutes}:${two(seconds % 60)}`
}

/** `+6 min`, `−4 min`, `0 min`: whole minutes, rounded towards zero. */
export function signedMinutes(minutes: number): string {
  const whole = Math.trunc(minutes)
  return `${whole > 0 ? '+' : whole < 0 ? '−' : ''}${Math.abs(whole)}${NBSP}min`
}

const locale = (language: Language) => (language === 'fr' ? 'fr-BE' : 'en-GB')

/** The formats of dates that were asked for: making one takes longer than all that is written with it. */
const dates = new Map<string, Intl.DateTimeFormat>()

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const made = dates.get(key) ?? new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC' })
  dates.set(key, made)
  return made
}

/** A calendar date has no time zone: it is read as UTC and written as UTC. */
function written(date: CalendarDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = dateFormat(language, options).format(new Date(`${date}T00:00:00Z`))
  // French says « 1er mars » and « 2 mars ».
  return language === 'fr' ? text.replace(/(?<!\d)1(?= \p{L})/u, '1er') : text
}

/** `lundi 19 février 2024`. */
export const longDate = (date: CalendarDate, language: Language) =>
  written(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** `19/02/2024`, the day first in both languages, as it is typed. */
export const numericDate = (date: CalendarDate) => date.split('-').reverse().join('/')

/** `19 février 2024`. */
export const plainDate = (date: CalendarDate, language: Language) =>
  written(date, language, { day: 'numeric', month: 'long', year: 'numeric' })

/** `lun. 19 février 2024`. */
export const mediumDate = (date: CalendarDate, language: Language) =>
  written(date, language, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })

/** `19 févr.`, with the year when it is not that of `today`. */
export const shortDate = (date: CalendarDate, today: CalendarDate, language: Language) =>
  written(date, language, {
    day: 'numeric',
    month: 'short',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })

/** `mardi 24 novembre 2026 à 09:07`, `Tuesday 24 November 2026 at 09:07`, where this computer is. */
export function momentText(at: Instant, language: Language): string {
  const local = new Date(at)
  const date = [local.getFullYear(), two(local.getMonth() + 1), two(local.getDate())].join('-')
  const time = `${two(local.getHours())}:${two(local.getMinutes())}`
  return `${longDate(date as CalendarDate, language)} ${language === 'fr' ? 'à' : 'at'} ${time}`
}

/** The parts of a date that stand apart in a list: `lundi`, `19`, `février`, `2024`. */
export const dateParts = (date: CalendarDate, language: Language) => ({
  weekday: written(date, language, { weekday: 'long' }),
  day: written(date, language, { day: 'numeric' }),
  month: written(date, language, { month: 'long' }),
  year: written(date, language, { year: 'numeric' }),
})

/** Making one is slow, and a run asks every second. */
const lists: Record<Language, Intl.ListFormat> = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

/** `Anne et Pascale`. */
export const listed = (names: readonly string[], language: Language) => lists[language].format(names)

/** The form for this number; French takes the singular for 0 and 1, English for 1 alone. */
export const plural = (count: number, language: Language, one: string, many: string) =>
  (language === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : many

/** `dans 4 jours`, `demain`, `il y a 3 mois`: whole days up to six weeks, then months, then years. */
export function relativeDay(date: CalendarDate, today: CalendarDate, language: Language): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000)
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const far = Math.abs(days)
  if (far <= 42) return words.format(days, 'day')
  return far <= 548
    ? words.format(Math.round(days / 30.44), 'month')
    : words.format(Math.round(days / 365.25), 'year')
}

const decimalOf = (language: Language) =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2, useGrouping: false })
const decimals: Record<Language, Intl.NumberFormat> = { fr: decimalOf('fr'), en: decimalOf('en') }

const wholes: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
}

/** `2 000` in French, with a space that does not break the line, and `2,000` in English. */
export const wholeNumber = (value: number, language: Language) =>
  wholes[language].format(value).replaceAll('\u202F', NBSP)

const UNITS = { fr: ['Mo', 'Go'], en: ['MB', 'GB'] } as const

/** `50 Mo`, `2 Go`; `50 MB`, `2 GB`: bytes in round figures, a million or a thousand million each. */
export function sizeText(bytes: number, language: Language): string {
  const megabytes = bytes / 1_000_000
  const [mega, giga] = UNITS[language]
  return megabytes < 1_000
    ? `${decimal(megabytes, language)}${NBSP}${mega}`
    : `${decimal(megabytes / 1_000, language)}${NBSP}${giga}`
}

/** `3,5` in French and `3.5` in English: at most two decimals. */
export const decimal = (value: number, language: Language) => decimals[language].format(value)

/** Minutes as hours: `3,5`, `6`. */
export const hourText = (minutes: number, language: Language) => decimal(minutes / 60, language)
