/** The real share of each axis in the work, beside the share aimed at. */
import type { Report } from '../../shared/domain/run/report'
import { realShares } from '../../shared/domain/run/report-figures'
import { useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import classes from './report.module.css'

export function RealBalance({ report }: { report: Report }) {
  const words = useText().report
  const shares = realShares(report)
  if (shares.length === 0) return null
  return (
    <div className={classes.balance}>
      <span>{words.balance}</span>
      <ul aria-label={words.balance}>
        {shares.map(({ axis, percent }) => (
          <li key={axis.id} data-tone={toneOf(axis)}>
            <i aria-hidden>
              <PhaseIcon kind="work" axis={axis} size={16} />
            </i>
            {axis.shortName} <b>{words.percent(percent)}</b> <small>{words.target(axis.target)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
