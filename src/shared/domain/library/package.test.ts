import { describe, expect, it } from 'vitest'
import { compareEditions, nextEdition, typedEdition } from './package'

describe('the number of an edition', () => {
  it.each([
    ['1', '2', -1],
    ['2', '10', -1],
    ['1.2', '1.10', -1],
    ['1', '1.0', 0],
    ['1.0.0', '1', 0],
    ['2', '1.9', 1],
    ['1.2.1', '1.2', 1],
  ])('%s beside %s: %i', (one, other, sign) => {
    expect(Math.sign(compareEditions(one, other))).toBe(sign)
    expect(Math.sign(compareEditions(other, one))).toBe(sign === 0 ? 0 : -sign)
  })

  it.each([
    ['1', '2'],
    ['9', '10'],
    ['1.2', '1.3'],
    ['1.9', '1.10'],
  ])('after %s comes %s', (one, next) => {
    expect(nextEdition(one)).toBe(next)
    expect(compareEditions(one, next)).toBeLessThan(0)
  })

  it.each([
    [' 2 ', '2'],
    ['v1.2', '1.2'],
    ['V. 3', '3'],
    ['1,2', '1.2'],
    ['', null],
    ['deux', null],
    ['1.2.3.4', null],
    ['1.', null],
    ['-1', null],
    ['1234567', null],
  ])('%j typed is %j', (typed, edition) => expect(typedEdition(typed)).toBe(edition))
})
