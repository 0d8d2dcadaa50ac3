/** How long the training is, and how much of it somebody was there for: by half-days, meals left out. */
import type { Day } from '../domain/day'
import type { HalfDay, Participant } from '../domain/people'
import type { Session } from '../domain/session'
import { type Minutes, minutes } from '../domain/time'
import { halfDaysOf } from './half-days'

/** An evening is signed for with the afternoon. */
const halfOf = (part: ReturnType<typeof halfDaysOf>[number]['part']): HalfDay =>
  part === 'morning' ? 'morning' : 'afternoon'

/** The half-days that a day has, in order, with their minutes of training. */
export function halvesOf(day: Day): readonly { half: HalfDay; minutes: Minutes }[] {
  const found = new Map<HalfDay, number>()
  for (const { part, items } of halfDaysOf(day)) {
    const half = halfOf(part)
    const spent = items
      .filter(({ phase }) => phase.kind !== 'meal')
      .reduce((sum, { start, end }) => sum + (end - start), 0)
    found.set(half, (found.get(half) ?? 0) + spent)
  }
  return Array.from(found, ([half, spent]) => ({ half, minutes: minutes(spent) }))
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** Minutes of training planned over all days; null when no phase is. */
export function plannedMinutes({ days }: Session): number | null {
  const planned = sum(days.flatMap((day) => halvesOf(day).map((half) => half.minutes)))
  return planned > 0 ? planned : null
}

/** Minutes of training somebody was there for; null as long as a half-day is not ticked. */
export function attendedMinutes({ days }: Session, { presence }: Participant): number | null {
  const halves = days.flatMap((day) => halvesOf(day).map((half) => ({ ...half, day: day.id })))
  if (halves.length === 0) return null
  const ticked = halves.map(({ day, half, minutes: planned }) => {
    const known = presence.find((own) => own.day === day && own.half === half)
    return known ? (known.present ? planned : 0) : null
  })
  return ticked.every((own) => own !== null) ? sum(ticked) : null
}
