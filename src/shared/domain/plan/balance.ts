/** How the working time of a day or session is shared between the axes, in minutes and in whole percent. */

import { type Minutes, minutes } from '../base/time'
import type { Axis } from './axis'
import type { Day } from './day'
import { lengthOf } from './length'
import { isLogistics } from './phase'

export type AxisShare = {
  axis: Axis
  minutes: Minutes
  /** Whole percent of the work on axes; the shares sum to 100 unless there is no such work at all. */
  percent: number
  /** Minutes short of the target share (positive) or beyond it (negative), rounded. */
  missing: number
}

export type Balance = {
  shares: readonly AxisShare[]
  /** Minutes of work on axes: logistics and unassigned work left out. */
  total: Minutes
  unassigned: Minutes
  /** The axis furthest below its target, when it is short of at least one minute. */
  shortest: AxisShare | null
}

/** Whole numbers in proportion to `weights` that sum to `total`: largest remainders first, ties in order. */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum <= 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (weight * total) / sum)
  const whole = exact.map(Math.floor)
  const missing = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

/**
 * The balance of these days between these axes; logistics never count, nor what a short version leaves out. A retired
 * axis counts as long as a phase has it.
 */
export function balanceOf(all: readonly Axis[], days: readonly Pick<Day, 'phases' | 'short'>[]): Balance {
  const work = days.flatMap((day) =>
    day.phases
      .filter((phase) => !isLogistics(phase))
      .map((phase) => ({ axis: phase.axis, length: lengthOf(day, phase) })),
  )
  const axes = all.filter(({ id, retired }) => !retired || work.some(({ axis }) => axis === id))
  const minutesOf = (axis: Axis) =>
    work.filter((own) => own.axis === axis.id).reduce((sum, { length }) => sum + length, 0)
  const sums = axes.map(minutesOf)
  const total = sums.reduce((a, b) => a + b, 0)
  const percents = apportion(sums, 100)
  const shares = axes.map((axis, index): AxisShare => {
    const own = sums[index] ?? 0
    return {
      axis,
      minutes: minutes(own),
      percent: percents[index] ?? 0,
      missing: Math.round((axis.target * total) / 100 - own),
    }
  })
  const worked = work.reduce((sum, { length }) => sum + length, 0)
  const shortest = shares.reduce<AxisShare | null>(
    (worst, share) => (share.missing >= 1 && share.missing > (worst?.missing ?? 0) ? share : worst),
    null,
  )
  return { shares, total: minutes(total), unassigned: minutes(worked - total), shortest }
}
