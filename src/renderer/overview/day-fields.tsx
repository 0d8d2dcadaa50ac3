/** When a day takes place: its date, the hour it starts, and the end announced to the group. */
import { DateInput } from '@mantine/dates'
import type { Day } from '../../shared/domain/day'
import { parseTimeOfDay } from '../../shared/domain/duration'
import { type CalendarDate, dateSchema, type TimeOfDay, timeOfDay } from '../../shared/domain/time'
import { clock, longDate } from '../../shared/text/format'
import { edit } from '../bridge/jalon'
import { useLanguage, useText } from '../bridge/words'
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
        value={day.date}
        commit={(date) => set({ date })}
        description={day.date && longDate(day.date, language)}
      />
      <TypedField
        label={words.start}
        value={day.start}
        write={clock}
        parse={parseTimeOfDay}
        refuse={words.badTime}
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

type DateProps = {
  value: CalendarDate | null
  commit: (date: CalendarDate | null) => void
  description: string | null
}

/** The day's date, typed day first or picked in the month, in the language of the window rather than the system's. */
function DateField({ value, commit, description }: DateProps) {
  const words = useText().overview
  const language = useLanguage()
  return (
    <DateInput
      label={words.date}
      description={description}
      inputWrapperOrder={['label', 'input', 'description']}
      placeholder={words.dateHint}
      value={value}
      locale={language}
      valueFormat="DD/MM/YYYY"
      firstDayOfWeek={1}
      weekendDays={[]}
      clearable
      clearButtonProps={{ 'aria-label': words.clearDate }}
      popoverProps={{ withinPortal: true, shadow: 'none' }}
      onChange={(date) => {
        const chosen = date === null ? null : dateSchema.safeParse(date).data
        if (chosen !== undefined && chosen !== value) commit(chosen)
      }}
    />
  )
}
