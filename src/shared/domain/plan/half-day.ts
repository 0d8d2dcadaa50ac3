/**
 * The half-days of a day: what somebody signs for. The one rule behind the roll call, the presences, the attendance
 * sheet, the programme, the certificates and the report.
 */
import { z } from 'zod'
import type { DayId, PhaseId } from '../base/id'
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from '../base/time'
import type { Day } from './day'
import { type ScheduleItem, scheduleOf } from './schedule'
import type { Session } from './session'

export const partOfDaySchema = z.enum(['morning', 'afternoon', 'evening'])
export type PartOfDay = z.infer<typeof partOfDaySchema>

export type HalfDay = {
  part: PartOfDay
  /** Start of its first phase and end of its last, meals left out; 1440 or more is the day after. */
  from: TimeOfDay
  to: TimeOfDay
  /** Minutes that count as training: breaks do, meals and free minutes do not. */
  minutes: Minutes
  /** Its phases in order; a meal stands with what came before it. */
  items: readonly ScheduleItem[]
}

const NOON = 12 * 60
const EVENING = 17 * 60
/** Without a cut, up to so many minutes of training are one half-day. */
const LONGEST = 5 * 60
/** « An hour or so »: so many free minutes part the day like a meal. */
const FREE = 45
/** The hours of the day in which a free hour is that of a meal: around midday, around supper. */
const MEALTIMES = [
  [11 * 60, 15 * 60],
  [17 * 60, 21 * 60],
] as const

const isMeal = ({ phase }: ScheduleItem) => phase.kind === 'meal'
const isTraining = ({ phase, length }: ScheduleItem) => phase.kind === 'work' && length > 0
const trains = (items: readonly ScheduleItem[]) => items.some(isTraining)
const counted = (items: readonly ScheduleItem[]) => items.filter((item) => !isMeal(item))
const lengthOf = (items: readonly ScheduleItem[]) =>
  counted(items).reduce((sum, { length }) => sum + length, 0)
const endOf = (items: readonly ScheduleItem[]) => Math.max(...counted(items).map(({ end }) => end))
const startOf = (items: readonly ScheduleItem[]) => Math.min(...counted(items).map(({ start }) => start))

const shared = (from: number, to: number, low: number, high: number) =>
  Math.max(0, Math.min(to, high) - Math.max(from, low))

const isFreeForMeal = ({ gap, start }: ScheduleItem) =>
  MEALTIMES.some(([low, high]) => shared(start - gap, start, low, high) >= FREE)

/** Where most of the minutes lie; the earlier of equals. What begins in the evening is the evening, past midnight too. */
function partOf(items: readonly ScheduleItem[]): PartOfDay {
  if (startOf(items) >= EVENING) return 'evening'
  const within = (low: number, high: number) =>
    counted(items).reduce((sum, { start, end }) => sum + shared(start, end, low, high), 0)
  const spent = {
    morning: within(0, NOON),
    afternoon: within(NOON, EVENING),
    evening: within(EVENING, Number.POSITIVE_INFINITY),
  }
  const most = Math.max(...Object.values(spent))
  return partOfDaySchema.options.find((part) => spent[part] === most) ?? 'morning'
}

/** The phases between one cut and the next: each piece trains, and a meal that cuts ends the piece before it. */
function pieces(items: readonly ScheduleItem[]): ScheduleItem[][] {
  const found: ScheduleItem[][] = [[]]
  const last = () => found[found.length - 1] ?? []
  items.forEach((item, index) => {
    const parts = trains(last()) && trains(items.slice(index))
    if (parts && isFreeForMeal(item)) found.push([])
    last().push(item)
    if (parts && isMeal(item) && trains(items.slice(index + 1))) found.push([])
  })
  return found
}

