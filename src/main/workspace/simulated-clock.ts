/** The clock of a rehearsal: starts where it is told and runs faster than the real one, without a jump between speeds. */
import type { Speed } from '../../shared/domain/run-view'
import { type Instant, instant } from '../../shared/domain/time'
import type { Clock } from './ports'

export type SimulatedClock = Clock & { speed(): Speed; setSpeed(speed: Speed): void }

export function simulatedClock(real: Clock, start: Instant, initial: Speed): SimulatedClock {
  let speed = initial
  let origin = start
  let since = real.now()
  const now = () => instant(origin + (real.now() - since) * speed)

  return {
    now,
    wakeAt: (at, then) => real.wakeAt(instant(Math.ceil(since + (at - origin) / speed)), then),
    speed: () => speed,
    setSpeed(next) {
      origin = now()
      since = real.now()
      speed = next
    },
  }
}
