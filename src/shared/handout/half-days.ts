/** The halves of a day, as a participant thinks of it: the morning lasts until the meal. */
import type { Day } from '../domain/day'
import { type ScheduleItem, scheduleOf } from '../domain/schedule'

export type HalfDay = { part: 'morning' | 'afternoon' | 'evening'; items: ScheduleItem[] }

const PARTS = ['morning', 'afternoon', 'evening'] as const
const NOON = 12 * 60
const EVENING = 18 * 60

const isMidday = ({ phase, start }: ScheduleItem) =>
  phase.kind === 'meal' && start >= 11 * 60 && start < 15 * 60

/**
 * The phases of the day in their halves, in order, empty halves left out. The midday meal of a day that starts before
 * noon ends its morning, whatever the time; without one noon does. The evening starts at 18:00.
 */
export function halfDaysOf(day: Day): HalfDay[] {
  const { items } = scheduleOf(day)
  const meal = day.start < NOON ? items.findIndex(isMidday) : -1
  const halves: HalfDay[] = []
  let reached = 0
  items.forEach((item, index) => {
    const isMorning = meal >= 0 ? index <= meal : item.start < NOON
    const part = isMorning ? 0 : item.start < EVENING ? 1 : 2
    // A pin that turns the clock back opens no second morning.
    reached = Math.max(reached, part)
    const name = PARTS[reached] ?? 'evening'
    const last = halves.at(-1)
    if (last?.part === name) last.items.push(item)
    else halves.push({ part: name, items: [item] })
  })
  return halves
}
