/** The participants' programme: complete, with lines to fill in, and nothing that was written for the trainers. */
import { describe, expect, it } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { dated, titled } from '../../../tests/fixtures/hostile-session'
import { onlyOne } from '../../../tests/fixtures/only-handout'
import { textsOf } from '../../../tests/fixtures/texts-of'
import type { AxisId, DayId, MaterialId, TrainerId } from '../domain/base/id'
import { calendarDate, timeOfDay } from '../domain/base/time'
import { someMaterial } from '../domain/plan/phase'
import type { DocumentBlock, Grid, HandoutDocument } from './model'
import { defaultHandoutOptions, type HandoutOptions } from './options'

const made = (given: ReturnType<typeof titled>, own: Partial<HandoutOptions> = {}) =>
  onlyOne('programme', given, [], { ...defaultHandoutOptions('fr'), ...own })

const blocksOf = ({ sections }: HandoutDocument) => sections.flatMap(({ blocks }) => blocks)
const isList = (block: DocumentBlock): block is Grid => block.kind === 'grid' && block.look === 'list'
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

/** The headings and, under each, the rows of its table as the words of their cells. */
const outline = (document: HandoutDocument) =>
  blocksOf(document).flatMap((block): (string | string[])[] => {
    const texts = (blocks: readonly DocumentBlock[]) =>
      textsOf({ ...document, sections: [{ columns: 1, blocks, owner: null, opens: true }] })
        .map(plain)
        .join('')
    if (block.kind === 'heading') return [`${block.level} ${texts([block])}`]
    if (!isList(block)) return []
    return block.rows.map((row) => row.map((cell) => texts(cell.blocks)))
  })

const blanksIn = (document: HandoutDocument) => JSON.stringify(document).split('"kind":"blank"').length - 1

const partage = { axis: 'Partage' as AxisId }
const founding = titled(
  [
    dated(
      [
        phaseOf('Accueil', 15, { kind: 'welcome' }),
        phaseOf('Tour de table: une situation', 165, partage),
        phaseOf('', 60, { kind: 'meal' }),
        phaseOf('Jeu', 60),
      ],
      { targetEnd: timeOfDay(960) },
    ),
  ],
  {
    title: 'Ouvrir la boîte noire',
    series: 'Séance 2',
    summary: 'Repartir\navec des repères.',
    objectives: [{ id: 'o' as never, text: 'Voir clair' }],
    content: '## Grille\n#### Détail\n1. déplier',
    method: 'Active.',
    practical: {
      organisation: 'CERSO',
      place: 'HELHa Mons',
      address: 'Chaussée de Binche 159\n7000 Mons',
      price: '90 €',
      access: 'Bus 1',
      contact: 'secretariat@exemple.be',
      groupSize: '12',
    },
    trainers: [
      { id: 'a' as TrainerId, name: 'Anne', biography: 'Assistante sociale.' },
      { id: 'p' as TrainerId, name: 'Pascale', biography: '' },
    ],
  },
)

