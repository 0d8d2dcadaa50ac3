/** The marks of a previous version of a plan: its hour, its title, how many phases, when it ends. */
import type { Version } from '../../shared/contract/workspace'
import { timeOfDay } from '../../shared/domain/base/time'
import { scheduleOf } from '../../shared/domain/plan/schedule'
import type { KeptVersion } from './ports'

/** The end is that of the last day. */
export function versionOf({ id, at, session: { title, days } }: KeptVersion): Version {
  const phases = days.reduce((sum, day) => sum + day.phases.length, 0)
  const last = days.at(-1)
  return { id, at, title, phases, end: last ? scheduleOf(last).end : timeOfDay(0) }
}
