/** Cards that a session froze print the same again, whatever became of them in the library. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { someCard } from '../../../tests/fixtures/some-card'
import { freezeCard, releaseCard } from '../domain/plan/card-freeze'
import { handoutsOf } from './handouts-of'
import { defaultHandoutOptions } from './options'
import { cardsOf, type HandoutSource } from './source'

const day = fullDay('fr')
const [used] = cardsOf(day)
if (!used) throw new Error('The founding day has cards.')
const frozen = { ...day, session: freezeCard(day.session, used) }
const options = defaultHandoutOptions('fr')
const others = day.cards.filter((own) => own !== used)

it.each(['cards', 'booklet', 'guide'] as const)('%s: rewritten or deleted since', (id) => {
  const made = (source: HandoutSource) => handoutsOf(id, source, options)
  const before = made(day)
  expect(made({ ...frozen, cards: others })).toEqual(before)
  fc.assert(
    fc.property(someCard, (rewritten) => {
      const cards = [...others, { ...rewritten, id: used.id }]
      expect(made({ ...frozen, cards })).toEqual(before)
    }),
    { numRuns: 3 },
  )
  // A card that is not frozen, or no longer, follows the library.
  const cards = [...others, { ...used, title: 'Tout autre chose' }]
  expect(made({ ...day, cards })).not.toEqual(before)
  const released = releaseCard(frozen.session, used.id)
  expect(made({ ...day, session: released, cards })).toEqual(made({ ...day, cards }))
})
