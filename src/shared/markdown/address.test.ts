/** Links as paper prints them. */
import { expect, it } from 'vitest'
import { printedAddress } from './address'

it('prints the address as it is typed, unless the words are the address', () => {
  expect(printedAddress('https://example.org/caf%C3%A9', 'Le café')).toBe('https://example.org/café')
  expect(printedAddress('mailto:anne@example.org', 'Écrire à Anne')).toBe('anne@example.org')
  expect(printedAddress('https://example.org/', ' https://example.org/ ')).toBeNull()
  expect(printedAddress('http://www.example.org', 'www.example.org')).toBeNull()
  expect(printedAddress('mailto:anne@example.org', 'anne@example.org')).toBeNull()
})

it('leaves an address that cannot be decoded as it is', () => {
  expect(printedAddress('https://example.org/100%', 'Tout')).toBe('https://example.org/100%')
})
