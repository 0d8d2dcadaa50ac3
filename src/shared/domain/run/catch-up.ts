/** Offers for a delay, or for minutes won: previewed proposals, of which none is done by itself. */

import type { PhaseId } from '../base/id'
import { type Instant, instant, MINUTE_MS } from '../base/time'
import { apportion } from '../plan/balance'
import type { PhaseKind } from '../plan/phase'
import { courseOf } from './course'
import { comingOf } from './following'
import { plannedOf } from './replan'
import type { Baseline, Journal, PlannedPhase, Replan } from './run'
import { type RunPhase, type RunView, runView } from './run-view'

/**
 * Late: `share` between the phases before the fixed point, `shorten` the running one, `drop` an optional one, shorten the
 * `meal`, move the fixed points and the `end`. Ahead: `give` the minutes to the running phase, `spread` them over those
 * to come, lengthen the next `break`, `advance` the fixed points and the end.
 */
export type OfferKind =
  | 'share'
  | 'shorten'
  | 'drop'
  | 'meal'
  | 'end'
  | 'give'
  | 'spread'
  | 'break'
  | 'advance'

export type Offer = {
  kind: OfferKind
  /** Whole minutes each phase gains, negative when it loses some, in plan order. */
  changes: readonly { phase: PhaseId; title: string; kind: PhaseKind; by: number; to: number }[]
  /** Whole minutes that would still be missing. */
  missing: number
  replan: Replan
  /** The phases and the end of the day as they would be. */
  preview: { phases: readonly RunPhase[]; end: Instant }
}

export type CatchUp = {
  state: 'late' | 'ahead' | 'even'
  /** Whole minutes to find, or won; 0 when even. */
  minutes: number
  /** The fixed point that it is about: a phase with a fixed hour, or the end of the day. */
  point: { phase: PhaseId; title: string; kind: PhaseKind; at: Instant } | { phase: null; at: Instant }
  offers: readonly Offer[]
}

/** The length below which a meal is not proposed to be shortened when nobody said, in milliseconds. */
const SHORTEST_MEAL = 45 * MINUTE_MS

/**
 * Milliseconds below which a phase is not shortened. Nobody said: half of it for work, all of it for a break and the
 * like, which are protected.
 */
function minimumOf({ kind, minimum, duration }: Pick<RunPhase, 'kind' | 'minimum' | 'duration'>): number {
  if (minimum !== null) return Math.min(minimum, duration)
  return kind === 'work' ? Math.ceil(duration / 2 / MINUTE_MS) * MINUTE_MS : duration
}

const whole = (milliseconds: number) => Math.max(0, Math.floor(milliseconds / MINUTE_MS))
const wholeUp = (milliseconds: number) => Math.max(0, Math.ceil(milliseconds / MINUTE_MS))

type Run = { baseline: Baseline; journal: Journal; now: Instant }
type Change = { phase: RunPhase; by: number; more?: Partial<PlannedPhase> }
type Draft = { kind: OfferKind; changes: Change[]; found: number; end?: Instant }

/** The proposals at that instant; none when there is neither a minute to find nor a minute won. */
export function catchUpOf(baseline: Baseline, journal: Journal, now: Instant): CatchUp {
  const view = runView(baseline, journal, now, null)
  const { current, margin, end, phases } = view
  const point = margin
    ? { phase: margin.phase, title: margin.title, kind: margin.kind, at: margin.at }
    : { phase: null, at: end.announced }
  const even: CatchUp = { state: 'even', minutes: 0, point, offers: [] }
  if (!current) return even
  const until = margin ? phases.findIndex(({ id }) => id === margin.phase) : phases.length
  const coming = comingOf({ phases: phases.slice(0, until) })
  const late = wholeUp(margin ? -margin.milliseconds : end.projected - end.announced)
  const won = late > 0 ? 0 : Math.min(whole(-current.delta), whole(freeIn(view) - plannedFree(view)))
  if (late === 0 && won === 0) return even
  const running = phases[current.index]?.id
  const plan = courseOf(baseline, journal, view.now).phases.find(({ id }) => id === running)
  const drafts =
    late > 0
      ? whenLate(view, coming, phases[until], late, whole(plan?.duration ?? 0))
      : whenAhead(view, coming, won)
  const minutes = late || won
  const offers = drafts
    .map((draft) => ({ ...draft, changes: draft.changes.filter(({ by, more }) => by !== 0 || more) }))
    .filter(({ changes, end: moved }) => changes.length > 0 || moved !== undefined)
    .map((draft) => offerOf(draft, { baseline, journal, now: view.now }, minutes))
  return { state: late > 0 ? 'late' : 'ahead', minutes, point, offers }
}

function whenLate(
  view: RunView,
  coming: RunPhase[],
  fixed: RunPhase | undefined,
  late: number,
  planned: number,
): Draft[] {
  return [
    shareOut(coming, late),
    ...shortenCurrent(view, late, planned),
    ...dropOne(coming, late),
    ...shortenMeal(coming, fixed, late),
    moveEnd(view, late),
  ]
}

/** In proportion to what each can lose, in whole minutes; never a break that is protected nor the meal. */
function shareOut(coming: RunPhase[], late: number): Draft {
  const able = coming.filter(({ kind }) => kind !== 'meal')
  const room = able.map((phase) => whole(phase.duration - minimumOf(phase)))
  const found = Math.min(
    late,
    room.reduce((sum, each) => sum + each, 0),
  )
  const shares = apportion(room, found)
  return { kind: 'share', found, changes: able.map((phase, index) => ({ phase, by: -(shares[index] ?? 0) })) }
}

