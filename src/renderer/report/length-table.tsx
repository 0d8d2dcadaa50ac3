/** The same figures as a table: planned, real, paused, the difference, and where every minute of the day went. */
import type { Report, ReportPhase } from '../../shared/domain/report'
import { differenceIn } from '../../shared/domain/report-figures'
import { MINUTE_MS } from '../../shared/domain/time'
import { duration, inMinutes, signedMinutes } from '../../shared/text/format'
import { useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import classes from './report.module.css'

const whole = (milliseconds: number) => Math.round(milliseconds / MINUTE_MS)

export function LengthTable({ report }: { report: Report }) {
  const text = useText()
  const words = text.report.table
  const { columns } = words
  const real = ({ state, active }: ReportPhase) =>
    state === 'done' || state === 'current'
      ? inMinutes(whole(active))
      : state === 'coming'
        ? ''
        : words.skipped
  return (
    <details className={classes.details}>
      <summary>{text.report.ribbon.table}</summary>
      <table className={classes.table} aria-label={words.label}>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.phases.map((phase) => {
            const axis = report.axes.find(({ id }) => id === phase.axis)
            return (
              <tr key={phase.id}>
                <th scope="row" data-tone={toneOf(axis)}>
                  <PhaseIcon kind={phase.kind} axis={axis} size={16} />
                  {phase.title || text.app.untitledPhase}
                </th>
                <td>{phase.plannedStart === null ? words.added : inMinutes(whole(phase.planned))}</td>
                <td>{real(phase)}</td>
                <td>{phase.paused > 0 ? inMinutes(whole(phase.paused)) : ''}</td>
                <td>{phase.state === 'done' ? signedMinutes(differenceIn(phase)) : ''}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{duration(whole(report.plannedEnd - report.plannedStart))}</td>
            <td>{duration(whole(report.end - report.start))}</td>
            <td>{report.paused > 0 ? duration(whole(report.paused)) : ''}</td>
            <td>
              {report.ended
                ? signedMinutes(
                    whole(report.end - report.start) - whole(report.plannedEnd - report.plannedStart),
                  )
                : ''}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.hint}>
        {words.sums(
          duration(whole(report.active)),
          duration(whole(report.paused)),
          duration(whole(report.waiting)),
        )}
      </p>
    </details>
  )
}
