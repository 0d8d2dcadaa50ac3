/** The files as the workspace uses them: what is saved when, and what moving to the trash and back means. */
import { basename, join } from 'node:path'
import type { RunId, SessionId } from '../../shared/domain/id'
import { encodeRunAction, encodeRunHeader } from '../../shared/format/run-file'
import type { Store } from '../workspace/ports'
import { Refused } from '../workspace/refused'
import type { Autosave } from './autosave'
import { cardCodec, peopleCodec, sessionCodec, settingsCodec } from './codecs'
import { codeOf, exists, move } from './durable-file'
import type { Folders } from './folders'
import { type JournalFile, journalFile } from './journal-file'
import { writeJson } from './json-file'
import { filesIn, keptAs, type Reader } from './reader'
import { type FoundRun, readRuns } from './run-files'
import { readExample, readShippedCards } from './shipped'

export type FileStore = Store & {
  /** Adds to the journal of an unfinished run from where its sound lines end. */
  goOnWith(run: FoundRun): void
}

/** `paths`: the sessions whose file bears another name than their id. */
export function fileStore(
  folders: Folders,
  resources: string,
  autosave: Autosave,
  reader: Reader,
  paths: ReadonlyMap<SessionId, string>,
): FileStore {
  const journals = new Map<RunId, JournalFile>()
  const sessionPath = (id: SessionId) => paths.get(id) ?? folders.session(id)

  return {
    saveSession(session) {
      const path = sessionPath(session.id)
      autosave.soon(folders.name(path), () => writeJson(path, sessionCodec, session))
    },
    savePeople(people) {
      const path = folders.peopleOf(people.session)
      return autosave.now(folders.name(path), () => writeJson(path, peopleCodec, people))
    },
    async saveSettings(settings) {
      const path = folders.settings
      // Those that could not be read stay as they are, which was told at the start.
      if (reader.isTaken(path)) return
      await autosave.now(folders.name(path), () => writeJson(path, settingsCodec, settings))
    },
    record(baseline, action) {
      const path = folders.run(baseline.run)
      const known = journals.get(baseline.run)
      const journal = known ?? journalFile(path, 0)
      if (!known) journal.add(encodeRunHeader(baseline))
      journals.set(baseline.run, journal)
      journal.add(encodeRunAction(action))
      return autosave.now(folders.name(path), journal.write)
    },
    goOnWith: ({ baseline, path, length }) => journals.set(baseline.run, journalFile(path, length)),

    async discard(id) {
      await autosave.flush()
      const save = autosave.state()
      if (save.kind === 'failed') throw new Refused(save.failure)
      const trash = trashOf(folders.trash(id))
      const runs = (await readRuns(folders, reader)).filter(({ baseline }) => baseline.session === id)
      // The session first: whatever stops this half-way, what is in the list has all its files.
      await moveIfThere(sessionPath(id), trash.session)
      await moveIfThere(folders.peopleOf(id), trash.people)
      for (const { path } of runs) await moveIfThere(path, join(trash.runs, basename(path)))
    },
    async bringBack(id) {
      const trash = trashOf(folders.trash(id))
      if (!(await exists(trash.session)) || (await exists(sessionPath(id)))) return null
      for (const path of await filesIn(trash.runs, '.jsonl')) {
        await moveIfThere(path, join(folders.runs, basename(path)))
      }
      await moveIfThere(trash.people, folders.peopleOf(id))
      await moveIfThere(trash.session, sessionPath(id))
      const session = await reader.read(sessionPath(id), sessionCodec)
      const people = await reader.read(folders.peopleOf(id), peopleCodec)
      if (session.kind !== 'value' || people.kind === 'taken') return null
      return keptAs(id, session.value, people)
    },
    example: (language, id) => readExample(resources, language, id),
    async shippedCards(language, known) {
      const shipped = await readShippedCards(resources, language)
      const cards = shipped.filter(({ id }) => !known.has(id) && !reader.isTaken(folders.card(id)))
      for (const card of cards) {
        const path = folders.card(card.id)
        autosave.soon(folders.name(path), () => writeJson(path, cardCodec, card))
      }
      return cards
    },
  }
}

const trashOf = (folder: string) => ({
  session: join(folder, 'session.json'),
  people: join(folder, 'people.json'),
  runs: join(folder, 'runs'),
})

/** Throws Refused when the disk does. */
async function moveIfThere(from: string, to: string) {
  try {
    if (await exists(from)) await move(from, to)
  } catch (error) {
    throw new Refused({ kind: 'write-failed', file: basename(from), reason: codeOf(error) })
  }
}
