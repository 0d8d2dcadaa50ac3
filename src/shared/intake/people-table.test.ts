import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { delimited } from '../incoming/delimited'
import { foreignText } from '../incoming/foreign-text'
import { csv } from '../readable/csv'
import { columnsOf } from './participant-columns'
import { peopleIn } from './participant-rows'
import { type PeopleTable, peopleTable, peopleTableOf, tableLimits } from './people-table'

const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/participants/${name}`, import.meta.url)))

const tableIn = (name: string): PeopleTable => {
  const read = peopleTableOf(file(name))
  if (!read.ok) throw new Error(`${name}: ${read.refusal.kind}`)
  return read.table
}

const read = (name: string, registered: { name: string; email: string }[] = []) => {
  const table = tableIn(name)
  return peopleIn(table.rows, table, registered)
}

test('semicolons and Windows-1252, as a French Excel saves', () => {
  const table = tableIn('semicolon-windows-1252.csv')
  expect(table.mapping).toEqual([
    ...['name', 'firstName', 'organisation', 'role', 'email', 'expectations', 'needs', 'status'],
  ])
  const rows = read('semicolon-windows-1252.csv')
  expect(rows.map(({ state }) => state)).toEqual(['new', 'new', 'new'])
  expect(rows.map(({ person }) => person)).toMatchObject([
    { name: 'Noémie Lefèvre', organisation: 'CPAS de l’Orneau', needs: 'végétarien', status: 'registered' },
    { name: 'Benoît D’Haese', organisation: 'Maison médicale du Cœur', status: 'waiting' },
    { name: 'Aylin Öztürk', organisation: 'AMO Le Pas–Sage', expectations: 'Un budget de 150 € suffit-il ?' },
  ])
  expect(rows[1]?.person.expectations).toBe('Trier l’urgent ; garder du temps')
})

test('tabs and a mark at the start; somebody is registered already', () => {
  const known = { name: 'Lefèvre Noémie', email: 'NOEMIE.lefevre@exemple.test' }
  const rows = read('tab-bom.csv', [known])
  expect(rows.map(({ state }) => state)).toEqual(['known', 'new', 'new'])
  expect(rows[2]?.person).toEqual({
    ...{ name: 'Zoë Łukasik', organisation: 'Hospital', role: 'social worker', status: 'registered' },
    ...{ email: 'zoe.lukasik@exemple.test', expectations: '', needs: 'large print' },
  })
})

test('commas and quoted line breaks; the same name twice, its words in another order', () => {
  const rows = read('comma-line-breaks.csv')
  expect(rows.map(({ state }) => state)).toEqual(['new', 'new', 'twice'])
  expect(rows[0]?.person).toMatchObject({
    organisation: 'Service d’aide aux familles, antenne nord',
    expectations: 'Parler du secret.\nEt des "petits" arrangements.',
  })
  expect(rows[1]?.person.expectations.split('\n')).toHaveLength(3)
})

test('a quotation mark that is never closed is told with its line', () => {
  expect(peopleTableOf(file('broken.csv'))).toEqual({ ok: false, refusal: { kind: 'quote', line: 3 } })
})

test('rows pasted without a heading: the name first, the address where it is', () => {
  const pasted = 'Anaïs Roy\tanais@exemple.test\tCPAS\tassistante sociale\nLuc Noël\t\tAMO\t\n'
  const table = peopleTable(pasted)
  expect(table).toMatchObject({
    ok: true,
    table: { hasHeading: false, mapping: ['name', 'email', 'organisation', 'role'] },
  })
  if (table.ok)
    expect(peopleIn(table.table.rows, table.table, []).map(({ person }) => person.name)).toEqual([
      ...['Anaïs Roy', 'Luc Noël'],
    ])
})

test('what is no list is refused with its reason', () => {
  const refusal = (bytes: Uint8Array) => {
    const table = peopleTableOf(bytes)
    return table.ok ? null : table.refusal
  }
  const text = (said: string) => new TextEncoder().encode(said)
  expect(refusal(text(' \n;;\n'))).toEqual({ kind: 'empty' })
  expect(refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ kind: 'not-text' })
  expect(refusal(new Uint8Array(tableLimits.bytes + 1))).toEqual({ kind: 'size' })
  expect(refusal(text('Nom\n'.repeat(tableLimits.rows + 1)))).toEqual({ kind: 'rows' })
  expect(refusal(text('Nom;Service\nLéa;CPAS\nLuc;AMO; antenne nord\n'))).toEqual({
    kind: 'overlong',
    row: 3,
  })
})

test('Excel says its separator; UTF-16 is read in both orders', () => {
  expect(delimited('sep=,\r\na;b,c')).toEqual({ ok: true, separator: ',', rows: [['a;b', 'c']] })
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
      expect(delimited(csv(rows).slice(1))).toEqual({ ok: true, separator: ';', rows: said })
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

test('no bytes make the reading fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof peopleTableOf(bytes).ok === 'boolean'),
  )
})

test('a heading that stands twice: the first column that claims it keeps it', () => {
  const rows = [
    ['Nom', 'Prénom', 'Nom'],
    ['Lefèvre', 'Noémie', 'Tante Berthe'],
  ]
  const { hasHeading, mapping } = columnsOf(rows)
  expect([hasHeading, mapping]).toEqual([true, ['name', 'firstName', null]])
})
