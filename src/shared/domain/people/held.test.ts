import fc from 'fast-check'
import { expect, it } from 'vitest'
import { somePeople } from '../../../../tests/fixtures/some-file'
import { noteOf, participantOf, twoPeople } from '../../../../tests/fixtures/some-people-edit'
import { heldIn } from './held'
import { textsIn } from './text-places'

it('holds what is hers and where others speak of her', () => {
  const ada = participantOf('ada', { name: 'Ada Lovelace' })
  const people = {
    ...twoPeople,
    participants: [ada, participantOf('bea', { note: 'loin d’Ada' })],
    notes: [...twoPeople.notes, noteOf('n2', { text: 'rien' })],
  }
  expect(heldIn(people, 'ada')).toMatchObject({
    participant: ada,
    groups: ['Groupe 1'],
    notes: [{ id: 'n1' }],
    situations: [{ id: 's1' }],
    actions: [{ id: 'a1' }],
    mentions: ['loin d’Ada'],
  })
  expect(heldIn(people, 'nobody')).toBeNull()
})

it('every text of hers is in it, whoever she is', () => {
  fc.assert(
    fc.property(somePeople, (people) => {
      for (const one of people.participants) {
        const held = new Set(textsIn(heldIn(people, one.id)))
        const first = people.participants.find(({ id }) => id === one.id)
        for (const text of textsIn(first)) expect(held.has(text)).toBe(true)
        for (const note of people.notes.filter(({ participant }) => participant === one.id))
          expect(note.text === '' || held.has(note.text)).toBe(true)
      }
    }),
  )
})
