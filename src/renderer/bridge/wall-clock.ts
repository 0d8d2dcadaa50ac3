/** What the clocks around the trainer show at an instant. */
import type { Instant } from '../../shared/domain/time'
import { timeOfDayIn } from '../../shared/domain/zone'
import { clock } from '../../shared/text/format'

/** The IANA name of the time zone of this computer. */
export const localZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** `09:30`, the minute begun counting. */
export const wallClock = (at: Instant) => clock(timeOfDayIn(at, localZone))
