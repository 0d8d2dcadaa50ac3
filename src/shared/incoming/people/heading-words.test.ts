/** The words of headings, and those of a registration's state. */
import { expect, test } from 'vitest'
import { promisedBy } from './heading-words'
import { PEOPLE_FIELDS } from './people-field'
import { statusIn } from './status-words'

test.each([
  ['Attending', 'registered'],
  ['Not Attending', 'cancelled'],
  ['Liste d’attente', 'waiting'],
  ['En attente de paiement', 'unsure'],
  ['Annulée par le participant', 'cancelled'],
  ['Inscription faite', 'registered'],
  ['Waitlisted', 'waiting'],
  ['bleu', null],
] as const)('the state « %s »', (said, means) => {
  expect(statusIn(said)).toBe(means)
})

test('every field can be said by a heading', () => {
  const said = [
    'Nom complet',
    'Nom et prénom',
    'Prénom',
    'Nom',
    'Nom de naissance',
    'Société',
    'Poste',
    'Courriel',
    'Attentes',
    'Allergies',
    'Statut',
  ]
  expect(said.map((heading) => promisedBy(heading)?.field)).toEqual(PEOPLE_FIELDS)
})
