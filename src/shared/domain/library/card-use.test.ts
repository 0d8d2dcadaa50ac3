/** Where cards are used, which want attention, and edits of the library. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { someCard } from '../../../../tests/fixtures/some-card'
import type { AxisId, CardId, GridRowId, SessionId } from '../base/id'
import { calendarDate } from '../base/time'
import { applyCardEdit, type CardEdit, cardEditSchema, keyOfCardEdit } from '../edit/card-edit'
import type { Card } from '../plan/card'
import { cardFor, cardsFor, changedSince, filteredCards, isToCheckAgain, usesOf } from './card-use'

const card = (id: string, more: Partial<Card> = {}): Card => ({
  ...{ id: id as CardId, title: id, summary: '', body: '', axis: null, theme: '', tags: [], registers: [] },
  reviewBefore: null,
  ...{ sources: [], questions: [], status: 'draft' },
  ...more,
})
const source = (checked: string | null) => ({
  ...{ author: '', title: '', year: '', link: '' },
  checked: checked === null ? null : calendarDate(checked),
})
const linked = phaseOf('p', 10, { cards: ['a' as CardId] })
const used = sessionOf([dayOf('9:00', [linked, phaseOf('q', 5)])], { id: 's' as SessionId })
const parked = sessionOf([dayOf('9:00', [])], {
  id: 't' as SessionId,
  parked: [{ ...linked, id: 'r' as never }],
})
const today = calendarDate('2026-11-25')

describe('a card', () => {
  it('is used by each session whose phases have it, those put aside among them', () => {
    expect(
      usesOf('a' as CardId, [used, parked, sessionOf([dayOf('9:00', [])])]).map(({ session, phases }) => [
        session.id,
        phases.map(({ id }) => id),
      ]),
    ).toEqual([
      ['s', ['p']],
      ['t', ['r']],
    ])
  })

  it.each([
    [null, true],
    ['2025-11-24', true],
    ['2025-11-25', false],
    ['2026-01-01', false],
  ])('checked on %s is to be checked again: %s', (checked, stale) => {
    expect(isToCheckAgain(card('a', { sources: [source('2026-11-01'), source(checked)] }), today)).toBe(stale)
  })

  it.each([
    ['2026-11-24', true],
    ['2026-11-25', true],
    ['2026-11-26', false],
  ])('to be reviewed before %s is to be read again: %s', (day, stale) => {
    const reviewBefore = calendarDate(day)
    // Its own day stands in the place of the year that a source is good for.
    expect(isToCheckAgain(card('a', { reviewBefore, sources: [source('2020-01-01')] }), today)).toBe(stale)
    expect(isToCheckAgain(card('a', { reviewBefore, sources: [source(null)] }), today)).toBe(true)
  })

  it('checked on 28 February is good for the whole of the 29th', () => {
    const own = card('a', { sources: [source('2027-02-28')] })
    expect(isToCheckAgain(own, calendarDate('2028-02-29'))).toBe(false)
    expect(isToCheckAgain(own, calendarDate('2028-03-01'))).toBe(true)
  })

  it('is its frozen copy in the session that froze it', () => {
    const now = card('a', { title: 'Nouvelle' })
    const then = card('a', { title: 'Ancienne' })
    expect(cardFor({ frozenCards: [then] }, now)).toBe(then)
    expect(cardFor({ frozenCards: [card('b')] }, now)).toBe(now)
  })

  it('is shown from its frozen copy where the library has lost it, once and in the order asked for', () => {
    const [a, b, old] = [card('a'), card('b'), card('c')]
    const ids = [old.id, a.id, old.id, 'gone' as CardId, b.id]
    expect(cardsFor({ frozenCards: [old] }, ids, [b, a])).toEqual([old, a, b])
  })

  it('differs from its copy in the fields that were changed, and in no other', () => {
    fc.assert(
      fc.property(
        someCard,
        someCard,
        fc.subarray(['title', 'body', 'sources'] as const),
        (one, other, fields) => {
          const patch = Object.fromEntries(fields.map((field) => [field, other[field]]))
          const really = fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]))
          expect(changedSince(one, { ...one, ...patch })).toEqual(really)
        },
      ),
    )
  })
})

test('the list is narrowed by axis, register, tag, use and age', () => {
  const cards = [
    card('a', { axis: 'x' as AxisId, sources: [source(null)] }),
    card('b', { registers: ['r' as GridRowId], tags: ['droit'] }),
  ]
  const ids = (filter: Parameters<typeof filteredCards>[1]) =>
    filteredCards(cards, filter, { sessions: [used], today }).map(({ id }) => id)
  expect(ids({ kind: 'all' })).toEqual(['a', 'b'])
  expect(ids({ kind: 'unused' })).toEqual(['b'])
  expect(ids({ kind: 'stale' })).toEqual(['a'])
  expect(ids({ kind: 'axis', value: 'x' })).toEqual(['a'])
  expect(ids({ kind: 'register', value: 'r' })).toEqual(['b'])
  expect(ids({ kind: 'tag', value: 'droit' })).toEqual(['b'])
})

describe('an edit of the library', () => {
  const cards = [card('a'), card('b')]
  const edits: [CardEdit, string[]][] = [
    [{ kind: 'cards.add', cards: [card('c')] }, ['a', 'b', 'c']],
    [{ kind: 'card.set', card: 'b' as CardId, patch: { title: 'Nom' } }, ['a', 'Nom']],
    [{ kind: 'card.remove', card: 'a' as CardId }, ['b']],
  ]
  it.each(edits)('%j', (edit, titles) => {
    expect(cardEditSchema.safeParse(edit).success).toBe(true)
    expect(applyCardEdit(cards, edit).map(({ title }) => title)).toEqual(titles)
  })

  it('of a card that is not there, or adding one that is, leaves the very same list', () => {
    const nobody = 'nobody' as CardId
    for (const edit of [
      { kind: 'cards.add', cards: [card('a')] },
      { kind: 'cards.add', cards: [card('c'), card('c')] },
      { kind: 'card.set', card: nobody, patch: { title: '' } },
      { kind: 'card.remove', card: nobody },
    ] as const satisfies readonly CardEdit[]) {
      expect(applyCardEdit(cards, edit as CardEdit)).toBe(cards)
    }
  })

  it('joins the letters of a word, and nothing else', () => {
    const typed = (title: string): CardEdit => ({ kind: 'card.set', card: 'a' as CardId, patch: { title } })
    expect(keyOfCardEdit(typed('a'))).toBe(keyOfCardEdit(typed('ab')))
    expect(keyOfCardEdit({ kind: 'card.set', card: 'a' as CardId, patch: { body: '' } })).not.toBe(
      keyOfCardEdit(typed('a')),
    )
    expect(keyOfCardEdit({ kind: 'card.remove', card: 'a' as CardId })).toBe('')
  })

  it('whatever the edits, no two cards share an id', () => {
    const some: fc.Arbitrary<CardEdit> = fc.oneof(
      fc.record({
        kind: fc.constant('cards.add' as const),
        cards: fc.array(someCard, { minLength: 1, maxLength: 2 }),
      }),
      fc.record({ kind: fc.constant('card.remove' as const), card: someCard.map(({ id }) => id) }),
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (all) => {
        const after = all.reduce<readonly Card[]>(applyCardEdit, cards)
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
      }),
    )
  })
})
