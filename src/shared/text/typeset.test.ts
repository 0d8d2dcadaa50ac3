/** Typed texts as they are printed. A non-breaking space is shown as ~. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { LONG_SHAPES } from '../../../tests/fixtures/long-texts'
import { addressesIn } from '../domain/people/mention'
import { printableInlines } from '../handout/printable'
import { blocksOf } from '../markdown/parse'
import { plainTextOf } from '../markdown/plain'
import { typeset } from './typeset'

// A megabyte, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const shown = (text: string) => text.replaceAll('\u00A0', '~')

it.each([
  ["L'équipe d'accueil: qui lit ?", 'L’équipe d’accueil~: qui lit~?'],
  ['Elle dit "non", puis «mot».', 'Elle dit «~non~», puis «~mot~».'],
  ['l\'"usage", ("vu")', 'l’«~usage~», («~vu~»)'],
  ['"Il a dit "non" hier"', '«~Il a dit “non” hier~»'],
  ['un écran de 12" et un seul "mot', 'un écran de 12" et un seul "mot'],
  ["5'30 puis l'1 et aujourd'hui", "5'30 puis l’1 et aujourd’hui"],
  ['Quoi?! (oui!) « x»; 9:30', 'Quoi~?! (oui~!) «~x~»~; 9:30'],
  ['90€, 25%, 12 500 €, en 2024 120', '90~€, 25~%, 12~500~€, en 2024 120'],
  ['n° 28, n°29, p. 12, art. 5', 'n°~28, n°~29, p.~12, art.~5'],
  ['le 15 novembre 2026, 1er mai, 3 mois', 'le 15~novembre~2026, 1er~mai, 3~mois'],
  ['50 Mo, 3 km, 9 h 30, 5 min, 2 heures', '50~Mo, 3~km, 9~h~30, 5~min, 2 heures'],
  ['M. Dupont et Mme Rahmani', 'M.~Dupont et Mme~Rahmani'],
  ["Voir https://x.be/a?b=1;c'd : oui", "Voir https://x.be/a?b=1;c'd~: oui"],
  ['("d\'ici@exemple.be")', "(«~d'ici@exemple.be~»)"],
  ['la commande `echo "l\'eau"` : l\'eau', 'la commande `echo "l\'eau"`~: l’eau'],
  ['trop   d’espaces   : ici', 'trop   d’espaces~: ici'],
])('says %j in French', (typed, printed) => {
  expect(shown(typeset(typed, 'fr'))).toBe(printed)
})

it.each([
  ['It\'s the trainers\' room: "yes"', 'It’s the trainers’ room: “yes”'],
  ["She said 'no', then \"he said 'yes'\".", 'She said ‘no’, then “he said ‘yes’”.'],
  ["'Tis the '90s", '’Tis the ’90s'],
  ['5\'10" tall, 25 % and what ?', '5\'10" tall, 25 % and what ?'],
  ['No. 28, 50 MB, 19 February 2024, p. 3', 'No.~28, 50~MB, 19~February~2024, p.~3'],
  ["https://x.be/it's and `it's`", "https://x.be/it's and `it's`"],
])('says %j in English', (typed, printed) => {
  expect(shown(typeset(typed, 'en'))).toBe(printed)
})

it.each(['fr', 'en'] as const)('sets what is set no further, in %s', (language) => {
  const piece = fc.constantFrom(
    ...[
      '"',
      "'",
      ' ',
      '  ',
      '\u00A0',
      '«',
      '»',
      ':',
      '?',
      '!',
      ';',
      '(',
      ')',
      '\n',
      '`',
      '%',
      '€',
      'n°',
      '12',
      '3',
      '500',
    ],
    ...[
      'mot',
      'l',
      'février',
      'h',
      'M.',
      'Dupont',
      '“',
      '”',
      '’',
      '‘',
      'https://x.be/a',
      'a@b.be',
      '…',
      ',',
      '.',
      '-',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const once = typeset(pieces.join(''), language)
      expect(shown(typeset(once, language))).toBe(shown(once))
    }),
    { numRuns: 3_000 },
  )
})

it('an address behind a quotation mark in a word, and a mark before one, are set once and for all', () => {
  for (const text of ['-«https://x.be/a`;', 'mot«a@b.be;', '-«mot«https://x.be/a;', '"("»'])
    expect(shown(typeset(typeset(text, 'fr'), 'fr'))).toBe(shown(typeset(text, 'fr')))
})

it.each(['fr', 'en'] as const)('changes marks and spaces and nothing else, in %s', (language) => {
  const words = (text: string) => text.replace(/[\s'’‘"“”«»]/g, '')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(words(typeset(text, language))).toBe(words(text))
    }),
    { numRuns: 1_000 },
  )
})

describe('across what is bold, linked or code', () => {
  const set = (markdown: string) => {
    const [block] = blocksOf(markdown)
    return block?.kind === 'paragraph' ? printableInlines(block.children, 'fr') : []
  }

  it('a quotation may begin in one manner and end in another', () => {
    expect(shown(plainTextOf(set('"**oui** et *non*" : l\'**eau**')))).toBe('«~oui et non~»~: l’eau')
    expect(shown(plainTextOf(set('**"oui"**, "`l\'eau`"')))).toBe("«~oui~», «~l'eau~»")
  })

  it('code and addresses stay letter for letter', () => {
    expect(shown(plainTextOf(set("`a 'b' ?` et https://x.be/l'a?b : oui")))).toBe(
      "`a 'b' ?` et https://x.be/l'a?b~: oui".replaceAll('`', ''),
    )
  })
})

/** A megabyte of each: one that takes the square of the length would outlast the test by hours. */
const MEGABYTE = 1_000_000
const SHAPES: Record<string, string> = {
  ...{ spaces: '\u00A0', marks: '!', quotes: '"', apostrophes: "'", letters: 'a', stars: '*', brackets: '[' },
  ...{
    'at signs': 'a@',
    backticks: '`',
    'opening marks': ' "a',
    'lines of marks': '! !\n',
    sentences: "L'eau : oui ? ",
  },
}

it.each(Object.entries(SHAPES))('a megabyte of %s is set, and looked through for addresses', (_, shape) => {
  const text = `${shape.repeat(MEGABYTE / shape.length)}@`
  for (const language of ['fr', 'en'] as const) expect(typeset(text, language).length).toBeGreaterThan(0)
  expect(addressesIn([text]).length).toBeLessThan(2)
})

it.each(Object.entries(SHAPES).filter(([, shape]) => !/\s/.test(shape)))(
  'a word of a megabyte of %s is read as Markdown, and nothing of it is lost',
  (_, shape) => {
    const word = `${shape.repeat(MEGABYTE / shape.length)}@`
    const [block] = blocksOf(`# Avant\n\n**oui** ${word} après`).slice(1)
    expect(block?.kind === 'paragraph' && plainTextOf(block.children)).toBe(`oui ${word} après`)
  },
)

it.each(Object.entries(LONG_SHAPES))('a text of %s twice as long takes twice the steps', (_, unit) => {
  /** Signs that are looked at, and texts that are tried. */
  const stepsFor = (length: number, language: 'fr' | 'en') => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const looks = vi.spyOn(String.prototype, 'charCodeAt')
    const tries = vi.spyOn(RegExp.prototype, 'exec')
    typeset(text, language)
    const steps = looks.mock.calls.length + tries.mock.calls.length
    vi.restoreAllMocks()
    return steps
  }
  for (const language of ['fr', 'en'] as const)
    expect(stepsFor(2_000, language)).toBeLessThanOrEqual(2.1 * stepsFor(1_000, language) + 100)
})
