/** The keys of a remote, in the run's own window and in the two beside it. */
import { expect, it } from 'vitest'
import { commandOf } from '../../renderer/run/keys/run-command'
import { remoteOf } from './remote'

const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false }

it.each([
  ['PageDown', 'next'],
  ['PageUp', 'back'],
  [' ', 'pause'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
] as const)('%s means the same in every window', (key, means) => {
  expect(remoteOf({ ...plain, key })).toBe(means)
  expect(commandOf({ ...plain, key }, 'page')?.does).toBe(means)
})

it('takes nothing else: neither what is held down nor what goes with Ctrl, Alt or Meta', () => {
  for (const key of ['n', 'Enter', 'F5', 'Tab', 'constructor']) expect(remoteOf({ ...plain, key })).toBeNull()
  expect(remoteOf({ ...plain, key: 'Escape' })).toBe('escape')
  expect(remoteOf({ ...plain, key: 'PageDown', repeat: true })).toBeNull()
  for (const held of ['ctrlKey', 'metaKey', 'altKey'])
    expect(remoteOf({ ...plain, key: 'b', [held]: true })).toBeNull()
})
