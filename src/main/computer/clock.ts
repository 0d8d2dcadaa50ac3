/** The one place that reads the time: the computer's clock, or one that stands still until a test sets it. */
import { type Instant, instant } from '../../shared/domain/base/time'
import type { Clock } from '../workspace/ports'

export const realClock: Clock = {
  now: () => instant(Date.now()),
  monotonic: () => performance.now(),
  wakeAt(at, then) {
    const timer = setTimeout(then, Math.max(0, at - Date.now()))
    return () => clearTimeout(timer)
  },
}

/** Whoever waits for a clock that is set by hand is called at each setting, whatever the hour. */
export function settableClock(start: Instant) {
  let current = start
  /** The change that somebody made to the clock, in milliseconds: time did not pass. */
  let changed = 0
  const waiting = new Set<() => void>()
  const call = () => {
    const called = [...waiting]
    waiting.clear()
    for (const then of called) then()
  }
  const clock: Clock = {
    now: () => current,
    monotonic: () => current - changed,
    wakeAt(_at, then) {
      waiting.add(then)
      return () => waiting.delete(then)
    },
  }
  return {
    clock,
    /** Time passes until then. */
    set(now: Instant) {
      current = now
      call()
    },
    /** Somebody sets the clock that many milliseconds forward, back when negative. */
    change(by: number) {
      current = instant(current + by)
      changed += by
      call()
    },
  }
}

/**
 * The clock of the command line. When a test gave a start, `process.emit('jalon:set-clock', milliseconds)` lets time pass
 * until then, and `jalon:change-clock` sets it forward or back by that much.
 */
export function chosenClock(start: Instant | null): Clock {
  if (start === null) return realClock
  const { clock, set, change } = settableClock(start)
  process.on('jalon:change-clock' as never, ((by: number) => change(by)) as never)
  process.on('jalon:set-clock' as never, ((now: number) => set(instant(now))) as never)
  return clock
}

/** The IANA name of the time zone that this computer is in. */
export const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
