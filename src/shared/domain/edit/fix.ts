/** Ways out of a gap, an overlap or an end that comes too late: each is one edit, and none happens by itself. */

import type { PhaseId, SessionId } from '../base/id'
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from '../base/time'
import type { Axis } from '../plan/axis'
import { apportion, balanceOf } from '../plan/balance'
import type { Day } from '../plan/day'
import { savedBy } from '../plan/length'
import { isLogistics, type Phase, type Pin } from '../plan/phase'
import { type Schedule, type ScheduleItem, scheduleOf } from '../plan/schedule'
import { emptySession } from '../plan/session'
import { verdictOf } from '../plan/verdict'
import { applyEdit, type Edit } from './edit'

export type Fix =
  | { kind: 'shorten' | 'lengthen'; phase: Phase; to: Minutes; edit: Edit }
  /** Minutes taken from several phases, or given to them, in proportion to what each can spare. */
  | { kind: 'share'; lengths: readonly { phase: Phase; to: Minutes }[]; edit: Edit }
  /** An optional phase put aside. */
  | { kind: 'park'; phase: Phase; edit: Edit }
  | { kind: 'short-version'; edit: Edit }
  | { kind: 'start-day'; to: TimeOfDay; edit: Edit }
  | { kind: 'announce-end'; to: TimeOfDay; edit: Edit }
  | { kind: 'move-pin'; phase: Phase; to: TimeOfDay; edit: Edit }
  | { kind: 'unpin'; phase: Phase; edit: Edit }

/** The ground of a recommendation, besides the day. */
export type FixContext = {
  axes: readonly Axis[]
  /** The phase that was just made longer, or added. */
  changed: PhaseId | null
}

/** A phase is never proposed below this length, in minutes, nor below half of what it has unless it says its minimum. */
const SHORTEST = 5
/** Nor beyond this one, nor longer by more than two hours: what is left free is then no part of it. */
const LONGEST = 240
const MOST_GIVEN = 120
/** A group is not asked to come earlier by more than this, unless an hour before the day says so: then, by an hour or two. */
const EARLIER = 30
const EARLIER_FIXED = 60
const EARLIER_FIRST = 120
/** No clock time goes beyond the night that follows the day. */
const LATEST = 2879

const leastOf = ({ duration, minimum }: Phase) =>
  Math.min(duration, minimum ?? Math.max(SHORTEST, Math.ceil(duration / 2)))

/** A settled order of preference: the lower comes first. */
type Ranked = readonly [rank: number, fix: Fix]

const RANK = {
  changed: 0,
  optional: 1,
  share: 2,
  short: 3,
  work: 4,
  lacking: 5,
  welcome: 6,
  earlier: 7,
  hour: 8,
}

