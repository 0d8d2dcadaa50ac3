import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import type { DayId, ParticipantId } from '../domain/base/id'
import { timeOfDay } from '../domain/base/time'
import type { Participant } from '../domain/people/people'
import { addressesIn, cellKind } from '../incoming/people/cell-kind'
import { peopleInText } from '../incoming/people/people-reading'
import { peopleIn } from '../incoming/people/people-rows'
import { orderByGivenNames } from '../incoming/people/person-name'
import { participantsCsv } from './participants-csv'

const someone = (more: Partial<Participant>): Participant => ({
  ...{ id: 'p' as ParticipantId, name: 'Léa Martin', organisation: '', role: '', email: '' },
  ...{ status: 'registered', expectations: '', needs: '', presence: [], note: '', imageUses: [] },
  fictional: false,
  ...more,
})
const session = sessionOf([dayOf('9:00', [phaseOf('matin', 180), phaseOf('après-midi', 180)])])

test('semicolons, a mark for spreadsheets, presences by half-day, and no private note', () => {
  const presence = [{ day: 'day' as DayId, half: 'morning' as const, present: true, from: null, to: null }]
  const text = participantsCsv([someone({ presence, note: 'fragile' })], session, 'fr')
  expect(text.startsWith('\ufeffNom;Organisation;Fonction;E-mail;Inscription;Attentes;Besoins;')).toBe(true)
  expect(text.split('\r\n')[1]).toBe('Léa Martin;;;;Inscription faite;;;présence;')
  expect(text).not.toContain('fragile')
})

test('the hours of whoever came late or left early, and an absence', () => {
  const tick = {
    day: 'day' as DayId,
    half: 'morning' as const,
    present: true,
    from: null,
    to: timeOfDay(630),
  }
  const rows = (present: boolean) =>
    participantsCsv([someone({ presence: [{ ...tick, present }] })], session, 'fr').split('\r\n')[1]
  expect(rows(true)).toBe('Léa Martin;;;;Inscription faite;;;présence de 09:00 à 10:30;')
  expect(rows(false)).toBe('Léa Martin;;;;Inscription faite;;;absence;')
})

test('no cell is a formula for a spreadsheet', () => {
  for (const name of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)'])
    expect(participantsCsv([someone({ name })], session, 'fr').split('\r\n')[1]).toMatch(/^"?'[=+\-@]/)
})

const someText = fc
  .stringMatching(/^[\p{L}=+@][\p{L} ";,.'’+=@-]{4,14}$/u)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => cellKind(text) === 'text')
// A known given name in second place says that the family name comes first.
const someName = fc
  .stringMatching(/^[A-ZÉ][a-zéï]{1,6} [A-ZÉ][a-zéï]{1,6}$/)
  .filter((name) => orderByGivenNames(name) === null)

test('what is exported is imported again as it was', () => {
  const person = fc.record({
    ...{ name: someName, organisation: someText, role: someText, expectations: someText, needs: someText },
    email: fc.emailAddress().filter((email) => addressesIn(email)[0] === email),
    status: fc.constantFrom('registered' as const, 'waiting' as const, 'cancelled' as const),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
      fc.constantFrom('fr', 'en'),
      (people, language) => {
        const read = peopleInText(participantsCsv(people.map(someone), session, language).slice(1))
        if (!read.ok || !read.lists[0]) throw new Error('its own export is refused')
        expect(peopleIn(read.lists[0], []).rows.map((row) => row.person)).toMatchObject(people)
      },
    ),
  )
})
