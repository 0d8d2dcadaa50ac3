/**
 * The hour at which a break ends, as the group is told it and as it is counted: one and the same. It is a calm hour, and
 * the break gets what is missing to it.
 */
import { type Instant, instant, MINUTE_MS } from '../base/time'

/** A calm hour is a multiple of this, in milliseconds; every time zone of today stands at such a multiple. */
const CALM = 5 * MINUTE_MS

/** A break that is shorter is told to the minute, in milliseconds: five minutes would be a large part of it. */
const SHORT = 10 * MINUTE_MS

/**
 * When a break ends that begins, or goes on, at `from` and would end at `exact`. From 10 minutes on it is the calm hour
 * that follows; the seconds of the minute in which it begins are not counted, since nobody reads them off a clock. Shorter,
 * it is the minute that follows. `slack` is by how many milliseconds it may be late without a fixed hour being missed: the
 * calm hour gives way to it, not to a second.
 */
export function toldEnd(from: Instant, exact: Instant, slack: number): Instant {
  const minute = Math.floor(exact / MINUTE_MS) * MINUTE_MS
  const told =
    exact - from < SHORT ? Math.ceil(exact / MINUTE_MS) * MINUTE_MS : Math.ceil(minute / CALM) * CALM
  return instant(told > exact && told - exact > slack && minute > from ? minute : told)
}
