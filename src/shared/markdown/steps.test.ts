/** Steps read from a list, from lines, and from both. */
import { expect, it } from 'vitest'
import { plainTextOf } from './plain'
import { stepsOf } from './steps'

const words = (markdown: string) => stepsOf(markdown).map(plainTextOf)

it('takes one step a line', () => {
  expect(words('Prendre un badge\nColler un point\n\nSe présenter')).toEqual([
    'Prendre un badge',
    'Coller un point',
    'Se présenter',
  ])
})

it('takes one step an item, at whatever level', () => {
  expect(words('1. Écrire **une** situation\n2. Raconter\n   - sans juger\n\n> choisir')).toEqual([
    'Écrire une situation',
    'Raconter',
    'sans juger',
    'choisir',
  ])
})

it('keeps the emphasis within a step', () => {
  expect(stepsOf('- a **b**')).toEqual([
    [
      { kind: 'text', text: 'a ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'b' }] },
    ],
  ])
})

it('reads a row of a table as one step', () => {
  expect(words('|a|b|\n|-|-|\n|1|2|')).toEqual(['a · b', '1 · 2'])
})

it('has no empty step', () => {
  expect(words('\n\n- \n***\n   ')).toEqual([])
})
