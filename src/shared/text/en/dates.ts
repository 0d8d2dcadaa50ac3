/** English words of a date that is typed or picked. */
import type { Text } from '../fr'

export const dates: Text['dates'] = {
  hint: 'dd/mm/yyyy',
  calendar: 'Open the calendar',
  month: 'Calendar',
  today: 'Today',
  clear: 'Clear the date',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  previousDecade: 'Previous decade',
  nextDecade: 'Next decade',
  chooseYear: 'Choose the month',
  chooseDecade: 'Choose the year',
  refused: {
    unread: (typed: string) => `“${typed}” is not a date. Try 25/11/2026, 25 November or tomorrow.`,
    noSuchDay: (typed: string) => `“${typed}” does not exist: the day comes first, then the month.`,
    otherWeekday: (typed: string, date: string) => `“${typed}” contradicts itself: that date is a ${date}.`,
    several: (typed: string) => `“${typed}” gives several days: each day has its own date, type one.`,
    far: (typed: string) => `“${typed}” is more than twenty years away: check the year.`,
    either: (typed: string, one: string, other: string) =>
      `“${typed}” may be ${one} or ${other}: type the day and the month.`,
  },
}
