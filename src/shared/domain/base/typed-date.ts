/** Dates as people write them, day first: `5/3/27`, `25 nov. 2026`, « demain », « lundi prochain ». The only reader of them. */
import { type CalendarDate, calendarDate } from './time'
import { inDigits, plainTyped } from './typed-text'

/** Why a text is no date: nothing is guessed in its place. */
export type DateRefusal =
  | { kind: 'unread' }
  /** A day that is in no calendar: 31 April, a month 25. */
  | { kind: 'no-such-day' }
  /** It falls on another day of the week than the one that is written; that of the calendar, 0 for Sunday. */
  | { kind: 'other-weekday'; date: CalendarDate }
  | { kind: 'several' }
  /** More than twenty years away: a slip of the keys. */
  | { kind: 'far' }
  /** « vendredi prochain » said on a Tuesday. */
  | { kind: 'either'; dates: readonly [CalendarDate, CalendarDate] }

/** The date, or null for a text that is empty; else why it is refused. */
export type DateReading = { date: CalendarDate | null } | { refused: DateRefusal }

const DAY_MS = 86_400_000
const FARTHEST = 20

const unread: DateReading = { refused: { kind: 'unread' } }
const noSuchDay: DateReading = { refused: { kind: 'no-such-day' } }

/** Months and days of the week, without accents, in French and in English; short forms are their beginnings. */
const months: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
]
const weekdays: readonly (readonly string[])[] = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
]

/** The one that begins so, or -1 when none does or several do: « ju » is June or July. */
function placeOf(name: string, all: readonly (readonly string[])[]): number {
  const found = all.flatMap((names, place) => (names.some((own) => own.startsWith(name)) ? [place] : []))
  return name.length >= 3 && found.length === 1 ? (found[0] ?? -1) : -1
}

/** The date as YYYY-MM-DD; null when no calendar has it. */
function dateOf(year: number, month: number, day: number): CalendarDate | null {
  const made = new Date(Date.UTC(year, month - 1, day))
  const isSame = made.getUTCMonth() === month - 1 && made.getUTCDate() === day
  return isSame ? calendarDate(made.toISOString().slice(0, 10)) : null
}

const yearOf = (date: CalendarDate) => Number(date.slice(0, 4))
const weekdayOf = (date: CalendarDate) => new Date(Date.parse(date)).getUTCDay()
const later = (date: CalendarDate, days: number) =>
  calendarDate(new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10))

/** Two figures of a year are those of this century. */
const fullYear = (figures: string) => (figures.length === 2 ? 2000 : 0) + Number(figures)

/** A day and a month, in the year that is written, else the next time that the day comes, today included. */
function dayIn(day: string, month: number, year: string | undefined, today: CalendarDate): DateReading {
  if (year !== undefined) {
    const date = dateOf(fullYear(year), month, Number(day))
    return date ? { date } : noSuchDay
  }
  // 29 February comes again eight years later at the latest.
  for (let own = yearOf(today); own <= yearOf(today) + 8; own += 1) {
    const date = dateOf(own, month, Number(day))
    if (date && date >= today) return { date }
  }
  return noSuchDay
}

