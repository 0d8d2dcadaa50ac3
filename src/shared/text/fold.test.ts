/** Search compares letters, not accents, capitals or typographic signs. */
import { describe, expect, it } from 'vitest'
import { fold, matches } from './fold'

describe('fold', () => {
  it('forgets accents, capitals, ligatures and unbreakable spaces', () => {
    expect(fold('  Ouvrir la BOÎTE noire ')).toBe('ouvrir la boite noire')
    expect(fold('L’œuvre : 9\u00a0h')).toBe("l'oeuvre : 9 h")
  })
})

describe('matches', () => {
  const texts = ['Travail social 2.0, ouvrir la boîte noire', 'HELHa Mons']
  it('wants every word, in any order and in any of the texts', () => {
    expect(matches('boite mons', texts)).toBe(true)
    expect(matches('BOÎ', texts)).toBe(true)
    expect(matches('boite liège', texts)).toBe(false)
  })
  it('matches everything while nothing is typed', () => {
    expect(matches('  ', texts)).toBe(true)
  })
})
