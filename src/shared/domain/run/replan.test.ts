/** The plan that changes while it runs, against the frozen one (running.md, test 10). */
import { describe, expect, test } from 'vitest'
import { acted } from '../../../../tests/fixtures/journal'
import { at, baselineJ } from '../../../../tests/fixtures/plan-j'
import { seen, shown } from '../../../../tests/fixtures/shown-run'
import type { PhaseId } from '../base/id'
import { courseOf } from './course'
import { plannedOf } from './replan'
import type { PlannedPhase, Replan } from './run'
import { act } from './run-act'

const MINUTE = 60_000

describe('10. the plan changes while it runs', () => {
  const begun = acted([], '9:00 begin A', '9:20:00 begin B')
  const { phases } = courseOf(baselineJ, begun, at('9:40'))
  const order = phases.map(({ id }) => id)
  const changed = (id: string, change: Partial<PlannedPhase>) =>
    phases.filter((phase) => phase.id === id).map((phase) => ({ ...plannedOf(phase), ...change }))
  const edited = (clock: string, more: Partial<Replan>) => {
    const same: Replan = { cause: 'edit', order, phases: [], end: null }
    const after = act(baselineJ, begun, { kind: 'replan', at: at(clock), ...same, ...more })
    if (!after) throw new Error('refused')
    return after
  }

  test('the running phase made longer: against the frozen plan it is late', () => {
    const longer = edited('9:40:00', { phases: changed('B', { duration: 75 * MINUTE }) })
    expect(shown(longer, '9:40:00')).toMatchObject({
      left: '55:00',
      end: '10:35:00',
      here: 15,
      margin: 0,
      undo: 'edit',
    })
    expect(seen(acted(longer, '9:41 undo'), '9:41')).toEqual(seen(begun, '9:41'))
  })

  test('the running phase cannot be deleted; one to come can', () => {
    const without = (id: string) => order.filter((each) => each !== id)
    expect(() => edited('9:40', { order: without('B') })).toThrow('refused')
    const shorter = shown(edited('9:40', { order: without('C') }), '9:40')
    expect(shorter.of('C')).toBeUndefined()
    expect(shorter.of('D')).toBe('coming 10:35:00 11:05:00')
    expect(shorter.margin).toBe(85)
  })

  test('past phases do not move, whatever becomes of them in the plan', () => {
    const [a, ...others] = order
    for (const own of [others, [...others, a]] as PhaseId[][]) {
      const view = shown(
        edited('9:40', { order: own, phases: changed('A', { duration: 5 * MINUTE }) }),
        '9:40',
      )
      expect(view.of('A')).toBe('done 09:00:00 09:20:00')
      expect(view).toMatchObject({ phase: 'B', left: '40:00', margin: 15 })
    }
  })

  test('a phase that is new, and two in another order', () => {
    const [first = null] = changed('C', { id: 'X' as PhaseId, title: 'Neuve', duration: 10 * MINUTE })
    const swapped = ['A', 'B', 'X', 'C', 'P1', 'D', 'L', 'E', 'P2', 'F', 'G'] as PhaseId[]
    const view = shown(edited('9:40', { order: swapped, phases: first ? [first] : [] }), '9:40')
    expect(view.of('X')).toBe('coming 10:20:00 10:30:00')
    expect(view.of('C')).toBe('coming 10:30:00 11:40:00')
    expect(view).toMatchObject({ margin: 5 })
  })

  test('a phase left out takes no time, and can still be begun', () => {
    const out = edited('9:40', { cause: 'skip', phases: changed('C', { dropped: true }) })
    expect(shown(out, '9:40')).toMatchObject({ margin: 85, undo: 'skip' })
    expect(shown(out, '9:40').of('C')).toBe('skipped 10:35:00 10:35:00')
    expect(shown(acted(out, '10:20 begin C'), '10:20')).toMatchObject({ phase: 'C', left: '70:00' })
  })

  test('the meal is moved while it is waited for', () => {
    const waiting = acted(begun, '12:20 begin L')
    const moved = (to: string) => ({
      ...({ kind: 'replan', cause: 'edit', order, end: null, at: at('12:21') } as const),
      phases: changed('L', { fixedStart: at(to) }),
    })
    expect(shown(act(baselineJ, waiting, moved('12:45')) ?? [], '12:44')).toMatchObject({ state: 'waiting' })
    expect(shown(act(baselineJ, waiting, moved('12:15')) ?? [], '12:22')).toMatchObject({ left: '63:00' })
  })
})
