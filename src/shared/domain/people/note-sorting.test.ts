import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phaseOf } from '../../../../tests/fixtures/build'
import type { NoteId, PhaseId, SessionId, SituationId } from '../base/id'
import type { Instant } from '../base/time'
import type { Note, NoteKind } from './note'
import { NOTE_KINDS } from './note'
import { becameOf, notesByPhase, notesToReview } from './note-sorting'
import { nobody } from './people'

const noteOf = (id: string, phase: string | null, at: number, kind: NoteKind = 'idea'): Note => ({
  ...{ id: id as NoteId, text: id, kind, at: at as Instant, phase: phase as PhaseId | null },
  ...{ run: null, participant: null, situation: null, card: null, elapsed: null, rehearsal: false },
})

const phases = ['a', 'b', 'c'].map((id) => phaseOf(id, 10))
const someNotes = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'gone', null), fc.nat(), fc.constantFrom(...NOTE_KINDS)), {
    maxLength: 20,
  })
  .map((all) => all.map(([phase, at, kind], index) => noteOf(`n${index}`, phase, at, kind)))

test('every note stands once, in the order of the phases and then of time', () => {
  fc.assert(
    fc.property(someNotes, (notes) => {
      const groups = notesByPhase(notes, phases)
      const all = groups.flatMap((group) => group.notes)
      expect(all.map(({ id }) => id).toSorted()).toEqual(notes.map(({ id }) => id).toSorted())
      const order = ['a', 'b', 'c', undefined]
      const places = groups.map(({ phase }) => order.indexOf(phase?.id))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      for (const group of groups)
        expect(group.notes.map(({ at }) => at)).toEqual(
          group.notes.map(({ at }) => at).toSorted((a, b) => a - b),
        )
    }),
  )
})

test('what is to be looked at again comes back beside its phase alone', () => {
  const notes = [
    noteOf('later', 'a', 9, 'review'),
    noteOf('earlier', 'a', 3, 'review'),
    noteOf('idea', 'a', 4),
    noteOf('elsewhere', 'b', 5, 'review'),
  ]
  expect(notesToReview(notes, 'a' as PhaseId).map(({ id }) => id)).toEqual(['earlier', 'later'])
})

test('a note tells what came of it', () => {
  const note = { ...noteOf('n', 'a', 1), situation: 's' as SituationId }
  const people = {
    ...nobody('session' as SessionId),
    markers: [{ id: 'm' as never, text: 'Une règle', origin: { kind: 'note' as const, note: note.id } }],
  }
  expect(becameOf(note, people)).toEqual(['situation', 'marker'])
  expect(becameOf(noteOf('other', null, 2), people)).toEqual([])
})
