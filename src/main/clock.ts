/** The one place that reads the time: the computer's clock, or one that stands still until a test sets it. */
import { type Instant, instant } from '../shared/domain/time'
import type { Clock } from './workspace/ports'

export const realClock: Clock = {
  now: () => instant(Date.now()),
  wakeAt(at, then) {
    const timer = setTimeout(then, Math.max(0, at - Date.now()))
    return () => clearTimeout(timer)
  },
}

/** Whoever waits for a clock that is set by hand is called at each setting, whatever the hour. */
export function settableClock(start: Instant): { clock: Clock; set(now: Instant): void } {
  let current = start
  const waiting = new Set<() => void>()
  return {
    clock: {
      now: () => current,
      wakeAt(_at, then) {
        waiting.add(then)
        return () => waiting.delete(then)
      },
    },
    set(now) {
      current = now
      const called = [...waiting]
      waiting.clear()
      for (const then of called) then()
    },
  }
}

/** The clock of the command line: set by `process.emit('jalon:set-clock', milliseconds)` when a test gave a start. */
export function chosenClock(start: Instant | null): Clock {
  if (start === null) return realClock
  const { clock, set } = settableClock(start)
  process.on('jalon:set-clock' as never, ((now: number) => set(instant(now))) as never)
  return clock
}

/** The IANA name of the time zone that this computer is in. */
export const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
