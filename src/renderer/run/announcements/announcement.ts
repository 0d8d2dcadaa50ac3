/** Announcements for a screen reader, since the countdowns stay silent: phase changes, 5 minutes, 2 minutes, the ends. */

import { MINUTE_MS } from '../../../shared/domain/base/time'
import type { RunView } from '../../../shared/domain/run/run-view'

export type Announcement =
  | { kind: 'phase' }
  | { kind: 'left'; minutes: number }
  | { kind: 'over' | 'ended' | 'timer' }

type Seen = Pick<RunView, 'state' | 'current' | 'activity'>

/** The thresholds, in minutes; the last one crossed is the one told. */
const TOLD = [0, 2, 5]

/** The event between two views of the same run, or null. */
export function announcementOf(before: Seen, now: Seen): Announcement | null {
  if (now.state === 'ended') return before.state === 'ended' ? null : { kind: 'ended' }
  return ofPhase(before, now) ?? ofTimer(before, now)
}

/** The group's timer comes to its end. */
function ofTimer({ activity: before }: Seen, { activity: now }: Seen): Announcement | null {
  return before && before.left > 0 && now && now.left <= 0 ? { kind: 'timer' } : null
}

function ofPhase(before: Seen, now: Seen): Announcement | null {
  if (!now.current || now.state !== 'running') return null
  const { phase, left } = now.current
  if (before.current?.phase !== phase || before.state === 'waiting') return { kind: 'phase' }
  const was = before.current.left
  const minutes = TOLD.find((each) => left <= each * MINUTE_MS && was > each * MINUTE_MS)
  if (minutes === undefined) return null
  return minutes === 0 ? { kind: 'over' } : { kind: 'left', minutes }
}
