/** When a day takes place: its date, the hour it starts, and the end announced to the group. */
import { TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
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

/**
 * The browser's own date field, which knows the order of day and month here. It says « empty » while a date is half
 * typed, and year 2 on the way to 2024: only a whole, plausible date counts at once, and an emptied field when left.
 */
function DateField({ value, commit, description }: DateProps) {
  const words = useText().overview
  const field = useRef<HTMLInputElement>(null)
  const written = value ?? ''
  useEffect(() => {
    if (field.current && field.current.value !== written) field.current.value = written
  }, [written])
  return (
    <TextInput
      ref={field}
      type="date"
      min="1970-01-01"
      max="2199-12-31"
      label={words.date}
      description={description}
      inputWrapperOrder={['label', 'input', 'description']}
      defaultValue={written}
      onChange={({ currentTarget: { value: typed, validity } }) => {
        const date = dateSchema.safeParse(typed)
        if (date.success && validity.valid && date.data !== value) commit(date.data)
      }}
      onBlur={({ currentTarget: input }) => {
        if (input.value === '' && !input.validity.badInput && value !== null) commit(null)
        else if (input.value !== written || input.validity.badInput) input.value = written
      }}
    />
  )
}
