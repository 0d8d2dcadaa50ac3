/** A run named to the trainer: its date and its hours. */

import { dateIn } from '../../shared/domain/base/zone'
import { dayTimes } from '../../shared/domain/run/real-time'
import type { Report } from '../../shared/domain/run/report'
import { longDate } from '../../shared/text/format'
import { localZone, wallClock } from '../bridge/wall-clock'
import { useLanguage, useText } from '../bridge/words'

export function useRunName(): (report: Report) => string {
  const words = useText().report.runs
  const language = useLanguage()
  return (report) => {
    const { from, to } = dayTimes(report).span.real
    const date = longDate(dateIn(from, localZone), language)
    return report.ended
      ? words.held(date, wallClock(from), wallClock(to))
      : words.going(date, wallClock(from))
  }
}
