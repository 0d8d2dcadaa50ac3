/** Durations and clock times as a trainer types them: `45`, `1h15`, `1,5h`, `9:30`. */
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from './time'

/** A duration never goes beyond a day. */
const MAX = 1440

const MINUTE = '(?:m|mn|min|mins|minutes?)'
const HOUR = '(?:h|hours?|heures?)'

const onlyMinutes = new RegExp(String.raw`^(\d{1,4})\s*${MINUTE}?$`)
const hoursAndMinutes = new RegExp(String.raw`^(\d{1,2})\s*${HOUR}(?:\s*([0-5]?\d)\s*${MINUTE}?)?$`)
const withColon = /^(\d{1,2})\s*:\s*([0-5]\d)$/
const decimalHours = new RegExp(String.raw`^(\d{1,2}[.,]\d{1,2})\s*${HOUR}$`)

/**
 * The minutes that a typed duration means, or null when it means none: `45`, `45 min`, `1h30`, `1 h 30`, `1:30`,
 * `1,5h`, `1h`. Nonsense such as `abc`, `1h75` or `1 30` and anything beyond 24 hours is refused.
 */
export function parseDuration(typed: string): Minutes | null {
  const text = typed.trim().toLowerCase()
  const total = totalOf(text)
  return total !== null && total <= MAX ? minutes(total) : null
}

function totalOf(text: string): number | null {
  const plain = onlyMinutes.exec(text)
  if (plain) return Number(plain[1])
  const split = hoursAndMinutes.exec(text) ?? withColon.exec(text)
  if (split) return Number(split[1]) * 60 + Number(split[2] ?? 0)
  const decimal = decimalHours.exec(text)
  return decimal?.[1] ? Math.round(Number(decimal[1].replace(',', '.')) * 60) : null
}

const clockTime = /^(\d{1,2})\s*(?:h|(?:[h:.]\s*|\s)?([0-5]\d))?(?:\s*\((\+1)\))?$/

/**
 * The clock time that is typed (`9:30`, `9h30`, `9 h`, `0930`), or null when it is none of the day's 24 hours. The day
 * after is written as it is shown: `01:30 (+1)`.
 */
export function parseTimeOfDay(typed: string): TimeOfDay | null {
  const found = clockTime.exec(typed.trim().toLowerCase())
  if (!found) return null
  const hour = Number(found[1])
  const nextDay = found[3] ? 1440 : 0
  return hour < 24 ? timeOfDay(nextDay + hour * 60 + Number(found[2] ?? 0)) : null
}
