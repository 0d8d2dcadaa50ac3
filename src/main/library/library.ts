/** Opens a workspace folder: what is in it, how it is saved, and the example on the very first start. */
import { join } from 'node:path'
import type { Failure } from '../../shared/contract/failure'
import type { SaveState } from '../../shared/contract/workspace'
import type { Instant } from '../../shared/domain/base/time'
import { type Language, type Settings, usualSettings } from '../../shared/domain/library/settings'
import type { Scrypt } from '../../shared/format/vault-file'
import type { PhraseCheck } from '../vault/phrase-check'
import type { Found } from '../workspace/desk'
import type { Kept } from '../workspace/ports'
import { Refused } from '../workspace/refused'
import { finishRestore } from './backup/restore'
import { autosave } from './disk/autosave'
import { cardCodec, gridCodec, methodCodec, receiptCodec, settingsCodec, templateCodec } from './disk/codecs'
import { codeOf, type Disk, disk, makeFolder } from './disk/durable-file'
import { foldersOf } from './disk/folders'
import { jsonFiles } from './disk/json-files'
import { sweep } from './disk/names'
import { readerOf, shownOf } from './disk/reader'
import { tombstones } from './erasure/tombstones'
import { lockFolder } from './folder/folder-lock'
import { diskOfFolder } from './folder/same-folder'
import { settingsCopies } from './folder/settings-copies'
import { bringingFiles } from './models/bringing'
import { brought } from './models/brought'
import { modelFiles } from './models/model-files'
import { heldFiles } from './sessions/held-files'
import { readSessions } from './sessions/read-sessions'
import { unfinishedRun } from './sessions/run-files'
import { sessionFiles } from './sessions/session-files'
import type { Place } from './sessions/session-place'
import { fileStore } from './store'
import type { Keychain } from './vault/vault-opening'
import { vaultParts } from './vault/vault-parts'

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
  /** Whether a phrase is too easily guessed. */
  isWeak?: PhraseCheck
  tellVault(): void
  /** This computer, by a name drawn by chance. */
  machine: string
  /** Another Jalon may have the folder: the trainer opens it all the same. */
  over?: boolean
  /** This computer has had something in that folder: when there is nothing, it is not made anew unless `make` says so. */
  known?: boolean
  make?: boolean
  /** For tests. */
  on?: Disk
  /** The cost of a guess of the passphrase, for tests. */
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
  const { folder, resources, language, now, newId } = options
  if (options.known && !options.make && !(await isWorkspaceThere(folder)))
    throw new Refused({ kind: 'folder-missing', folder })
  await makeFolder(folder)
  const on = await diskOfFolder(folder, options.on ?? disk)
  const folders = foldersOf(folder)
  const lock = await lockFolder(folder, folders.lock, options)
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

  const isNew = await isEmpty(folder, on)
  // In a folder that holds something, the example was offered, and may have been deleted; the rest may be on its way.
  const settings: Settings = shownOf(await reader.read(folders.settings, settingsCodec)) ?? {
    ...usualSettings(language),
    exampleOffered: !isNew,
  }
  const copies = await settingsCopies(folders, settings, on)
  for (const path of copies) tellProblem({ kind: 'second-settings', file: folders.name(path) })
  const stones = tombstones(folders, files, reader, on)
  await stones.read()
  /** The settings as last chosen. */
  let chosen = settings
  const vaultOf = vaultParts({
    ...{ ...options, stones, folders, autosave: saving, on, tellProblem },
    sealsReserved: () => chosen.sealReserved,
  })
  const { peopleCodecs, plans } = vaultOf
  await vaultOf.find()
  const { kept, newer, places, held, copied } = await readSessions({
    ...{ folders, files, reader, peopleCodecs, plans, newId, on, tellProblem },
  })
  const shelf = { folders, files, reader, autosave: saving, now, newId, on, tellProblem }
  const models = {
    methods: modelFiles('methods', methodCodec, join(resources, 'library', 'methods'), shelf),
    cards: modelFiles('cards', cardCodec, join(resources, 'library', 'cards'), shelf),
    templates: modelFiles('session-templates', templateCodec, join(resources, 'templates'), shelf),
    grids: modelFiles('grids', gridCodec, join(resources, 'library', 'grids'), shelf),
    receipts: modelFiles('packages', receiptCodec, join(resources, 'library', 'packages'), shelf),
  }
  const bringing = bringingFiles({
    ...{ folders, autosave: saving, reader, writer: options.version, now, on, tellProblem },
    stores: {
      methods: models.methods,
      'session-templates': models.templates,
      grids: models.grids,
      cards: models.cards,
      packages: models.receipts,
    },
  })
  const pending = await bringing.pending()
  const shelves = brought(
    {
      cards: (await models.cards.readAll()) ?? [],
      methods: await models.methods.readAll(),
      templates: await models.templates.readAll(),
      grids: await models.grids.readAll(),
      receipts: (await models.receipts.readAll()) ?? [],
    },
    pending,
  )
  const run = await unfinishedRun(
    folders,
    reader,
    new Set(kept.map(({ session }) => session.id)),
    on,
    tellProblem,
  )
  const { tellSession } = options
  const ears = { now, newId, on, tellProblem, tellSession }
  const sessions = sessionFiles(
    { folders, files, reader, autosave: saving, peopleCodecs, plans, ...ears },
    kept,
    places,
    (line, place) => holds.hold(line, place),
    copied,
  )
  const adopt = (own: Kept, place: Place) => sessions.adopt(own, place)
  const holds = heldFiles({ folders, files, reader, peopleCodecs, plans, now, on, adopt }, newer, held)
  const vault = await vaultOf.open(sessions)
  const erasing = {
    ...{ folders, on, sessions, stones },
    writer: options.version,
    keyring: vaultOf.keyring,
    look: vaultOf.look,
  }
  const store = fileStore({
    models: { ...models, bringing },
    held: holds.store,
    sealed: vaultOf.sealed(sessions),
    erasing,
    folders,
    resources,
    autosave: saving,
    files,
    sessions,
    reader,
    now,
    on,
    tellProblem,
    settingsCopies: copies,
    choose: (own) => {
      chosen = own
    },
  })
  if (run) store.goOnWith(run)
  // A start that was stopped goes on: what the disk refuses is tried again, like any save.
  if (pending) await bringing.carryOut(pending)
  const found: Found = { settings, kept, newer, ...shelves, run, problems }
  /** On leaving: once everything is on the disk, it is in a version too, since the next opening only reads. */
  const finish = async () => {
    const isSaved = await saving.flush()
    if (!isSaved) return false
    // People erased on another computer meanwhile are in none of them.
    await stones.read().catch(() => {})
    await files.keepSaved()
    return true
  }
  return { found, folders, store, saving, finish, vault, isNew, release: lock.release }
}

/** The names that only a workspace has: a system puts files of its own in any folder. */
const OURS = new Set(
  'settings.json erased.json sessions people cards methods session-templates grids packages runs sealed-notes vault versions trash'.split(
    ' ',
  ),
)

/** Whether there is a folder with something of a workspace in it. Throws the system's error when it does not tell. */
export async function isWorkspaceThere(folder: string, on: Disk = disk): Promise<boolean> {
  try {
    return !(await isEmpty(folder, on))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false
    throw error
  }
}

/** Whether nothing of a workspace stands in the folder yet. */
const isEmpty = async (folder: string, on: Disk) => !(await on.readdir(folder)).some((name) => OURS.has(name))
