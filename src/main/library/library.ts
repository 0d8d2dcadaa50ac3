/** Opens a workspace folder: what is in it, how it is saved, and the example on the very first start. */
import { join, parse } from 'node:path'
import type { Failure } from '../../shared/contract/failure'
import type { NewerSession, SaveState } from '../../shared/contract/workspace'
import type { Card } from '../../shared/domain/card'
import type { SessionId } from '../../shared/domain/id'
import type { Session } from '../../shared/domain/session'
import { type Language, type Settings, usualSettings } from '../../shared/domain/settings'
import type { Instant } from '../../shared/domain/time'
import type { Scrypt } from '../../shared/format/vault-file'
import type { Found } from '../workspace/desk'
import type { Kept } from '../workspace/ports'
import { Refused } from '../workspace/refused'
import { autosave } from './autosave'
import { cardCodec, gridCodec, methodCodec, sessionCodec, settingsCodec, templateCodec } from './codecs'
import { codeOf, type Disk, disk, makeFolder } from './durable-file'
import { lockFolder } from './folder-lock'
import { type Folders, foldersOf } from './folders'
import { jsonFiles } from './json-files'
import { modelFiles } from './model-files'
import { filesIn, sweep } from './names'
import type { PeopleCodecs } from './people-codec'
import { type Reader, readerOf } from './reader'
import { finishRestore } from './restore'
import { unfinishedRun } from './run-files'
import { keptAs, type Place, sessionFiles, usualPlace } from './session-files'
import { fileStore } from './store'
import { tombstones } from './tombstones'
import type { Keychain } from './vault-opening'
import { vaultParts } from './vault-parts'

export type LibraryOptions = {
  folder: string
  /** Where what Jalon ships with stands. */
  resources: string
  /** For a workspace that has no settings yet. */
  language: Language
  now(): Instant
  newId(): string
  tellSave(state: SaveState): void
  tellProblem(problem: Failure): void
  /** A session that was not in the list: what another program wrote. */
  tellSession(found: Kept): void
  /** The version of Jalon, for the headers of files. */
  version: string
  keychain: Keychain
  tellVault(): void
  /** For tests. */
  on?: Disk
  /** What a guess of the passphrase costs, for tests. */
  work?: Scrypt
}

/** Throws Refused when the folder cannot be made or read, or when another Jalon has it. */
export async function openLibrary(options: LibraryOptions) {
  try {
    return await openFolder(options)
  } catch (error) {
    if (codeOf(error) === 'unknown') throw error
    throw new Refused({ kind: 'read-failed', file: options.folder, reason: codeOf(error) })
  }
}

