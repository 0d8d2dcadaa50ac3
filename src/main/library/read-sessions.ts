/** The sessions of a folder as they are found: those that are worked on, those that are only read, and why. */
import { basename, join, parse } from 'node:path'
import type { Hold, NewerSession } from '../../shared/contract/workspace'
import type { SessionId } from '../../shared/domain/id'
import type { Session } from '../../shared/domain/session'
import type { Kept } from '../workspace/ports'
import { sessionCodec } from './codecs'
import { type Disk, exists } from './durable-file'
import type { Folders } from './folders'
import type { JsonFiles } from './json-files'
import { filesIn, foldersIn } from './names'
import type { PeopleCodecs } from './people-codec'
import type { HeldFile, Reader } from './reader'
import { isSegment } from './segment'
import { heldLine, keptAs, type Place, usualPlace } from './session-place'

export type SessionsOptions = {
  folders: Folders
  files: JsonFiles
  reader: Reader
  peopleCodecs: PeopleCodecs
  newId(): string
  on: Disk
}

/** `held`: by the id under which each is listed, where its files stand; `newer` has a line for each of them too. */
export type FoundSessions = {
  kept: Kept[]
  newer: NewerSession[]
  places: Map<SessionId, Place>
  held: Map<SessionId, Place>
  /** Those whose file says another id: it says their own once it is written. */
  copies: Set<SessionId>
}

export async function readSessions(options: SessionsOptions): Promise<FoundSessions> {
  const { folders, reader, newId, peopleCodecs } = options
  const found: FoundSessions = { kept: [], newer: [], places: new Map(), held: new Map(), copies: new Set() }
  const ids = new Set<SessionId>()
  for (const { path, own, session, isNewer, held } of await readPlans(options)) {
    // A copy made by hand, under another name: a session of its own.
    const id = ids.has(own) ? (newId() as SessionId) : own
    ids.add(id)
    const plan = session && { ...session, id }
    const file = folders.name(path)
    const place = placeOf(folders, id, path)
    if (held) {
      found.newer.push({ id, file, session: plan, hold: holdOf('plan', held) })
      found.held.set(id, place)
      continue
    }
    if (isNewer || !plan) {
      found.newer.push({ id, file, session: plan })
      continue
    }
    if (parse(path).name !== id) found.places.set(id, place)
    const people = await reader.read(place.people, peopleCodecs(place.id))
    const line = heldLine(folders, plan, place, people)
    if (line) {
      found.newer.push(line)
      found.held.set(id, place)
    } else if (people.kind !== 'taken') {
      found.kept.push(keptAs(id, plan, people))
      if (id !== own) found.copies.add(id)
    } else if (people.newer) found.newer.push({ id, file: folders.name(place.people), session: plan })
    // Else its people are there and cannot be read: the session would write over them.
  }
  return found
}

/** A plan whose name is no id has its people under the id by which it is listed. */
function placeOf(folders: Folders, id: SessionId, path: string): Place {
  if (!isSegment(`${id}.json`)) return { id, session: path, people: join(folders.people, basename(path)) }
  return { ...usualPlace(folders, id), session: path }
}

const holdOf = (part: Hold['part'], { why, version }: HeldFile<unknown>): Hold => ({
  ...{ part, why, at: version?.at ?? null },
})

type FoundPlan = {
  path: string
  own: SessionId
  session: Session | null
  isNewer: boolean
  held: HeldFile<Session> | null
}

/** Every plan that is there or known to have been, with the id by which it knows itself; those named after it come first. */
async function readPlans(options: SessionsOptions): Promise<FoundPlan[]> {
  const { folders, reader, on } = options
  const plans: FoundPlan[] = []
  const there = await filesIn(folders.sessions, '.json', on)
  for (const path of there) {
    const plan = await readPlan(path, reader)
    if (plan) plans.push(plan)
  }
  const isNamed = ({ path, own }: FoundPlan) => Number(parse(path).name === own)
  plans.sort((one, other) => isNamed(other) - isNamed(one))
  const ids = new Set<string>(plans.map(({ own }) => own))
  for (const path of await missingPlans(options, new Set(there.map((path) => parse(path).name)))) {
    const name = parse(path).name
    if (ids.has(name)) continue
    // When its people alone are there, nothing else says what it was.
    const known = await readPlan(path, reader)
    const held = { why: 'missing', version: null } as const
    const plan = known ?? { path, own: name as SessionId, session: null, isNewer: false, held }
    if (!ids.has(plan.own)) plans.push(plan)
  }
  return plans
}

async function readPlan(path: string, reader: Reader): Promise<FoundPlan | null> {
  const reading = await reader.read(path, sessionCodec)
  const newer = reading.kind === 'taken' ? reading.newer : null
  const held = reading.kind === 'held' ? reading.held : null
  const session = reading.kind === 'value' ? reading.value : (held?.version?.value ?? newer?.readable ?? null)
  if (!session && !newer && !held) return null
  const own = session?.id ?? (parse(path).name as SessionId)
  return { path, own, session, isNewer: newer !== null, held }
}

/**
 * Where plans are known to have been: by their versions, by their people, by what stands for them while they are taken
 * elsewhere. What the trash holds was put there.
 */
async function missingPlans({ folders, files, on }: SessionsOptions, there: ReadonlySet<string>) {
  const versions = await foldersIn(folders.versions(folders.sessions), on)
  const people = (await filesIn(folders.people, '.json', on)).map((path) => parse(path).name)
  const names = new Set([...versions, ...people, ...(await takenElsewhere(folders.sessions, on))])
  const missing: string[] = []
  for (const name of [...names].sort()) {
    if (there.has(name) || !isSegment(name)) continue
    const path = join(folders.sessions, `${name}.json`)
    const [version] = await files
      .at(path, sessionCodec)
      .versions(1)
      .catch(() => [])
    const trashed = [name, version?.value.id ?? name].map((id) =>
      join(folders.trash(id as SessionId), 'session.json'),
    )
    if ((await Promise.all(trashed.map((own) => exists(own, on)))).some(Boolean)) continue
    if (version || !versions.includes(name)) missing.push(path)
  }
  return missing
}

/** `plan` for `.plan.json.icloud`. */
async function takenElsewhere(folder: string, on: Disk): Promise<string[]> {
  const names = await on.readdir(folder).catch(() => [] as string[])
  return names.flatMap((name) => /^\.(.+)\.json\.icloud$/.exec(name)?.[1] ?? [])
}
