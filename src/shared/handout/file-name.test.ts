/** Names that sort and that Windows takes. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDeviceName } from '../domain/base/device-name'
import { calendarDate } from '../domain/base/time'
import { DOCUMENT_IDS } from '../domain/library/handout-options'
import { textOf } from '../text/text'
import { calendarNameOf, fileNameOf, folderNameOf, markdownNameOf } from './file-name'

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
  expect(fileNameOf('P', `${'mot '.repeat(100)}`, null)).toBe(`P – ${'mot '.repeat(11).trim()}….docx`)
  expect(fileNameOf('P', '👩'.repeat(300), null)).toBe(`P – ${'👩'.repeat(21)}….docx`)
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
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143)
    }),
  )
})

const ONE_DRIVE =
  'C:\\Users\\prénom.nom\\OneDrive - Haute École Louvain en Hainaut\\Documents\\Jalon\\exports'
const DOCUMENTS = [
  ...(['fr', 'en'] as const).flatMap((language) =>
    DOCUMENT_IDS.map((id) => textOf(language).documents.names[id]),
  ),
  'Ce que Jalon garde sur Marie-Antoinette Vandenbroucke-Delacroix',
]
const anyTitle = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('é', '会', '👩', 'a ', '.', ' ', '/'), maxLength: 300 }),
  fc.constantFrom('CON', 'nul.txt', 'COM¹', 'LPT9 .x', 'CONIN$', 'aux ', '...', 'a. . .'),
)

it('fits everywhere: below the OneDrive of a school, in bytes, in either way of writing accents', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DOCUMENTS),
      anyTitle,
      fc.option(anyTitle),
      fc.constantFrom(date, null),
      (document, title, owner, when) => {
        const folder = folderNameOf(title, when) ?? 'x'.repeat(36)
        const file = fileNameOf(document, title, when, { owner, number: owner === null ? null : 12 })
        const names = [folder, file, calendarNameOf(title, when), markdownNameOf(title)]
        // A copy beside it has a number.
        expect(`${ONE_DRIVE}\\${folder}\\${file.replace('.docx', ' (12).docx')}`.length).toBeLessThan(240)
        for (const name of names) {
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143)
          expect([name, isDeviceName(name)]).toEqual([name, false])
          expect(name).not.toMatch(/[. ]$|^ |[/\\:]/)
          expect(name.normalize('NFC')).toBe(name)
        }
        expect(folderNameOf(title.normalize('NFD'), when)).toBe(folderNameOf(title.normalize('NFC'), when))
      },
    ),
    { numRuns: 2_000 },
  )
})

it.each(['CON', 'con.txt', 'COM¹', 'LPT²', 'COM0', 'CONIN$', 'NUL .x'])(
  '%s is a device, and no name',
  (name) => {
    expect(isDeviceName(name)).toBe(true)
    expect(isDeviceName(`x${name}`)).toBe(false)
    expect(calendarNameOf(name, null)).toMatch(/^_/)
    expect(markdownNameOf(name)).toMatch(/^_/)
  },
)

it('who is written about leads to no other folder by her name', () => {
  expect(fileNameOf('Ce que Jalon garde sur ../../x', '', null)).toBe(
    'Ce que Jalon garde sur .. - .. - x.docx',
  )
})

it('a folder without the names is another than the one with them, however long the title', () => {
  const title = 'Travail social 2.0, ouvrir la boîte noire du numérique'
  expect(folderNameOf(title, date, ' (sans les noms)')).toBe(
    '2024-02-19 Travail social 2.0, ouvrir… (sans les noms)',
  )
  expect(folderNameOf(title, date)).toBe('2024-02-19 Travail social 2.0, ouvrir la boîte noire du…')
})
