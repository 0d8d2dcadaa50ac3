/** Planned, real, paused and the difference: of each phase, of the day, and of the day without its meals. */
import { type Compared, dayTimes, phaseTimes } from '../../shared/domain/run/real-time'
import type { Report, ReportPhase } from '../../shared/domain/run/report'
import { duration, inMinutes, signedMinutes } from '../../shared/text/format'
import { useText } from '../bridge/words'
import classes from './length-table.module.css'
import { PhaseIcon, toneOf } from './phase-icon'

const spent = (minutes: number) => (minutes > 0 ? duration(minutes) : '')

export function LengthTable({ report }: { report: Report }) {
  const text = useText()
  const words = text.report.table
  const { columns } = words
  const day = dayTimes(report)
  const hasMeal = report.phases.some(({ kind }) => kind === 'meal')
  return (
    <>
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
          {report.phases.map((phase) => (
            <PhaseRow key={phase.id} report={report} phase={phase} />
          ))}
        </tbody>
        <tfoot>
          <SumRow label={hasMeal ? words.total : words.totalAlone} sum={day} paused={spent(day.paused)} />
          {hasMeal && <SumRow label={words.training} sum={day.training} paused="" />}
        </tfoot>
      </table>
      {(day.paused > 0 || day.waiting > 0) && (
        <p className={classes.hint}>{words.besides(spent(day.paused), spent(day.waiting))}</p>
      )}
    </>
  )
}

function PhaseRow({ report, phase }: { report: Report; phase: ReportPhase }) {
  const text = useText()
  const words = text.report.table
  const axis = report.axes.find(({ id }) => id === phase.axis)
  const { planned, real, paused, difference } = phaseTimes(phase)
  const notHeld = phase.state === 'coming' ? '' : phase.state === 'unknown' ? words.unknown : words.skipped
  return (
    <tr>
      <th scope="row" data-tone={toneOf(axis)}>
        <PhaseIcon kind={phase.kind} axis={axis} size={16} />
        {phase.title || text.app.untitledPhase}
      </th>
      <td>{planned === null ? words.added : inMinutes(planned)}</td>
      <td>{real === null ? notHeld : inMinutes(real)}</td>
      <td>{paused > 0 ? inMinutes(paused) : ''}</td>
      <td>{difference === null ? '' : signedMinutes(difference)}</td>
    </tr>
  )
}

type SumProps = { label: string; sum: Compared; paused: string }

function SumRow({ label, sum: { planned, real, difference }, paused }: SumProps) {
  const words = useText().report.table
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{duration(planned)}</td>
      <td>{real === null ? words.unknown : duration(real)}</td>
      <td>{paused}</td>
      <td>{difference === null ? '' : signedMinutes(difference)}</td>
    </tr>
  )
}
