/** The plan and the people of the open session as they change: edits of both, and taking them back. */
import type { Taken } from '../../shared/contract/workspace'
import type { NoteId, SessionId } from '../../shared/domain/base/id'
import { hasLongText } from '../../shared/domain/base/text-length'
import type { CardEdit } from '../../shared/domain/edit/card-edit'
import type { Edit } from '../../shared/domain/edit/edit'
import { withoutPeople } from '../../shared/domain/edit/history'
import type { PeopleEdit } from '../../shared/domain/edit/people-edit'
import type { Note } from '../../shared/domain/people/note'
import { nobody, type People } from '../../shared/domain/people/people'
import type { Situation } from '../../shared/domain/people/situation'
import { addsReservedTexts } from '../../shared/domain/plan/reserved-texts'
import { isTooLong } from '../../shared/domain/plan/session'
import { keepCards } from './card-shelf'
import type { Desk } from './desk'
import {
  edited,
  editedCards,
  editedPeople,
  type OpenSession,
  redone,
  type Stepped,
  undone,
  undonePlan,
} from './open-session'
import { notPossible, planTooLong, textTooLong, vaultLocked } from './refused'
import type { SealedDesk } from './sealed-desk'

/** Puts what comes of a step on the desk, on the disk and in the window; people are on the disk once it returns. */
async function replace(desk: Desk, { open, people, cards }: Stepped, isUrgent = false) {
  const { session } = open
  const { store, announce } = desk.ports
  const own = desk.find(session.id)
  desk.open = open
  desk.kept.set(session.id, { session, people: people ?? own.people })
  if (session !== own.session) store.saveSession(session)
  if (people && !isUrgent) store.savePeopleSoon(people)
  if (cards) keepCards(desk, cards)
  // Before the plan, which says up to which edit the window may forget its own.
  if (people) announce('people', people)
  desk.tellPlan()
  desk.showRoom()
  if (people && isUrgent) await store.savePeople(people)
}

/** Takes the last edit of the plan back when it was one of the day that runs, made since the last act of the run. */
export function takeBackEdit(desk: Desk): boolean {
  const before = desk.open && undonePlan(desk.open)
  if (!before || !desk.run.wasSinceAct(before.open.session)) return false
  void replace(desk, before)
  desk.run.follow(before.open.session)
  return true
}

export function planDesk(desk: Desk, sealed: Pick<SealedDesk, 'put'>) {
  const { ports, run } = desk
  const { clock } = ports

  desk.whenLocked.push(() => {
    if (!desk.open) return
    desk.open = { ...desk.open, history: withoutPeople(desk.open.history) }
    desk.tellPlan()
  })

  function opened(id: SessionId, sequence: number): OpenSession {
    desk.applied = Math.max(desk.applied, sequence)
    desk.refuseIfNewer(id)
    if (desk.open?.session.id !== id) throw notPossible()
    return desk.open
  }

  /** A day that runs goes on with its plan as it now is. */
  function change(next: Stepped | null) {
    // The window learns at least that its edit is dealt with.
    if (!next) desk.tellPlan()
    if (!desk.open || !next) throw notPossible()
    const before = desk.open.session
    const after = next.open.session
    // Two texts that are joined, or a name said otherwise: what no file could hold is not done.
    const { people } = desk.find(after.id)
    if (hasLongText([after, next.people, next.cards], [before, people, desk.cards])) throw textTooLong()
    if (isTooLong(after)) throw planTooLong()
    if (desk.isShut(after) && addsReservedTexts(before, after)) throw vaultLocked()
    if (after !== before) run.refuse(before, after)
    void replace(desk, next)
    run.follow(after)
  }

  /** While the vault is locked, what is said is sealed to it and joined later. */
  async function take(
    edit: PeopleEdit,
    id: string,
    said: Partial<Pick<People, 'notes' | 'situations'>>,
  ): Promise<Taken> {
    if (!desk.open) throw notPossible()
    const { session } = desk.open
    if (desk.isLocked()) {
      await sealed.put(id, { ...nobody(session.id), ...said })
      return { sealed: true }
    }
    const next = editedPeople(desk.open, desk.peopleOf(session.id), edit, clock.now())
    if (next) await replace(desk, next, true)
    return { sealed: false }
  }

  return {
    edit(id: SessionId, sequence: number, edit: Edit) {
      change(edited(opened(id, sequence), edit, clock.now()))
    },
    editPeople(id: SessionId, sequence: number, edit: PeopleEdit) {
      change(editedPeople(opened(id, sequence), desk.peopleOf(id), edit, clock.now()))
    },
    editCards(id: SessionId, sequence: number, edit: CardEdit) {
      change(editedCards(opened(id, sequence), desk.cards, edit, clock.now()))
    },
    /** Nothing left to take back, or to do again, is nothing to refuse. */
    undo() {
      const next = desk.open && undone(desk.open)
      if (next) change(next)
    },
    redo() {
      const next = desk.open && redone(desk.open)
      if (next) change(next)
    },

    /** On the disk at once. */
    addNote(text: string, kind: Note['kind']): Promise<Taken> {
      const about = { participant: null, situation: null, card: null }
      const note: Note = { id: ports.newId() as NoteId, text, kind, ...about, ...run.stamp() }
      return take({ kind: 'note.add', note }, note.id, { notes: [note] })
    },
    /** The same for a situation that somebody brings up. */
    addSituation: (situation: Situation): Promise<Taken> =>
      take({ kind: 'situation.add', situation }, situation.id, { situations: [situation] }),
  }
}
