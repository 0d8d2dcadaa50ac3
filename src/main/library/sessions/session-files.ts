/** The two files of each session, saved where they stand; when somebody else wrote them, ours go on in new ones. */
import type { Failure } from '../../../shared/contract/failure'
import type { NewerSession } from '../../../shared/contract/workspace'
import type { SessionId } from '../../../shared/domain/base/id'
import type { Instant } from '../../../shared/domain/base/time'
import type { People } from '../../../shared/domain/people/people'
import { isShut, type Session } from '../../../shared/domain/plan/session'
import type { Kept } from '../../workspace/ports'
import { Refused } from '../../workspace/refused'
import type { Autosave } from '../disk/autosave'
import { type Disk, exists } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { ChangedElsewhere, type JsonFile } from '../disk/json-file'
import type { JsonFiles } from '../disk/json-files'
import { setAside } from '../disk/quarantine'
import type { Reader } from '../disk/reader'
import { sealedPlans } from '../vault/sealed-plans'
import type { PeopleCodecs } from './people-codec'
import { peopleOnly } from './people-only'
import type { PlanCodec } from './plan-codec'
import {
  type CopiedFrom,
  conflictPath,
  copiedFrom,
  heldLine,
  keptAs,
  ownPlan,
  type Place,
  peopleAs,
  usualPlace,
} from './session-place'

type What = 'session' | 'people'

export type SessionFilesOptions = {
  folders: Folders
  files: JsonFiles
  reader: Reader
  autosave: Autosave
  peopleCodecs: PeopleCodecs
  plans: PlanCodec
  now(): Instant
  newId(): string
  on: Disk
  tellProblem(problem: Failure): void
  /** A session that was not in the list: what somebody else wrote. */
  tellSession(found: Kept): void
}

export type SessionFiles = ReturnType<typeof sessionFiles>

