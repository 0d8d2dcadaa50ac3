/** What the trainer sees of a run at one instant: a pure function of the baseline, the journal and that instant. */

import type { Axis } from './axis'
import type { AxisId, DayId, PhaseId, RunId, SessionId } from './id'
import type { PhaseKind } from './phase'
import type { Instant } from './time'

export type RunPhase = {
  id: PhaseId
  title: string
  kind: PhaseKind
  axis: AxisId | null
  state: 'done' | 'current' | 'coming'
  /** Real for a phase begun, projected for one to come. */
  start: Instant
  /** Real for a phase done, projected otherwise. */
  end: Instant
  plannedStart: Instant
  plannedEnd: Instant
  /** Whether it holds a fixed hour. */
  fixed: boolean
  /** Milliseconds by which the arrival overruns its fixed start; 0 when it does not. */
  conflict: number
}

export type RunView = {
  run: RunId
  session: SessionId
  day: DayId
  title: string
  rehearsal: boolean
  axes: readonly Axis[]
  now: Instant
  state: 'running' | 'paused' | 'waiting' | 'ended'
  phases: readonly RunPhase[]
  /** The current phase, also while paused or waiting for its fixed hour; null once ended. */
  current: {
    phase: PhaseId
    index: number
    /** Milliseconds left: negative in overtime. While waiting, all of it. */
    left: number
    /** Milliseconds of the phase as it now stands (planned ± adjustments). */
    duration: number
    /** Milliseconds of active time so far. */
    elapsed: number
    end: Instant
    /** End against the baseline, in milliseconds (« écart ici »). */
    delta: number
    /** `warning` from 20 % left, `last-call` from 5 %, `over` beyond the end. */
    signal: 'none' | 'warning' | 'last-call' | 'over'
    /** Milliseconds paused so far in this pause; null when not paused. */
    paused: number | null
    /** The fixed start it waits for; null when it is not waiting. */
    waitsFor: Instant | null
  } | null
  /** The next phase with a fixed hour after the current one; null when none is left. */
  margin: { phase: PhaseId; title: string; kind: PhaseKind; at: Instant; milliseconds: number } | null
  end: { projected: Instant; planned: Instant; delta: number }
  /** The label of what undo would take back; null when nothing. */
  undo: 'begin' | 'begin-now' | 'adjust' | 'pause' | 'resume' | 'end' | null
}
