/** One file, or one for each participant who comes. */
import { expect, it } from 'vitest'
import { shippedPeople } from '../../../tests/unit/shipped-content'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { comingIn, filesOf } from './file-count'

const options = defaultHandoutOptions('fr')

it('counts a file for each participant only where each has hers', () => {
  expect(filesOf('programme', options, 14)).toBe(1)
  expect(filesOf('certificate', options, 14)).toBe(14)
  expect(filesOf('certificate', options, 0)).toBe(1)
  expect(filesOf('certificate', { ...options, copies: { certificate: 'joined' } }, 14)).toBe(1)
  // It cannot be had so.
  expect(filesOf('programme', { ...options, copies: { programme: 'separate' } }, 14)).toBe(1)
})

it('leaves out who does not come', () => {
  const people = shippedPeople('fr')
  const [first, ...others] = people.participants
  if (!first) throw new Error('somebody')
  expect(comingIn({ ...people, participants: [{ ...first, status: 'cancelled' }, ...others] })).toBe(
    others.length,
  )
  expect(comingIn(null)).toBe(0)
})
