/** The address of a map: a web address whatever was typed, that holds what was typed. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mapAddress } from './map-address'

it('asks for the address, else the place, else nothing', () => {
  const own = { address: 'Rue de la Loi 16\n1000 Bruxelles', place: 'Salle 3' }
  expect(mapAddress(own)).toBe('https://www.openstreetmap.org/search?query=Rue+de+la+Loi+16+1000+Bruxelles')
  expect(mapAddress({ address: ' ', place: 'Salle 3' })).toContain('query=Salle+3')
  expect(mapAddress({ address: '', place: '' })).toBeNull()
})

it('stays one query of that site, whatever was typed, and short enough to be opened', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 800 }), (address) => {
      const text = mapAddress({ address, place: 'x' }) ?? ''
      const url = new URL(text)
      expect([url.origin, url.pathname, [...url.searchParams.keys()]]).toEqual([
        'https://www.openstreetmap.org',
        '/search',
        ['query'],
      ])
    }),
  )
})
