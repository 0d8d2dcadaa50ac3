/** The facts that every document tells of a session in the same letters: title, dates, hours, place, trainers. */

import type { Participant } from '../domain/people/people'
import { attendedIn, attendedMinutes } from '../domain/people/presence'
import type { Day } from '../domain/plan/day'
import { halfDaysOf } from '../domain/plan/half-day'
import type { Session } from '../domain/plan/session'
import { plainDate } from '../text/format'
import { numberOf, whenOrBlank } from './hours'
import type { GridCell, Line, Run } from './model'
import { fact, line, text } from './parts'
import { BLANK, orBlank, type Pen, trainersOf } from './pen'

/** The name of the document above, the title of the session, its days below. */
export function titleLines(pen: Pen, document: string, { title, days }: Session): Line[] {
  return [
    line('series', text(document)),
    line('title', ...orBlank(pen, title)),
    ...days.map((day, index) => line('subtitle', ...whenOrBlank(pen, day, numberOf(days, index)))),
  ]
}

/** « HELHa Mons, Chaussée de Binche 159, 7000 Mons »; possibly empty. */
export const placeText = (pen: Pen, { practical }: Session) =>
  [practical.place, practical.address]
    .map(pen.oneLine)
    .filter((own) => own !== '')
    .join(', ')

export const textOrBlank = (words: string): Run[] => [words === '' ? BLANK : text(words)]

/** A value under its label, or a line to fill in. */
export const factOrBlank = (label: string, words: string): GridCell => fact(text(label), textOrBlank(words))

export const trainersFact = (pen: Pen, session: Session) =>
  factOrBlank(pen.words.sheets.trainers, trainersOf(pen, session))

/** The days on which somebody was there; none as long as not every half-day is ticked. */
export function attendedDays(session: Session, person: Participant): readonly Day[] {
  if (attendedMinutes(session, person) === null) return []
  const there = new Set(
    attendedIn(session, person).flatMap(({ half, minutes }) => (minutes ? [half.day] : [])),
  )
  return session.days.filter(({ id }) => there.has(id))
}

/**
 * The days somebody was there, as long as each half-day is ticked and each day has a date: a run of days of the session in
 * its two ends, days apart one by one; else nothing.
 */
export function attendedPeriod(pen: Pen, session: Session, person: Participant): string {
  const days = attendedDays(session, person)
  const held = session.days.filter((day) => halfDaysOf(day).length > 0)
  const first = held.findIndex(({ id }) => id === days[0]?.id)
  const isRun = days.every(({ id }, index) => held[first + index]?.id === id)
  if (isRun || days.some(({ date }) => date === null)) return periodOf(pen, days)
  return pen.listed(days.map((day) => periodOf(pen, [day])))
}

/** « du 19 au 20 février 2024 » without its first words: both ends in full, one day alone, or nothing without a date. */
export function periodOf(pen: Pen, days: readonly Day[]): string {
  const dates = days.flatMap(({ date }) => (date ? [date] : [])).sort()
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last || dates.length < days.length) return ''
  const words = pen.words.sheets.certificate
  if (first === last) return words.oneDay(plainDate(first, pen.language))
  return words.from(plainDate(first, pen.language), plainDate(last, pen.language))
}

/** « 19 février 2024 et 20 février 2024 »: each day in full, without an article; nothing as long as one has no date. */
export function datesOf(pen: Pen, days: readonly Day[]): string {
  const dates = days.flatMap(({ date }) => (date ? [date] : [])).sort()
  if (dates.length < days.length) return ''
  return pen.listed([...new Set(dates)].map((date) => plainDate(date, pen.language)))
}
