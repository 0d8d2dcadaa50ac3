/** A card that goes to a colleague and comes back is the same card; what somebody wrote by hand is read as well as can be. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { hostileCard } from '../../../tests/fixtures/hostile-session'
import { someCard } from '../../../tests/fixtures/some-card'
import { shippedCards } from '../../../tests/unit/shipped-content'
import { cardFromMarkdown, cardToMarkdown, picturesIn } from './card-markdown'

test('comes back the same, whatever is in it', () => {
  fc.assert(
    fc.property(someCard, (card) => {
      // A card without a title takes the name of its file.
      const titled = { ...card, title: card.title || 'Fichier' }
      expect(cardFromMarkdown(cardToMarkdown(titled), 'Fichier')).toEqual(titled)
    }),
  )
  const { title, ...rest } = hostileCard
  // Half a character, which no text file holds.
  const card = { ...rest, title: title.replace(/[\uD800-\uDFFF](?![\uDC00-\uDFFF])/g, '') }
  expect(cardFromMarkdown(cardToMarkdown(card), '')?.body).toBe(card.body)
  for (const shipped of (['fr', 'en'] as const).flatMap(shippedCards)) {
    expect(cardFromMarkdown(cardToMarkdown(shipped), '')).toEqual(shipped)
  }
})

describe('by hand', () => {
  it('needs no front matter: the first heading is the title', () => {
    expect(cardFromMarkdown('# Le secret\n\nOn se tait.\n', 'secret')).toMatchObject({
      ...{ id: null, title: 'Le secret', body: 'On se tait.\n', status: 'draft', tags: [] },
    })
    expect(cardFromMarkdown('On se tait.', 'Le secret')).toMatchObject({ title: 'Le secret' })
  })

  it('takes a year that is a number, a date, and what is missing', () => {
    const text = [
      '---',
      'title: Secret',
      'tags: [droit, 458]',
      'sources:',
      '  - title: Guide',
      '    year: 2019',
      '    checked: 2026-11-15',
      '---',
      '',
      'Corps.',
    ].join('\r\n')
    expect(cardFromMarkdown(text, '')).toMatchObject({
      title: 'Secret',
      tags: ['droit', '458'],
      sources: [{ author: '', title: 'Guide', year: '2019', link: '', checked: '2026-11-15' }],
      body: '\r\nCorps.',
    })
  })

  it.each([
    ['a list where fields are wanted', '---\n- a\n- b\n---\n'],
    ['YAML that is none', '---\na: [b\n---\n'],
    ['a bomb', `---\na: &a [1]\nb: [${'*a, '.repeat(200)}*a]\n---\n`],
  ])('%s is refused', (_, text) => {
    expect(cardFromMarkdown(text, 'x')).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        cardFromMarkdown(text, 'x')
        cardFromMarkdown(`---\n${text}\n---\n`, 'x')
      }),
    )
  })
})

it.each([
  ['text alone!', 0],
  ['![Le schéma](schema.png) puis ![][2]', 2],
  ['<IMG src="x"> et [un lien](x)', 1],
])('the pictures in %s are counted', (body, count) => {
  expect(picturesIn(body)).toBe(count)
})
