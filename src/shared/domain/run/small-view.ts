/** The view of the small window, the title bar and the taskbar: the time left, its phase, the next one. */

import type { Instant } from '../base/time'
import { followingOf, nextOf } from './following'
import type { RunView } from './run-view'

export type SmallView = {
  state: RunView['state'] | 'over'
  /** The title of the phase; empty when it has none, and once the day has ended. */
  title: string
  /** Milliseconds left, negative in overtime; while waiting, until the phase begins. */
  left: number
  /** When the phase ends, or begins while it is waited for. */
  at: Instant
  next: { title: string; start: Instant } | null
  /** The act of the window's button: ending the day is for the trainer's own window, which asks first. */
  canGoOn: boolean
}

export function smallView(view: RunView): SmallView {
  const { current, phases, state, now } = view
  if (!current) return { state: 'ended', title: '', left: 0, at: now, next: null, canGoOn: false }
  const { left, waitsFor, end, index } = current
  const next = nextOf(view)
  return {
    state: state === 'running' && left <= 0 ? 'over' : state,
    title: phases[index]?.title ?? '',
    left: waitsFor === null ? left : waitsFor - now,
    at: waitsFor ?? end,
    next: next ? { title: next.title, start: next.start } : null,
    canGoOn: followingOf(view).kind !== 'end',
  }
}

/** For the taskbar: how far the phase has come, from 0 to 1; null when there is nothing to show. */
export function progressOf({ state, current }: RunView): {
  value: number
  mode: 'normal' | 'paused' | 'error'
} | null {
  if (!current) return null
  const value = current.duration > 0 ? Math.min(1, current.elapsed / current.duration) : 1
  if (state === 'paused' || state === 'waiting') return { value, mode: 'paused' }
  return { value, mode: current.left <= 0 ? 'error' : 'normal' }
}
