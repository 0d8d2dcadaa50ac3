/** When a day takes place: its date, the hour it starts, and the end announced to the group. */

import type { TimeOfDay } from '../../shared/domain/base/time'
import { parseTimeOfDay } from '../../shared/domain/base/typed-hour'
import type { Day } from '../../shared/domain/plan/day'
import { scheduleOf } from '../../shared/domain/plan/schedule'
import { clock, longDate } from '../../shared/text/format'
import { edit } from '../bridge/jalon'
import { useLanguage, useText } from '../bridge/words'
import { DateField } from '../parts/date-field'
import { TypedField } from '../ui/typed-field'
import classes from './overview.module.css'

export function DayFields({ day, number }: { day: Day; number: number | null }) {
  const words = useText().overview
  const language = useLanguage()
  const set = (patch: Partial<Pick<Day, 'date' | 'start' | 'targetEnd'>>) =>
    edit({ kind: 'day.set', day: day.id, patch })
  const parseEnd = (typed: string) => {
    if (typed.trim() === '') return { at: null }
    const at = parseTimeOfDay(typed)
    return at === null ? null : { at }
  }
  /** As the day has it: an hour of the night that follows says so. */
  const writeEnd = (at: TimeOfDay) => clock(scheduleOf({ ...day, targetEnd: at }).targetEnd ?? at)
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
        write={({ at }) => (at === null ? '' : writeEnd(at))}
        parse={parseEnd}
        refuse={words.badTime}
        commit={({ at }) => set({ targetEnd: at })}
      />
    </fieldset>
  )
}