describe('a complete session', () => {
  it('says what, when, where, with whom, and the day by halves', () => {
    expect(outline(made(founding))).toEqual([
      '1 Objectifs',
      '1 Programme de la journée',
      '2 Matin',
      ['09:00', 'Accueil', ''],
      ['09:15', 'Tour de table : une situation', 'Partage'],
      ['12:00', 'Repas', ''],
      '2 Après-midi',
      ['13:00', 'Jeu', ''],
      '1 Contenu',
      '2 Grille',
      '4 Détail',
      '1 Méthode',
      '1 Équipe d’animation',
      '2 Anne',
      '2 Pascale',
    ])
    const texts = textsOf(made(founding)).map(plain)
    for (const said of [
      'Séance 2',
      'Ouvrir la boîte noire',
      'Lundi 19 février 2024, de 9 h à 16 h',
      ', HELHa Mons',
      'avec des repères.',
      'Chaussée de Binche 159',
      '7000 Mons',
      '90 €',
      'Bus 1',
      'secretariat@exemple.be',
      'Voir clair',
      'déplier',
      'Active.',
      'Assistante sociale.',
    ]) {
      expect(texts).toContain(said)
    }
    expect(blanksIn(made(founding))).toBe(0)
  })

  it('names the file, the pages and the author', () => {
    const { fileName, title, creator, header, footer, orientation, language } = made(founding)
    expect({ fileName, title, creator, header, footer, orientation, language }).toEqual({
      fileName: '2024-02-19 Programme – Ouvrir la boîte noire.docx',
      title: 'Programme – Ouvrir la boîte noire',
      creator: 'CERSO',
      header: { left: 'CERSO', first: 'Programme', next: 'Ouvrir la boîte noire' },
      footer: 'Anne et Pascale',
      orientation: 'portrait',
      language: 'fr',
    })
  })

  it('leaves times and axes out, and puts lengths in, when asked', () => {
    const rows = outline(made(founding, { exactTimes: false, showAxes: false, showDurations: true }))
    expect(rows.filter(Array.isArray)).toEqual([
      ['Accueil', '15 min'],
      ['Tour de table : une situation', '2 h 45'],
      ['Repas', '1 h'],
      ['Jeu', '1 h'],
    ])
  })

  it('gives every row as many cells as the header has names and the widths sum to the page', () => {
    for (const exactTimes of [true, false])
      for (const showAxes of [true, false])
        for (const showDurations of [true, false])
          for (const grid of blocksOf(made(founding, { exactTimes, showAxes, showDurations })).filter(
            isList,
          )) {
            const { header, columns, alignments, rows } = grid
            expect(columns.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
            expect([columns, alignments, ...rows].map(({ length }) => length)).toEqual(
              Array.from({ length: 2 + rows.length }, () => header?.length),
            )
          }
  })

  it('speaks English', () => {
    const document = made(founding, { language: 'en' })
    expect(outline(document)).toContain('1 Programme of the day')
    expect(textsOf(document)).toContain('Tour de table: une situation')
  })
})

it('leaves a line to fill in for whatever is missing, and never a word of code', () => {
  const empty = titled([dated([phaseOf('', 60), phaseOf('', 15, { kind: 'break' })], { date: null })], {
    title: '',
  })
  const document = made(empty)
  // Title, date, address, access, price, contact, objectives, the phase, content, method, trainers.
  expect(blanksIn(document)).toBe(11)
  expect(document.fileName).toBe('Programme.docx')
  expect(document.title).toBe('Programme')
  expect(document.creator).toBe('Jalon')
  expect(textsOf(document).join(' ')).not.toMatch(/undefined|null|NaN|object/)
})

it('has a line to fill in for a day without a phase', () => {
  const days = outline(made(titled([dated([])])))
  expect(days.slice(0, 3)).toEqual(['1 Objectifs', '1 Programme de la journée', '1 Contenu'])
})

it('numbers the days of a session of several', () => {
  const second = dated([phaseOf('b', 60)], { id: 'd2' as DayId, date: calendarDate('2024-03-01') })
  const document = made(titled([dated([phaseOf('a', 60)]), second]))
  expect(outline(document).slice(1, 8)).toEqual([
    '1 Programme des journées',
    '2 Jour 1 : lundi 19 février 2024, de 9 h à 10 h',
    '3 Matin',
    ['09:00', 'a', ''],
    '2 Jour 2 : vendredi 1er mars 2024, de 9 h à 10 h',
    '3 Matin',
    ['09:00', 'b', ''],
  ])
})

it('says nothing that was written for the trainers', () => {
  const secret = 'MARQUE'
  const hidden = phaseOf('a', 60, {
    objective: secret,
    instructions: secret,
    shownInRoom: false,
    notes: secret,
    fallback: secret,
    grouping: secret,
    materials: [someMaterial('m' as MaterialId, secret)],
  })
  const shown = { ...hidden, shownInRoom: true }
  const { practical } = founding
  const document = made(titled([dated([hidden, shown])], { practical: { ...practical, groupSize: secret } }))
  expect(JSON.stringify(document)).not.toContain(secret)
})
