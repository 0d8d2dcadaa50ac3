/** One file, or one for each participant who comes. */
import { expect, it } from 'vitest'
import { shippedPeople, shippedSession } from '../../../tests/unit/shipped-content'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import type { People } from '../../shared/domain/people/people'
import { sessionHalfDays } from '../../shared/domain/plan/half-day'
import { defaultHandoutOptions } from '../../shared/handout/options'
import { comingIn, filesOf } from './file-count'

const options = defaultHandoutOptions('fr')

const session = { ...shippedSession('fr'), example: false }
const all = shippedPeople('fr')
const count = (id: DocumentId, how = options, plan = session, people: People | null = all) =>
  filesOf(id, how, plan, people)

it('counts a file for each participant only where each has hers', () => {
  expect(count('programme')).toBe(1)
  expect(count('certificate')).toBe(14)
  expect(count('certificate', options, session, null)).toBe(1)
  expect(count('certificate', { ...options, copies: { certificate: 'joined' } })).toBe(1)
  // It cannot be had so.
  expect(count('programme', { ...options, copies: { programme: 'separate' } })).toBe(1)
})

it('counts no certificate of the example, nor of who was not there', () => {
  expect(count('certificate', options, { ...session, example: true })).toBe(0)
  expect(count('certificate', options, { ...session, example: true }, null)).toBe(0)
  const presence = sessionHalfDays(session).map(({ day, part }) => ({
    ...{ day, half: part, present: false, from: null, to: null },
  }))
  const away = all.participants.map((own) => ({ ...own, presence }))
  const [first] = all.participants
  if (!first) throw new Error('somebody')
  expect(count('certificate', options, session, { ...all, participants: away })).toBe(0)
  expect(count('certificate', options, session, { ...all, participants: [first, ...away.slice(1)] })).toBe(1)
})

it('leaves out who does not come', () => {
  const people = shippedPeople('fr')
  const [first, ...others] = people.participants
  if (!first) throw new Error('somebody')
  expect(comingIn({ ...people, participants: [{ ...first, status: 'cancelled' }, ...others] })).toBe(
    others.length,
  )
  expect(comingIn(null)).toBe(0)
})
