/** Plans that were written elsewhere: columns recognised, hours and lengths read, phases made. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, time } from '../../../tests/fixtures/build'
import type { MaterialId, PhaseId } from '../domain/base/id'
import { timeOfDay } from '../domain/base/time'
import { methodAxes } from '../domain/plan/method-axes'
import { scheduleOf } from '../domain/plan/schedule'
import { textOf } from '../text/text'
import { kindGuessed } from './guessed-nature'
import { hoursIn, materialsIn } from './plan-cells'
import { mapped, recognise } from './plan-columns'
import { daysIn, isUnsaid } from './plan-import'
import { lengthSaid } from './said-length'

const options = () => {
  let made = 0
  return {
    axes: methodAxes(textOf('fr').app.axes),
    newPhase: () => `p${++made}` as PhaseId,
    newMaterial: () => `m${++made}` as MaterialId,
  }
}
const nothing = { label: '', phases: [], start: null, end: null }
const plan = (rows: string[][]) => daysIn(rows, recognise(rows), options()).days[0] ?? nothing

describe('recognise', () => {
  it.each([
    [
      ['Heure', 'Durée', 'Séquence', 'Objectif', 'Contenu', 'Méthode', 'Matériel'],
      ['start', 'duration', 'title', 'objective', 'instructions', 'method', 'materials'],
    ],
    [
      ['Horaire', 'Activité', 'Objectifs visés', 'Consignes', 'Supports', 'Axe', 'Remarques'],
      ['start', 'title', 'objective', 'instructions', 'materials', 'axis', 'notes'],
    ],
    [
      ['Time', 'Length (min)', 'Activity', 'Aim', 'Content', 'Method', 'Equipment'],
      ['start', 'duration', 'title', 'objective', 'instructions', 'method', 'materials'],
    ],
    [
      ['Début', 'Fin', 'Étape', 'Modalité', 'Outils'],
      ['start', 'end', 'title', 'grouping', 'materials'],
    ],
    [
      ['Heure', 'Quoi donc', 'Durée'],
      ['start', 'title', 'duration'],
    ],
    [
      ['Durée', 'Contenu'],
      ['duration', 'title'],
    ],
  ])('%s', (heading, mapping) => {
    expect(recognise([heading, heading.map(() => 'x')])).toMatchObject({ heading: 0, mapping })
  })
  it('skips a title above the headings, and does without headings', () => {
    expect(
      recognise([
        ['Ma journée', ''],
        ['Heure', 'Séquence'],
        ['9h00', 'Accueil'],
      ]),
    ).toMatchObject({ heading: 1, mapping: ['start', 'title'] })
    const bare = [
      ['9h00', '15', 'Accueil', 'Café'],
      ['9h15', '45', 'Tour de table', 'En cercle'],
    ]
    expect(recognise(bare)).toMatchObject({
      heading: -1,
      mapping: ['start', 'duration', 'title', 'instructions'],
    })
    expect(recognise([])).toMatchObject({ heading: -1, mapping: [] })
  })
  it('is corrected column by column: one thing is said by one column', () => {
    expect(mapped(['title', null], 1, 'title')).toEqual([null, 'title'])
    expect(mapped(['title', 'notes'], 1, null)).toEqual(['title', null])
  })
})

describe('hours and lengths', () => {
  it.each([
    ['9h00', 540, null],
    ['9:00–9:15', 540, 555],
    ['9h - 10h30', 540, 630],
    ['de 9 h à 9 h 15', 540, 555],
    ['13.25', 805, null],
    ['9\u00a0h\u00a000', 540, null],
    ['09:00\n09:15', 540, 555],
    ['14 heures', 840, null],
  ])('« %s » is an hour', (typed, start, end) => {
    expect(hoursIn(typed)).toEqual({ start, end })
  })
  it.each(['45', 'matin', '25h00', ''])('« %s » is none', (typed) => {
    expect(hoursIn(typed)).toBeNull()
  })
  it.each([
    ['45', 45],
    ["45'", 45],
    ['45’', 45],
    ['1h30', 90],
    ['1 h', 60],
    ['45 minutes', 45],
    ['env. 20 min', 20],
    ['01:30:00', 90],
    ['1,5h', 90],
  ])('« %s » lasts %s minutes', (typed, length) => {
    expect(lengthSaid(typed)?.minutes ?? null).toBe(length)
  })
  it.each(['longtemps', '1h75', ''])('« %s » lasts nothing', (typed) => {
    expect(lengthSaid(typed)?.minutes ?? null).toBeNull()
  })
  it.each([
    ['Pause café', 'break'],
    ['Pause de midi', 'meal'],
    ['Dîner', 'meal'],
    ['Accueil', 'welcome'],
    ['Clôture', 'closing'],
    ['Pauser sa voix', 'work'],
    ['Étude de cas', 'work'],
  ] as const)('« %s » is %s', (title, kind) => {
    expect(kindGuessed(title)).toBe(kind)
  })
})

describe('materialsIn', () => {
  it.each([
    [
      'Badges, gommettes',
      [
        ['Badges', null, 'session'],
        ['gommettes', null, 'session'],
      ],
    ],
    ['Feutres ×4', [['Feutres', 4, 'session']]],
    [
      'Feutres, x 4 ; 2 × affiches',
      [
        ['Feutres', 4, 'session'],
        ['affiches', 2, 'session'],
      ],
    ],
    ['Cartes A5, 3 par personne', [['Cartes A5', 3, 'participant']]],
    ['Affiche (1 par sous-groupe)', [['Affiche', 1, 'group']]],
    ['Liste (EPN, DPO), 1 par personne', [['Liste (EPN, DPO)', 1, 'participant']]],
    [
      '- Gommettes, et une bande\n- 4 dossiers',
      [
        ['Gommettes, et une bande', null, 'session'],
        ['4 dossiers', null, 'session'],
      ],
    ],
    ['Cards, 2 per person', [['Cards', 2, 'participant']]],
  ])('« %s »', (cell, materials) => {
    expect(materialsIn(cell).map(({ text, quantity, per }) => [text, quantity, per])).toEqual(materials)
  })
})

it('a cell of any length is read at once', () => {
  const started = performance.now()
  materialsIn(`a${', '.repeat(200_000)}`)
  materialsIn(`${' '.repeat(400_000)}x`)
  expect(performance.now() - started).toBeLessThan(5000)
})

describe('planIn', () => {
  it('makes one phase a row, with all that the row says', () => {
    const { phases, start } = plan([
      ['Heure', 'Durée', 'Séquence', 'Objectif', 'Contenu', 'Méthode', 'Matériel', 'Axe'],
      ['9h00', '15', 'Accueil', '', 'Café', '', 'Badges, gommettes', ''],
      ['9h15', '1h', 'Partage', 'Se connaître', 'En trios', 'Trios', '- Cartes\n- Feutres', 'Partage'],
    ])
    expect(start).toBe(540)
    expect(phases.map(({ doubts }) => doubts)).toEqual([[], []])
    expect(phases[0]?.phase).toMatchObject({ title: 'Accueil', kind: 'welcome', duration: 15, axis: null })
    expect(phases[1]?.phase).toMatchObject({
      title: 'Partage',
      kind: 'work',
      duration: 60,
      objective: 'Se connaître',
      instructions: 'En trios',
      method: 'Trios',
      axis: 'sharing',
      pin: null,
    })
    expect(phases[1]?.phase.materials.map(({ text }) => text)).toEqual(['Cartes', 'Feutres'])
  })
  it('knows the axis by its column, or by the title where no column says it', () => {
    const { phases } = plan([
      ['Heure', 'Séquence', 'Axe'],
      ['9h00', 'Apport', 'Repères'],
      ['9h30', 'Mise en situation : jeu de rôle', ''],
      ['10h30', 'Retour sur le partage des pratiques', ''],
      ['11h00', 'Poser des repères', ''],
      ['11h30', 'Midi', ''],
    ])
    expect(phases.map(({ phase }) => phase.axis)).toEqual(['markers', 'simulation', 'sharing', null, null])
    expect(phases.at(-1)?.phase.kind).toBe('meal')
  })
  it('takes the length between two hours when none is said, and the end from a last row', () => {
    const { phases, end } = plan([
      ['Heure', 'Séquence'],
      ['9h00', 'Accueil'],
      ['9h15', 'Apport'],
      ['10h00', 'Fin'],
    ])
    expect(phases.map(({ phase }) => phase.duration)).toEqual([15, 45])
    expect(end).toBe(600)
  })
  it('fixes a meal and an hour that the lengths do not lead to', () => {
    const { phases } = plan([
      ['Heure', 'Durée', 'Séquence'],
      ['9h00', '60', 'Apport'],
      ['10h00', '90', 'Cas'],
      ['12h00', '60', 'Repas'],
      ['13h00', '30', 'Suite'],
    ])
    expect(phases.map(({ phase }) => phase.pin?.at ?? null)).toEqual([null, null, 720, null])
  })
  it('says what it could not read, and never drops a row for it', () => {
    const { phases } = plan([
      ['Heure', 'Durée', 'Séquence'],
      ['tôt', '15', 'A'],
      ['9h00', 'bref', 'B'],
      ['', '', 'C'],
    ])
    expect(phases.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([
      ['unread-hour'],
      ['unread-length'],
      ['no-length'],
    ])
    expect(phases.map(isUnsaid)).toEqual([false, true, true])
  })
  it('reads a row that only goes on as more of the phase above', () => {
    const { phases } = plan([
      ['Durée', 'Séquence', 'Contenu'],
      ['15', 'A', 'un'],
      ['', '', 'deux'],
    ])
    expect(phases).toHaveLength(1)
    expect(phases[0]?.phase.instructions).toBe('un\ndeux')
  })

  /** Days as a trainer writes them: hours that follow from the lengths, some with a gap before. */
  const someRows = fc.array(
    fc.record({
      title: fc.stringMatching(/^[B-Z][a-z]{2,9}$/),
      length: fc.integer({ min: 5, max: 90 }),
      gap: fc.constantFrom(0, 0, 0, 10),
    }),
    { minLength: 1, maxLength: 12 },
  )
  const clock = (at: number) => `${Math.floor(at / 60)}h${String(at % 60).padStart(2, '0')}`

  it('computes the very hours that the table says, whatever the day', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 420, max: 600 }), (own, from) => {
        let at = from
        const rows = own.map(({ title, length, gap }, index) => {
          at += index === 0 ? 0 : gap
          const row = [clock(at), String(length), title]
          at += length
          return { row, at: at - length }
        })
        const { phases, start } = plan([['Heure', 'Durée', 'Séquence'], ...rows.map(({ row }) => row)])
        expect(phases.map(({ phase }) => phase.title)).toEqual(own.map(({ title }) => title))
        const day = {
          ...dayOf(
            '0:00',
            phases.map(({ phase }) => phase),
          ),
          start: start ?? timeOfDay(0),
        }
        expect(scheduleOf(day).items.map((item) => item.start)).toEqual(rows.map(({ at: said }) => said))
      }),
    )
  })
  it('never throws and never loses a titled row, whatever the table', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const { phases } = plan(rows)
        expect(phases.length).toBeLessThanOrEqual(rows.length)
        expect(new Set(phases.map(({ phase }) => phase.id)).size).toBe(phases.length)
        for (const { phase } of phases) expect(phase.duration).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  it('starts the day where the table starts', () => {
    expect(
      plan([
        ['Heure', 'Séquence'],
        ['13h30', 'A'],
      ]).start,
    ).toBe(time('13:30'))
  })
})
