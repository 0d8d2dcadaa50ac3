/** The cards of a session come in the order of its day; the others by title. */
import { describe, expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import type { CardId } from '../../shared/domain/base/id'
import { type Card, cardSchema } from '../../shared/domain/plan/card'
import { clock } from '../../shared/text/format'
import { listCards } from './card-list'

const using = (...cards: string[]) => ({ cards: cards as CardId[] })
const session = sessionOf([
  dayOf('09:00', [
    phaseOf('welcome', 30),
    phaseOf('practices', 75, using('registers')),
    phaseOf('markers', 60, using('registers', 'poles')),
    phaseOf('rule', 35, using('poles')),
  ]),
])

const card = (id: string, title: string): Card =>
  cardSchema.parse({
    id,
    title,
    summary: '',
    body: '',
    axis: null,
    theme: '',
    reviewBefore: null,
    registers: [],
    tags: [],
    sources: [],
    questions: [],
    status: 'draft',
  })

describe('listCards', () => {
  it('puts those of the session first, with the times of their phases', () => {
    const cards = [
      card('zone', 'Zone'),
      card('poles', 'Trois pôles'),
      card('equality', 'Égalité'),
      card('registers', 'Quatre registres'),
    ]
    const { ofSession, others } = listCards(session, cards)
    expect(
      ofSession.map(({ card: own, uses }) => [own.title, uses.map(({ start }) => clock(start))]),
    ).toEqual([
      ['Quatre registres', ['09:30', '10:45']],
      ['Trois pôles', ['10:45', '11:45']],
    ])
    expect(others.map(({ card: own }) => own.title)).toEqual(['Égalité', 'Zone'])
  })
})
