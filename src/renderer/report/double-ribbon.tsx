/** The day twice on one clock: as planned above, as it was below, and what each phase took more or less. */

import { type Instant, instant, MINUTE_MS } from '../../shared/domain/base/time'
import { timeOfDayIn } from '../../shared/domain/base/zone'
import { phaseTimes } from '../../shared/domain/run/real-time'
import type { Report, ReportPhase } from '../../shared/domain/run/report'
import { spokenTime } from '../../shared/text/format'
import { localZone, wallClock } from '../bridge/wall-clock'
import { useLanguage, useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import classes from './double-ribbon.module.css'

const HOUR = 60 * MINUTE_MS
/** A difference of that many minutes and more stands out. */
const LARGE = 4

/** From when to when a phase was held; null for one that was not. */
function heldIn({ segments }: ReportPhase): { from: Instant; to: Instant } | null {
  const [first] = segments
  const last = segments.at(-1)
  return first && last ? { from: first.from, to: last.to } : null
}

export function DoubleRibbon({ report }: { report: Report }) {
  const text = useText()
  const words = text.report.ribbon
  const language = useLanguage()
  const from = Math.min(report.start, report.plannedStart)
  const to = Math.max(report.end, report.plannedEnd, from + MINUTE_MS)
  const percent = (at: number) => ((at - from) * 100) / (to - from)
  const place = (start: number, end: number) => ({
    left: `${percent(start)}%`,
    width: `${percent(end) - percent(start)}%`,
  })
  const axisOf = (phase: ReportPhase) => report.axes.find(({ id }) => id === phase.axis)
  const titleOf = (phase: ReportPhase) => phase.title || text.app.untitledPhase
  return (
    <div>
      <div className={classes.legend} aria-hidden>
        <span data-sample="planned">{words.planned}</span>
        <span data-sample="real">{words.real}</span>
        {report.paused > 0 && <span data-sample="paused">{words.paused}</span>}
        <span className={classes.right}>{words.differences}</span>
      </div>
      <div
        className={classes.ribbon}
        role="img"
        aria-label={words.label(wallClock(report.start), wallClock(report.end), wallClock(report.plannedEnd))}
      >
        <div className={classes.hours}>
          {hoursBetween(from, to).map((at) => (
            <span key={at} style={{ left: `${percent(at)}%` }} data-first={at - from < HOUR / 4 || undefined}>
              {spokenTime(timeOfDayIn(at, localZone), language)}
            </span>
          ))}
        </div>
        <div className={classes.planned}>
          {report.phases.map((phase) =>
            phase.plannedStart === null || phase.plannedEnd === null ? null : (
              <i
                key={phase.id}
                data-tone={toneOf(axisOf(phase))}
                data-work={phase.kind === 'work' || undefined}
                style={place(phase.plannedStart, phase.plannedEnd)}
                title={words.plannedPhase(
                  wallClock(phase.plannedStart),
                  wallClock(phase.plannedEnd),
                  titleOf(phase),
                )}
              />
            ),
          )}
        </div>
        <svg className={classes.links} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
          {report.phases.map((phase) => {
            const held = heldIn(phase)
            if (phase.kind !== 'work' || !held || phase.plannedStart === null || phase.plannedEnd === null)
              return null
            const corners = [
              `${percent(phase.plannedStart)},0`,
              `${percent(phase.plannedEnd)},0`,
              `${percent(held.to)},1`,
              `${percent(held.from)},1`,
            ]
            return <polygon key={phase.id} data-tone={toneOf(axisOf(phase))} points={corners.join(' ')} />
          })}
        </svg>
        <div className={classes.real}>
          {report.phases.flatMap((phase) =>
            phase.segments
              .filter(({ mode }) => mode !== 'waiting')
              .map((segment, index) => (
                <i
                  key={`${phase.id} ${segment.from}`}
                  data-tone={toneOf(axisOf(phase))}
                  data-mode={segment.mode}
                  style={place(segment.from, segment.to)}
                  title={words.realPhase(wallClock(segment.from), wallClock(segment.to), titleOf(phase))}
                >
                  {segment.mode === 'active' && (
                    <>
                      <PhaseIcon kind={phase.kind} axis={axisOf(phase)} size={16} />
                      {index === 0 && phase.kind === 'work' && (
                        <span className={classes.name}>{titleOf(phase)}</span>
                      )}
                    </>
                  )}
                </i>
              )),
          )}
        </div>
        <div className={classes.differences}>
          {report.phases.map((phase) => {
            const held = heldIn(phase)
            const own = phaseTimes(phase).difference ?? 0
            if (!held || phase.plannedStart === null || own === 0) return null
            const tall = Math.abs(own) >= LARGE ? (own > 0 ? 'over' : 'under') : undefined
            return (
              <span
                key={phase.id}
                data-large={tall}
                style={{ left: `${(percent(held.from) + percent(held.to)) / 2}%` }}
              >
                {own > 0 ? `+${own}` : `−${-own}`}
              </span>
            )
          })}
        </div>
        <div className={classes.end} style={{ left: `${percent(report.plannedEnd)}%` }} />
      </div>
    </div>
  )
}

/** The whole hours of the clock from one instant to the other. */
function hoursBetween(from: number, to: number): Instant[] {
  const past = timeOfDayIn(instant(from), localZone) % 60
  const first = from + ((60 - past) % 60) * MINUTE_MS
  const step = to - from > 12 * HOUR ? 2 * HOUR : HOUR
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) =>
    instant(first + index * step),
  )
}
