/** The colours of the stage at the figures of the design: two minutes, the last call, the end. */
import { describe, expect, it } from 'vitest'
import { MINUTE_MS } from '../../../shared/domain/base/time'
import type { RunView } from '../../../shared/domain/run/run-view'
import { sceneOf } from './scene'

type Signal = NonNullable<RunView['current']>['signal']
const scene = (left: number, signal: Signal, state: RunView['state'] = 'running') =>
  sceneOf({ state, current: { left: left * MINUTE_MS, signal } as RunView['current'] })

describe('the scene', () => {
  it.each([
    [7.5, 'none', 'normal'],
    [4, 'warning', 'normal'],
    [2, 'warning', 'soon'],
    [4, 'last-call', 'soon'],
    [0, 'over', 'over'],
    [-3, 'over', 'over'],
  ] as const)('with %d min left and signal %s is %s', (left, signal, expected) => {
    expect(scene(left, signal)).toBe(expected)
  })

  it('is that of a pause or of waiting whatever is left', () => {
    expect(scene(-3, 'over', 'paused')).toBe('paused')
    expect(scene(60, 'none', 'waiting')).toBe('waiting')
  })
})
