/** The main button through a day. */
import { expect, it } from 'vitest'
import { followingOf } from './following'
import type { RunView } from './run-view'

const phases = [{ id: 'a' }, { id: 'b' }, { id: 'c' }] as unknown as RunView['phases']
const view = (index: number, state: RunView['state'] = 'running') =>
  ({ state, phases, current: { index } }) as RunView

it('begins the next phase, also out of a pause', () => {
  expect(followingOf(view(0))).toEqual({ kind: 'begin', phase: phases[1] })
  expect(followingOf(view(1, 'paused'))).toEqual({ kind: 'begin', phase: phases[2] })
})
it('begins at once the phase that waits for its fixed hour, even the last', () => {
  expect(followingOf(view(1, 'waiting'))).toEqual({ kind: 'begin-now' })
  expect(followingOf(view(2, 'waiting'))).toEqual({ kind: 'begin-now' })
})
it('ends the day on the last', () => {
  expect(followingOf(view(2))).toEqual({ kind: 'end' })
})
