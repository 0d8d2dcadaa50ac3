/** Rows of text files and of spreadsheets' clipboards. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsIn } from './delimited'

describe('rowsIn', () => {
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
      fc.property(fc.string(), (text) => {
        expect(Array.isArray(rowsIn(text))).toBe(true)
      }),
    )
  })
})
