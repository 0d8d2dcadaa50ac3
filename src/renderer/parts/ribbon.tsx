/** A day as one horizontal ribbon, true to its clock: a picture with a text that says the same, and hours if asked. */

import { type TimeOfDay, timeOfDay } from '../../shared/domain/base/time'
import type { Axis } from '../../shared/domain/plan/axis'
import { balanceOf } from '../../shared/domain/plan/balance'
import type { Day } from '../../shared/domain/plan/day'
import { type ScheduleItem, scheduleOf } from '../../shared/domain/plan/schedule'
import { clock, duration, spokenTime } from '../../shared/text/format'
import { useLanguage, useText } from '../bridge/words'
import { PhaseIcon, toneOf } from './phase-icon'
import classes from './ribbon.module.css'

type Props = {
  day: Day
  axes: readonly Axis[]
  /** `large` fills its place and may carry hours; `small` is for a row of a list. */
  size: 'large' | 'small'
  hours?: boolean
}

export function Ribbon({ day, axes, size, hours = false }: Props) {
  const text = useText()
  const language = useLanguage()
  const schedule = scheduleOf(day)
  const { items, targetEnd: target } = schedule
  const from = Math.min(day.start, ...items.map((item) => item.start))
  const to = Math.max(...items.map((item) => item.end))
  if (items.length === 0 || to <= from)
    return <div className={classes.ribbon} data-size={size} role="img" aria-label={text.home.ribbon.empty} />

  const share = (minutes: number) => `${(minutes * 100) / (to - from)}%`
  const axisOf = (item: ScheduleItem) => axes.find(({ id }) => id === item.phase.axis)
  const { shares, unassigned } = balanceOf(axes, [day])
  const parts = [
    ...shares.map(({ axis, minutes }) => ({ name: axis.name, minutes })),
    { name: text.app.unassigned, minutes: unassigned },
    { name: text.app.logistics, minutes: schedule.logistics },
  ]
    .filter(({ minutes }) => minutes > 0)
    .map(({ name, minutes }) => text.home.ribbon.part(name, duration(minutes)))
  const span = `${clock(day.start)}–${clock(schedule.end)}`

  return (
    <div className={classes.day} data-size={size}>
      <div
        className={classes.ribbon}
        data-size={size}
        role="img"
        aria-label={text.home.ribbon.label(span, parts.join(', '))}
      >
        {items.map((item) => (
          <i
            key={item.phase.id}
            className={classes.band}
            data-tone={toneOf(axisOf(item))}
            style={{ left: share(item.start - from), width: share(item.end - item.start) }}
            title={text.home.ribbon.phase(
              clock(item.start),
              item.phase.title || text.app.untitledPhase,
              duration(item.length),
            )}
          >
            <PhaseIcon kind={item.phase.kind} axis={axisOf(item)} size={size === 'large' ? 16 : 12} />
          </i>
        ))}
        {items
          .filter((item) => item.overlap > 0)
          .map((item) => (
            <i
              key={item.phase.id}
              className={classes.overlap}
              style={{ left: share(item.start - from), width: share(item.overlap) }}
              title={text.home.ribbon.overlap(duration(item.overlap))}
            />
          ))}
        {target !== null && target < schedule.end && (
          <i
            className={classes.overlap}
            style={{
              left: share(Math.max(0, target - from)),
              width: share(schedule.end - Math.max(from, target)),
            }}
            title={text.home.ribbon.overlap(duration(schedule.end - target))}
          />
        )}
      </div>
      {hours && (
        <div className={classes.hours} aria-hidden>
          {wholeHours(from, to).map((hour) => (
            <span key={hour} style={{ left: share(hour - from) }}>
              {spokenTime(hour, language)}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}

/** The whole hours from the first to the last, fewer of them when the day is long; never one that ends the ribbon. */
function wholeHours(from: number, to: number): TimeOfDay[] {
  const step = to - from > 12 * 60 ? 120 : 60
  const first = Math.ceil(from / step) * step
  const count = Math.max(0, Math.ceil((to - 30 - first) / step))
  return Array.from({ length: count }, (_, index) => timeOfDay(first + index * step))
}
