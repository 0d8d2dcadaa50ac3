/** A story without the people in it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullDay } from '../../../tests/fixtures/full-day'
import { shippedPeople } from '../../../tests/unit/shipped-content'
import type { Participant } from '../domain/people/people'
import type { Situation } from '../domain/people/situation'
import { nameHider, toldTo } from './anonymous'
import { handoutsOf } from './handouts-of'
import { defaultHandoutOptions } from './options'

const [someone] = shippedPeople('fr').participants
const called = (name: string, email = ''): Participant => {
  if (!someone) throw new Error('somebody')
  return { ...someone, name, email }
}
const people = [called('Marie-Claire Van den Berg', 'mc@exemple.be'), called('Al'), called('')]
const hide = nameHider(people, 'quelqu’un')

it.each([
  ['Marie-Claire Van den Berg a dit', 'quelqu’un a dit'],
  ['MARIE-CLAIRE, puis Berg.', 'quelqu’un, puis quelqu’un.'],
  ['Écrire à mc@exemple.be', 'Écrire à quelqu’un'],
  // No part of a word, and no word of the language.
  ['Bergamote, aller, van', 'Bergamote, aller, van'],
  ['Al est venu', 'quelqu’un est venu'],
])('tells %j as %j', (text, told) => {
  expect(hide(text)).toBe(told)
})

it('leaves no name of anybody, whatever is around it', () => {
  const name = fc.stringMatching(/^[A-Z][a-zé]{2,8}$/)
  fc.assert(
    fc.property(name, name, fc.stringMatching(/^[ .,;!?'’«»\-()]{0,6}$/), (first, last, between) => {
      const hidden = nameHider([called(`${first} ${last}`)], '…')(`${between}${last}${between} ${first}`)
      expect(hidden).not.toContain(last)
      expect(hidden).not.toContain(first)
    }),
  )
})

describe('situations', () => {
  const [situation] = shippedPeople('fr').situations
  const of = (confidentiality: Situation['confidentiality'], story: string): Situation => {
    if (!situation) throw new Error('a situation')
    return { ...situation, confidentiality, story }
  }
  it('are told as they may be', () => {
    expect(toldTo(of('private', 'Berg'), hide, true)).toBeNull()
    expect(toldTo(of('group', 'Berg'), hide, true)?.story).toBe('Berg')
    expect(toldTo(of('group', 'Berg'), hide, false)?.story).toBe('quelqu’un')
    expect(toldTo(of('anonymised', 'Berg'), hide, true)).toMatchObject({
      story: 'quelqu’un',
      broughtBy: null,
    })
  })

  it('that are private stand in no document but the trainers’, nor do private notes and what is to look at again', () => {
    const day = fullDay('fr')
    const secret = 'HISTOIREPRIVEE'
    const source = {
      ...day,
      people: {
        ...day.people,
        situations: [of('private', secret), of('anonymised', `Vu chez ${someone?.name}`)],
      },
    }
    const all = { ...defaultHandoutOptions('fr'), gridFilled: true, reportNames: true }
    for (const id of [
      'situations',
      'report',
      'booklet',
      'actions',
      'attendance',
      'groups',
      'certificate',
    ] as const) {
      const made = JSON.stringify(handoutsOf(id, source, all).map(({ sections }) => sections))
      for (const hidden of [secret, 'NOTEPRIVEE', 'SECRET-A-REVOIR'])
        expect([id, made.includes(hidden)]).toEqual([id, false])
      if (id === 'situations') expect(made).not.toContain(someone?.name)
    }
  })
})
