/** Start, length and end of a phase; the start or the end is typed only once it is fixed. */
import { SegmentedControl, Switch, TextInput } from '@mantine/core'
import { parseDuration } from '../../../shared/domain/base/duration'
import { onClock, type TimeOfDay } from '../../../shared/domain/base/time'
import { parseTimeOfDay } from '../../../shared/domain/base/typed-hour'
import type { Phase, Pin } from '../../../shared/domain/plan/phase'
import type { ScheduleItem } from '../../../shared/domain/plan/schedule'
import { clock, inMinutes } from '../../../shared/text/format'
import { useAfterPaint } from '../../bridge/after-paint'
import { useText } from '../../bridge/words'
import { TypedField } from '../../ui/typed-field'
import { setPhase } from '../agenda'
import classes from './inspector.module.css'

export function PhaseTimes({ phase, item }: { phase: Phase; item: ScheduleItem }) {
  const { length } = item
  const start = useAfterPaint(item.start)
  const end = useAfterPaint(item.end)
  const text = useText().agenda
  const words = text.inspector
  const pinAt = (edge: Pin['edge'], at: TimeOfDay) => setPhase(phase.id, { pin: { edge, at } })
  const edge = phase.pin?.edge
  const time = (own: Pin['edge'], value: TimeOfDay, label: string) =>
    edge === own ? (
      <TypedField
        label={label}
        value={value}
        write={clock}
        parse={parseTimeOfDay}
        refuse={text.badTime}
        commit={(at) => pinAt(own, at)}
      />
    ) : (
      <TextInput label={label} value={clock(value)} readOnly classNames={{ input: classes.derived ?? '' }} />
    )
  return (
    <div>
      <div className={classes.times}>
        {time('start', start, words.start)}
        {length === phase.duration ? (
          <TypedField
            label={words.duration}
            value={phase.duration}
            write={inMinutes}
            parse={parseDuration}
            refuse={text.badDuration}
            commit={(duration) => setPhase(phase.id, { duration })}
            classNames={{ input: classes.strong ?? '' }}
          />
        ) : (
          <TextInput
            label={words.duration}
            value={inMinutes(length)}
            readOnly
            classNames={{ input: classes.derived ?? '' }}
          />
        )}
        {time('end', end, words.end)}
        <div className={classes.pinSwitch}>
          <label className={classes.label} htmlFor="fixed-time">
            {words.pin}
          </label>
          <Switch
            id="fixed-time"
            size="md"
            checked={phase.pin !== null}
            onChange={(event) =>
              event.currentTarget.checked ? pinAt('start', onClock(start)) : setPhase(phase.id, { pin: null })
            }
          />
        </div>
      </div>
      {phase.pin && (
        <SegmentedControl
          fullWidth
          size="xs"
          mt={8}
          aria-label={words.pinEdge}
          value={phase.pin.edge}
          onChange={(value) =>
            value === 'start' ? pinAt('start', onClock(start)) : pinAt('end', onClock(end))
          }
          data={[
            { value: 'start', label: words.pinStart },
            { value: 'end', label: words.pinEnd },
          ]}
        />
      )}
    </div>
  )
}
