// Properties of what is proposed, over any day that could be planned.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sessionOf } from '../../../../tests/fixtures/build'
import { someDay } from '../../../../tests/fixtures/some-session'
import type { Day } from '../plan/day'
import { scheduleOf } from '../plan/schedule'
import { verdictOf } from '../plan/verdict'
import { applyEdit } from './edit'
import { endFixesOf, type Fix, type FixContext, fixesOf } from './fix'

const alone: FixContext = { axes: [], changed: null }
const applied = (day: Day, { edit }: Fix) => applyEdit(sessionOf([day]), edit).days[0] as Day

/** Minutes too many before fixed hours, then after the announced end, in one figure: the former weigh more. */
const wrong = (own: Day) =>
  verdictOf(own).misfits.reduce(
    (sum, { kind, minutes: own }) => sum + own * (kind === 'overlap' ? 10_000 : 1),
    0,
  )

const firstFixes = (own: Day) => {
  const [first] = verdictOf(own).misfits
  if (!first) return []
  return first.kind === 'late' ? endFixesOf(own, alone) : fixesOf(own, first.index, alone)
}

test('whatever the day, the first way out lowers what is wrong wherever one does, and they lead to a day that fits', () => {
  fc.assert(
    fc.property(someDay, (planned) => {
      let own = planned
      for (let step = 0; step <= 2 * planned.phases.length + 2; step += 1) {
        const fixes = firstFixes(own)
        const [first] = fixes
        if (!first) break
        const left = fixes.map((fix) => wrong(applied(own, fix)))
        // Several hours in each other's way are let go one after the other: nothing lowers, and what is first raises least.
        expect(left[0] ?? 0).toBeLessThanOrEqual(Math.max(wrong(own), Math.min(...left)))
        if (left.some((each) => each < wrong(own))) expect(left[0]).toBeLessThan(wrong(own))
        own = applied(own, first)
      }
      expect(verdictOf(own).misfits).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('no way out is a thing that nobody would do: no phase of half a day, no start that is hours away', () => {
  fc.assert(
    fc.property(someDay, (planned) => {
      const all = [
        ...planned.phases.flatMap((_, index) => fixesOf(planned, index, alone)),
        ...endFixesOf(planned, alone),
      ]
      for (const fix of all) {
        if (fix.kind === 'lengthen')
          expect(fix.to).toBeLessThanOrEqual(Math.min(240, fix.phase.duration + 120))
        if (fix.kind === 'shorten') expect(fix.to).toBeGreaterThanOrEqual(fix.phase.duration / 2)
        if (fix.kind === 'start-day') expect(planned.start - fix.to).toBeLessThanOrEqual(120)
      }
    }),
  )
})

test('a day that ends before midnight says no hour of the next one', () => {
  fc.assert(
    fc.property(someDay, (planned) => {
      const length = planned.phases.reduce((sum, phase) => sum + phase.duration, 0)
      fc.pre(planned.start >= 6 * 60 && planned.start <= 12 * 60 && planned.start + length <= 1200)
      const { items, targetEnd } = scheduleOf(planned)
      fc.pre(items.every(({ gap }) => gap <= 120))
      for (const time of [...items.map((item) => item.start), targetEnd ?? 0]) expect(time).toBeLessThan(1440)
    }),
  )
})
