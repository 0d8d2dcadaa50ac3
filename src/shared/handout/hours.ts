/** When a session takes place, in words: « Lundi 19 février 2024, de 9 h à 16 h ». */
import type { Day } from '../domain/plan/day'
import { toldEnd } from '../domain/plan/schedule'
import { longDate, spokenTime } from '../text/format'
import type { Run } from './model'
import { text } from './parts'
import { BLANK, type Pen } from './pen'

const capitalised = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** « de 9 h à 16 h »: until the announced end, else the end of the last phase. */
function hoursOf(pen: Pen, day: Day): string {
  const words = pen.words.documents
  const start = spokenTime(day.start, pen.language)
  const end = day.targetEnd !== null || day.phases.length > 0 ? toldEnd(day) : null
  return end === null ? words.hoursFrom(start) : words.hours(start, spokenTime(end, pen.language))
}

/** The date, where there is one, and the hours; `number` is the day's place in a session of several, else null. */
export function whenText(pen: Pen, day: Day, number: number | null): string {
  const hours = hoursOf(pen, day)
  const when = day.date ? `${longDate(day.date, pen.language)}, ${hours}` : hours
  return capitalised(number === null ? when : pen.words.documents.day(number, when))
}

/** The same for a participant, who must not read that a date is missing: it is a line to fill in. */
export function whenOrBlank(pen: Pen, day: Day, number: number | null): Run[] {
  if (day.date) return [text(whenText(pen, day, number))]
  const words = pen.words.documents
  const before = number === null ? words.undated : words.day(number, '').trimEnd()
  return [text(`${before} `), BLANK, text(`, ${hoursOf(pen, day)}`)]
}

/** The place of a day in its session, or null when it is the only one. */
export const numberOf = (days: readonly Day[], index: number) => (days.length > 1 ? index + 1 : null)
