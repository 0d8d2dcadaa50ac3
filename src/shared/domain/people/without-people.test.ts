import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../../tests/fixtures/build'
import { participantOf } from '../../../../tests/fixtures/some-people-edit'
import { someSession } from '../../../../tests/fixtures/some-session'
import { decodeSession, encodeSession } from '../../format/session-file'
import { withoutPeople } from './without-people'

it('leaves private notes and names behind, and keeps the plan', () => {
  const session = sessionOf(
    [
      dayOf('9:00', [
        phaseOf('Accueil', 30, {
          notes: 'CANARI-1',
          remarks: ['CANARI-2'],
          instructions: 'Avec Nadia Vandersaule',
        }),
      ]),
    ],
    { nextTime: 'CANARI-3' },
  )
  const shared = withoutPeople(session, [participantOf('p', { name: 'Nadia Vandersaule' })], [], '[…]')
  const text = encodeSession(shared)
  expect(text).not.toMatch(/CANARI|Nadia|Vandersaule/)
  expect(shared.days[0]?.phases[0]).toMatchObject({ title: 'Accueil', instructions: 'Avec […]' })
})

it('leaves behind what the vault seals of the plan', () => {
  const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 30, { notes: 'A', fallback: 'CANARI' })])])
  const shared = (sealed: 'open' | null) =>
    encodeSession(withoutPeople({ ...session, sealed }, [], [], '[…]')).includes('CANARI')
  expect([shared(null), shared('open')]).toEqual([true, false])
})

it('whatever the plan, what is shared can be opened by a colleague', () => {
  fc.assert(
    fc.property(someSession, (session) => {
      const shared = withoutPeople(session, [participantOf('p', { name: 'Qqqq Wwww' })], [], '[…]')
      expect(decodeSession(encodeSession(shared))).toEqual({ ok: true, value: shared })
      expect(shared.days.flatMap(({ phases }) => phases.map(({ notes }) => notes)).join('')).toBe('')
    }),
    { numRuns: 50 },
  )
})