/** `places`: the sessions that do not stand in files named after their id. */
export function sessionFiles(
  options: SessionFilesOptions,
  found: readonly Kept[],
  places: Map<SessionId, Place>,
  hold: (line: NewerSession, place: Place) => void,
  copied: Map<SessionId, CopiedFrom>,
) {
  const { folders, files, reader, autosave, peopleCodecs, plans, now, newId, on, tellProblem, tellSession } =
    options
  /** As last asked to be saved: both files go together when a session moves. */
  const latest = new Map(found.map((kept) => [kept.session.id, kept]))
  const placeOf = (id: SessionId) => places.get(id) ?? usualPlace(folders, id)

  const remember = (id: SessionId, change: Partial<Kept>) => {
    const known = latest.get(id)
    const session = change.session ?? known?.session
    if (session) latest.set(id, { session, people: change.people ?? known?.people ?? null })
  }

  /** Tries at once, where the session now stands; the save state tells how it went. */
  const saveNow = (id: SessionId, what: What) =>
    autosave.now(folders.name(placeOf(id)[what]), () => put(id, what))

  /** A copy becomes a session of its own, in files named after its id; what it was made of goes aside. */
  async function settleCopy(id: SessionId, own: Kept) {
    const from = copied.get(id)
    if (!from) return
    const before = placeOf(id)
    const name = before.id
    // Sealed people have to be opened first: their plan goes ahead.
    const isOpen = from.people === null || own.people !== null
    if (!isOpen && from.plan === null) return
    const session = ownPlan(folders, before)
    const place =
      from.people && isOpen ? { id: name, session, people: folders.peopleOf(name) } : { ...before, session }
    try {
      if (from.people && own.people) await peopleAt(place).write({ ...own.people, session: name })
      await planAt(place).write({ ...own.session, id: name })
    } catch (error) {
      // Another one has come to that place: the save itself meets it.
      if (!(error instanceof ChangedElsewhere)) throw error
      places.set(id, place)
      copied.delete(id)
      savePlanSoon(id)
      return
    }
    places.set(id, place)
    if (isOpen) copied.delete(id)
    else copied.set(id, { plan: null, people: from.people })
    if (from.people && isOpen) await leave(from.people, peopleAt(before))
    if (session !== before.session) await leave(before.session, planAt(before))
  }

  /** The files of a session go aside; not another one that has come there meanwhile, which nobody has seen yet. */
  async function leave(path: string, file: Pick<JsonFile<unknown>, 'isAsSeen'>) {
    const isSame = await file.isAsSeen().catch(() => false)
    if (isSame) await setAside(path, folders.quarantine, now(), on).catch(() => {})
  }

  async function put(id: SessionId, what: What): Promise<void> {
    const known = latest.get(id)
    if (known) await settleCopy(id, known)
    const place = placeOf(id)
    const own = latest.get(id)
    if (!own) return
    try {
      if (what === 'people') {
        if (own.people) await peopleAt(place).write({ ...own.people, session: place.id })
      } else await planAt(place).write({ ...own.session, id: place.id })
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error
      await moveAside(id, place)
    }
  }

  const planAt = (place: Place) => files.at(place.session, plans.codec)
  const peopleAt = (place: Place) => files.at(place.people, peopleCodecs(place.id, place.of))

  /** From now on ours stands in two files of its own, and theirs joins the list. */
  async function moveAside(id: SessionId, theirs: Place) {
    // The other of its two files may have met them first; nothing is waited for until it has moved.
    if (placeOf(id).session !== theirs.session) return
    const own = newId() as SessionId
    const session = conflictPath(folders, theirs.id, now())
    places.set(id, { id: own, session, people: folders.peopleOf(own) })
    const [file, keptAs] = [folders.name(theirs.session), folders.name(session)]
    tellProblem({ kind: 'changed-elsewhere', file, keptAs })
    await Promise.all([saveNow(id, 'session'), saveNow(id, 'people')])
    const other = newId() as SessionId
    places.set(other, theirs)
    const found = await read(other)
    if (found) tellSession(found)
  }

  /** Null when there is no plan that can be read, or people that cannot. */
  async function read(id: SessionId): Promise<Kept | null> {
    const place = placeOf(id)
    const session = await reader.read(place.session, plans.codec)
    const people = await reader.read(place.people, peopleCodecs(place.id, place.of))
    if (session.kind !== 'value' || people.kind === 'taken' || people.kind === 'held') return null
    const kept = keptAs(id, session.value, people)
    latest.set(id, kept)
    return kept
  }

  /** Everything of this start is on the disk once this returns; throws Refused when it is not. */
  async function settle() {
    await autosave.flush()
    const save = autosave.state()
    if (save.kind === 'failed') throw new Refused(save.failure)
  }

  /** Puts the version in the place of the plan, which is kept as a version first. */
  async function restore(id: SessionId, version: Session): Promise<Session> {
    await settle()
    const own = latest.get(id)
    if (own) await settleCopy(id, own)
    const place = placeOf(id)
    const { sealed: how = null } = latest.get(id)?.session ?? {}
    // Sealed or not as the plan is, unless the vault is locked.
    const isReadable = !isShut(version) && (how === null || how === 'open')
    const session: Session = { ...version, id, sealed: isReadable ? how : version.sealed }
    try {
      await planAt(place).keepPresent()
      await planAt(place).write({ ...session, id: place.id })
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error
      await moveAside(id, place)
      return restore(id, version)
    }
    remember(id, { session })
    return session
  }

  /**
   * The people of that session now that the vault is open; null when their file cannot be read. Those of an earlier version
   * are shown, and never saved: the session is on hold from then on.
   */
  async function readPeople(id: SessionId): Promise<People | null> {
    const place = placeOf(id)
    // A text that waits to be saved is held against the file as it was seen before.
    const waiting = latest.get(id)?.people
    if (waiting) return waiting
    const reading = await reader.read(place.people, peopleCodecs(place.id, place.of))
    const known = latest.get(id)
    // Somebody else may have asked meanwhile, and what was typed since counts.
    if (!known || known.people) return known?.people ?? null
    const line = heldLine(folders, known.session, place, reading)
    if (line) {
      hold(line, place)
      // Nobody writes its files from here on; what seals and erases finds them among the others.
      latest.delete(id)
    }
    if (line) return reading.kind === 'held' ? (reading.held.version?.value ?? null) : null
    const people = reading.kind === 'taken' ? null : peopleAs(id, reading)
    latest.set(id, { ...known, people })
    return people
  }

  /** Writes each sealed file of a session again, by the key in force; returns their paths. Throws Refused when the disk does. */
  async function sealOwn(): Promise<Set<string>> {
    const paths = new Set<string>()
    for (const id of [...latest.keys()]) {
      const session = latest.get(id)?.session
      if (!session) continue
      paths.add(placeOf(id).session)
      if (sealed.openPlan(session).sealed === 'open') await saveNow(id, 'session')
      const people = latest.get(id)?.people ?? (await readPeople(id))
      const path = placeOf(id).people
      if (!people || !latest.has(id) || !(await exists(path, on))) continue
      paths.add(path)
      await saveNow(id, 'people')
    }
    await settle()
    return paths
  }

  const sealed = sealedPlans({
    ...{ plans, latest, savePlanSoon },
    nameOf: (id) => placeOf(id).id,
    isSaved: (id) => !autosave.waits(folders.name(placeOf(id).session)),
  })

  function savePlanSoon(id: SessionId) {
    autosave.soon(folders.name(placeOf(id).session), () => put(id, 'session'))
  }

  return {
    placeOf,
    /** The id by which the files of that session will know it at any start; null when its people have no file of their own yet. */
    nameOf(id: SessionId): SessionId | null {
      const from = copied.get(id)
      if (from?.people) return null
      // A second version says its own id once it is written.
      if (from) savePlanSoon(id)
      return placeOf(id).id
    },
    /** The session that its files know by that id; null when it is not one that is worked on. */
    sessionOf: (name: SessionId) => [...latest.keys()].find((id) => placeOf(id).id === name) ?? null,
    /** The files in force of every session. */
    paths: () => [...latest.keys()].flatMap((id) => [placeOf(id).session, placeOf(id).people]),
    readPeople,
    readPeopleOnly: (id: SessionId) => peopleOnly({ folders, files, peopleCodecs }, id, placeOf(id)),
    sealOwn,
    /** A session that could only be read so far. */
    adopt(kept: Kept, place: Place) {
      const { id } = kept.session
      places.set(id, place)
      latest.set(id, kept)
      const from = copiedFrom(folders, place, false)
      if (from) copied.set(id, from)
    },
    ...sealed,
    /** The vault locks: nothing of people stays here but what is on no disk yet. */
    forgetPeople() {
      for (const [id, own] of latest) {
        if (!autosave.waits(folders.name(placeOf(id).people))) latest.set(id, { ...own, people: null })
      }
    },
    read,
    settle,
    restore,
    saveSession(session: Session) {
      remember(session.id, { session })
      savePlanSoon(session.id)
    },
    savePeopleSoon(people: People) {
      remember(people.session, { people })
      autosave.soon(folders.name(placeOf(people.session).people), () => put(people.session, 'people'))
    },
    savePeople(people: People) {
      remember(people.session, { people })
      return saveNow(people.session, 'people')
    },
    /** The earlier plans, newest first. */
    versions: (id: SessionId) => planAt(placeOf(id)).versions(),
  }
}
