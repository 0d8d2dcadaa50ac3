/**
 * What was planned and what it really took, in whole minutes: the one definition, which the end of the day, the report on
 * the screen and on paper, and what is fed back all read.
 *
 * - Planned: the length of a phase as frozen when the run started; none for a phase that was added since.
 * - Real: how long a phase was under way. Pauses that nobody planned and waiting for a fixed hour are left out; breaks and
 *   meals of the plan are phases like the others.
 * - Of the day: the sum over its phases, meals included; `training` leaves the meals out; `span` goes from its beginning
 *   to its end, with everything that lies between.
 */

import { type Instant, instant, wholeMinutes } from '../base/time'
import type { Report, ReportPhase } from './report'

export type PhaseTimes = {
  /** Null for a phase that was added during the run. */
  planned: number | null
  /** The time so far for the current phase; null for one not held, not held yet, or of which nobody knows. */
  real: number | null
  /** Minutes of pauses that nobody planned. */
  paused: number
  /** Real against planned, which is 0 for a phase that was added; null as long as it goes on and for one not held. */
  difference: number | null
}

type Timed = Pick<ReportPhase, 'state' | 'planned' | 'plannedStart' | 'active' | 'paused'>

export function phaseTimes({ state, planned, plannedStart, active, paused }: Timed): PhaseTimes {
  const real = state === 'done' || state === 'current' ? wholeMinutes(active) : null
  const foreseen = wholeMinutes(planned)
  return {
    planned: plannedStart === null ? null : foreseen,
    real,
    paused: wholeMinutes(paused),
    difference: state === 'done' && real !== null ? real - foreseen : null,
  }
}

/** `real` and `difference` are null when nobody knows all of it, `difference` also as long as the day goes on. */
export type Compared = { planned: number; real: number | null; difference: number | null }
export type Span = { from: Instant; to: Instant; minutes: number }

export type DayTimes = Compared & {
  training: Compared
  /** Minutes of pauses that nobody planned, and of waiting for a fixed hour. */
  paused: number
  waiting: number
  span: { planned: Span; real: Span }
}

const spanOf = (from: Instant, to: Instant): Span => ({ from, to, minutes: wholeMinutes(to - from) })

export function dayTimes(report: Report): DayTimes {
  const { phases, ended, knownUntil } = report
  const compared = (own: readonly ReportPhase[]): Compared => {
    const planned = wholeMinutes(own.reduce((sum, phase) => sum + phase.planned, 0))
    const real = wholeMinutes(own.reduce((sum, phase) => sum + phase.active, 0))
    if (knownUntil !== null) return { planned, real: null, difference: null }
    return { planned, real, difference: ended ? real - planned : null }
  }
  const frozen = phases.flatMap(({ plannedStart: start, plannedEnd: end }) =>
    start === null || end === null ? [] : [{ start, end }],
  )
  // Who starts early and waits for the first hour has not begun yet.
  const begun = phases.flatMap(({ segments }) =>
    segments.filter(({ mode }) => mode !== 'waiting').map(({ from }) => from),
  )
  return {
    ...compared(phases),
    training: compared(phases.filter(({ kind }) => kind !== 'meal')),
    paused: wholeMinutes(report.paused),
    waiting: wholeMinutes(report.waiting),
    span: {
      planned: spanOf(
        instant(Math.min(...frozen.map(({ start }) => start))),
        instant(Math.max(...frozen.map(({ end }) => end))),
      ),
      real: spanOf(begun.length > 0 ? instant(Math.min(...begun)) : report.start, report.end),
    },
  }
}
