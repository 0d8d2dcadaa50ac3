/** The day in four figures: when it ended, who was there, what ran over most and what was made up. */

import type { People } from '../../shared/domain/people/people'
import { sessionHalfDays } from '../../shared/domain/plan/half-day'
import { phaseTimes } from '../../shared/domain/run/real-time'
import type { Report, ReportPhase } from '../../shared/domain/run/report'
import { extremesOf, presentIn } from '../../shared/domain/run/report-figures'
import { signedMinutes } from '../../shared/text/format'
import { useSession } from '../bridge/jalon'
import { wallClock } from '../bridge/wall-clock'
import { useText } from '../bridge/words'
import classes from './report.module.css'

export function KeyFigures({ report, people }: { report: Report; people: People | null }) {
  const text = useText()
  const words = text.report.figures
  const { over, under } = extremesOf(report)
  const halves = sessionHalfDays(useSession()).flatMap((half) => {
    if (half.day !== report.day) return []
    const count = people && presentIn([...people.participants, ...people.erased], half)
    return count === null ? [] : [{ part: half.part, count }]
  })
  const phase = (own: ReportPhase | null) =>
    own ? (
      <>
        <b>{signedMinutes(phaseTimes(own).difference ?? 0)}</b> {own.title || text.app.untitledPhase}
      </>
    ) : (
      words.none
    )
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{words.end}</dt>
        <dd>
          <b>
            {report.knownUntil !== null ? words.unknown : report.ended ? wallClock(report.end) : words.going}
          </b>{' '}
          {words.planned(wallClock(report.plannedEnd))}
        </dd>
      </div>
      {halves.length > 0 && (
        <div>
          <dt>{words.present}</dt>
          <dd>
            {halves.map(({ part, count }, index) => (
              <span key={part}>
                {index > 0 && ', '}
                <b>{count}</b> {words.halves[part]}
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.over}</dt>
        <dd>{phase(over)}</dd>
      </div>
      <div>
        <dt>{words.under}</dt>
        <dd>{phase(under)}</dd>
      </div>
    </dl>
  )
}
