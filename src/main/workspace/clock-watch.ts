/** Notices that the clock of the computer was changed, by the clock that nobody can set. */
import type { Clock } from './ports'

/** Milliseconds by which the two clocks may part between two looks without anybody having changed one. */
const TOLERATED = 1500

export function clockWatch(clock: Clock) {
  const apart = () => clock.now() - clock.monotonic()
  let known = apart()
  return {
    /** Milliseconds by which the clock was put forward since the last look, negative when back; 0 when it was not. */
    look(): number {
      const now = apart()
      const change = Math.round(now - known)
      known = now
      return Math.abs(change) < TOLERATED ? 0 : change
    },
  }
}
