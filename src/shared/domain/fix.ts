/** Ways out of a gap or an overlap: each is one edit, with what it would change, and none happens by itself. */
import { apportion } from './balance'
import type { Day } from './day'
import type { Edit } from './edit'
import { isLogistics, type Phase, type Pin } from './phase'
import { type ScheduleItem, scheduleOf } from './schedule'
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from './time'

export type Fix =
  | { kind: 'shorten' | 'lengthen'; phase: Phase; to: Minutes; edit: Edit }
  /** Minutes taken from several phases, or given to them, in proportion to what each can spare. */
  | { kind: 'share'; lengths: readonly { phase: Phase; to: Minutes }[]; edit: Edit }
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
    const item = items[at]
    const phase = item?.phase
    // One pinned at its end ends then whatever its length.
    if (!phase || phase.pin?.edge === 'end') break
    // That of sub-groups, or of the short version, is not its own to change.
    if (item.length === phase.duration) found.push(phase)
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
  const wanted = day.phases[index]?.id
  const place = items.findIndex((own) => own.phase.id === wanted)
  const item = items[place]
  if (!item?.phase.pin || item.gap + item.overlap === 0) return []
  const { phase, gap, overlap } = item
  const pin = item.phase.pin
  const kind = overlap > 0 ? 'shorten' : 'lengthen'
  // A break, a meal or a closing is worth keeping whole; the welcome may give way last.
  const candidates = before(items, place).filter((other) => !isLogistics(other) || other.kind === 'welcome')
  const byWork = [...candidates.filter((p) => !isLogistics(p)), ...candidates.filter(isLogistics)]
  const durations = byWork.flatMap((other) => {
    const to = other.duration + gap - overlap
    return to >= SHORTEST && to <= LONGEST ? [setDuration(kind, other, minutes(to))] : []
  })
  return [
    ...durations.slice(0, 1),
    ...shareOut(candidates, overlap - gap),
    ...durations.slice(1),
    ...movePin(item, pin),
    { kind: 'unpin', phase, edit: { kind: 'phase.set', phase: phase.id, patch: { pin: null } } },
  ]
}

/**
 * `by` minutes taken from the working phases (given to them when negative), so that each gives in proportion to what it
 * has above its minimum, or above the shortest of all; none when there are not two to share, or not enough to give.
 */
function shareOut(candidates: readonly Phase[], by: number): Fix[] {
  const phases = candidates.filter((phase) => !isLogistics(phase)).toReversed()
  const spare = phases.map((phase) =>
    by > 0 ? Math.max(0, phase.duration - (phase.minimum ?? SHORTEST)) : phase.duration,
  )
  if (by > spare.reduce((sum, minutes) => sum + minutes, 0)) return []
  const shares = apportion(spare, Math.abs(by))
  const lengths = phases.flatMap((phase, index) => {
    const share = shares[index] ?? 0
    return share > 0 ? [{ phase, to: minutes(phase.duration - Math.sign(by) * share) }] : []
  })
  if (lengths.length < 2 || lengths.some(({ to }) => to > LONGEST)) return []
  const edit: Edit = {
    kind: 'phases.resize',
    lengths: lengths.map(({ phase, to }) => ({ phase: phase.id, duration: to })),
  }
  return [{ kind: 'share', lengths, edit }]
}

function movePin({ phase, arrival, length }: ScheduleItem, pin: Pin): Fix[] {
  const to = timeOfDay(pin.edge === 'start' ? arrival : arrival + length)
  if (to > LATEST) return []
  const edit: Edit = { kind: 'phase.set', phase: phase.id, patch: { pin: { ...pin, at: to } } }
  return [{ kind: 'move-pin', phase, to, edit }]
}
