import { expect, it } from 'vitest'
import { hasLongText, LONGEST_TEXT } from './text-length'

const long = 'a'.repeat(LONGEST_TEXT + 1)

it('finds a text that is too long wherever it stands, and none at the limit', () => {
  expect(hasLongText({ days: [{ phases: [{ title: long }] }] })).toBe(true)
  expect(hasLongText({ days: [{ phases: [{ title: long.slice(1), at: 3, none: null }] }] })).toBe(false)
})

it('does not look again at what was there before', () => {
  const before = { kept: { text: long }, other: '' }
  expect(hasLongText({ ...before, other: 'b' }, before)).toBe(false)
  expect(hasLongText({ ...before, other: long }, before)).toBe(true)
})
