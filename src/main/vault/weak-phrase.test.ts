/** The phrases that are refused beside those that are short, and those that are not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fourWords, isLongEnough } from './passphrase'
import { isWeak } from './weak-phrase'

const EVERYBODY = [
  ...['123456789012', 'aaaaaaaaaaaa', 'motdepasse12', 'azertyuiopqs', 'jalonjalonjalon', 'qsdfghjklmwx'],
  ...['bonjourbonjour', 'jetaimejetaime', 'Motdepasse123!', 'qwertyuiopas', 'abcdefghijkl', 'travailsocial'],
  ...['M0tdepasse!!', 'coffre formation', 'azerty azerty azerty'],
]
const GOOD = [
  'cerise vélo marée jalon',
  'la phrase d’après',
  'brique tempête olive quai',
  'le rhinocéros boit du sirop',
]

describe('a new passphrase', () => {
  it.each(EVERYBODY)('« %s » is long enough and refused all the same', (phrase) => {
    expect([isLongEnough(phrase), isWeak(phrase)]).toEqual([true, true])
  })

  it.each(GOOD)('« %s » is taken', (phrase) => {
    expect(isWeak(phrase)).toBe(false)
  })

  it('of one piece said again and again is refused, whatever the piece', () => {
    const piece = fc.stringMatching(/^[a-z]{1,3}$/)
    fc.assert(
      fc.property(piece, fc.integer({ min: 12, max: 20 }), (one, times) => {
        expect(isWeak(one.repeat(times))).toBe(true)
      }),
      { numRuns: 12 },
    )
  })

  it('of four words drawn by Jalon is always taken', () => {
    const words = readFileSync(join(import.meta.dirname, '../../../resources/vault/words.txt'), 'utf8')
      .trim()
      .split('\n')
    for (let draw = 0; draw < 12; draw++) expect(isWeak(fourWords(words).phrase)).toBe(false)
  })
})