/** A piece too long for one half-day, in two at the phase that begins nearest to noon, where both train. */
function atNoon(items: readonly ScheduleItem[]): ScheduleItem[][] {
  const places = items.flatMap(({ start }, index) =>
    trains(items.slice(0, index)) && trains(items.slice(index))
      ? [{ index, far: Math.abs(start - NOON) }]
      : [],
  )
  const [nearest] = places.sort((a, b) => a.far - b.far)
  return nearest ? [items.slice(0, nearest.index), items.slice(nearest.index)] : [[...items]]
}

type Piece = { part: PartOfDay; items: ScheduleItem[] }

/** The hour until which a morning goes on, whatever was eaten in it. */
const MORNING_AT_LAST = 13 * 60

const ORDER = partOfDaySchema.options
const later = (one: PartOfDay, other: PartOfDay) => (ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other)

/** The pieces named in order, those of one name together: a second meal in the afternoon opens no second afternoon. */
function named(all: readonly ScheduleItem[][]): Piece[] {
  const halves: Piece[] = []
  all.forEach((items, index) => {
    const next = all[index + 1]
    // Begun before noon and parted from the afternoon: the morning, even where its meal is late.
    const isMorning = index === 0 && next !== undefined && partOf(next) === 'afternoon'
    const before = halves.at(-1)
    const own = isMorning ? 'morning' : partOf(items)
    const part = before ? later(own, before.part) : own
    if (before?.part === part) before.items.push(...items)
    else halves.push({ part, items: [...items] })
  })
  const [only, second] = halves
  const last = all.at(-1)
  const isLate = all.length > 1 && only?.part === 'morning' && endOf(only.items) > MORNING_AT_LAST
  if (second || !isLate || !last) return halves
  return [
    { part: 'morning', items: only.items.slice(0, -last.length) },
    { part: 'afternoon', items: [...last] },
  ]
}

/** The pieces of a day begun before noon; what no meal parts from an afternoon is parted at noon when it is too long. */
function partsOf(items: readonly ScheduleItem[]): Piece[] {
  const [first, ...others] = named(pieces(items))
  if (!first) return []
  const isUncut = others[0]?.part !== 'afternoon' && lengthOf(first.items) > LONGEST
  const [morning, rest] = isUncut ? atNoon(first.items) : [first.items]
  if (!morning || !rest) return [first, ...others]
  const part = partOf(rest) === 'evening' ? 'evening' : 'afternoon'
  return part === others[0]?.part
    ? [
        { part: 'morning', items: morning },
        { part, items: [...rest, ...others[0].items] },
        ...others.slice(1),
      ]
    : [{ part: 'morning', items: morning }, { part, items: rest }, ...others]
}

/**
 * The half-days of the day in order, at most one of each name; none when no phase trains. A day begun before noon is
 * parted by a meal with training before and after it, and by an hour or so left free for one. One begun later is not.
 */
export function halfDaysOf(day: Day): HalfDay[] {
  const { items } = scheduleOf(day)
  if (!trains(items)) return []
  const parts = startOf(items) < NOON ? partsOf(items) : [{ part: partOf(items), items: [...items] }]
  return parts.map(({ part, items: own }) => ({
    part,
    from: timeOfDay(startOf(own)),
    to: timeOfDay(endOf(own)),
    minutes: minutes(lengthOf(own)),
    items: own,
  }))
}

/** A half-day within its session. */
export type SessionHalfDay = HalfDay & {
  day: DayId
  /** The place of its day in the session, from 1. */
  number: number
  /** Whether its day has no other. */
  alone: boolean
}

export const sessionHalfDays = ({ days }: Pick<Session, 'days'>): SessionHalfDay[] =>
  days.flatMap((day, index) => {
    const halves = halfDaysOf(day)
    return halves.map((half) => ({ ...half, day: day.id, number: index + 1, alone: halves.length === 1 }))
  })

/** The half-day in which the phase stands; null when it is in none. */
export const halfDayWith = <T extends HalfDay>(halves: readonly T[], phase: PhaseId): T | null =>
  halves.find(({ items }) => items.some((item) => item.phase.id === phase)) ?? null
