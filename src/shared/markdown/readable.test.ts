/** Texts made to hold up what reads them: they are shown as they were typed, and cost no more than their length. */
import { Lexer } from 'marked'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LONG_SHAPES } from '../../../tests/fixtures/long-texts'
import { LONGEST_TEXT } from '../domain/base/text-length'
import { blocksOf, segmentsOf } from './parse'
import { plainTextOf } from './plain'
import { workOf } from './readable'

/** Steps at most, for one text. */
const MOST = 100_000_000

afterEach(() => vi.restoreAllMocks())

const longOf = (unit: string, length: number) =>
  `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 2)}\nx`

describe.each(Object.entries(LONG_SHAPES))('of the longest texts, one of %s', (_, unit) => {
  it('costs its reader a bounded number of steps, and nothing of it is lost', () => {
    const lex = vi.spyOn(Lexer, 'lex')
    const text = longOf(unit, LONGEST_TEXT)
    blocksOf(text)
    expect(
      segmentsOf(text)
        .map(({ raw }) => raw)
        .join(''),
    ).toBe(text)
    for (const [given] of lex.mock.calls) {
      expect(given.length).toBeLessThanOrEqual(LONGEST_TEXT)
      expect(workOf(given)).toBeLessThanOrEqual(MOST)
      // Each level is a call of its own.
      expect(given).not.toMatch(/^(?:> ?){100}/m)
    }
  })
})

it('what is longer than any text may be is shown as it was typed', () => {
  const lex = vi.spyOn(Lexer, 'lex')
  const text = longOf('**oui** non\n', LONGEST_TEXT + 1)
  const [block, ...others] = blocksOf(text)
  expect(others).toEqual([])
  expect(block?.kind === 'paragraph' && plainTextOf(block.children)).toBe(text)
  expect(segmentsOf(text).map(({ raw, isWhole }) => ({ raw, isWhole }))).toEqual([
    { raw: text, isWhole: false },
  ])
  expect(lex).not.toHaveBeenCalled()
})

it('a long text that people write is read', () => {
  const card = '## Un titre\n\nUn **repère** : voir [la source](https://exemple.be/a).\n\n- un\n- deux\n\n'
  expect(blocksOf(card.repeat(1_000)).length).toBe(3_000)
  expect(
    blocksOf('- un **repère** de _plus_, `net` : voir [ici](https://exemple.be)\n'.repeat(300)),
  ).toHaveLength(1)
})
