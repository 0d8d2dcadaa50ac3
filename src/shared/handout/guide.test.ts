/** The trainers' guide: the whole plan, its figures and its faults, in words. */
import { describe, expect, it } from 'vitest'
import { phaseOf } from '../../../tests/fixtures/build'
import { axis, dated, hostileCard, hostileSession, titled } from '../../../tests/fixtures/hostile-session'
import { onlyOne } from '../../../tests/fixtures/only-handout'
import { textsOf } from '../../../tests/fixtures/texts-of'
import type { AxisId, CardId, DayId, MaterialId, TrainerId } from '../domain/base/id'
import { calendarDate, timeOfDay } from '../domain/base/time'
import type { Card } from '../domain/plan/card'
import { someMaterial } from '../domain/plan/phase'
import { defaultHandoutOptions } from './options'

const made = (given: ReturnType<typeof titled>, cards: Card[] = []) =>
  onlyOne('guide', given, cards, defaultHandoutOptions('fr'))
const textsIn = (given: ReturnType<typeof titled>, cards: Card[] = []) =>
  textsOf(made(given, cards)).map((text) => text.replaceAll('\u00A0', ' '))

const on = (name: string) => ({ axis: name as AxisId })

describe('the plan', () => {
  const card = (id: string, own: Partial<Card> = {}): Card => ({
    ...{ id: id as CardId, title: `Fiche ${id}`, summary: '', body: '', axis: null, tags: [], sources: [] },
    ...{ theme: '', registers: [], questions: [], status: 'checked' },
    reviewBefore: null,
    ...own,
  })
  const full = phaseOf('Jouer', 60, {
    ...on('Partage'),
    pin: { edge: 'end', at: timeOfDay(600) },
    objective: 'Essayer un geste',
    instructions: '1. Préparez\n2. Jouez',
    shownInRoom: false,
    notes: '- Minutez à voix haute',
    fallback: 'Un seul groupe',
    grouping: 'Sous-groupes de 4',
    facilitators: ['anne', 'inconnue'] as TrainerId[],
    materials: [someMaterial('m' as MaterialId, 'Feutres')],
    cards: ['b', 'absente', 'a'] as CardId[],
  })
  const trainers = [{ id: 'anne' as TrainerId, name: 'Anne', biography: '' }]

  it('says everything of a phase', () => {
    const texts = textsIn(titled([dated([full])], { trainers }), [card('a'), card('b'), card('c')])
    const start = texts.lastIndexOf('09:00')
    expect(texts.slice(start, start + 16)).toEqual([
      '09:00',
      '1 h',
      'fin fixe, 10:00',
      'Jouer',
      'Axe Partage',
      'Essayer un geste',
      'Sous-groupes de 4 · Anne',
      'Fiches : Fiche b · Fiche a',
      'Préparez',
      'Jouez',
      'Consigne non projetée en salle.',
      'Feutres',
      'Minutez à voix haute',
      'Solution de repli',
      'Un seul groupe',
      'Fiches repères',
    ])
  })

  it('adds the linked cards once each, in the order of the day', () => {
    const sources = [
      {
        ...{ author: 'Sorin, F.', title: 'Vie sociale', year: '2019', link: 'https://exemple.be' },
        checked: calendarDate('2026-11-23'),
      },
    ]
    const cards = [
      card('a', { body: '# Registres', questions: ['Lequel ?'], sources, status: 'draft' }),
      card('b'),
    ]
    const texts = textsIn(titled([dated([full, full])]), cards)
    expect(texts.slice(texts.indexOf('Fiches repères'))).toEqual([
      'Fiches repères',
      'Fiche b',
      'Fiche a',
      'Brouillon, à vérifier',
      'Registres',
      'Questions à poser au groupe',
      'Lequel ?',
      'Sources',
      ...['Sorin, F.', ', ', 'Vie sociale', ', ', '2019', ', ', 'https://exemple.be', ', '],
      'vérifié le 23 novembre 2026',
    ])
  })

  it('leaves out what is missing, and calls by its name what has none', () => {
    const texts = textsIn(
      titled([dated([phaseOf('', 60), phaseOf('', 15, { kind: 'break' })])], { title: '' }),
    )
    expect(texts[0]).toBe('Déroulé de l’animation')
    expect(texts.slice(texts.indexOf('Pour vous') + 1)).toEqual([
      ...['09:00', '1 h', 'Phase sans titre', 'Non attribué'],
      ...['10:00', '15 min', 'Pause'],
    ])
  })
})

