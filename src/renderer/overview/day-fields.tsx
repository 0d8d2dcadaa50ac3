/** When a day takes place: its date, the hour it starts, and the end announced to the group. */
import type { Day } from '../../shared/domain/day'
import { type TimeOfDay, timeOfDay } from '../../shared/domain/time'
import { parseTimeOfDay } from '../../shared/domain/typed-hour'
import { clock, longDate } from '../../shared/text/format'
import { edit } from '../bridge/jalon'
import { useLanguage, useText } from '../bridge/words'
import { DateField } from '../parts/date-field'
import { TypedField } from '../ui/typed-field'
import classes from './overview.module.css'

const DAY = 1440

export function DayFields({ day, number }: { day: Day; number: number | null }) {
  const words = useText().overview
  const language = useLanguage()
  const set = (patch: Partial<Pick<Day, 'date' | 'start' | 'targetEnd'>>) =>
    edit({ kind: 'day.set', day: day.id, patch })
  /** An end before the start is one of the following night. */
  const parseEnd = (typed: string) => {
    if (typed.trim() === '') return { at: null }
    const at = parseTimeOfDay(typed)
    if (at === null) return null
    return { at: at < day.start ? timeOfDay(at + DAY) : at }
  }
  return (
    <fieldset className={classes.day}>
      {number !== null && <legend>{words.day(number)}</legend>}
      <DateField
        label={words.date}
        value={day.date}
        commit={(date) => set({ date })}
        description={day.date && longDate(day.date, language)}
      />
      <TypedField
        label={words.start}
        value={day.start}
        write={clock}
        parse={(typed) => parseTimeOfDay(typed, 'start')}
        refuse={(typed) =>
          parseTimeOfDay(typed) === null && typed.trim() !== '' ? words.badTime(typed) : words.badStart
        }
        commit={(start) => set({ start })}
      />
      <TypedField<{ at: TimeOfDay | null }>
        label={words.end}
        placeholder={words.endHint}
        value={{ at: day.targetEnd }}
        write={({ at }) => (at === null ? '' : clock(at))}
        parse={parseEnd}
        refuse={words.badTime}
        commit={({ at }) => set({ targetEnd: at })}
      />
    </fieldset>
  )
}
