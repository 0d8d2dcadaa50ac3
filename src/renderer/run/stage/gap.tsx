/** A difference against the plan as a small label: nothing under a minute, a neutral advance, a louder lateness. */
import { IconAlertTriangle, IconClockMinus, IconClockPlus } from '@tabler/icons-react'
import { MINUTE_MS } from '../../../shared/domain/base/time'
import { duration } from '../../../shared/text/format'
import classes from './gap.module.css'

/** From how many minutes late the label turns from yellow to brick. */
const LATE = 15

export function Gap({ milliseconds }: { milliseconds: number }) {
  const minutes = Math.trunc(milliseconds / MINUTE_MS)
  if (minutes === 0) return null
  const tone = minutes < 0 ? 'ahead' : minutes >= LATE ? 'very-late' : 'late'
  const Icon = { ahead: IconClockMinus, late: IconClockPlus, 'very-late': IconAlertTriangle }[tone]
  return (
    <span className={classes.gap} data-gap={tone}>
      <Icon size={16} stroke={2} aria-hidden />
      {minutes > 0 && '+'}
      {duration(minutes)}
    </span>
  )
}
