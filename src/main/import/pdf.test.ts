/** Files .pdf that text processors and browsers printed, and others made by hand: the tables of their sources, or a sentence. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { builtPdfWorker } from '../../../tests/fixtures/built-pdf-worker'
import { planCases, planFaults } from '../../../tests/fixtures/incoming-cases'
import { pdfOf, pdfOfContent, pdfOfObjects, pdfTable } from '../../../tests/fixtures/some-pdf'
import { textsOf } from '../../shared/incoming/incoming'
import { broughtBy } from '../../shared/incoming/people/people-brought'
import { textOf } from '../../shared/text/text'
import { Refused } from '../workspace/refused'
import { incomingOf } from './incoming-file'
import { incomingPlan } from './incoming-plan'
import { readPeople } from './people-file'

beforeAll(builtPdfWorker)

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../../tests/fixtures/pdf', name))

it.each([
  ['01-deux-jours-deux-tableaux', 'two-days'],
  ['08-heures-et-duree-empilees', 'stacked-hours'],
])('%s, as LibreOffice prints it', async (name, printed) => {
  const expected = planCases().find(({ file }) => file.startsWith(name))
  if (!expected) throw new Error('no case')
  const read = incomingPlan(await incomingOf('plan.pdf', fixture(`${printed}.pdf`)), 'fr')
  expect(planFaults(read as never, expected).faults).toEqual([])
})

it('a table without borders: its cells are found, and it is said that they were guessed', async () => {
  const found = await incomingOf('plan.pdf', fixture('without-borders.pdf'))
  expect(found.tables.map(textsOf)).toEqual([
    [
      ['Horaire', 'Séquence', 'Consigne', 'Intervenant'],
      [
        '9h00 – 9h15',
        'Accueil',
        'Café et présentation des participants dans la salle du fond, puis un tour de noms',
        'Claire Dumont',
      ],
      ['9h15 – 10h30', 'Les trois silences', 'Repérer le silence qui pèse', 'Karim Benali'],
      ['10h30 – 10h45', 'Pause', '', ''],
      [
        '10h45 – 12h00',
        'Écoute en trio : parler, écouter, observer',
        'Tourner deux fois ; puis un retour à toute la salle sur ce qui a changé',
        'Claire Dumont',
      ],
      ['12h00', 'Fin', '', ''],
    ],
  ])
  const { told, facts } = incomingPlan(found, 'fr')
  expect(told.map(({ why }) => why)).toContain('spaced')
  expect(facts).toContainEqual({ name: 'place', text: 'Mons' })
})

it('a list of participants over two pages, its headings on both, and the number of the page on none', async () => {
  const heading = ['Nom', 'Pr\u00e9nom', 'Courriel']
  const page = (names: string[][], number: number) => ({
    ...pdfTable([heading, ...names], [90, 90, 220]),
    texts: [
      ...(pdfTable([heading, ...names], [90, 90, 220]).texts ?? []),
      [500, 820, `Page ${number} / 2`] as const,
    ],
  })
  const bytes = pdfOf([
    page([['Durand', 'L\u00e9a', 'lea.durand@example.org']], 1),
    page([['Petit', 'Tom', 'tom.petit@example.org']], 2),
  ])
  const { people, told } = broughtBy(await readPeople('liste.pdf', bytes), textOf('fr'))
  expect(people.map(({ firstName, lastName, email }) => [firstName, lastName, email])).toEqual([
    ['Léa', 'Durand', 'lea.durand@example.org'],
    ['Tom', 'Petit', 'tom.petit@example.org'],
  ])
  expect(told).toEqual([])
})

it('lines without a table, and where a line was only broken for want of width', async () => {
  const { lines } = await incomingOf(
    'plan.pdf',
    pdfOf([
      {
        texts: [
          [40, 60, '9h00 - 9h30 : Accueil', 11],
          [
            40,
            80,
            '9h30 - 10h30 : Une phrase qui va presque jusqu\u2019au bord de la feuille et'.replace(
              '\u2019',
              "'",
            ),
            11,
          ],
          [40, 94, 'qui continue en dessous', 11],
          [40, 120, '\x95 un point de liste', 11],
        ],
      },
    ]),
  )
  expect(lines).toEqual([
    '9h00 - 9h30 : Accueil',
    "9h30 - 10h30 : Une phrase qui va presque jusqu'au bord de la feuille et qui continue en dessous",
    '- un point de liste',
  ])
})

it('the fields of a form are read as its text; comments are told', async () => {
  const heading = ['Nom', 'Courriel']
  const table = pdfTable([heading, ['', '']], [200, 220])
  const field = (name: string, value: string, rect: string) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${name}) /V (${value}) /Rect [${rect}] /F 4 >>`
  const bytes = pdfOf([
    {
      ...table,
      annotations: [
        field('nom', 'Dupont L\u00e9a', '44 707 236 723'),
        field('courriel', 'lea.dupont@example.org', '244 707 456 723'),
        '<< /Type /Annot /Subtype /Text /Contents (Elle viendra plus tard) /Rect [10 10 30 30] >>',
        '<< /Type /Annot /Subtype /Link /Rect [10 10 30 30] >>',
      ],
    },
  ])
  const { people, told } = broughtBy(await readPeople('liste.pdf', bytes), textOf('fr'))
  expect(people).toMatchObject([{ firstName: 'Léa', lastName: 'Dupont', email: 'lea.dupont@example.org' }])
  expect(told.map(({ text }) => text)).toContain('Un commentaire ou une note n’est pas pris.')
})

const refusal = (bytes: Buffer) =>
  incomingOf('x.pdf', bytes).then(
    () => 'taken',
    (error) => (error instanceof Refused && 'reason' in error.failure ? error.failure.reason : error),
  )

it('a scanned page, a password and what is no .pdf are each refused in their own words', async () => {
  const image = deflateSync(Buffer.alloc(300))
  const scanned = pdfOfContent(Buffer.from('q 500 0 0 700 0 0 cm /I Do Q'), '', '/XObject << /I 7 0 R >>', [
    Buffer.concat([
      Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${image.length} >>\nstream\n`,
      ),
      image,
      Buffer.from('\nendstream'),
    ]),
  ])
  expect(await refusal(scanned)).toBe('pictures')
  const locked = pdfOfObjects(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
    ],
    '/Encrypt 3 0 R /ID [<00> <00>]',
  )
  expect(await refusal(locked)).toBe('locked')
  expect(await refusal(Buffer.from('%PDF-1.4 and nothing else'))).toBe('unreadable')
})
