/** Rows of text files and of spreadsheets' clipboards. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsOf } from './incoming'
import { textIn } from './text'

const rowsIn = (text: string) => textIn(text, true).tables.flatMap(textsOf)

describe('rows of text', () => {
  it.each([
    ['Heure;Séquence\n9h00;Accueil', ';'],
    ['Heure,Séquence\r\n9h00,Accueil', ','],
    ['Heure\tSéquence\n9h00\tAccueil\n', 'tab'],
    ['\uFEFFHeure;Séquence\n\n;;\n9h00;Accueil', 'a byte order mark and empty rows'],
  ])('%j', (text) => {
    expect(rowsIn(text)).toEqual([
      ['Heure', 'Séquence'],
      ['9h00', 'Accueil'],
    ])
  })
  it('keeps separators and line breaks between quotation marks', () => {
    expect(rowsIn('a;"b;c\nd ""e"""\nf;g')).toEqual([
      ['a', 'b;c\nd "e"'],
      ['f', 'g'],
    ])
  })
  it('takes the sign that gives regular rows, not the one that is seen most often', () => {
    const sentence = fc.array(fc.stringMatching(/^[a-zé]{1,6}$/), { minLength: 3, maxLength: 8 })
    const rows = fc.array(fc.tuple(sentence, sentence), { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(rows, (own) => {
        const cells = own.map((row) => row.map((words) => words.join(', ')))
        fc.pre(new Set(own.map((row) => row.flat().length)).size > 1)
        expect(rowsIn(cells.map((row) => row.join(';')).join('\n'))).toEqual(cells)
      }),
    )
  })
  it('reads back every table that is written with quotation marks', () => {
    const cell = fc.stringMatching(/^[a-zé;,"]{1,6}$/)
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), (own, separator) => {
        const text = own
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator))
          .join('\n')
        expect(rowsIn(text)).toEqual(own)
      }),
    )
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, isTable) => {
        expect(Array.isArray(textIn(text, isTable).lines)).toBe(true)
      }),
    )
  })
})
