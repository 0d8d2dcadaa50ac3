/** Where the two files of a session stand, and what is made of what they hold. */
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { NewerSession } from '../../../shared/contract/workspace'
import type { SessionId } from '../../../shared/domain/base/id'
import type { Instant } from '../../../shared/domain/base/time'
import { nobody, type People } from '../../../shared/domain/people/people'
import type { Session } from '../../../shared/domain/plan/session'
import type { Kept } from '../../workspace/ports'
import type { Folders } from '../disk/folders'
import type { Reading } from '../disk/reader'
import { isSegment } from '../disk/segment'
import { isLeftToConflicts } from '../folder/synced-folder'

/** Where a session stands, and the id by which its files know it when that is not the one of this start. */
export type Place = {
  id: SessionId
  session: string
  people: string
  /** The people are a copy of those of that session, which a program that syncs has put beside them. */
  of?: SessionId
}

/** The copies of which a session was read; null for what says that it is its own. */
export type CopiedFrom = { plan: string | null; people: string | null }

/** Null when both of its files are its own. `isCopy`: the plan says the id of another session. */
export function copiedFrom(folders: Folders, place: Place, isCopy: boolean): CopiedFrom | null {
  const { session, people, of } = place
  const isLeft = ownPlan(folders, place) !== session
  return isCopy || isLeft || of
    ? { plan: isCopy || isLeft ? session : null, people: of ? people : null }
    : null
}

/** Where the plan is saved: where it stands, or in a file named after its id when that place is not safe. */
export const ownPlan = (folders: Folders, { id, session }: Place): string =>
  isLeftToConflicts(session) && isSegment(`${id}.json`) ? folders.session(id) : session

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

/** `sessions/<id> (conflit 2026-11-24 09h31 <host>).json`, where nothing is yet. */
export function conflictPath(folders: Folders, id: SessionId, now: Instant): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const at = new Date(now)
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  const host = hostname()
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
    .slice(0, 40)
  const name = `${id} (conflit ${day} ${two(at.getHours())}h${two(at.getMinutes())} ${host}`
  for (let attempt = 1; ; attempt++) {
    const path = join(folders.sessions, `${name}${attempt > 1 ? ` ${attempt}` : ''}).json`)
    if (!existsSync(path)) return path
  }
}
