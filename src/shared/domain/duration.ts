/** Durations and clock times as a trainer types them: `45`, `1h15`, `1,5h`, `9:30`. */
import { type Minutes, minutes, type TimeOfDay, timeOfDay } from './time'

const MAX = 1440

const whole = (value: number): Minutes | null =>
  Number.isInteger(value) && value >= 0 && value <= MAX ? minutes(value) : null

/**
 * The minutes that a typed duration means, or null when it means none: `45`, `45 min`, `1h30`, `1 h 30`, `1:30`,
 * `1,5h`, `1h`. Nonsense such as `abc` or `1h75` and anything beyond 24 hours is refused.
 */
export function parseDuration(typed: string): Minutes | null {
  const text = typed.replace(/[\s  ]+/g, '').toLowerCase()
  const plain = /^(\d{1,4})(?:m|mn|min|mins|minutes?)?$/.exec(text)
  if (plain) return whole(Number(plain[1]))
  const split = /^(\d{1,2})(?:h|:|hours?|heures?)(?:([0-5]?\d)(?:m|mn|min)?)?$/.exec(text)
  if (split && !(text.includes(':') && !/:\d\d$/.test(text)))
    return whole(Number(split[1]) * 60 + Number(split[2] ?? 0))
  const decimal = /^(\d{1,2})[.,](\d{1,2})(?:h|hours?|heures?)$/.exec(text)
  if (decimal) return whole(Math.round(Number(`${decimal[1]}.${decimal[2]}`) * 60))
  return null
}

/** The clock time that is typed (`9:30`, `9h30`, `9 h`, `0930`), or null when it is none of the day's 24 hours. */
export function parseTimeOfDay(typed: string): TimeOfDay | null {
  const text = typed.replace(/[\s  ]+/g, '').toLowerCase()
  const found = /^(\d{1,2})(?:[h:.]([0-5]\d)?|([0-5]\d))?$/.exec(text)
  if (!found) return null
  const hour = Number(found[1])
  return hour < 24 ? timeOfDay(hour * 60 + Number(found[2] ?? found[3] ?? 0)) : null
}
