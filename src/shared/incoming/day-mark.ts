/** The day that a heading, the name of a sheet or a row announces: « Jour 2 – vendredi 15 janvier 2027 », « J1 matin ». */
import { type CalendarDate, calendarDate } from '../domain/base/time'
import { parseDate } from '../domain/base/typed-date'
import { foldedCell } from './plan-cells'

export type DayMark = {
  /** As it is written: « Jour 2 ». */
  label: string
  /** Its number from 1, when it says one. */
  number: number | null
  date: CalendarDate | null
}

const LONGEST = 120
const numbered =
  /\b(?:(?:jour|journ[ée]e|day)\s*(?:n\s?[°o]\s*)?|[JD]\s?)(\d{1,2})\b|\b(?:jour|journ[ée]e|day)\s+(one|two|three|four|five|un|deux|trois|quatre|cinq|i{1,3}|iv|v)\b/iu
const words: Readonly<Record<string, number>> = {
  ...{ one: 1, un: 1, i: 1, two: 2, deux: 2, ii: 2, three: 3, trois: 3, iii: 3 },
  ...{ four: 4, quatre: 4, iv: 4, five: 5, cinq: 5, v: 5 },
}
const ordinals: readonly RegExp[] = [
  /\b(premiere?|1er|1ere|first) (jour|journee|day)\b/,
  /\b(deuxieme|seconde?|2e|2eme|second) (jour|journee|day)\b/,
  /\b(troisieme|3e|3eme|third) (jour|journee|day)\b/,
]
const months =
  /\b\d{1,2}(?: er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|janv|fevr|avr|juil|sept|oct|nov|dec)\b/
const weekday =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu
const dates =
  /\b(\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{4}-\d\d-\d\d)\b/u

const ANY_DAY = calendarDate('2026-01-01')

export function dateIn(text: string): CalendarDate | null {
  const [found] = dates.exec(text) ?? []
  const read = found ? parseDate(found.replace(/(\d)er\b/, '$1'), ANY_DAY) : null
  return read && 'date' in read ? read.date : null
}

/** Null for a text that announces no day. */
export function dayMarkIn(text: string): DayMark | null {
  if (text.length > LONGEST) return null
  const [line = ''] = text.split('\n')
  const date = dateIn(line)
  const found = numbered.exec(line)
  if (found) {
    const number = found[1] === undefined ? words[(found[2] ?? '').toLowerCase()] : Number(found[1])
    return { label: found[0], number: number ?? null, date }
  }
  const ordinal = ordinals.findIndex((pattern) => pattern.test(foldedCell(line)))
  if (ordinal >= 0) return { label: line.trim(), number: ordinal + 1, date }
  // A weekday or a date heads a day only where hardly anything else is said.
  const rest = foldedCell(line.replace(dates, ' ').replace(weekday, ' '))
    .replace(
      /\b(le|du|date|on|the|programme|deroule|planning|de|la|journee|matin|matinee|apres midi|morning|afternoon)\b/g,
      ' ',
    )
    .trim()
  const isDay = weekday.test(line) || date !== null || months.test(rest)
  return isDay && rest.replace(months, '').trim() === '' && foldedCell(line).split(' ').length <= 8
    ? { label: line.replace(/^\s*(?:dates?|on)\s*:\s*/i, '').trim(), number: null, date }
    : null
}

/** « Matin », « Après-midi » and nothing else of weight: a part of a day. */
export const isHalfDay = (text: string) =>
  /^((le |la |l |the )?(matin|matinee|apres midi|soir|soiree|morning|afternoon|evening)|am|pm)( session| du jour)?( \d+)?$/.test(
    foldedCell(text),
  )

export const saysHalfDay = (text: string) =>
  /\b(matin|matinee|apres midi|soiree|morning|afternoon|evening)\b/.test(foldedCell(text))
export const saysLaterHalf = (text: string) =>
  /\b(apres midi|soir|soiree|afternoon|evening)\b/.test(foldedCell(text))
