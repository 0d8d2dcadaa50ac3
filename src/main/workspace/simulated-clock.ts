/** The clock of a rehearsal: starts where it is told and runs faster than the real one, without a jump between speeds. */

import { type Instant, instant } from '../../shared/domain/base/time'
import type { Speed } from '../../shared/domain/run/run-view'
import type { Clock } from './ports'

export type SimulatedClock = Clock & { speed(): Speed; setSpeed(speed: Speed): void }

export function simulatedClock(real: Clock, start: Instant, initial: Speed): SimulatedClock {
  let speed = initial
  let origin = start
  // Nobody can set the clock that it follows.
  let since = real.monotonic()
  const now = () => instant(Math.round(origin + (real.monotonic() - since) * speed))

  return {
    now,
    monotonic: () => real.monotonic() * speed,
    wakeAt: (at, then) => real.wakeAt(instant(Math.ceil(real.now() + (at - now()) / speed)), then),
    speed: () => speed,
    setSpeed(next) {
      origin = now()
      since = real.monotonic()
      speed = next
    },
  }
}
