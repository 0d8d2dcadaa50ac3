/** Notes written while the people could not be read join them once, in their place, and nothing else changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { somePeople } from '../../../../tests/fixtures/some-file'
import type { NoteId } from '../base/id'
import { instant } from '../base/time'
import type { Note } from '../people/note'
import type { People } from '../people/people'
import { emptyHistory, remember, undo } from './history'
import { joinedTo, joinedToHistory } from './people-join'

const noteAt = (at: number): Note => ({
  ...{ id: `sealed-${at}` as NoteId, text: `à ${at}`, kind: 'idea', at: instant(at), run: null, phase: null },
  ...{ participant: null, situation: null, card: null, elapsed: null, rehearsal: false },
})

const written = fc.record({
  people: somePeople.map((people) => ({
    ...people,
    notes: people.notes.toSorted((one, other) => one.at - other.at),
  })),
  notes: fc.uniqueArray(fc.integer({ min: 0, max: 2e12 }), { maxLength: 6 }).map((all) => all.map(noteAt)),
})

describe('what was sealed is joined', () => {
  it('each note once, oldest first, and nothing else changes', () => {
    fc.assert(
      fc.property(written, ({ people, notes }) => {
        const joined = joinedTo(people, { notes, situations: [] })
        expect(joined.notes.length).toBe(people.notes.length + notes.length)
        expect(joined.notes).toEqual(expect.arrayContaining([...people.notes, ...notes]))
        expect(joined.notes.map(({ at }) => at)).toEqual(
          joined.notes.map(({ at }) => at).toSorted((one, other) => one - other),
        )
        expect({ ...joined, notes: people.notes }).toEqual(people)
        // Again, and one by one in another order: the same value, the same notes.
        expect(joinedTo(joined, { notes, situations: [] })).toBe(joined)
        const oneByOne = notes
          .toReversed()
          .reduce<People>((own, note) => joinedTo(own, { notes: [note], situations: [] }), people)
        expect(oneByOne.notes).toEqual(joined.notes)
      }),
    )
  })

  it('to every step that can be taken back too: undoing an edit takes nothing of it away', () => {
    fc.assert(
      fc.property(somePeople, ({ ...before }) => {
        const after = { ...before, markers: [] }
        const at = instant(0)
        const history = remember(emptyHistory, {
          ...({ part: 'people', before, after, label: 'note.add', key: '', at } as const),
        })
        const note = noteAt(1)
        const back = undo(joinedToHistory(history, { notes: [note], situations: [] }))
        expect(back?.step.part === 'people' && back.step.before.notes).toContainEqual(note)
        expect(back?.step.part === 'people' && back.step.after.notes).toContainEqual(note)
      }),
    )
  })
})
