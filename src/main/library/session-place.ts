/** Where the two files of a session stand, and what is made of what they hold. */
import type { NewerSession } from '../../shared/contract/workspace'
import type { SessionId } from '../../shared/domain/id'
import { nobody, type People } from '../../shared/domain/people'
import type { Session } from '../../shared/domain/session'
import type { Kept } from '../workspace/ports'
import type { Folders } from './folders'
import type { Reading } from './reader'

/** Where a session stands, and the id by which its files know it when that is not the one of this start. */
export type Place = {
  id: SessionId
  session: string
  people: string
  /** The people are a copy of those of that session, which a program that syncs has put beside them. */
  of?: SessionId
}

export const usualPlace = (folders: Folders, id: SessionId): Place => ({
  ...{ id, session: folders.session(id), people: folders.peopleOf(id) },
})

/** The session under that id, with its people; the files say whose they are by their names. */
export const keptAs = (id: SessionId, session: Session, people: Reading<People>): Kept => ({
  session: { ...session, id },
  people: peopleAs(id, people),
})

export function peopleAs(id: SessionId, people: Reading<People>): People | null {
  if (people.kind === 'locked') return null
  return people.kind === 'value' ? { ...people.value, session: id } : nobody(id)
}

/** The line of a session whose people are not what they were; null when they are. */
export const heldLine = (
  folders: Folders,
  session: Session,
  place: Place,
  people: Reading<People>,
): NewerSession | null => {
  if (people.kind !== 'held') return null
  const { why, version } = people.held
  const hold = { part: 'people', why, at: version?.at ?? null } as const
  return { id: session.id, file: folders.name(place.people), session, hold }
}
