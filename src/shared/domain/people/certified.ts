/** The people who can be certified: nobody for a day that was made up, nobody for hours that were not attended. */

import type { Session } from '../plan/session'
import type { Participant } from './people'
import { attendedMinutes } from './presence'

export type Certified = {
  /** The day and its participants are invented: no certificate is made of them. */
  isExample: boolean
  /** Those a certificate is made for, in the order of the list; for those not ticked yet with lines to fill in. */
  given: readonly Participant[]
  /** Registered, and not there in any half-day. */
  absent: readonly Participant[]
  /** Registered, with a half-day that nobody ticked yet. */
  untold: readonly Participant[]
}

export function certifiedOf(
  session: Pick<Session, 'days' | 'example'>,
  participants: readonly Participant[],
): Certified {
  const coming = participants.filter(({ status }) => status === 'registered')
  const attended = new Map(coming.map((own) => [own, attendedMinutes(session, own)]))
  const absent = coming.filter((own) => attended.get(own) === 0)
  return {
    isExample: session.example,
    given: session.example ? [] : coming.filter((own) => !absent.includes(own)),
    absent,
    untold: coming.filter((own) => attended.get(own) === null),
  }
}