const YEAR = String.raw`(\d{4}|\d{2})`
const numeric = new RegExp(String.raw`^(\d{1,2})(?:(?<=^0?1)er)? ?([/.-]) ?(\d{1,2})(?: ?\2 ?${YEAR})?$`)
const apart = new RegExp(String.raw`^(\d{1,2})( )(\d{1,2})(?: ${YEAR})?$`)
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/
const together = /^(\d\d)(\d\d)(\d{4})$/
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})(?:(er|st|nd|rd|th)| er)?(?: (?:of|de)(?= ))?[ /-]?([a-z]+)\.?(?:,? ?[/-]?${YEAR})?$`,
)
const monthFirst = /^([a-z]+)\.? (\d{1,2})(st|nd|rd|th)?(?:,? (\d{4}))?$/

/** « 1er », « 2nd », « 25th »: an ending that belongs to that number. */
function isOrdinal(day: string, ending: string | undefined): boolean {
  const number = Number(day)
  if (ending === undefined) return true
  if (ending === 'er') return number === 1
  const unit = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10
  return ending === (['th', 'st', 'nd', 'rd'][unit] ?? 'th')
}

/** A date in figures or with the name of its month, without a day of the week; null when it is written otherwise. */
function writtenDate(text: string, today: CalendarDate): DateReading | null {
  const [, year = '', , month = '', day = ''] = yearFirst.exec(text) ?? []
  if (day) return dayIn(day, Number(month), year, today)
  const inFigures = numeric.exec(text) ?? apart.exec(text)
  if (inFigures) return dayIn(inFigures[1] ?? '', Number(inFigures[3]), inFigures[4], today)
  const closed = together.exec(text)
  if (closed) return dayIn(closed[1] ?? '', Number(closed[2]), closed[3], today)
  const named = dayFirst.exec(text)
  if (named) {
    const place = placeOf(named[3] ?? '', months)
    const isRead = place >= 0 && isOrdinal(named[1] ?? '', named[2])
    return isRead ? dayIn(named[1] ?? '', place + 1, named[4], today) : null
  }
  const leading = monthFirst.exec(text)
  const place = placeOf(leading?.[1] ?? '', months)
  if (leading && place >= 0 && isOrdinal(leading[2] ?? '', leading[3]))
    return dayIn(leading[2] ?? '', place + 1, leading[4], today)
  return null
}

const nearby: readonly (readonly [RegExp, number])[] = [
  [/^(?:aujourd'hui|aujourd hui|today)$/, 0],
  [/^(?:demain|tomorrow)$/, 1],
  [/^(?:apres[- ]demain|(?:the )?day after tomorrow)$/, 2],
  [/^(?:hier|yesterday)$/, -1],
  [/^(?:avant[- ]hier|(?:the )?day before yesterday)$/, -2],
]

const distance = /^(?:dans|in) (\d{1,3}|an?) (jours?|days?|semaines?|weeks?)$/
const next = /^(?:next ([a-z]+)|([a-z]+)\.? prochain)$/
const coming = /^(?:(?:ce|this) )?([a-z]+)\.?$/

/** A date told from today; null when it is none. */
function relativeDate(text: string, today: CalendarDate): DateReading | null {
  const found = nearby.find(([pattern]) => pattern.test(text))
  if (found) return { date: later(today, found[1]) }
  const [, count = '', unit = ''] = distance.exec(inDigits(text)) ?? []
  if (count) {
    const isWeeks = /^[sw]/.test(unit)
    // « Dans huit jours » is a week to many, « dans quinze jours » two.
    const either = !isWeeks && unit.startsWith('jour') && /^(8|15)$/.test(count)
    const days = (count.startsWith('a') ? 1 : Number(count)) * (isWeeks ? 7 : 1)
    if (either) return { refused: { kind: 'either', dates: [later(today, days - 1), later(today, days)] } }
    return { date: later(today, days) }
  }
  const [, english, french] = next.exec(text) ?? []
  const asked = placeOf(english ?? french ?? '', weekdays)
  const weekday = asked >= 0 ? asked : placeOf(coming.exec(text)?.[1] ?? '', weekdays)
  if (weekday < 0) return null
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const isNext = asked >= 0
  // Weeks begin on Monday. Before that day of this week, « next » is it to some and that of the next week to others.
  const isThisWeek = ahead > 0 && (weekdayOf(today) + 6) % 7 < (weekday + 6) % 7
  if (ahead === 0 && !isNext) return { refused: { kind: 'either', dates: [today, later(today, 7)] } }
  if (isNext && isThisWeek)
    return { refused: { kind: 'either', dates: [later(today, ahead), later(today, ahead + 7)] } }
  return { date: later(today, ahead === 0 ? 7 : ahead) }
}

/** Two days in the place of one: « 25 et 26 novembre », `25-26/11/2026`. */
const severalDays =
  /\d(?:er)?[ a-z./]*(?: (?:et|and|au|a|to|-) |&)[ a-z]*\d|^\d{1,2} ?- ?\d{1,2} ?[/. ] ?(?:\d{1,2}|[a-z]+)\b/

/** No date is written with more letters. */
const LONGEST = 60

/**
 * The date that is written, as seen from today: the day before the month, a year of two figures in this century, and
 * without a year the next time that the day comes. Anything that could be another date is refused, and why.
 */
export function parseDate(typed: string, today: CalendarDate): DateReading {
  const text = plainTyped(typed)
    .replace(/^(?:le|on|the) /, '')
    .replace(/\bpremier (?=[a-z])/, '1er ')
  if (text === '') return { date: null }
  if (text.length > LONGEST) return unread
  const [, day = '', rest = ''] = /^([a-z]+)(?:\.|,|\.,)? (?:le |the )?(.*\d.*)$/.exec(text) ?? []
  const weekday = placeOf(day, weekdays)
  // « Mar 5, 2027 » is in March; « mar. 5 », without a year, is a Tuesday of which the month is missing.
  const isMonthFirst = /\d{4}$/.test(text)
  const found =
    (weekday >= 0 ? writtenDate(rest, today) : null) ??
    (weekday < 0 || isMonthFirst ? writtenDate(text, today) : null) ??
    relativeDate(text, today)
  if (!found) return severalDays.test(text) ? { refused: { kind: 'several' } } : unread
  if ('refused' in found || found.date === null) return found
  if (Math.abs(Date.parse(found.date) - Date.parse(today)) > FARTHEST * 365.25 * DAY_MS)
    return { refused: { kind: 'far' } }
  if (weekday >= 0 && !(isMonthFirst && monthFirst.test(text)) && weekdayOf(found.date) !== weekday)
    return { refused: { kind: 'other-weekday', date: found.date } }
  return found
}
