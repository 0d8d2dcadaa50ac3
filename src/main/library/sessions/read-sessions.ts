/** The sessions of a folder as they are found: those that are worked on, those that are only read, and why. */
import { basename, join, parse } from 'node:path'
import type { Failure } from '../../../shared/contract/failure'
import type { Hold, NewerSession } from '../../../shared/contract/workspace'
import type { SessionId } from '../../../shared/domain/base/id'
import type { Session } from '../../../shared/domain/plan/session'
import type { Kept } from '../../workspace/ports'
import { type Disk, exists } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import type { JsonFiles } from '../disk/json-files'
import { filesIn, foldersIn } from '../disk/names'
import type { HeldFile, Reader } from '../disk/reader'
import { isSegment } from '../disk/segment'
import { type CopyOfPeople, copiesOfPeople } from './copies-of-people'
import type { PeopleCodecs } from './people-codec'
import type { PlanCodec } from './plan-codec'
import { type CopiedFrom, copiedFrom, heldLine, keptAs, type Place, usualPlace } from './session-place'

export type SessionsOptions = {
  folders: Folders
  files: JsonFiles
  reader: Reader
  peopleCodecs: PeopleCodecs
  plans: PlanCodec
  newId(): string
  on: Disk
  tellProblem(problem: Failure): void
}

/** `held`: by the id under which each is listed, where its files stand; `newer` has a line for each of them too. */
export type FoundSessions = {
  kept: Kept[]
  newer: NewerSession[]
  places: Map<SessionId, Place>
  held: Map<SessionId, Place>
  /** The sessions in copies that a sync program has made: they have files of their own once they are written. */
  copied: Map<SessionId, CopiedFrom>
}

export async function readSessions(options: SessionsOptions): Promise<FoundSessions> {
  const { folders, reader, newId, peopleCodecs, tellProblem } = options
  const found: FoundSessions = {
    ...{ kept: [], newer: [], places: new Map(), held: new Map() },
    copied: new Map(),
  }

  /** A second version of a session that is in the list. */
  function second(session: Session, file: string, titles: ReadonlySet<string>): Session {
    const title = titles.has(session.title) ? `${session.title} (2)` : session.title
    tellProblem({ kind: 'second-version', file, title: session.title, shown: title })
    return { ...session, title }
  }

  async function add(plan: Session, place: Place, { isNamed = false, isCopy = false }) {
    const people = await reader.read(place.people, peopleCodecs(place.id, place.of))
    const line = heldLine(folders, plan, place, people)
    if (!isNamed) found.places.set(plan.id, place)
    if (line) {
      found.newer.push(line)
      found.held.set(plan.id, place)
    } else if (people.kind !== 'taken') {
      found.kept.push(keptAs(plan.id, plan, people))
      const from = copiedFrom(folders, place, isCopy)
      if (from) found.copied.set(plan.id, from)
    } else if (people.newer)
      found.newer.push({ id: plan.id, file: folders.name(place.people), session: plan })
    // Else its people are there and cannot be read: the session would write over them.
  }

  const ids = new Set<SessionId>()
  const { plans, copies } = await readPlans(options)
  const left = new Set(copies)
  const titles = new Set<string>()
  for (const { path, own, session, isNewer, held } of plans) {
    const isSecond = ids.has(own)
    // A copy under another name: a session of its own.
    const id = isSecond ? (newId() as SessionId) : own
    ids.add(id)
    const file = folders.name(path)
    const place = placeOf(folders, id, path)
    const named = session && (isSecond && !held && !isNewer ? second(session, file, titles) : session)
    const plan = named && { ...named, id }
    if (plan) titles.add(plan.title)
    if (held) {
      found.newer.push({ id, file, session: plan, hold: holdOf('plan', held) })
      found.held.set(id, place)
      continue
    }
    if (isNewer || !plan) {
      found.newer.push({ id, file, session: plan })
      continue
    }
    const copy = copies.find((one) => isSecond && parse(one.path).name === parse(path).name)
    if (copy) {
      left.delete(copy)
      await add(plan, { ...place, people: copy.path, of: copy.of }, { isCopy: true })
    } else await add(plan, place, { isNamed: parse(path).name === id, isCopy: isSecond })
  }
  for (const { path, of } of left) {
    const session = plans.find((plan) => plan.own === of)?.session
    if (!session) continue
    const id = newId() as SessionId
    const place = { ...usualPlace(folders, id), people: path, of }
    await add({ ...second(session, folders.name(path), titles), id }, place, {})
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

/**
 * Every plan that is there or known to have been, with the id by which it knows itself; those named after it come first. And
 * the people that are a copy of those of one of them.
 */
async function readPlans(options: SessionsOptions): Promise<{ plans: FoundPlan[]; copies: CopyOfPeople[] }> {
  const { folders, on } = options
  const plans: FoundPlan[] = []
  const there = await filesIn(folders.sessions, '.json', on)
  for (const path of there) {
    const plan = await readPlan(path, options)
    if (plan) plans.push(plan)
  }
  const isNamed = ({ path, own }: FoundPlan) => Number(parse(path).name === own)
  plans.sort((one, other) => isNamed(other) - isNamed(one))
  const ids = new Set<string>(plans.map(({ own }) => own))
  const shown = new Set<string>(plans.flatMap(({ own, session }) => (session ? [own] : [])))
  const copies = await copiesOfPeople(folders, shown, on)
  const known = new Set([...there, ...copies.map(({ path }) => path)].map((path) => parse(path).name))
  for (const path of await missingPlans(options, known)) {
    const name = parse(path).name
    if (ids.has(name)) continue
    // When its people alone are there, nothing else says what it was.
    const known = await readPlan(path, options)
    const held = { why: 'missing', version: null } as const
    const plan = known ?? { path, own: name as SessionId, session: null, isNewer: false, held }
    if (!ids.has(plan.own)) plans.push(plan)
  }
  return { plans, copies }
}

async function readPlan(
  path: string,
  { reader, plans }: Pick<SessionsOptions, 'reader' | 'plans'>,
): Promise<FoundPlan | null> {
  const reading = await reader.read(path, plans.codec)
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
async function missingPlans({ folders, files, plans, on }: SessionsOptions, there: ReadonlySet<string>) {
  const versions = await foldersIn(folders.versions(folders.sessions), on)
  const people = (await filesIn(folders.people, '.json', on)).map((path) => parse(path).name)
  const names = new Set([...versions, ...people, ...(await takenElsewhere(folders.sessions, on))])
  const missing: string[] = []
  for (const name of [...names].sort()) {
    if (there.has(name) || !isSegment(name)) continue
    const path = join(folders.sessions, `${name}.json`)
    const [version] = await files
      .at(path, plans.codec)
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
