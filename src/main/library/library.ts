/** Opens a workspace folder: what is in it, how it is saved, and the example on the very first start. */
import { parse } from 'node:path'
import type { Failure } from '../../shared/contract/failure'
import type { SaveState } from '../../shared/contract/trainer'
import type { Card } from '../../shared/domain/card'
import type { SessionId } from '../../shared/domain/id'
import type { Language, Settings } from '../../shared/domain/settings'
import type { Instant } from '../../shared/domain/time'
import type { Kept } from '../workspace/ports'
import { Refused } from '../workspace/refused'
import type { Found } from '../workspace/workspace'
import { autosave } from './autosave'
import { cardCodec, peopleCodec, sessionCodec, settingsCodec } from './codecs'
import { codeOf, makeFolder } from './durable-file'
import { type Folders, foldersOf } from './folders'
import { filesIn, keptAs, type Reader, readerOf } from './reader'
import { unfinishedRun } from './run-files'
import { fileStore } from './store'

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
}

/** Throws Refused when the folder cannot be made or read. */
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
  await makeFolder(folder)
  const folders = foldersOf(folder)
  const problems: Failure[] = []
  const reader = readerOf(folders, now, (problem) => {
    problems.push(problem)
    options.tellProblem(problem)
  })
  const saving = autosave(now, options.tellSave)

  const known = await reader.read(folders.settings, settingsCodec)
  const settings: Settings =
    known.kind === 'value'
      ? known.value
      : // Settings that could not be read were there: the example was offered, and may have been deleted.
        { language, theme: 'system', exampleOffered: problems.length > 0 }
  const { kept, paths } = await readSessions(folders, reader, newId)
  const cards = await readCards(folders, reader)
  const run = await unfinishedRun(folders, reader, new Set(kept.map(({ session }) => session.id)))
  const store = fileStore(folders, resources, saving, reader, paths)
  if (run) store.goOnWith(run)
  const found: Found = { settings, kept, cards, run, problems }
  return { found, folders, store, saving }
}

async function readSessions(folders: Folders, reader: Reader, newId: () => string) {
  const kept: Kept[] = []
  const paths = new Map<SessionId, string>()
  for (const path of await filesIn(folders.sessions, '.json')) {
    const reading = await reader.read(path, sessionCodec)
    if (reading.kind !== 'value') continue
    const session = reading.value
    // A copy made by hand, under another name: a session of its own.
    const isCopy = kept.some((other) => other.session.id === session.id)
    const id = isCopy ? (newId() as SessionId) : session.id
    if (parse(path).name !== id) paths.set(id, path)
    const people = await reader.read(folders.peopleOf(id), peopleCodec)
    // Without its people the session would write over theirs.
    if (people.kind === 'taken') continue
    kept.push(keptAs(id, session, people))
  }
  await filesIn(folders.people, '.json')
  return { kept, paths }
}

async function readCards(folders: Folders, reader: Reader): Promise<Card[]> {
  const cards: Card[] = []
  for (const path of await filesIn(folders.cards, '.json')) {
    const reading = await reader.read(path, cardCodec)
    if (reading.kind === 'value') cards.push(reading.value)
  }
  return cards
}
