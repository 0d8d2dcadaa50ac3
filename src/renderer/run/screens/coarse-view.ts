/** The run to the minute, for what shows no seconds: drawn again once a minute instead of once a second. */
import { useRef } from 'react'
import { type Instant, instant, MINUTE_MS } from '../../../shared/domain/base/time'
import type { RunPhase, RunView } from '../../../shared/domain/run/run-view'

/** The minute begun counting, as the hours are shown. */
const floor = (at: Instant) => instant(Math.floor(at / MINUTE_MS) * MINUTE_MS)
/** Towards zero, as differences are shown. */
const truncated = (milliseconds: number) => Math.trunc(milliseconds / MINUTE_MS) * MINUTE_MS

/** Done phases are facts: they do not move, and their lengths are shown rounded. */
const coarsePhase = (phase: RunPhase): RunPhase =>
  phase.state === 'done'
    ? phase
    : {
        ...phase,
        start: floor(phase.start),
        end: floor(phase.end),
        active: truncated(phase.active),
        conflict: phase.conflict > 0 ? Math.max(MINUTE_MS, truncated(phase.conflict)) : 0,
      }

/** Everything to the minute; of what is left of the phase, only whether there is some. */
export function coarseView(view: RunView): RunView {
  const { current, margin, end } = view
  return {
    ...view,
    now: floor(view.now),
    phases: view.phases.map(coarsePhase),
    current: current && {
      ...current,
      left: Math.sign(current.left),
      elapsed: truncated(current.elapsed),
      end: floor(current.end),
      delta: truncated(current.delta),
      paused: current.paused === null ? null : 0,
    },
    margin: margin && { ...margin, milliseconds: truncated(margin.milliseconds) },
    end: { ...end, projected: floor(end.projected), delta: truncated(end.delta) },
    activity: null,
  }
}

/** The same value for as long as nothing of it changes. */
export function useCoarseView(view: RunView): RunView {
  const known = useRef<{ view: RunView; words: string } | null>(null)
  const next = coarseView(view)
  const words = JSON.stringify(next)
  if (known.current?.words !== words) known.current = { view: next, words }
  return known.current?.view ?? next
}
