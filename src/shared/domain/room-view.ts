/** What the group sees: another type than the trainer's view, so that lateness, notes and alarms have no place in it. */
import type { Axis } from './axis'
import type { PhaseKind } from './phase'
import type { TimeOfDay } from './time'

export type RoomView = {
  /** `before` the day starts, a `phase` in progress, its `closing` minute, a `break` (pause or meal), `paused`, `ended`. */
  state: 'before' | 'phase' | 'closing' | 'break' | 'paused' | 'ended'
  /** The session's title. */
  session: string
  place: string
  /** The phase's title; the session's before and after the day. */
  title: string
  axis: Axis | null
  kind: PhaseKind | null
  /** Markdown shown to the room; empty when there is none. */
  instructions: string
  /** Whole minutes left, rounded up, never below 1; null when there is nothing to count. */
  minutes: number | null
  /** When the day starts or the break ends, rounded to 5 minutes; null otherwise. */
  resumesAt: TimeOfDay | null
  /** The next pause or meal to come, its time rounded to 5 minutes. */
  nextBreak: { title: string; kind: PhaseKind; at: TimeOfDay } | null
  /** The day as bands: widths in planned minutes, so that the room sees where it stands. */
  ribbon: readonly {
    kind: PhaseKind
    axis: Axis | null
    minutes: number
    state: 'done' | 'current' | 'coming'
  }[]
  /** How far the current band has come, 0 to 1. */
  progress: number
  black: boolean
}
