/** Rows of separated text, and the text in the bytes that another program wrote. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../readable/csv'
import { delimited } from './delimited'
import { foreignText } from './foreign-text'

test('Excel says its separator; UTF-16 is read in both orders', () => {
  expect(delimited('sep=,\r\na;b,c')).toMatchObject({ ok: true, separator: ',', rows: [['a;b', 'c']] })
  const little = [...'Léa'].flatMap((letter) => [letter.charCodeAt(0), 0])
  expect(foreignText(new Uint8Array([0xff, 0xfe, ...little]))).toBe('Léa')
  const big = [...'Léa'].flatMap((letter) => [0, letter.charCodeAt(0)])
  expect(foreignText(new Uint8Array([0xfe, 0xff, ...big]))).toBe('Léa')
})

test('commas in the headings do not part the columns of a table with semicolons', () => {
  expect(delimited('Nom;Attentes, besoins, repas\nLéa;rien\n')).toMatchObject({ separator: ';' })
})

const someRows = fc.array(
  fc.array(fc.stringMatching(/^[\p{L}"; \n'=+-]{1,12}$/u), { minLength: 3, maxLength: 3 }),
  { minLength: 1, maxLength: 6 },
)

test('what is written as a table is read back as it was, but for outer spaces and the guard of formulas', () => {
  const guarded = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
  fc.assert(
    fc.property(someRows, (rows) => {
      const said = rows.map((row) => row.map((cell) => guarded(cell).trim()))
      fc.pre(said.every((row) => row.every((cell) => cell !== '')))
      // A cell that opens with spaces before a quotation mark is written quoted, and read as it was.
      expect(delimited(csv(rows).slice(1))).toMatchObject({ ok: true, separator: ';', rows: said })
    }),
  )
})

test('UTF-8 is read as the platform reads it, and anything else as Windows-1252', () => {
  const windows = new Uint8Array([0x80, 0x85, 0x8c, 0x92, 0x93, 0x94, 0x96, 0x9c, 0xa0, 0xe9, 0xab])
  expect(foreignText(windows)).toBe('€…Œ’“”–œ\u00a0é«')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      fc.pre(!bytes.includes(0))
      fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff))
      let expected: string | null = null
      try {
        expected = utf8.decode(bytes)
      } catch {
        // Not UTF-8: one character a byte.
      }
      if (expected === null) expect(foreignText(bytes)).toHaveLength(bytes.length)
      else expect(foreignText(bytes)).toBe(expected)
    }),
    { numRuns: 500 },
  )
  const whole = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(whole, (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
      expect(foreignText(new TextEncoder().encode(text))).toBe(text)
    }),
  )
})