async function openFolder(options: LibraryOptions) {
  const { folder, resources, language, now, newId, on = disk } = options
  await makeFolder(folder)
  const folders = foldersOf(folder)
  const lock = await lockFolder(folder, folders.lock)
  const unsound = await finishRestore(folders, on)
  await sweep(folder, on)
  const problems: Failure[] = []
  const tellProblem = (problem: Failure) => {
    problems.push(problem)
    options.tellProblem(problem)
  }
  if (unsound) tellProblem(unsound)
  const files = jsonFiles(folders, { now, writer: options.version, on })
  const reader = readerOf({ folders, files, on, now, tellProblem })
  const saving = autosave(now, options.tellSave)

  const known = await reader.read(folders.settings, settingsCodec)
  const settings: Settings =
    known.kind === 'value'
      ? known.value
      : // Settings that could not be read were there: the example was offered, and may have been deleted.
        { ...usualSettings(language), exampleOffered: problems.length > 0 }
  const stones = tombstones(folders, files, reader)
  await stones.read()
  const vaultOf = vaultParts({ ...options, stones, folders, autosave: saving, on, tellProblem })
  const { peopleCodecs } = vaultOf
  await vaultOf.find()
  const { kept, newer, places, copies } = await readSessions(folders, reader, newId, peopleCodecs, on)
  const cards = await readCards(folders, reader, on)
  const shelf = { folders, files, reader, autosave: saving, now, on }
  const models = {
    methods: modelFiles('methods', methodCodec, join(resources, 'library', 'methods'), shelf),
    cards: modelFiles('cards', cardCodec, join(resources, 'library', 'cards'), shelf),
    templates: modelFiles('session-templates', templateCodec, join(resources, 'templates'), shelf),
    grids: modelFiles('grids', gridCodec, join(resources, 'library', 'grids'), shelf),
  }
  const methods = await models.methods.readAll()
  const templates = await models.templates.readAll()
  const grids = await models.grids.readAll()
  const run = await unfinishedRun(folders, reader, new Set(kept.map(({ session }) => session.id)), on)
  const { tellSession } = options
  const ears = { now, newId, on, tellProblem, tellSession }
  const sessions = sessionFiles(
    { folders, files, reader, autosave: saving, peopleCodecs, ...ears },
    kept,
    places,
  )
  const vault = await vaultOf.open(sessions)
  const erasing = {
    ...{ folders, on, sessions, stones },
    writer: options.version,
    keyring: vaultOf.keyring,
  }
  const store = fileStore({
    models,
    erasing,
    folders,
    resources,
    autosave: saving,
    files,
    sessions,
    reader,
    now,
    on,
  })
  // Under the id of this start from now on, so that the notes taken in it are found by the next one.
  for (const copy of copies) store.saveSession(copy)
  if (run) store.goOnWith(run)
  const found: Found = { settings, kept, newer, cards, methods, templates, grids, run, problems }
  return { found, folders, store, saving, vault, release: lock.release }
}

async function readSessions(
  folders: Folders,
  reader: Reader,
  newId: () => string,
  peopleCodecs: PeopleCodecs,
  on: Disk,
) {
  const kept: Kept[] = []
  const newer: NewerSession[] = []
  const copies: Session[] = []
  const places = new Map<SessionId, Place>()
  const ids = new Set<SessionId>()
  for (const { path, own, session, isNewer } of await readPlans(folders, reader, on)) {
    // A copy made by hand, under another name: a session of its own.
    const isCopy = ids.has(own)
    const id = isCopy ? (newId() as SessionId) : own
    ids.add(id)
    const plan = session && { ...session, id }
    if (isNewer || !plan) {
      newer.push({ id, file: folders.name(path), session: plan })
      continue
    }
    const place = { ...usualPlace(folders, id), session: path }
    if (parse(path).name !== id) places.set(id, place)
    const people = await reader.read(place.people, peopleCodecs(place.id))
    if (people.kind !== 'taken') {
      kept.push(keptAs(id, plan, people))
      if (isCopy) copies.push(plan)
    } else if (people.newer) newer.push({ id, file: folders.name(place.people), session: plan })
    // Else its people are there and cannot be read: the session would write over them.
  }
  return { kept, newer, places, copies }
}

/** Every plan that is not damaged, with the id by which it knows itself; those named after it come first and keep it. */
async function readPlans({ sessions }: Folders, reader: Reader, on: Disk) {
  const plans: { path: string; own: SessionId; session: Session | null; isNewer: boolean }[] = []
  for (const path of await filesIn(sessions, '.json', on)) {
    const reading = await reader.read(path, sessionCodec)
    const newer = reading.kind === 'taken' ? reading.newer : null
    const session = reading.kind === 'value' ? reading.value : (newer?.readable ?? null)
    if (!session && !newer) continue
    const own = session?.id ?? (parse(path).name as SessionId)
    plans.push({ path, own, session, isNewer: newer !== null })
  }
  const isNamed = ({ path, own }: (typeof plans)[number]) => Number(parse(path).name === own)
  return plans.sort((one, other) => isNamed(other) - isNamed(one))
}

async function readCards(folders: Folders, reader: Reader, on: Disk): Promise<Card[]> {
  const cards: Card[] = []
  for (const path of await filesIn(folders.cards, '.json', on)) {
    const reading = await reader.read(path, cardCodec)
    if (reading.kind === 'value') cards.push(reading.value)
  }
  return cards
}
