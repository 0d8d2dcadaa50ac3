/** Names that sort and that Windows takes. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calendarDate } from '../domain/time'
import { fileNameOf, folderNameOf } from './file-name'

const date = calendarDate('2024-02-19')

it('sorts by date', () => {
  expect(fileNameOf('Programme', 'Travail social 2.0, ouvrir la boîte noire', date)).toBe(
    '2024-02-19 Programme – Travail social 2.0, ouvrir la boîte noire.docx',
  )
  expect(folderNameOf('Travail social', date)).toBe('2024-02-19 Travail social')
})

it.each([
  ['', null, 'Programme.docx'],
  ['  ... ', null, 'Programme.docx'],
  ['Social: a/b\\c|d <e> "f" ?*', null, 'Programme – Social - a - b - c - d e f.docx'],
  ['facture\u202Egpj.exe', null, 'Programme – facturegpj.exe.docx'],
  ['a\nb\u0000c', null, 'Programme – a bc.docx'],
])('makes %j safe', (title, when, name) => {
  expect(fileNameOf('Programme', title, when)).toBe(name)
})

it('cuts a long title between words, and a long word where it must', () => {
  expect(fileNameOf('P', `${'mot '.repeat(100)}`, null)).toBe(`P – ${'mot '.repeat(20).trim()}….docx`)
  expect(fileNameOf('P', '👩'.repeat(300), null)).toBe(`P – ${'👩'.repeat(80)}….docx`)
})

it('has no folder name where there is none, or only one that Windows keeps', () => {
  expect(folderNameOf(' ', null)).toBeNull()
  expect(folderNameOf('con', null)).toBeNull()
  expect(folderNameOf('NUL.txt', null)).toBeNull()
  expect(folderNameOf('con', date)).toBe('2024-02-19 con')
})

/** Half characters and control characters too. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

it('is safe whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyUnit, maxLength: 120 }), (title) => {
      const name = fileNameOf('Programme', title, date)
      expect(name).toMatch(/^2024-02-19 Programme( – .*)?\.docx$/u)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F]/)
      expect(Buffer.byteLength(name)).toBeLessThan(400)
    }),
  )
})
