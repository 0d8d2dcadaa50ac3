/** Phases of 0 minutes that go on by themselves: they are passed through, one or several in a row. */
import { describe, expect, test } from 'vitest'
import { dayOf, phaseOf, pin, sessionOf } from '../../../../tests/fixtures/build'
import { caseDays } from '../../../../tests/fixtures/case-days'
import { frozen } from '../../../../tests/fixtures/plan-j'
import { followed } from '../../../../tests/fixtures/some-run'
import type { PhaseId } from '../base/id'
import { instant, MINUTE_MS } from '../base/time'
import type { Phase } from '../plan/phase'
import { reportOf } from './report'
import type { Baseline, Journal } from './run'
import { act } from './run-act'
import { runView } from './run-view'

const auto = (id: string, duration: number, more: Partial<Phase> = {}) =>
  phaseOf(id, duration, { autoAdvance: true, ...more })
const minute = (baseline: Baseline, minutes: number) => instant(baseline.start + minutes * MINUTE_MS)
const begun = (baseline: Baseline, id = 'a', at = 0): Journal => [
  { kind: 'begin', at: minute(baseline, at), phase: id as PhaseId, from: null },
]

/** The phase that runs so many minutes after the start, and the minutes it has left. */
function seen(baseline: Baseline, journal: Journal, minutes: number) {
  const { current, undo } = runView(baseline, journal, minute(baseline, minutes), null)
  return [current?.phase, (current?.left ?? Number.NaN) / MINUTE_MS, undo]
}

test('as the cases have it', () => {
  const own = caseDays.find(({ name }) => name === 'phases-de-0-min')
  if (!own) throw new Error('no case')
  const baseline = frozen(own.session)
  expect(seen(baseline, begun(baseline), 15)).toEqual(['b', 5, 'auto'])
})

describe('a day of which several phases have no minute', () => {
  const day = dayOf('9:00', [
    ...[auto('a', 10), auto('y', 0), auto('z', 0), auto('b', 10), phaseOf('c', 10), auto('last', 0)],
  ])
  const baseline = frozen(sessionOf([day]))

  test('goes through them, and they are in the report', () => {
    expect(seen(baseline, begun(baseline), 9)).toEqual(['a', 1, null])
    expect(seen(baseline, begun(baseline), 15)).toEqual(['b', 5, 'auto'])
    expect(seen(baseline, begun(baseline), 25)).toEqual(['c', 5, 'auto'])
    const { phases } = reportOf(baseline, begun(baseline), minute(baseline, 15))
    expect(phases.map(({ id, state, active }) => [id, state, active / MINUTE_MS]).slice(0, 4)).toEqual([
      ['a', 'done', 10],
      ['y', 'done', 0],
      ['z', 'done', 0],
      ['b', 'current', 5],
    ])
  })

  test('is taken back to the phase whose time was up', () => {
    const back = act(baseline, begun(baseline), { kind: 'undo', at: minute(baseline, 15) }) ?? []
    expect(seen(baseline, back, 16)).toEqual(['a', -6, 'begin'])
  })

  test('goes through them when they are begun by hand too, and is taken back to where that was done', () => {
    const byHand = act(baseline, begun(baseline), {
      ...{ kind: 'begin', at: minute(baseline, 4), phase: 'y' as PhaseId, from: null },
    })
    expect(seen(baseline, byHand ?? [], 5)).toEqual(['b', 9, 'begin'])
    const back = act(baseline, byHand ?? [], { kind: 'undo', at: minute(baseline, 6) }) ?? []
    expect(seen(baseline, back, 6)).toEqual(['a', 4, null])
    const sooner = act(baseline, byHand ?? [], {
      ...{ kind: 'backdate', at: minute(baseline, 6), to: minute(baseline, 2) },
    })
    expect(seen(baseline, sooner ?? [], 6)).toEqual(['b', 6, 'backdate'])
  })

  test('stays in the last one, and in one that is taken up again', () => {
    expect(seen(baseline, begun(baseline, 'last', 40), 45)).toEqual(['last', -5, null])
    const again = act(baseline, begun(baseline), {
      ...{ kind: 'begin', at: minute(baseline, 15), phase: 'z' as PhaseId, from: null },
    })
    expect(seen(baseline, again ?? [], 16)).toEqual(['z', -1, 'begin'])
  })
})

test('one that waits for its hour goes on by itself after any edit of the plan, put back or not', () => {
  const plan = (hour: string | null, more: Partial<Phase> = {}) =>
    sessionOf([
      dayOf('9:00', [
        auto('a', 0, { pin: hour === null ? null : pin('start', hour), ...more }),
        phaseOf('b', 20),
      ]),
    ])
  const baseline = frozen(plan('9:30'))
  const run = { baseline, journal: begun(baseline), now: minute(baseline, 5), session: plan('9:30') }
  const back = followed(followed(run, plan(null)), plan('9:30'))
  const retitled = followed(run, plan('9:30', { title: 'Accueil' }))
  for (const { journal } of [run, back, retitled]) {
    expect(seen(baseline, journal, 35).slice(0, 2)).toEqual(['b', 15])
  }
})
