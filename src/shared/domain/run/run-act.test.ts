import { expect, test } from 'vitest'
import { acted, journal } from '../../../../tests/fixtures/journal'
import { at, baselineJ } from '../../../../tests/fixtures/plan-j'
import type { PhaseId } from '../base/id'
import { effective, type Journal, type RunAction } from './run'
import { act, canAct } from './run-act'
import { runView } from './run-view'

const seen = (actions: Journal, clock: string) => runView(baselineJ, actions, at(clock), null)

test('what can be done in each state', () => {
  const kinds = ['begin', 'begin-now', 'adjust', 'pause', 'resume', 'end', 'undo'] as const
  const possible = (actions: Journal, clock: string) =>
    kinds.filter((kind) =>
      canAct(seen(actions, clock), {
        kind,
        at: at(clock),
        phase: 'B',
        from: null,
        to: null,
        by: -60_000,
      } as RunAction),
    )
  const begun = journal('9:00 begin A')
  const paused = acted(begun, '9:05 pause')
  const waiting = acted(begun, '12:00 begin L')
  expect(possible([], '8:55')).toEqual(['begin'])
  expect(possible(begun, '9:05')).toEqual(['begin', 'adjust', 'pause', 'end'])
  expect(possible(begun, '9:25')).toEqual(['begin', 'pause', 'end'])
  expect(possible(paused, '9:06')).toEqual(['begin', 'adjust', 'resume', 'end', 'undo'])
  expect(possible(waiting, '12:10')).toEqual(['begin', 'begin-now', 'adjust', 'end', 'undo'])
  expect(possible(waiting, '12:30')).toEqual(['begin', 'adjust', 'pause', 'end', 'undo'])
  expect(possible(acted(begun, '9:20 begin B'), '9:30')).toEqual(['adjust', 'pause', 'end', 'undo'])
  expect(possible(acted(begun, '9:20 end'), '9:30')).toEqual(['undo'])
})

test('an action that makes no sense is not written down', () => {
  const begun = journal('9:00 begin A')
  const tried = (action: RunAction) => act(baselineJ, begun, action)
  expect(tried({ kind: 'begin', at: at('9:05'), phase: 'nowhere' as PhaseId, from: null })).toBeNull()
  expect(tried({ kind: 'adjust', at: at('9:05'), by: 0 })).toBeNull()
  const pause: RunAction = { kind: 'pause', at: at('9:05') }
  expect(tried(pause)).toEqual([...begun, pause])
})

test('a journal where such actions stand all the same is read without them', () => {
  const odd = journal(
    '8:50 pause',
    '9:00 begin A',
    '9:01 resume',
    '9:02 begin A',
    '9:03 begin-now',
    '9:04 begin X',
  )
  expect(seen(odd, '9:10').current).toEqual(seen(journal('9:00 begin A'), '9:10').current)
  const afterTheEnd = journal('9:00 begin A', '9:10 end', '9:20 begin B', '9:30 adjust 5')
  expect(seen(afterTheEnd, '9:40')).toMatchObject({ state: 'ended', end: { projected: at('9:10') } })
})

test('nor does a second pause, or one while waiting for a fixed hour, change anything', () => {
  const paused = journal('9:00 begin A', '9:05 pause')
  expect(seen([...paused, ...journal('9:08 pause')], '9:10').current).toEqual(seen(paused, '9:10').current)
  const waiting = journal('9:00 begin A', '12:20 begin L')
  expect(seen([...waiting, ...journal('12:25 pause')], '12:40').current).toEqual(
    seen(waiting, '12:40').current,
  )
})

test('undo after undo, down to the start of the run, which stays', () => {
  let held = acted(
    [],
    '9:00 begin A',
    '9:05 adjust 5',
    '9:10 pause',
    '9:11 resume',
    '9:25 begin B',
    '9:30 end',
  )
  const labels: (string | null)[] = []
  for (;;) {
    labels.push(seen(held, '9:40').undo)
    const after = act(baselineJ, held, { kind: 'undo', at: at('9:40') })
    if (!after) break
    held = after
  }
  expect(labels).toEqual(['end', 'begin', 'resume', 'pause', 'adjust', null])
  expect(seen(held, '9:40')).toEqual(seen(journal('9:00 begin A'), '9:40'))
})

test('undo goes at least 20 deep', () => {
  const times = Array.from({ length: 30 }, (_, index) => `9:${String(index).padStart(2, '0')}`)
  const many = acted([], '9:00 begin A', ...times.map((time) => `${time} adjust 1`))
  const undone = acted(many, ...times.slice(0, 25).map(() => '9:30 undo'))
  expect(effective(undone)).toEqual(many.slice(0, 6))
})

test('the first action cannot be undone, not even in a journal that tries', () => {
  const begun = journal('9:00 begin A')
  expect(effective([...begun, ...journal('9:01 undo', '9:02 undo', '9:03 pause')])).toEqual([
    ...begun,
    ...journal('9:03 pause'),
  ])
})
