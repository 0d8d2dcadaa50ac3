/** The clocks around the trainer at an instant. */
import { type CalendarDate, type Instant, instant } from '../../shared/domain/base/time'
import { dateIn, timeOfDayIn } from '../../shared/domain/base/zone'
import { clock } from '../../shared/text/format'

/** The IANA name of the time zone of this computer. */
export const localZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** `09:30`, the minute begun counting. */
export const wallClock = (at: Instant) => clock(timeOfDayIn(at, localZone))

/** The date on the trainer's calendar. */
export const todayHere = (): CalendarDate => dateIn(instant(Date.now()), localZone)
