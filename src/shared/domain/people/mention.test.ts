import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../../../../tests/fixtures/hostile-texts'
import { addressesIn, keyOf, namesOf, replacementsIn, sayOtherwise, termsFor } from './mention'

const say = (name: string, text: string, capital = false) =>
  sayOtherwise(namesOf(name, 'X', capital))(text).text

describe('a name in a text', () => {
  it.each([
    ['Nadia Vandersaule', 'Nadia Vandersaule a dit', 'X a dit'],
    ['Nadia Vandersaule', 'VANDERSAULE Nadia', 'X'],
    ['Nadia Vandersaule', 'l’avis de nadia.', 'l’avis de X.'],
    ['Nadia Vandersaule', 'les Vandersaules', 'les X'],
    ['Nadia Vandersaule', 'Nadia’s idea, N. Vandersaule, Nadia V.', 'X idea, X, X.'],
    ['Éloïse Lefèvre', 'ELOISE et Lefevre', 'X et X'],
    ['Éloïse Lefèvre', 'Éloïse'.normalize('NFD'), 'X'],
    ['Jean-Pierre Dubois', 'jean pierre, Jean', 'X, X'],
    ['Nadia Vandersaule', 'Nadiane et Vandersauleke restent', 'Nadiane et Vandersauleke restent'],
    ['Jan van den Berg', 'van den, den, berg', 'van den, den, X'],
    ['Zoé', 'Zoé', 'X'],
    ['Ana Maria Costa', 'Costa Ana Maria et Maria Costa Ana', 'X et X'],
    ['', 'personne', 'personne'],
  ])('%s in « %s »', (name, text, said) => {
    expect(say(name, text)).toBe(said)
  })

  it('that is a common word is only a name with its capital, where that is asked for', () => {
    expect(say('Rose Martin', 'Rose aime la rose ; rose martin aussi', true)).toBe('X aime la rose ; X aussi')
  })

  it('of one word is not beyond doubt: a common word that is written small is left', () => {
    expect(say('Rose', 'Rose aime la rose', true)).toBe('X aime la rose')
  })

  it('whose letters change their number keeps what stands around it', () => {
    expect(say('Œuvrard Anne', 'ﬀ œuvrard ß')).toBe('ﬀ X ß')
  })
})

it('finds the addresses that nobody listed', () => {
  expect(addressesIn(['Écrivez à a.b@cpas.example.be, merci', 'x@y'])).toEqual(['a.b@cpas.example.be'])
})

const word = fc.stringMatching(/^[A-Z][a-zéèï]{3,8}$/)
const name = fc.tuple(word, word).map((words) => words.join(' '))
const stand = {
  person: (number: number) => `P${number}`,
  organisation: (number: number) => `O${number}`,
  email: '@',
}

it('says nobody of the group any more, wherever they stand and however they are written', () => {
  const written = (text: string) =>
    fc.constantFrom(text, text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), `${text}s`)
  const some = fc.record({ name, organisation: word, email: fc.constant('a@b.be') }).chain((person) =>
    fc.record({
      person: fc.constant(person),
      texts: fc.array(
        fc
          .tuple(
            fc.constantFrom('', 'vu par ', '(', '« '),
            written(person.name),
            fc.constantFrom('', '.', ', '),
          )
          .map((all) => all.join('')),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  )
  fc.assert(
    fc.property(some, ({ person, texts }) => {
      const terms = termsFor([person], texts, stand)
      const told = sayOtherwise(terms)
      for (const text of texts) {
        const folded = keyOf(told(text).text)
        for (const part of person.name.split(' ')) expect(folded).not.toContain(keyOf(part))
      }
      const counted = replacementsIn(texts, terms).reduce((sum, own) => sum + own.count, 0)
      expect(counted).toBe(texts.reduce((sum, text) => sum + told(text).found.length, 0))
    }),
  )
})

it('leaves a text that names nobody as it is, to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sayOtherwise(namesOf('Qqqqq Wwwww', 'X'))(text).text).toBe(text)
    }),
  )
})

it('a replacement that is refused is not made', () => {
  const terms = termsFor([{ name: 'Rose Martin', organisation: 'CPAS', email: '' }], [], stand)
  const text = 'Rose Martin du CPAS : la rose'
  const [first] = replacementsIn([text], terms)
  expect(first).toMatchObject({ was: 'Rose Martin', by: 'P1', kind: 'name', count: 1 })
  const kept = terms.filter(({ said }) => keyOf(said) !== 'rose')
  expect(sayOtherwise(kept)(text).text).toBe('P1 du O1 : la rose')
})

describe('a name of many spaces and hyphens', () => {
  const signs = ['-', ' ', ' -', '--- ', '\u2011', '’', '.', 's']
  const names = signs.flatMap((sign) => [sign.repeat(80), `Anne${sign.repeat(80)}Marie`])

  it('is found however many are written', () => {
    const say = sayOtherwise(namesOf(`Anne${'-'.repeat(80)}Marie`, 'X'))
    expect(say('Le mot d’Anne-Marie').text).toBe('Le mot d’X')
    expect(say(`Le mot d’Anne${'-'.repeat(40)}Marie`).text).toBe('Le mot d’X')
  })

  // One that may be read in many ways has so many that nobody would see the end of it.
  it.each([...names, ...HOSTILE_TEXTS])('is looked for in any text to its end: %j', (name) => {
    const say = sayOtherwise(namesOf(name, 'X'))
    for (const text of [...names, ...HOSTILE_TEXTS]) {
      const { text: said, found } = say(`${text}!`)
      expect(said === `${text}!`).toBe(found.length === 0)
    }
  })
})