/** The phases whose length moves the arrival at that place, nearest first: back to the pin before it. */
function before(items: readonly ScheduleItem[], place: number): Phase[] {
  const found: Phase[] = []
  for (let at = place - 1; at >= 0; at -= 1) {
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

const after = (day: Day, edit: Edit): Day =>
  applyEdit({ ...emptySession('' as SessionId), days: [day] }, edit).days[0] ?? day

/** Minutes too many before fixed hours, then after the announced end. */
function tooMany(day: Day): [overlaps: number, late: number] {
  const { misfits } = verdictOf(day)
  const sum = (kind: 'overlap' | 'late') =>
    misfits.reduce((all, misfit) => all + (misfit.kind === kind ? misfit.minutes : 0), 0)
  return [sum('overlap'), sum('late')]
}

/** -1 when the one is less wrong than the other, 1 when it is more. */
function compared([overlaps, late]: ReturnType<typeof tooMany>, other: ReturnType<typeof tooMany>): number {
  return Math.sign(overlaps - other[0]) || Math.sign(late - other[1])
}

/** Whether the day after the edit still has minutes too many at that place: before the phase, or past its end. */
function remains(day: Day, { edit }: Fix, phase: PhaseId | null): boolean {
  return verdictOf(after(day, edit)).misfits.some((misfit) =>
    misfit.kind === 'late' ? phase === null : misfit.phase.id === phase,
  )
}

/** Those that settle it: what leaves less wrong than there is before what moves it elsewhere, and the best of them first. */
function inOrder(day: Day, ranked: readonly Ranked[], isGap: boolean, phase: PhaseId | null): Fix[] {
  const now = tooMany(day)
  const wrong = ({ edit }: Fix) => compared(tooMany(after(day, edit)), now)
  const worth = (fix: Fix) => (isGap ? Math.max(0, wrong(fix)) : wrong(fix))
  return (
    ranked
      .filter(([, fix]) => !remains(day, fix, phase))
      .map(([rank, fix]) => ({ rank, fix, worth: worth(fix) }))
      // Where hours are in each other's way, moving one would only push the next.
      .map((own) => (own.fix.kind === 'unpin' && own.worth >= 0 && !isGap ? { ...own, rank: -1 } : own))
      .toSorted((one, other) => one.worth - other.worth || one.rank - other.rank)
      .map(({ fix }) => fix)
  )
}

/**
 * The ways to settle the gap or overlap before the phase at this place of the day, the recommended one first. Minutes
 * are taken from the phase that was just changed, from an optional one, or from all that have some to spare, rather than
 * from one whose axis is already short of its target. An hour that comes before the day is a start to move, or a fixed
 * hour that is out of date. Empty where nothing is wrong.
 */
export function fixesOf(day: Day, index: number, context: FixContext): Fix[] {
  const schedule = scheduleOf(day)
  const wanted = day.phases[index]?.id
  const place = schedule.items.findIndex((own) => own.phase.id === wanted)
  const item = schedule.items[place]
  if (!item?.phase.pin || item.gap + item.overlap === 0) return []
  const by = item.overlap - item.gap
  const { pin } = item.phase
  const pinned = pin.edge === 'start' ? item.start : item.end
  const isBefore = pinned < day.start
  const unpin: Fix = {
    kind: 'unpin',
    phase: item.phase,
    edit: { kind: 'phase.set', phase: item.phase.id, patch: { pin: null } },
  }
  return inOrder(
    day,
    [
      ...(isBefore ? earlierFor(day, schedule, place) : []),
      ...(isBefore ? [[RANK.changed, unpin] as const] : lengthFixes(day, schedule, place, by, context)),
      ...(by > 0 && !isBefore ? earlier(day, schedule, place, by, EARLIER) : []),
      ...movePin(item, pin),
      ...(isBefore ? [] : [[RANK.hour, unpin] as const]),
      ...(by > 0 ? atPinBefore(schedule, place, by) : []),
    ],
    by < 0,
    item.phase.id,
  )
}

/** The ways to end at the announced hour, the recommended one first, likewise; empty where the day does. */
export function endFixesOf(day: Day, context: FixContext): Fix[] {
  const schedule = scheduleOf(day)
  const by = -(schedule.margin ?? 0)
  if (by <= 0) return []
  const place = schedule.items.length
  return inOrder(
    day,
    [
      ...lengthFixes(day, schedule, place, by, context),
      ...earlier(day, schedule, place, by, EARLIER),
      ...advanceLastPin(schedule, by),
      ...announceEnd(day, schedule),
    ],
    false,
    null,
  )
}

/** Fixes by the lengths of the phases before that place: `by` minutes taken, or given when negative. */
function lengthFixes(
  day: Day,
  { items }: Schedule,
  place: number,
  by: number,
  context: FixContext,
): Ranked[] {
  // A break, a meal or a closing is worth keeping whole; the welcome may give way last.
  const candidates = before(items, place).filter((phase) => !isLogistics(phase) || phase.kind === 'welcome')
  const lacking = new Set(
    balanceOf(context.axes, [day])
      .shares.filter(({ missing }) => missing > 0)
      .map(({ axis }) => axis.id),
  )
  const rankOf = (phase: Phase) => {
    if (by > 0 && phase.id === context.changed) return RANK.changed
    if (by > 0 && phase.optional) return RANK.optional
    if (isLogistics(phase)) return RANK.welcome
    // A phase of an axis that lacks minutes is the last to give some, and the first to be given some.
    const lacks = phase.axis !== null && lacking.has(phase.axis)
    return lacks === by > 0 ? RANK.lacking : RANK.work
  }
  const single = candidates.flatMap((phase): Ranked[] => {
    const to = phase.duration - by
    const isSane = by > 0 ? to >= leastOf(phase) : to <= LONGEST && -by <= MOST_GIVEN
    const kind = by > 0 ? 'shorten' : 'lengthen'
    const edit: Edit = { kind: 'phase.set', phase: phase.id, patch: { duration: minutes(to) } }
    return isSane ? [[rankOf(phase), { kind, phase, to: minutes(to), edit }]] : []
  })
  const parked = candidates
    .filter(({ optional }) => optional && by > 0 && day.phases.length > 1)
    .map(
      (phase): Ranked => [
        RANK.optional,
        { kind: 'park', phase, edit: { kind: 'phases.park', phases: [phase.id] } },
      ],
    )
  const short: Ranked[] =
    by > 0 && !day.short && savedBy(day) > 0
      ? [
          [
            RANK.short,
            { kind: 'short-version', edit: { kind: 'day.set', day: day.id, patch: { short: true } } },
          ],
        ]
      : []
  return [...single, ...parked, ...share(candidates, by), ...short]
}

/**
 * `by` minutes taken from the working phases (given to them when negative), so that each gives in proportion to what it
 * has above its least length; none when there are not two to share, or not enough to give.
 */
function share(candidates: readonly Phase[], by: number): Ranked[] {
  const phases = candidates.filter((phase) => !isLogistics(phase)).toReversed()
  const spare = phases.map((phase) => (by > 0 ? phase.duration - leastOf(phase) : phase.duration))
  if (by > spare.reduce((sum, own) => sum + own, 0) || -by > MOST_GIVEN) return []
  const shares = apportion(spare, Math.abs(by))
  const lengths = phases.flatMap((phase, index) => {
    const own = shares[index] ?? 0
    return own > 0 ? [{ phase, to: minutes(phase.duration - Math.sign(by) * own) }] : []
  })
  if (lengths.length < 2 || lengths.some(({ to }) => to > LONGEST)) return []
  const edit: Edit = {
    kind: 'phases.resize',
    lengths: lengths.map(({ phase, to }) => ({ phase: phase.id, duration: to })),
  }
  return [[by > 0 ? RANK.share : RANK.lacking, { kind: 'share', lengths, edit }]]
}

/** The day begun earlier by so many minutes, where no fixed hour before that place would take them away again. */
function earlier(day: Day, { items }: Schedule, place: number, by: number, most: number): Ranked[] {
  const to = timeOfDay(day.start - by)
  if (by > most || to < 0 || items.slice(0, place).some(({ phase }) => phase.pin)) return []
  const edit: Edit = { kind: 'day.set', day: day.id, patch: { start: to } }
  return [[RANK.earlier, { kind: 'start-day', to, edit }]]
}

/** Likewise, as the first thing to do: the hour of this phase is before the day's. */
function earlierFor(day: Day, schedule: Schedule, place: number): Ranked[] {
  const item = schedule.items[place]
  if (!item) return []
  // Nobody comes for a meal or a break, whose hour is rather one that was left behind when the day was moved.
  const opens = place === 0 && item.phase.kind !== 'meal' && item.phase.kind !== 'break'
  const found = earlier(day, schedule, place, item.overlap, opens ? EARLIER_FIRST : EARLIER_FIXED)
  return item.phase.kind === 'meal' ? found : found.map(([, fix]) => [RANK.changed, fix])
}

function movePin({ phase, arrival, length }: ScheduleItem, pin: Pin): Ranked[] {
  const to = timeOfDay(pin.edge === 'start' ? arrival : arrival + length)
  return pinAt(phase, pin, to)
}

/** The fixed hour before that place brought forward, or let go: two of them may be in each other's way. */
function atPinBefore({ items }: Schedule, place: number, by: number): Ranked[] {
  const item = items.slice(0, place).findLast(({ phase }) => phase.pin)
  if (!item?.phase.pin) return []
  const { phase, start, end } = item
  const edit: Edit = { kind: 'phase.set', phase: phase.id, patch: { pin: null } }
  return [
    ...pinAt(phase, item.phase.pin, timeOfDay((item.phase.pin.edge === 'start' ? start : end) - by)),
    [RANK.hour, { kind: 'unpin', phase, edit }],
  ]
}

/** The last fixed hour, and what follows it, brought forward by so many minutes. */
function advanceLastPin({ items }: Schedule, by: number): Ranked[] {
  const item = items.findLast(({ phase }) => phase.pin)
  if (!item?.phase.pin) return []
  const { edge } = item.phase.pin
  return pinAt(item.phase, item.phase.pin, timeOfDay((edge === 'start' ? item.start : item.end) - by))
}

function pinAt(phase: Phase, pin: Pin, to: TimeOfDay): Ranked[] {
  if (to < 0 || to > LATEST) return []
  const edit: Edit = { kind: 'phase.set', phase: phase.id, patch: { pin: { ...pin, at: to } } }
  return [[RANK.hour, { kind: 'move-pin', phase, to, edit }]]
}

function announceEnd(day: Day, { end }: Schedule): Ranked[] {
  if (end < 0 || end > LATEST) return []
  const edit: Edit = { kind: 'day.set', day: day.id, patch: { targetEnd: end } }
  return [[RANK.hour, { kind: 'announce-end', to: end, edit }]]
}
