/** Printable texts: no character that no page can show, and the spaces that French asks for. */
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../markdown/parse'
import { cleaned, printable, printableBlocks } from './printable'

const shown = (text: string) => text.replaceAll('\u00A0', '~')

describe('cleaned', () => {
  it('takes out what no XML may hold and keeps line ends, tabs and whole characters', () => {
    expect(cleaned('a\u0000b\u0007\u001B\u007F\u0085\uFFFEc\n\td👩🏽‍🏫')).toBe('abc\n\td👩🏽‍🏫')
  })

  it('replaces half a character', () => {
    expect(cleaned('a\uD83Db\uDC69')).toBe('a\uFFFDb\uFFFD')
  })
})

describe('printable', () => {
  it.each([
    ['Au programme : le numérique ?', 'Au programme~: le numérique~?'],
    ['Agilités: travail social, défini?', 'Agilités~: travail social, défini~?'],
    ['une grille (non numérique!) et «x»;', 'une grille (non numérique~!) et «~x~»~;'],
    ['« balise »', '«~balise~»'],
    ['9:30, https://exemple.be/a?b=1;c', '9:30, https://exemple.be/a?b=1;c'],
    ['25 % en 3,5 h, 50 min', '25~% en 3,5~h, 50~min'],
  ])('says « %s » in French', (typed, printed) => {
    expect(shown(printable(typed, 'fr'))).toBe(printed)
  })

  it('leaves English as it is', () => {
    expect(printable('What? Yes: 25 %', 'en')).toBe('What? Yes: 25 %')
  })
})

it('reaches every text of the blocks but code', () => {
  const markdown = '# a :\n- b ;\n> **c !** [d ?](https://x.be)\n\n|e :|\n|-|\n|f :|\n\n    g :\n\n`h :`'
  const printed = JSON.stringify(printableBlocks(blocksOf(markdown), 'fr'))
  expect(printed.match(/[a-h]\u00A0[:;?!]/g)).toEqual([
    'a\u00A0:',
    'b\u00A0;',
    'c\u00A0!',
    'd\u00A0?',
    'e\u00A0:',
    'f\u00A0:',
  ])
  expect(printed.match(/[gh] :/g)).toHaveLength(2)
})
