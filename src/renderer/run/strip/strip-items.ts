/** A day as the rows of its strip: planned before it starts, real and projected while it runs. */

import type { PhaseId } from '../../../shared/domain/base/id'
import { wholeMinutes } from '../../../shared/domain/base/time'
import type { Axis } from '../../../shared/domain/plan/axis'
import type { Day } from '../../../shared/domain/plan/day'
import type { PhaseKind } from '../../../shared/domain/plan/phase'
import { scheduleOf } from '../../../shared/domain/plan/schedule'
import { findPhase, type Session } from '../../../shared/domain/plan/session'
import { phaseTimes } from '../../../shared/domain/run/real-time'
import { isHeld } from '../../../shared/domain/run/report'
import type { RunPhase, RunView } from '../../../shared/domain/run/run-view'
import { clock, inMinutes } from '../../../shared/text/format'
import type { Text } from '../../../shared/text/fr'
import { wallClock } from '../../bridge/wall-clock'

export type StripItem = {
  id: PhaseId
  title: string
  kind: PhaseKind
  axis: Axis | undefined
  state: RunPhase['state']
  /** `09:30`; empty for a phase that was skipped. */
  time: string
  /** The height of its band. */
  minutes: number
  fixed: boolean
  /** Minutes more than planned, for a phase done; 0 otherwise. */
  longer: number
  /** A second line; empty when there is none. */
  detail: string
  /** Left out today. */
  dropped: boolean
}

const axisIn = (axes: readonly Axis[], id: Axis['id'] | null) => axes.find((axis) => axis.id === id)

export const plannedItems = (day: Day, axes: readonly Axis[], text: Text): StripItem[] =>
  scheduleOf(day).items.map(({ phase, length, start }) => ({
    id: phase.id,
    title: phase.title || text.app.untitledPhase,
    kind: phase.kind,
    axis: axisIn(axes, phase.axis),
    state: 'coming',
    time: clock(start),
    minutes: length,
    fixed: phase.pin !== null,
    longer: 0,
    detail: '',
    dropped: false,
  }))

export const runItems = (view: RunView, session: Session, text: Text): StripItem[] =>
  view.phases.map((phase) => ({
    id: phase.id,
    title: phase.title || text.app.untitledPhase,
    kind: phase.kind,
    axis: axisIn(view.axes, phase.axis),
    state: phase.state,
    time: phase.state === 'skipped' ? '' : wallClock(phase.start),
    minutes: wholeMinutes(phase.end - phase.start),
    fixed: phase.fixed,
    longer: isUnknown(view, phase) ? 0 : longerIn(phase),
    detail: isUnknown(view, phase) ? text.run.strip.unknown : detailOf(phase, session, text),
    dropped: phase.dropped,
  }))

/** Nobody knows how long it was, or whether. */
const isUnknown = ({ report }: RunView, { id }: RunPhase) =>
  report?.phases.some((phase) => phase.id === id && phase.state === 'unknown') ?? false

/** As the report will say it. */
function longerIn({ state, plannedStart, plannedEnd, active }: RunPhase): number {
  const planned = plannedEnd - plannedStart
  if (state !== 'done' || !isHeld(planned, { active })) return 0
  return phaseTimes({ state, planned, plannedStart, active, paused: 0 }).difference ?? 0
}

function detailOf(phase: RunPhase, session: Session, text: Text): string {
  const words = text.run.strip
  if (phase.dropped) return words.dropped
  if (phase.state === 'skipped') return words.skipped
  if (phase.conflict > 0) return words.planned(wallClock(phase.plannedStart))
  if (phase.state === 'coming' && phase.autoAdvance) return words.chained
  if (phase.state !== 'current') return ''
  // As the stage says it: neither pauses nor what is beyond its time.
  const length = inMinutes(wholeMinutes(phase.duration))
  return [length, findPhase(session, phase.id)?.phase.grouping].filter(Boolean).join(', ')
}