describe('figures', () => {
  // product/planning.md 6.
  const lengths = [60, 90, 120, 60]
  const names = ['Partage', 'Transmission', 'Situation', 'Action']
  const axes = names.map((name, index) => axis(name, 'teal', [25, 25, 30, 20][index]))
  const worked = titled(
    [
      dated(
        [
          ...names.map((name, index) => phaseOf(name, lengths[index] ?? 0, on(name))),
          phaseOf('pause', 90, { kind: 'break' }),
          phaseOf('libre', 15),
        ],
        { targetEnd: timeOfDay(990) },
      ),
    ],
    { axes },
  )

  it('sums up the day', () => {
    const texts = textsIn(worked)
    const at = texts.indexOf('Travail')
    expect(texts.slice(at, at + 6)).toEqual([
      'Travail',
      '5 h 45',
      'Accueil, pauses et repas',
      '1 h 30',
      'Fin prévue',
      '16:15, 15 min avant l’heure annoncée, 16:30',
    ])
  })

  it('says that a day is in time only where every hour of it is kept', () => {
    const closing = phaseOf('fin', 30, { kind: 'closing', pin: { edge: 'end', at: timeOfDay(750) } })
    const endOf = (first: number) =>
      textsIn(titled([dated([phaseOf('a', first), closing], { targetEnd: timeOfDay(750) })])).find((text) =>
        text.startsWith('12:30'),
      )
    expect(endOf(180)).toBe('12:30, à l’heure annoncée')
    expect(endOf(200)).toBe('12:30')
  })

  it('compares the axes with their targets', () => {
    const texts = textsIn(worked)
    const at = texts.indexOf('Équilibre des axes')
    expect(texts.slice(at + 1, at + 15)).toEqual([
      ...['Axe Partage', '1 h, 18 %', '25 % visés, il manque 23 min'],
      ...['Axe Transmission', '1 h 30, 27 %', '25 % visés, 7 min de plus'],
      ...['Axe Situation', '2 h, 37 %', '30 % visés, 21 min de plus'],
      ...['Axe Action', '1 h, 18 %', '20 % visés, il manque 6 min'],
      ...['Non attribué', '15 min'],
    ])
  })

  it('says gaps and overlaps where they arise', () => {
    // product/planning.md 2.
    const morning = [15, 45, 90, 15, 60].map((length, index) => phaseOf(`m${index}`, length))
    const meal = phaseOf('Repas', 60, { kind: 'meal', pin: { edge: 'start', at: timeOfDay(750) } })
    const overlapping = textsIn(titled([dated([...morning, meal])]))
    expect(overlapping.join('')).toContain('15 min de trop avant « Repas », fixé à 12:30')
    const short = [15, 45, 60, 15, 60].map((length, index) => phaseOf(`m${index}`, length))
    expect(textsIn(titled([dated([...short, meal])])).join('')).toContain(
      '15 min libres de 12:15 à 12:30 avant « Repas », fixé à 12:30',
    )
  })

  it('lists the materials once, with the times of the phases that need them', () => {
    const need = (text: string, ready: boolean) => ({
      ...someMaterial(text.trim().toLowerCase() as MaterialId, text),
      ready,
    })
    const phases = [
      phaseOf('a', 60, { materials: [need('Feutres', true), need('Badges', true), need(' ', false)] }),
      phaseOf('b', 60, { materials: [need('feutres ', false)] }),
    ]
    const document = made(titled([dated(phases)]))
    const listed = JSON.stringify(document.sections[0]?.blocks).match(/"task":(true|false)/g)
    const texts = textsOf(document)
    const at = texts.indexOf('Matériel')
    expect(texts.slice(at + 1, at + 5)).toEqual(['Feutres', ' · 09:00, 10:00', 'Badges', ' · 09:00'])
    expect(listed?.slice(0, 2)).toEqual(['"task":false', '"task":true'])
    const days = [dated(phases), dated(phases, { id: 'd2' as DayId })]
    expect(textsOf(made(titled(days)))).toContain(' · J1 09:00, J1 10:00, J2 09:00, J2 10:00')
  })
})

it('has every note, fallback and instruction as often as it was written', () => {
  const secret = 'MARQUE'
  const phases = [1, 2, 3].map((index) =>
    phaseOf(`p${index}`, 10, {
      notes: secret,
      fallback: `avant ${secret}`,
      instructions: `- ${secret}`,
      shownInRoom: false,
    }),
  )
  expect(JSON.stringify(made(titled([dated(phases)]))).split(secret)).toHaveLength(1 + 9)
})

it('shows no code word and leads nowhere dangerous, whatever is in it', () => {
  const document = made(hostileSession(), [hostileCard])
  const shown = textsOf(document)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const bad = /undefined|NaN|\[object|[\u0000-\u001F]/
  expect(shown.filter((text) => bad.test(text))).toEqual([])
  const addresses = Array.from(
    JSON.stringify(document).matchAll(/"address":"(\w+):/g),
    ([, scheme]) => scheme,
  )
  expect(new Set(addresses)).toEqual(new Set(['https', 'mailto']))
})
