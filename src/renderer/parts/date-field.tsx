/** A date, typed day first in any usual notation or picked in the month; refused in words, the old one kept. */
import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { type CalendarDate, dateSchema } from '../../shared/domain/base/time'
import { parseDate } from '../../shared/domain/base/typed-date'
import { dateRefusalText } from '../../shared/text/date-refusal-text'
import { numericDate } from '../../shared/text/format'
import { todayHere } from '../bridge/wall-clock'
import { useLanguage, useText } from '../bridge/words'
import { TypedField } from '../ui/typed-field'
import classes from './date-field.module.css'

type Props = {
  label: string
  description: string | null
  value: CalendarDate | null
  commit: (date: CalendarDate | null) => void
}

type Typed = { date: CalendarDate | null }

export function DateField({ label, description, value, commit }: Props) {
  const text = useText()
  const language = useLanguage()
  const [opened, setOpened] = useState(false)
  const parse = (typed: string): Typed | null => {
    const read = parseDate(typed, todayHere())
    return 'date' in read ? read : null
  }
  const refuse = (typed: string) => {
    const read = parseDate(typed, todayHere())
    return 'refused' in read ? dateRefusalText(typed, read.refused, text, language) : ''
  }
  const pick = (date: CalendarDate | null) => {
    setOpened(false)
    if (date !== value) commit(date)
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="none"
      trapFocus
      returnFocus
      withinPortal
      // The button opens it and says so; the box around the field is nothing to a screen reader.
      withRoles={false}
    >
      <Popover.Target>
        <div>
          <TypedField<Typed>
            patient
            label={label}
            description={description}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            placeholder={text.dates.hint}
            value={{ date: value }}
            write={({ date }) => (date === null ? '' : numericDate(date))}
            parse={parse}
            refuse={refuse}
            commit={({ date }) => commit(date)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' || !event.altKey) return
              event.preventDefault()
              // The typed date counts first: the month opens there.
              event.currentTarget.blur()
              setOpened(true)
            }}
            rightSection={
              <Tooltip label={text.dates.calendar}>
                <ActionIcon
                  size={28}
                  aria-label={text.dates.calendar}
                  aria-haspopup="dialog"
                  aria-expanded={opened}
                  onClick={() => setOpened(!opened)}
                >
                  <IconCalendar size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              </Tooltip>
            }
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={text.dates.month}>
        {opened && <Month value={value} pick={pick} />}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Opens on the date, or on today's month. */
function Month({ value, pick }: { value: CalendarDate | null; pick: (date: CalendarDate | null) => void }) {
  const words = useText().dates
  const language = useLanguage()
  const today = todayHere()
  return (
    <>
      <DatePicker
        value={value}
        defaultDate={value ?? today}
        locale={language}
        firstDayOfWeek={1}
        weekendDays={[]}
        classNames={{ day: classes.day ?? '' }}
        getDayProps={(date) => ({
          ...(date === today && { 'data-today': true, 'aria-current': 'date' as const }),
          ...(date === (value ?? today) && { 'data-autofocus': true }),
        })}
        ariaLabels={{
          previousMonth: words.previousMonth,
          nextMonth: words.nextMonth,
          previousYear: words.previousYear,
          nextYear: words.nextYear,
          previousDecade: words.previousDecade,
          nextDecade: words.nextDecade,
          monthLevelControl: words.chooseYear,
          yearLevelControl: words.chooseDecade,
        }}
        onChange={(date) => {
          const chosen = dateSchema.safeParse(date).data
          if (chosen !== undefined) pick(chosen)
        }}
      />
      <div className={classes.foot}>
        <Button variant="subtle" color="ink" size="compact-sm" onClick={() => pick(today)}>
          {words.today}
        </Button>
        {value !== null && (
          <Button variant="subtle" color="ink" size="compact-sm" onClick={() => pick(null)}>
            {words.clear}
          </Button>
        )}
      </div>
    </>
  )
}
