/** The view of the group: another type than the trainer's, so that lateness, notes and alarms have no place in it. */

import type { AxisId } from '../base/id'
import { type Instant, instant, MINUTE_MS, type TimeOfDay, timeOfDay } from '../base/time'
import { timeOfDayIn } from '../base/zone'
import type { Axis } from '../plan/axis'
import type { Day } from '../plan/day'
import { isBreak, type PhaseKind } from '../plan/phase'
import { scheduleOf } from '../plan/schedule'
import type { Session } from '../plan/session'
import { comingOf } from './following'
import type { Baseline } from './run'
import type { RunView } from './run-view'

export type RoomView = {
  /**
   * `before` the day starts; a `phase` in progress; its `closing`, from its last minute on; a `break` (pause or meal,
   * waiting for a fixed hour, or an announced « Reprise à »); `paused`; `ended`.
   */
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
  /** Whole minutes left, rounded up, never below 1; null when there is nothing to count, as in overtime. */
  minutes: number | null
  /** The hour at which the day starts or the break ends, as it is counted, to the minute; null otherwise. */
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
  /** The timer of an activity, which the group may see run: milliseconds left, never negative, of `length`. */
  activity: { left: number; length: number } | null
  black: boolean
}

/** Times about which nobody is to come back are multiples of this many minutes, so that a small delay is not seen. */
const ROUND = 5

const axisIn = (axes: readonly Axis[], id: AxisId | null) => axes.find((axis) => axis.id === id) ?? null

/** To the nearest five minutes, the half upwards. */
const rounded = (time: number) => timeOfDay((Math.round(time / ROUND) * ROUND) % 1440)
const clockOf = (at: Instant, zone: string) =>
  timeOfDayIn(instant(Math.round(at / (ROUND * MINUTE_MS)) * ROUND * MINUTE_MS), zone)

/** Whole minutes of a count that has begun; null when nothing is left. */
const minutesOf = (left: number) => (left > 0 ? Math.ceil(left / MINUTE_MS) : null)

/** The room's view of a run; `zone` is the IANA time zone of the room. */
export function roomView(baseline: Baseline, view: RunView, zone: string, black: boolean): RoomView {
  const { current } = view
  const phase = current && view.phases[current.index]
  const all = {
    session: baseline.title,
    place: baseline.place,
    nextBreak: nextBreakOf(view, zone),
    ribbon: view.phases
      .filter(({ dropped }) => !dropped)
      .map((each) => ({
        kind: each.kind,
        axis: axisIn(baseline.axes, each.axis),
        // The planned hours: the room does not see by how much a phase is late.
        minutes: (each.plannedEnd - each.plannedStart || each.duration) / MINUTE_MS,
        state: each.state === 'skipped' ? ('done' as const) : each.state,
      })),
    activity: view.activity && { left: view.activity.left, length: view.activity.length },
    black,
  }
  if (view.state === 'ended') {
    return { ...all, ...nothing, state: 'ended', title: baseline.title, resumesAt: null }
  }
  const isFirstToCome = current?.index === 0 && current.waitsFor !== null
  if (!current || !phase || isFirstToCome) {
    const starts = current?.waitsFor ?? baseline.start
    return {
      ...all,
      ...nothing,
      state: 'before',
      title: baseline.title,
      resumesAt: timeOfDayIn(starts, zone),
    }
  }
  return {
    ...all,
    ...countOf(view, current, isBreak(phase), zone),
    ...(view.announced !== null && announcedAt(view.announced, zone)),
    title: phase.title,
    axis: axisIn(baseline.axes, phase.axis),
    kind: phase.kind,
    instructions: phase.instructions,
    // In hundredths, so that the room is told nothing for a mark that would not be seen to move.
    progress:
      current.duration > 0 ? Math.min(1, Math.floor((current.elapsed * 100) / current.duration) / 100) : 1,
  }
}

const nothing = { axis: null, kind: null, instructions: '', minutes: null, progress: 0, activity: null }

/** An hour that the trainer said is told to the minute. */
const announcedAt = (until: Instant, zone: string): Pick<RoomView, 'state' | 'minutes' | 'resumesAt'> => ({
  state: 'break',
  minutes: null,
  resumesAt: timeOfDayIn(until, zone),
})

type Count = Pick<RoomView, 'state' | 'minutes' | 'resumesAt'>

function countOf(
  view: RunView,
  current: NonNullable<RunView['current']>,
  pause: boolean,
  zone: string,
): Count {
  const { left, waitsFor, end } = current
  // While the day is paused, nobody knows the hour.
  if (view.state !== 'paused' && (pause || waitsFor !== null)) {
    // A break that lasts too long keeps the hour that was announced.
    const until = pause ? instant(end + Math.min(0, left)) : (waitsFor ?? end)
    return { state: 'break', minutes: minutesOf(until - view.now), resumesAt: timeOfDayIn(until, zone) }
  }
  if (view.state === 'paused') return { state: 'paused', minutes: minutesOf(left), resumesAt: null }
  const state = left <= MINUTE_MS ? 'closing' : 'phase'
  return { state, minutes: minutesOf(left), resumesAt: null }
}

function nextBreakOf(view: RunView, zone: string): RoomView['nextBreak'] {
  const next = comingOf(view).find(isBreak)
  return next ? { title: next.title, kind: next.kind, at: clockOf(next.start, zone) } : null
}

/** The room's view before the run of that day: the title, the place, when it starts and the day to come. */
export function roomBefore(session: Session, day: Day, black: boolean): RoomView {
  const { items } = scheduleOf(day)
  const next = items.find(({ phase }) => isBreak(phase))
  return {
    ...nothing,
    state: 'before',
    session: session.title,
    place: session.practical.place,
    title: session.title,
    resumesAt: timeOfDay(day.start % 1440),
    nextBreak: next ? { title: next.phase.title, kind: next.phase.kind, at: rounded(next.start) } : null,
    ribbon: items.map(({ phase, length }) => ({
      kind: phase.kind,
      axis: axisIn(session.axes, phase.axis),
      minutes: length,
      state: 'coming',
    })),
    black,
  }
}
