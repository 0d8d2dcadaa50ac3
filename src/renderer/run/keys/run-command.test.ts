/** The table of keys of the design (§ 7), on an AZERTY keyboard. */
import { describe, expect, it, test } from 'vitest'
import type { Press } from '../../../shared/keys/press'
import { commandOf } from './run-command'

const key = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
})

describe('on the page', () => {
  it.each([
    [key(' '), 'pause'],
    [key('ArrowRight'), 'next'],
    [key('PageDown'), 'next'],
    [key('ArrowLeft'), 'back'],
    [key('PageUp'), 'back'],
    [key('r'), 'catch-up'],
    [key('d'), 'correct'],
    [key('a'), 'room-panel'],
    [key('m'), 'small'],
    [key('ArrowUp'), 'plus'],
    [key('ArrowUp', { shiftKey: true }), 'plus-five'],
    [key('ArrowDown'), 'minus'],
    [key('e'), 'note'],
    [key('S', { shiftKey: true }), 'room'],
    [key('b'), 'black'],
    [key('B'), 'black'],
    [key('.', { code: 'Comma' }), 'black'],
    [key('.', { shiftKey: true }), 'black'],
    [key('Escape'), 'close'],
    [key('?', { shiftKey: true }), 'shortcuts'],
    [key('F1'), 'shortcuts'],
    [key('z', { ctrlKey: true }), 'undo'],
    [key('z', { metaKey: true }), 'undo'],
  ])('%o means %s', (pressed, does) => {
    expect(commandOf(pressed, 'page')?.does).toBe(does)
  })

  it('reads digits by their place: Alt+3 of AZERTY types a quotation mark', () => {
    expect(commandOf(key('"', { altKey: true, code: 'Digit3' }), 'page')).toEqual({
      does: 'kind',
      kind: 'idea',
    })
    expect(commandOf(key('§', { altKey: true, code: 'Digit6' }), 'page')).toEqual({
      does: 'kind',
      kind: 'situation',
    })
    expect(commandOf(key('-', { altKey: true, code: 'Digit7' }), 'page')).toBeNull()
  })

  it.each([key('z', { ctrlKey: true, shiftKey: true }), key('s', { ctrlKey: true }), key('Enter')])(
    '%o means nothing',
    (pressed) => {
      expect(commandOf(pressed, 'page')).toBeNull()
    },
  )

  it('passes once however long the key is held, and repeats minutes', () => {
    expect(commandOf(key('ArrowRight', { repeat: true }), 'page')).toBeNull()
    expect(commandOf(key(' ', { repeat: true }), 'page')).toBeNull()
    expect(commandOf(key('ArrowUp', { repeat: true }), 'page')).toEqual({ does: 'plus' })
  })
})

test('letters can be turned off; arrows and the remote go on', () => {
  for (const letter of ['e', 'S', 'b', '.', '?']) expect(commandOf(key(letter), 'page', false)).toBeNull()
  expect(commandOf(key('ArrowRight'), 'page', false)).toEqual({ does: 'next' })
  expect(commandOf(key('F1'), 'page', false)).toEqual({ does: 'shortcuts' })
})

describe('elsewhere', () => {
  it('leaves a field its text, its arrows and its undo', () => {
    for (const own of [
      key('e'),
      key(' '),
      key('?'),
      key('.'),
      key('Escape'),
      key('ArrowRight'),
      key('ArrowUp'),
      key('z', { ctrlKey: true }),
    ])
      expect(commandOf(own, 'field')).toBeNull()
  })
  it('still answers the remote, the kinds and the sheet from a field', () => {
    expect(commandOf(key('PageDown'), 'field')).toEqual({ does: 'next' })
    expect(commandOf(key('PageUp'), 'field')).toEqual({ does: 'back' })
    expect(commandOf(key('&', { altKey: true, code: 'Digit1' }), 'field')).toEqual({
      does: 'kind',
      kind: 'verbatim',
    })
    expect(commandOf(key('F1'), 'field')).toEqual({ does: 'shortcuts' })
  })
  it('leaves the space bar to the button that has the focus', () => {
    expect(commandOf(key(' '), 'control')).toBeNull()
    expect(commandOf(key('ArrowRight'), 'control')).toEqual({ does: 'next' })
  })
})
