/** Ways out of a gap or an overlap: each is one edit, with what it would change, and none happens by itself. */
import type { Day } from './day'
import type { Edit } from './edit'
import type { Phase } from './phase'
import { isLogistics } from './phase'
import { type ScheduleItem, scheduleOf } from './schedule'
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from './time'

export type Fix =
  | { kind: 'shorten' | 'lengthen'; phase: Phase; to: Minutes; edit: Edit }
  | { kind: 'move-pin'; phase: Phase; to: TimeOfDay; edit: Edit }
  | { kind: 'unpin'; phase: Phase; edit: Edit }

/** A phase is never proposed below this length, in minutes. */
const SHORTEST = 5

const setDuration = (kind: 'shorten' | 'lengthen', phase: Phase, to: Minutes): Fix => ({
  kind,
  phase,
  to,
  edit: { kind: 'phase.set', phase: phase.id, patch: { duration: to } },
})

/** The phases that the clock crosses between the pin before this item and the item itself, nearest first. */
function before(items: readonly ScheduleItem[], index: number): Phase[] {
  const found: Phase[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const phase = items[at]?.phase
    if (!phase) break
    found.push(phase)
    if (phase.pin) break
  }
  return found
}

/**
 * The ways to settle the gap or overlap before the phase at this place of the day, the recommended one first: the
 * nearest working phase that can give or take the minutes, then the other working phases, then moving or removing the
 * pin. Empty where nothing is wrong.
 */
export function fixesOf(day: Day, index: number): Fix[] {
  const { items } = scheduleOf(day)
  const item = items[index]
  if (!item?.phase.pin || item.gap + item.overlap === 0) return []
  const { phase, gap, overlap } = item
  const pin = item.phase.pin
  const kind = overlap > 0 ? 'shorten' : 'lengthen'
  // A break, a meal or a closing is worth keeping whole; the welcome may give way last.
  const candidates = before(items, index).filter((other) => !isLogistics(other) || other.kind === 'welcome')
  const byWork = [...candidates.filter((p) => !isLogistics(p)), ...candidates.filter(isLogistics)]
  const durations = byWork.flatMap((other) => {
    const to = other.duration + gap - overlap
    return to >= SHORTEST ? [setDuration(kind, other, minutes(to))] : []
  })
  const start = item.arrival
  const to = timeOfDay((pin.edge === 'start' ? start : start + phase.duration) % 1440)
  return [
    ...durations,
    {
      kind: 'move-pin',
      phase,
      to,
      edit: { kind: 'phase.set', phase: phase.id, patch: { pin: { ...pin, at: to } } },
    },
    { kind: 'unpin', phase, edit: { kind: 'phase.set', phase: phase.id, patch: { pin: null } } },
  ]
}
