/** The people of the open session, their situations and the notes, as they change. */
import type { NoteId } from '../../shared/domain/id'
import type { Note } from '../../shared/domain/note'
import type { Desk } from './desk'
import { notPossible } from './refused'

export function peopleDesk(desk: Desk) {
  const { ports, kept, run } = desk
  return {
    async addNote(text: string, kind: Note['kind']): Promise<Note> {
      if (!desk.open) throw notPossible()
      const own = desk.find(desk.open.session.id)
      const about = { participant: null, situation: null, card: null }
      const note: Note = { id: ports.newId() as NoteId, text, kind, ...about, ...run.stamp() }
      const known = desk.peopleOf(own.session.id)
      const people = { ...known, notes: [...known.notes, note] }
      kept.set(own.session.id, { ...own, people })
      ports.announce('people', people)
      await ports.store.savePeople(people)
      return note
    },
  }
}
