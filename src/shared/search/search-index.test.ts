/** The search finds words whatever their accents, and with one typo. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold'
import { searchIndex } from './search-index'

const entry = (title: string, body = '', tags = '') => ({ value: title, title, tags, body })
const index = searchIndex([
  entry('Théorie', 'Un apport en grand groupe'),
  entry('World café', 'Des tables qui tournent', 'échange sous-groupes'),
  entry('Étude de cas', 'La théorie vient après le cas'),
  entry('Œuvre commune'),
])

describe('searchIndex', () => {
  it('finds « Théorie » by `theorie`, the title before the text', () => {
    expect(index.find('theorie')).toEqual(['Théorie', 'Étude de cas'])
    expect(index.find('THÉORIE', 1)).toEqual(['Théorie'])
  })
  it('finds by the beginning of a word, by a tag, with one typo, and every word must be there', () => {
    expect(index.find('worl')).toEqual(['World café'])
    expect(index.find('sous groupes')).toEqual(['World café'])
    expect(index.find('teorie')).toEqual(['Théorie', 'Étude de cas'])
    expect(index.find('oeuvre')).toEqual(['Œuvre commune'])
    expect(index.find('theorie tables')).toEqual([])
    expect(index.find('caf')).toEqual(['World café'])
  })
  it('takes no short word for another one', () => {
    expect(searchIndex([entry('jeu'), entry('feu')]).find('jeu')).toEqual(['jeu'])
  })
  it('finds nothing for nothing', () => {
    expect(index.find('')).toEqual([])
    expect(index.find(' ; ')).toEqual([])
  })

  const word = fc.stringMatching(/^[a-z]{5,10}$/)
  const spelt = fc.constantFrom('é', 'è', 'ê', 'à', 'ç', 'œ', 'ü')

  it('finds each title by any of its words, whatever the accents', () => {
    const titles = fc.array(
      fc.tuple(word, spelt, word).map(([a, accent, b]) => `${a}${accent} ${b}`),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(titles, (own) => {
        const all = searchIndex(own.map((title) => entry(title)))
        for (const title of own)
          for (const part of title.split(' ')) expect(all.find(fold(part))).toContain(title)
      }),
    )
  })

  it('finds a word of which one letter was left out, doubled or mistaken', () => {
    const typos = fc.tuple(word, fc.nat(9), fc.constantFrom('omit', 'double', 'replace'))
    fc.assert(
      fc.property(typos, ([own, place, kind]) => {
        const at = place % own.length
        const letter = kind === 'omit' ? '' : kind === 'double' ? own.slice(at, at + 1).repeat(2) : 'z'
        const typed = own.slice(0, at) + letter + own.slice(at + 1)
        expect(searchIndex([entry(own)]).find(typed)).toEqual([own])
      }),
    )
  })
})
