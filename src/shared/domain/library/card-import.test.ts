/** Cards from elsewhere: known ones are told, nothing is overwritten unasked, and ids stay apart. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someCard } from '../../../../tests/fixtures/some-card'
import type { CardId } from '../base/id'
import { applyCardEdit } from '../edit/card-edit'
import type { Card } from '../plan/card'
import { type CardChoice, importedCards, listImports } from './card-import'

const card = (id: string, title: string, body = ''): Card => ({
  ...{ id: id as CardId, title, summary: '', body, axis: null, theme: '', tags: [], registers: [] },
  reviewBefore: null,
  ...{ sources: [], questions: [], status: 'draft' },
})
const library = [card('a', 'Secret'), card('b', 'Réseaux')]

test('each is new, the same, different, or the twin of another', () => {
  const found = [
    card('a', 'Secret'),
    card('b', 'Réseaux', 'changée'),
    { ...card('x', ' secret ', 'autre'), id: null },
    card('c', 'Neuve'),
  ]
  expect(
    listImports(found, library).map(({ state, known, choices }) => [state, known?.id, choices[0]]),
  ).toEqual([
    ['same', 'a', 'skip'],
    ['changed', 'b', 'skip'],
    ['twin', 'a', 'skip'],
    ['new', undefined, 'add'],
  ])
})

test('a card keeps its id when it is free, takes that of the one it replaces, and another as a copy', () => {
  let made = 0
  const newId = () => `n${++made}` as CardId
  const listed = listImports(
    [card('c', 'Neuve'), card('b', 'Réseaux', 'changée'), card('a', 'Secret', 'changé')],
    library,
  )
  const choices: CardChoice[] = ['add', 'replace', 'copy']
  const put = importedCards(
    listed.map((entry, index) => ({ entry, choice: choices[index] ?? 'skip' })),
    library,
    newId,
  )
  expect(put.map(({ id, body }) => [id, body])).toEqual([
    ['c', ''],
    ['b', 'changée'],
    ['n1', 'changé'],
  ])
  const after = applyCardEdit(library, { kind: 'cards.import', cards: put })
  expect(after.map(({ id, body }) => [id, body])).toEqual([
    ['a', ''],
    ['b', 'changée'],
    ['c', ''],
    ['n1', 'changé'],
  ])
})

test('whatever is found, the usual choices overwrite nothing and no two cards share an id', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(someCard, { selector: ({ id }) => id, maxLength: 4 }),
      fc.array(someCard, { maxLength: 6 }),
      (known, found) => {
        let made = 0
        const usual = listImports(found, known).map((entry) => ({
          entry,
          choice: entry.choices[0] ?? 'skip',
        }))
        const put = importedCards(usual, known, () => `new-${++made}` as CardId)
        const after = put.length > 0 ? applyCardEdit(known, { kind: 'cards.import', cards: put }) : known
        for (const own of known) expect(after).toContain(own)
        expect(new Set(after.map(({ id }) => id)).size).toBe(known.length + put.length)
      },
    ),
  )
})
