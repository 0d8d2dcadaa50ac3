/** Advice on a plan: five rules of training design, each of which the trainer may set aside. */

import type { AxisId, DayId, PhaseId } from '../base/id'
import { type Minutes, minutes } from '../base/time'
import type { Axis } from './axis'
import { balanceOf } from './balance'
import { isLogistics, type Phase } from './phase'
import { type ScheduleItem, scheduleOf } from './schedule'
import type { Session } from './session'

/** More work in a row than this, in minutes, and attention goes. */
export const WITHOUT_BREAK = 90
/** A group listens so many minutes at most. */
export const LECTURE = 45
/** The work that counts as « after the meal », in minutes. */
export const AFTER_MEAL = 60
/** A free time of so many minutes is a break that nobody wrote down. */
const FREE = 10

type Rule =
  /** So many minutes of work in a row, the limit being passed in that phase. */
  | { kind: 'no-break'; day: DayId; phase: PhaseId; minutes: Minutes }
  /** The group listens for so many minutes. */
  | { kind: 'lecture'; day: DayId; phase: PhaseId; minutes: Minutes }
  /** An axis that is aimed at and to which no minute of the session is given. */
  | { kind: 'axis-at-zero'; axis: AxisId; name: string }
  /** In the first hour of work after the meal, nobody tries a hand at anything. */
  | { kind: 'after-meal'; day: DayId; phase: PhaseId }
  | { kind: 'group-small'; day: DayId; phase: PhaseId; method: string; limit: number; people: number }
  | { kind: 'group-large'; day: DayId; phase: PhaseId; method: string; limit: number; people: number }

export type Advice = Rule & {
  /** Under which it is set aside: the same for as long as it is about the same thing. */
  key: string
}

/** How many people a method takes, by its title: all that a plan has to know of one. Null when it does not matter. */
export type GroupLimit = { title: string; smallest: number | null; largest: number | null }

const REST = ['break', 'meal']
const isRest = ({ phase }: ScheduleItem) => REST.includes(phase.kind)

/** The stretches of work between two rests: a break, a meal, or free time that is as good as one. */
function stretches(items: readonly ScheduleItem[]): ScheduleItem[][] {
  const all: ScheduleItem[][] = [[]]
  for (const item of items) {
    if (isRest(item) || item.gap >= FREE) all.push([])
    if (!isLogistics(item.phase)) all.at(-1)?.push(item)
  }
  return all
}

function withoutBreak(day: DayId, items: readonly ScheduleItem[]): Rule[] {
  return stretches(items).flatMap((stretch): Rule[] => {
    let worked = 0
    const passing = stretch.find(({ length }) => {
      worked += length
      return worked > WITHOUT_BREAK
    })
    const all = stretch.reduce((sum, { length }) => sum + length, 0)
    return passing ? [{ kind: 'no-break', day, phase: passing.phase.id, minutes: minutes(all) }] : []
  })
}

type AxisOf = (phase: Phase) => Axis | undefined

const lectures = (day: DayId, items: readonly ScheduleItem[], axisOf: AxisOf): Rule[] =>
  items.flatMap(({ phase, length }): Rule[] =>
    axisOf(phase)?.activity === 'listen' && length > LECTURE && phase.groups.length === 0
      ? [{ kind: 'lecture', day, phase: phase.id, minutes: length }]
      : [],
  )

/** Silent while a phase of that hour has no axis yet: nobody knows what the group does in it. */
function afterMeal(day: DayId, items: readonly ScheduleItem[], axisOf: AxisOf): Rule[] {
  return items.flatMap((meal, index): Rule[] => {
    if (meal.phase.kind !== 'meal') return []
    const first: ScheduleItem[] = []
    let worked = 0
    for (const item of items.slice(index + 1)) {
      if (worked >= AFTER_MEAL || item.phase.kind === 'meal') break
      if (isLogistics(item.phase) || item.length === 0) continue
      first.push(item)
      worked += item.length
    }
    const [opening] = first
    if (!opening) return []
    const activities = first.map(({ phase }) => axisOf(phase)?.activity)
    const isKnown = activities.every((activity) => activity !== undefined)
    return isKnown && !activities.includes('practise')
      ? [{ kind: 'after-meal', day, phase: opening.phase.id }]
      : []
  })
}

const groups = (
  day: DayId,
  items: readonly ScheduleItem[],
  limitOf: (method: string) => GroupLimit | undefined,
  people: number | null,
): Rule[] =>
  items.flatMap(({ phase }): Rule[] => {
    const limit = limitOf(phase.method)
    if (!limit || people === null) return []
    const { title: method, smallest, largest } = limit
    const own = { day, phase: phase.id, method, people }
    if (smallest !== null && people < smallest) return [{ kind: 'group-small', ...own, limit: smallest }]
    return largest !== null && people > largest ? [{ kind: 'group-large', ...own, limit: largest }] : []
  })

/** An axis without a target is not missed; a session in which nothing is on an axis yet misses none. */
function axesAtZero(session: Session): Rule[] {
  const { shares, total } = balanceOf(session.axes, session.days)
  if (total === 0) return []
  return shares
    .filter(({ axis, minutes: own }) => own === 0 && axis.target > 0 && !axis.retired)
    .map(({ axis }) => ({ kind: 'axis-at-zero', axis: axis.id, name: axis.name }))
}

const keyOf = (rule: Rule) => `${rule.kind} ${rule.kind === 'axis-at-zero' ? rule.axis : rule.phase}`

/**
 * Everything to be said of the plan as its days now stand, in the order of the day, those of the whole session first;
 * what was set aside is among it. `limitOf` finds how many people the method of a phase takes; `people` is how many come,
 * null when nobody knows.
 */
export function adviceOn(
  session: Session,
  limitOf: (method: string) => GroupLimit | undefined,
  people: number | null,
): Advice[] {
  const axisOf: AxisOf = (phase) => session.axes.find(({ id }) => id === phase.axis)
  const ofDays = session.days.flatMap((day) => {
    const { items } = scheduleOf(day)
    const place = new Map(items.map(({ phase }, index) => [phase.id, index]))
    const rules = [
      ...withoutBreak(day.id, items),
      ...lectures(day.id, items, axisOf),
      ...afterMeal(day.id, items, axisOf),
      ...groups(day.id, items, limitOf, people),
    ]
    const at = (rule: Rule) => ('phase' in rule ? (place.get(rule.phase) ?? 0) : 0)
    return rules.sort((a, b) => at(a) - at(b))
  })
  return [...axesAtZero(session), ...ofDays].map((rule) => ({ ...rule, key: keyOf(rule) }))
}
