import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf } from '../../../../tests/fixtures/build'
import { axes } from '../../../../tests/fixtures/plan-j'
import type { AxisId } from '../base/id'
import { apportion, balanceOf } from './balance'
import type { Phase } from './phase'

const on = (axis: string, duration: number, more: Partial<Phase> = {}) =>
  phaseOf(`${axis}-${duration}`, duration, { axis: axis as AxisId, ...more })

const balance = (phases: Phase[]) => balanceOf(axes, [dayOf('9:00', phases)])

describe('6. live balance', () => {
  const phases = [
    on('partage', 60),
    on('reperes', 90),
    phaseOf('pause', 30, { kind: 'break' }),
    on('situation', 120),
    phaseOf('repas', 60, { kind: 'meal' }),
    on('appropriation', 60),
  ]

  test('330 minutes of work, 18 / 27 / 37 / 18 %, breaks left out', () => {
    const { total, shares, unassigned } = balance(phases)
    expect(total).toBe(330)
    expect(shares.map(({ minutes }) => minutes)).toEqual([60, 90, 120, 60])
    expect(shares.map(({ percent }) => percent)).toEqual([18, 27, 37, 18])
    expect(unassigned).toBe(0)
  })

  test('what is missing against the target', () => {
    // 25 / 25 / 30 / 20 % of 330 minutes: 82.5, 82.5, 99, 66.
    const { shares, shortest } = balance(phases)
    expect(shares.map(({ missing }) => missing)).toEqual([23, -7, -21, 6])
    expect(shortest?.axis.id).toBe('partage')
  })

  test('work without an axis, or with one that is no more, counts apart', () => {
    const { total, unassigned } = balance([on('partage', 60), phaseOf('libre', 25), on('perdu', 10)])
    expect([total, unassigned]).toEqual([60, 35])
  })

  test('a retired axis counts as long as a phase has it, and no longer', () => {
    const old = { ...axes[0], id: 'ancien' as AxisId, name: 'Ancien', retired: true } as (typeof axes)[number]
    const of = (...all: Phase[]) => balanceOf([...axes, old], [dayOf('9:00', all)])
    expect(of(on('partage', 60)).shares.map(({ axis }) => axis.id)).not.toContain('ancien')
    const used = of(on('partage', 60), on('ancien', 20))
    expect(used.shares.find(({ axis }) => axis.id === 'ancien')).toMatchObject({ minutes: 20, percent: 25 })
    expect(used.unassigned).toBe(0)
  })

  test('an axis left on a break does not count', () => {
    expect(balance([on('partage', 60, { kind: 'break' })])).toMatchObject({ total: 0, unassigned: 0 })
  })

  test('no work at all: no share and nothing missing', () => {
    const { shares, shortest } = balance([])
    expect(shares.map(({ percent, missing }) => [percent, missing])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(shortest).toBeNull()
  })

  test('targets reached to the minute: no axis is short', () => {
    const even = [on('partage', 75), on('reperes', 75), on('situation', 90), on('appropriation', 60)]
    expect(balance(even).shortest).toBeNull()
  })
})

describe('apportion', () => {
  test('the largest remainders first, ties in order', () => {
    expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33])
    expect(apportion([50, 30, 20], 10)).toEqual([5, 3, 2])
    expect(apportion([0, 0], 100)).toEqual([0, 0])
    expect(apportion([], 100)).toEqual([])
  })

  test('always sums to the total, each within one of its exact share', () => {
    const weights = fc.array(fc.nat(1440), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.nat(500), (list, total) => {
        const sum = list.reduce((a, b) => a + b, 0)
        fc.pre(sum > 0)
        const shares = apportion(list, total)
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
        shares.forEach((share, index) => {
          expect(Math.abs(share - ((list[index] ?? 0) * total) / sum)).toBeLessThan(1)
        })
      }),
    )
  })
})
