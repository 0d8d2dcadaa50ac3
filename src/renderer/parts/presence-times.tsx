/** When somebody present came and left, for who was not there all the half-day; nothing typed is all of it. */
import { Button, Popover } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import type { TimeOfDay } from '../../shared/domain/base/time'
import { parseTimeOfDay } from '../../shared/domain/base/typed-hour'
import type { Participant } from '../../shared/domain/people/people'
import { hourWithin, tickOf } from '../../shared/domain/people/presence'
import type { SessionHalfDay } from '../../shared/domain/plan/half-day'
import { clock } from '../../shared/text/format'
import { editPeople } from '../bridge/jalon'
import { useText } from '../bridge/words'
import { TypedField } from '../ui/typed-field'
import classes from './presence-times.module.css'

/** `name` as it is told apart from the others, `label` as the half-day is called. */
type Props = { person: Participant; name: string; half: SessionHalfDay; label: string }
type Hour = { at: TimeOfDay | null }

export function PresenceTimes({ person, name, half, label }: Props) {
  const words = useText().participants.presence
  const [isOpen, setOpen] = useState(false)
  const tick = tickOf(person.presence, half)
  if (!tick?.present) return null
  const { from, to } = tick
  const isWhole = from === null && to === null
  const set = (hours: { from: TimeOfDay | null; to: TimeOfDay | null }) =>
    editPeople({
      ...{ kind: 'presence.set', participants: [person.id], day: half.day, half: half.part },
      ...{ present: true, ...hours },
    })
  /** Within the half-day, and in order; nothing else is an hour of it. */
  const parse =
    (edge: 'from' | 'to') =>
    (typed: string): Hour | null => {
      if (typed.trim() === '') return { at: null }
      const read = parseTimeOfDay(typed)
      const at = read === null ? null : hourWithin(half, read)
      const [first, last] = edge === 'from' ? [half.from, to ?? half.to] : [from ?? half.from, half.to]
      return at !== null && at >= first && at <= last ? { at } : null
    }
  const field = (edge: 'from' | 'to', edgeName: string, at: TimeOfDay | null) => (
    <TypedField<Hour>
      patient
      label={edgeName}
      placeholder={clock(half[edge])}
      value={{ at }}
      write={(hour) => (hour.at === null ? '' : clock(hour.at))}
      parse={parse(edge)}
      refuse={(typed) => words.badHour(typed, clock(half.from), clock(half.to))}
      commit={(hour) => set({ from, to, [edge]: hour.at })}
    />
  )
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal position="bottom-end">
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={classes.open ?? ''}
          aria-label={words.hours(name, label)}
          onClick={() => setOpen(!isOpen)}
        >
          {isWhole ? (
            <IconClock size={16} stroke={1.75} aria-hidden />
          ) : (
            `${clock(from ?? half.from)} – ${clock(to ?? half.to)}`
          )}
        </Button>
      </Popover.Target>
      <Popover.Dropdown onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}>
        <div className={classes.hours}>
          {field('from', words.came, from)}
          {field('to', words.left, to)}
        </div>
        <p className={classes.hint}>{words.whole}</p>
      </Popover.Dropdown>
    </Popover>
  )
}