/** No more than the minutes of its plan: those that were given meanwhile are not of it. */
function shortenCurrent({ current, phases }: RunView, late: number, planned: number): Draft[] {
  const phase = current && phases[current.index]
  if (!phase) return []
  const found = Math.min(late, planned, whole(phase.duration - minimumOf(phase)), whole(current.left))
  return [{ kind: 'shorten', found, changes: [{ phase, by: -found }] }]
}

/** The shortest optional phase that is long enough, else the longest. */
function dropOne(coming: RunPhase[], late: number): Draft[] {
  const optional = coming
    .filter((phase) => phase.optional && whole(phase.duration) > 0)
    .sort((one, other) => one.duration - other.duration)
  const phase = optional.find(({ duration }) => whole(duration) >= late) ?? optional.at(-1)
  if (!phase) return []
  const found = whole(phase.duration)
  return [{ kind: 'drop', found, changes: [{ phase, by: -found, more: { dropped: true } }] }]
}

/** A meal at a fixed hour begins later and ends as planned. */
function shortenMeal(coming: RunPhase[], fixed: RunPhase | undefined, late: number): Draft[] {
  const meal = fixed?.kind === 'meal' ? fixed : coming.find(({ kind }) => kind === 'meal')
  if (!meal) return []
  const least = Math.min(meal.duration, meal.minimum ?? SHORTEST_MEAL)
  const found = Math.min(late, whole(meal.duration - least))
  if (found === 0) return []
  const { fixedStart } = meal
  const more = fixedStart === null ? {} : { fixedStart: instant(fixedStart + late * MINUTE_MS) }
  return [{ kind: 'meal', found, changes: [{ phase: meal, by: -found, more }] }]
}

/** Accepts the delay: the fixed hours that would be missed move, and the end that is announced with them. */
function moveEnd({ phases, end }: RunView, late: number): Draft {
  const missed = comingOf({ phases }).filter(({ conflict }) => conflict > 0)
  const changes = missed.map((phase): Change => {
    const at = instant((phase.fixedStart ?? phase.start) + wholeUp(phase.conflict) * MINUTE_MS)
    return { phase, by: 0, more: { fixedStart: at } }
  })
  const over = wholeUp(end.projected - end.announced)
  return {
    kind: 'end',
    found: late,
    changes,
    ...(over > 0 ? { end: instant(end.announced + over * MINUTE_MS) } : {}),
  }
}

/** Milliseconds free before the fixed point, or before the announced end. */
const freeIn = ({ margin, end }: RunView) => margin?.milliseconds ?? end.announced - end.projected

/** Those that the plan had left free there when the day began. */
function plannedFree({ margin, end, phases }: RunView): number {
  const place = margin ? phases.findIndex(({ id }) => id === margin.phase) : phases.length
  const until = phases[place]?.plannedStart ?? end.planned
  return Math.max(0, until - (phases[place - 1]?.plannedEnd ?? until))
}

/** Nobody makes a phase more than twice as long as it is. */
const isSensible = ({ phase, by }: Change) => by <= whole(phase.duration)

function whenAhead(view: RunView, coming: RunPhase[], won: number): Draft[] {
  const { current, phases } = view
  const phase = current && phases[current.index]
  const work = coming.filter(({ kind }) => kind === 'work')
  const room = work.map((each) => whole(each.duration - minimumOf(each)))
  const weights = room.some((each) => each > 0) ? room : work.map(({ duration }) => duration)
  const shares = apportion(weights, won)
  const rest = coming.find(({ kind }) => kind === 'break')
  const drafts: Draft[] = [
    { kind: 'give', found: won, changes: phase ? [{ phase, by: won }] : [] },
    {
      kind: 'spread',
      found: won,
      changes: work.map((each, index) => ({ phase: each, by: shares[index] ?? 0 })),
    },
    { kind: 'break', found: won, changes: rest ? [{ phase: rest, by: won }] : [] },
  ]
  return [...drafts.filter(({ changes }) => changes.every(isSensible)), advance(view, won)]
}

/** Keeps the minutes: the fixed hours to come and the announced end are so much earlier. */
function advance({ phases, end }: RunView, won: number): Draft {
  const changes = comingOf({ phases }).flatMap((phase): Change[] => {
    const { fixedStart } = phase
    if (fixedStart === null) return []
    return [{ phase, by: 0, more: { fixedStart: instant(fixedStart - won * MINUTE_MS) } }]
  })
  return { kind: 'advance', found: won, changes, end: instant(end.announced - won * MINUTE_MS) }
}

function offerOf({ kind, changes, found, end }: Draft, run: Run, minutes: number): Offer {
  const { baseline, journal, now } = run
  const course = courseOf(baseline, journal, now)
  const phases = changes.flatMap(({ phase, by, more }): PlannedPhase[] => {
    const own = course.phases.find(({ id }) => id === phase.id)
    if (!own) return []
    // One that is left out keeps its length, should it be taken back in.
    const duration = more?.dropped ? own.duration : own.duration + by * MINUTE_MS
    return [{ ...plannedOf(own), duration, ...more }]
  })
  const order = course.phases.map(({ id }) => id)
  const replan: Replan = { cause: 'catch-up', order, phases, end: end ?? null }
  const after = runView(baseline, [...journal, { kind: 'replan', at: now, ...replan }], now, null)
  return {
    kind,
    changes: changes.map(({ phase: { id, title, kind: nature, duration }, by }) => ({
      ...{ phase: id, title, kind: nature, by },
      to: Math.round(duration / MINUTE_MS) + by,
    })),
    missing: Math.max(0, minutes - found),
    replan,
    preview: { phases: after.phases, end: after.end.projected },
  }
}
