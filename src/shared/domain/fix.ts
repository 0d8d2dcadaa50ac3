/** Ways out of a gap or an overlap: each is one edit, with what it would change, and none happens by itself. */
import type { Day } from './day'
import type { Edit } from './edit'
import { isLogistics, type Phase, type Pin } from './phase'
import { type ScheduleItem, scheduleOf } from './schedule'
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from './time'

export type Fix =
  | { kind: 'shorten' | 'lengthen'; phase: Phase; to: Minutes; edit: Edit }
  | { kind: 'move-pin'; phase: Phase; to: TimeOfDay; edit: Edit }
  | { kind: 'unpin'; phase: Phase; edit: Edit }

/** A phase is never proposed below this length, in minutes. */
const SHORTEST = 5
const LONGEST = 1440
/** No clock time goes beyond the night that follows the day. */
const LATEST = 2879

const setDuration = (kind: 'shorten' | 'lengthen', phase: Phase, to: Minutes): Fix => ({
  kind,
  phase,
  to,
  edit: { kind: 'phase.set', phase: phase.id, patch: { duration: to } },
})

/** The phases whose length moves the arrival at this item, nearest first: back to the pin before it. */
function before(items: readonly ScheduleItem[], index: number): Phase[] {
  const found: Phase[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const phase = items[at]?.phase
    // One pinned at its end ends then whatever its length.
    if (!phase || phase.pin?.edge === 'end') break
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
    return to >= SHORTEST && to <= LONGEST ? [setDuration(kind, other, minutes(to))] : []
  })
  return [
    ...durations,
    ...movePin(phase, pin, item.arrival),
    { kind: 'unpin', phase, edit: { kind: 'phase.set', phase: phase.id, patch: { pin: null } } },
  ]
}

function movePin(phase: Phase, pin: Pin, start: TimeOfDay): Fix[] {
  const to = timeOfDay(pin.edge === 'start' ? start : start + phase.duration)
  if (to > LATEST) return []
  const edit: Edit = { kind: 'phase.set', phase: phase.id, patch: { pin: { ...pin, at: to } } }
  return [{ kind: 'move-pin', phase, to, edit }]
}
