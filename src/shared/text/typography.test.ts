/** Spaces that must not break: seen in the characters, since the eye cannot tell them apart. */
import { expect, it } from 'vitest'
import { frenchSpaces, inFrench } from './typography'

it('makes the spaces before a high mark and in quotes unbreakable', () => {
  expect(frenchSpaces('Quoi ? « Ceci » : 90 €, 25 % !')).toBe(
    'Quoi\u00a0? «\u00a0Ceci\u00a0»\u00a0: 90\u00a0€, 25\u00a0%\u00a0!',
  )
})

it('keeps a number and its unit together', () => {
  expect(frenchSpaces('1 h 15, puis 5 min et 30 s')).toBe('1\u00a0h\u00a015, puis 5\u00a0min et 30\u00a0s')
})

it('adds no space, and changes nothing the second time', () => {
  const address = 'https://cerso.helha.be/?p=54591, à 9:30, ok!'
  expect(frenchSpaces(address)).toBe(address)
  const once = frenchSpaces('« Un » : 5 min ?')
  expect(frenchSpaces(once)).toBe(once)
})

it('goes through lists, objects and what functions answer', () => {
  const text = inFrench({ title: 'Quoi ?', list: ['Fin !'], count: (n: number) => `${n} min` })
  expect([text.title, text.list, text.count(5)]).toEqual(['Quoi\u00a0?', ['Fin\u00a0!'], '5\u00a0min'])
})
