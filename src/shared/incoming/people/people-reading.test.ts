/** Lists of people as files and as what is pasted: encodings, separators, headings, names; and what holds for any list. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PeopleList, peopleLimits } from './people-list'
import { peopleInFile, peopleInText } from './people-reading'
import { peopleIn } from './people-rows'

const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../tests/fixtures/participants/${name}`, import.meta.url)))

const inFile = (name: string, bytes: Uint8Array = file(name)) =>
  peopleInFile<null>(name, bytes, async () => null)

const listIn = (text: string): PeopleList => {
  const read = peopleInText(text)
  if (!read.ok || !read.lists[0]) throw new Error('no list')
  return read.lists[0]
}
const peopleOf = (text: string) => peopleIn(listIn(text), []).rows.map(({ person }) => person)

const read = async (name: string, registered: { name: string; email: string }[] = []) => {
  const found = await inFile(name)
  if (!found?.ok || !found.lists[0]) throw new Error(`${name} is refused`)
  return { list: found.lists[0], ...peopleIn(found.lists[0], registered) }
}

test('semicolons and Windows-1252, as a French Excel saves', async () => {
  const { list, rows } = await read('semicolon-windows-1252.csv')
  expect(list.mapping).toEqual([
    ...['lastName', 'firstName', 'organisation', 'role', 'email', 'expectations', 'needs', 'status'],
  ])
  expect(rows.map(({ state }) => state)).toEqual(['new', 'new', 'new'])
  expect(rows.map(({ person }) => person)).toMatchObject([
    { name: 'Noémie Lefèvre', organisation: 'CPAS de l’Orneau', needs: 'végétarien', status: 'registered' },
    { name: 'Benoît D’Haese', organisation: 'Maison médicale du Cœur', status: 'waiting' },
    { name: 'Aylin Öztürk', organisation: 'AMO Le Pas–Sage', expectations: 'Un budget de 150 € suffit-il ?' },
  ])
  expect(rows[1]?.person.expectations).toBe('Trier l’urgent ; garder du temps')
})

test('tabs and a mark at the start; somebody is registered already, her names in another order', async () => {
  const known = { name: 'Lefèvre Noémie', email: 'NOEMIE.lefevre@exemple.test' }
  const { rows } = await read('tab-bom.csv', [known])
  expect(rows.map(({ state }) => state)).toEqual(['known', 'new', 'new'])
  expect(rows[2]?.person).toMatchObject({
    ...{ name: 'Zoë Łukasik', organisation: 'Hospital', role: 'social worker', status: 'registered' },
    ...{ email: 'zoe.lukasik@exemple.test', expectations: '', needs: 'large print' },
  })
})

test('commas and quoted line breaks; the same name twice, its words in another order', async () => {
  const { rows } = await read('comma-line-breaks.csv')
  expect(rows.map(({ state }) => state)).toEqual(['new', 'new', 'twice'])
  expect(rows[0]?.person).toMatchObject({
    organisation: 'Service d’aide aux familles, antenne nord',
    expectations: 'Parler du secret.\nEt des "petits" arrangements.',
  })
  expect(rows[1]?.person.expectations.split('\n')).toHaveLength(3)
})

test('what is no list is refused with its reason', async () => {
  const refusal = async (bytes: Uint8Array) => {
    const found = await inFile('x.csv', bytes)
    return found && !found.ok ? found.refusal : null
  }
  const text = (said: string) => new TextEncoder().encode(said)
  expect(await refusal(file('broken.csv'))).toEqual({ kind: 'quote', line: 3 })
  expect(await refusal(text(' \n;;\n'))).toEqual({ kind: 'empty' })
  expect(await refusal(new Uint8Array([0x89, 3, 4, 0, 0]))).toEqual({ kind: 'not-text' })
  expect(await refusal(new Uint8Array(peopleLimits.bytes + 1))).toEqual({ kind: 'size' })
})

test('rows pasted without a heading: the name first, the address where it is', () => {
  const list = listIn('Anaïs Roy\tanais@exemple.test\tCPAS\tassistante sociale\nLuc Noël\t\tAMO\t\n')
  expect(list).toMatchObject({ heading: null, mapping: ['name', 'email', 'organisation', 'role'] })
  expect(peopleIn(list, []).told).toContainEqual({
    kind: 'guess',
    heading: 'CPAS',
    field: 'organisation',
    at: 2,
  })
})

test('a cell too many is told, and its row is not offered', () => {
  const { rows, told } = peopleIn(listIn('Nom;Service\nLéa Roy;CPAS\nLuc Noël;AMO; antenne nord\n'), [])
  expect(rows.map(({ state }) => state)).toEqual(['new', 'overlong'])
  expect(told).toContainEqual({ kind: 'overlong', row: 3 })
})

test('10 000 rows are read at once, the ten-thousandth too; more than 300 people are asked about', () => {
  const many = Array.from({ length: 10_001 }, (_, at) => `Nom${at} Prénom;p${at}@example.org;Foyer ${at % 7}`)
  const { rows, told } = peopleIn(listIn(`Nom;E-mail;Structure\n${many.join('\n')}`), [])
  expect(rows).toHaveLength(peopleLimits.rows - 1)
  expect(told).toContainEqual({ kind: 'many', count: 9_999 })
  expect(told).toContainEqual({ kind: 'cut' })
})

test('whoever is numbered is kept; a telephone behind a name is told', () => {
  const list = listIn('Participants;Structure\nParticipant 1;CPAS\nP2;CPAS\nLéa Roy 0470 12 34 56;AMO')
  const { rows, told } = peopleIn(list, [])
  expect(rows.map(({ person }) => person.name)).toEqual(['Participant 1', 'P2', 'Léa Roy'])
  expect(told).toContainEqual({ kind: 'aside', text: '0470', row: 4 })
})

test('« non » to a need is none; « oui » keeps its question', () => {
  const text = 'Prénom;Nom;Régime végétarien ?;Fauteuil roulant ?\nLéa;Roy;oui;non\nLuc;Noël;Non;NON'
  expect(peopleOf(text).map(({ needs }) => needs)).toEqual(['Régime végétarien ? oui', ''])
})

const word = fc.stringMatching(/^[A-ZÉ][a-zéèï]{2,7}$/)
const person = fc.record({
  ...{ given: word, family: word, organisation: word.map((own) => `Foyer ${own}`) },
  role: fc.constantFrom('éducatrice', 'infirmier', 'juriste'),
})
const people = fc.uniqueArray(person, {
  ...{ minLength: 2, maxLength: 6 },
  selector: ({ given, family }) => `${given} ${family}`,
})
const noise = [
  ...([
    ['Horodateur', '12/03/2026 10:00'],
    ['N°', '7'],
    ['Téléphone', '+32 470 00 00 00'],
  ] as const),
  ...([
    ['Nom payeur', 'Compta'],
    ['E-mail acheteur', 'achat@example.org'],
    ['Montant', '60,00 €'],
  ] as const),
  ...([
    ['Code postal', '7000'],
    ['Date de naissance', '1980-01-02'],
    ['Civilité', 'Mme'],
  ] as const),
] as const

test('whatever stands around it, in whatever order, each column goes where its heading says', () => {
  const order = fc.shuffledSubarray([...noise, 'given', 'family', 'organisation', 'role'] as const)
  fc.assert(
    fc.property(people, order, fc.constantFrom(';', '\t', ','), (all, columns, separator) => {
      fc.pre(columns.includes('given') && columns.includes('family'))
      const headings = {
        given: 'Votre prénom',
        family: 'Votre nom',
        organisation: 'Où travaillez-vous ?',
        role: 'Votre fonction',
      }
      const quoted = (cell: string) => `"${cell}"`
      const head = columns
        .map((own) => quoted(typeof own === 'string' ? headings[own] : own[0]))
        .join(separator)
      const body = all.map((one) =>
        columns.map((own) => quoted(typeof own === 'string' ? one[own] : own[1])).join(separator),
      )
      const found = peopleOf([head, ...body].join('\n'))
      expect(found).toMatchObject(
        all.map(({ given, family, organisation, role }) => ({
          ...{ firstName: given, lastName: family, email: '' },
          organisation: columns.includes('organisation') ? organisation : '',
          role: columns.includes('role') ? role : '',
        })),
      )
    }),
  )
})

test('names in capitals are family names, in either order, with their particles', () => {
  const particle = fc.constantFrom('', 'DE ', 'VAN DEN ', 'EL ')
  fc.assert(
    fc.property(people, particle, fc.boolean(), (all, before, isFirst) => {
      const rows = all.map(({ given, family }) => {
        const own = `${before}${family.toUpperCase()}`
        return isFirst ? `${own} ${given}` : `${given} ${own}`
      })
      expect(
        peopleOf(['Participants;N°', ...rows.map((row, at) => `${row};${at}`)].join('\n')).map(
          ({ firstName, lastName }) => [firstName, lastName],
        ),
      ).toEqual(all.map(({ given, family }) => [given, `${before}${family.toUpperCase()}`]))
    }),
  )
})

test('a comma says the order of its own name, and of no other', () => {
  const pasted = '"Dupont, Marie" <marie.dupont@example.org>; Luc Martin <luc@example.org>; Sophie Laurent'
  expect(peopleOf(pasted).map(({ firstName, lastName }) => [firstName, lastName])).toEqual([
    ['Marie', 'Dupont'],
    ['Luc', 'Martin'],
    ['Sophie', 'Laurent'],
  ])
})

test('no row is lost without a word, and nobody is called a number or a date', () => {
  const cell = fc.constantFrom(
    '',
    'Marie',
    'Dupont',
    'Marie Dupont',
    '12',
    '12/03/2026',
    'a@example.org',
    'CPAS',
    'Total',
    'oui',
    '+32 470 00 00 00',
    'Nom',
    'E-mail',
    'anonymous',
    '60,00 €',
  )
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(table, (cells) => {
      const found = peopleInText(cells.map((row) => row.join('\t')).join('\n'))
      if (!found.ok || !found.lists[0]) return
      const list = found.lists[0]
      const { rows, told } = peopleIn(list, [])
      for (const { person } of rows) expect(person.name).not.toMatch(/\d|@/)
      const filled = list.rows.flatMap((row, at) =>
        row.some((own) => own.trim()) && at !== list.heading ? [at + 1] : [],
      )
      const said = new Set([
        ...rows.map(({ number }) => number),
        ...told.flatMap((own) => ('row' in own ? [own.row] : [])),
      ])
      const cellsOf = (at: number) => (list.rows[at] ?? []).join().replace(/,+$/, '')
      const heads = list.heading === null ? '' : cellsOf(list.heading)
      for (const number of filled) if (cellsOf(number - 1) !== heads) expect([...said]).toContain(number)
    }),
    { numRuns: 400 },
  )
})

test('no bytes and no text make the reading fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const found = await inFile('x.txt', bytes)
      if (found?.ok) for (const list of found.lists) peopleIn(list, [])
    }),
  )
  const piece = fc.oneof(
    fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'N:',
      'a@b.cd',
      '<',
      '>',
      '"',
      ';',
      ',',
      '\n',
      ' - ',
      '(',
      ')',
      ':',
      '1. ',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const found = peopleInText(pieces.join(''))
      if (found.ok) for (const list of found.lists) peopleIn(list, [])
    }),
  )
})
