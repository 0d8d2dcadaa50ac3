import fc from 'fast-check'
import { expect, test } from 'vitest'
import { participantOf } from '../../../../tests/fixtures/some-people-edit'
import { toldApart } from './told-apart'

function called(...people: readonly [name: string, organisation: string][]) {
  const all = people.map(([name, organisation], index) => participantOf(`p${index}`, { name, organisation }))
  const names = toldApart(all, 'Sans nom')
  return all.map(({ id }) => names.get(id))
}

test('a name alone is a name; two alike have their organisation, or their place', () => {
  expect(called(['Ada', 'CPAS'], ['Bea', 'CPAS'])).toEqual(['Ada', 'Bea'])
  expect(called(['Léa Martin', 'CPAS'], ['lea martin', 'École'])).toEqual([
    'Léa Martin, CPAS',
    'lea martin, École',
  ])
  expect(called(['Léa', ''], ['Léa', 'École'], ['Léa', ''])).toEqual(['Léa (1)', 'Léa, École', 'Léa (3)'])
  expect(called(['', 'CPAS'], [' ', 'CPAS'])).toEqual(['Sans nom (1)', 'Sans nom (2)'])
})

test('nobody is called like another', () => {
  const person = fc.record({
    name: fc.constantFrom('Léa', 'LEA', 'Léa ', 'Bea', ''),
    organisation: fc.constantFrom('', 'CPAS', 'cpas', 'École'),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), (people) => {
      const names = called(...people.map(({ name, organisation }): [string, string] => [name, organisation]))
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
