import { expect, it } from 'vitest'
import { planJ } from '../../../tests/fixtures/plan-j'
import { noteOf, participantOf, situationOf, twoPeople } from '../../../tests/fixtures/some-people-edit'
import { textOf } from '../text/text'
import { anonymous, previewOf, termsOf } from './anonymous-session'

const stand = textOf('fr').rights.anonymous
const people = {
  ...twoPeople,
  participants: [
    participantOf('p1', {
      name: 'Éloïse Lefèvre',
      organisation: 'AMO Rivage',
      note: 'CANARI',
      email: 'e@amo.be',
    }),
    participantOf('p2', { name: 'Rose Martin', organisation: 'CPAS' }),
  ],
  situations: [
    situationOf('s1', {
      title: 'Chez ELOISE',
      story: 'Lefevre écrit à inconnu@x.be depuis l’AMO Rivage. La rose de Rose.',
    }),
    situationOf('s2', { story: 'CANARI', confidentiality: 'private' }),
  ],
  notes: [
    noteOf('n', { text: 'les Lefèvre et Mme Dupuis' }),
    noteOf('n3', { text: 'CANARI', situation: 's2' as never }),
  ],
}
const session = {
  ...planJ,
  days: planJ.days.map((day) => ({
    ...day,
    phases: day.phases.map((phase) => ({ ...phase, notes: 'CANARI' })),
  })),
}

it('every name, address and organisation is in the preview, and gone from what leaves', () => {
  const terms = termsOf(session, people, stand, ['Dupuis'], stand.added)
  const found = previewOf(session, people, terms)
  expect(found.map(({ was }) => was)).toEqual(
    expect.arrayContaining(['ELOISE', 'inconnu@x.be', 'AMO Rivage', 'Dupuis', 'CPAS']),
  )
  const told = JSON.stringify(anonymous(session, people, terms, new Set()))
  expect(told).not.toMatch(/[eé]lo[iï]se|lef[eè]vre|rivage|@|dupuis|CANARI|rose|martin/i)
  expect(told).toContain('les Personne 1 et Mme […]')
})

it('what is refused stays', () => {
  const terms = termsOf(session, people, stand, [], stand.added)
  const told = anonymous(session, people, terms, new Set(['rose', 'cpas']))
  expect(told.people.situations[0]?.story).toContain('La rose de Rose.')
  expect(told.people.participants[1]).toMatchObject({ name: 'Personne 2', organisation: 'CPAS' })
})
