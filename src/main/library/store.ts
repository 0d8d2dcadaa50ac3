/** The files as the workspace uses them: what is saved when, and what moving to the trash and back means. */
import { basename, join } from 'node:path'
import type { Failure } from '../../shared/contract/failure'
import type { RunId } from '../../shared/domain/base/id'
import type { Instant } from '../../shared/domain/base/time'
import type { Settings } from '../../shared/domain/library/settings'
import { encodeRunAction, encodeRunHeader } from '../../shared/format/run-file'
import type { Store } from '../workspace/ports'
import { Refused } from '../workspace/refused'
import { freePath } from './backup/exports'
import type { Autosave } from './disk/autosave'
import { cardCodec, settingsCodec } from './disk/codecs'
import { codeOf, type Disk, exists, move, writeDurably } from './disk/durable-file'
import type { Folders } from './disk/folders'
import { type JournalFile, journalFile } from './disk/journal-file'
import { ChangedElsewhere } from './disk/json-file'
import type { JsonFiles } from './disk/json-files'
import { filesIn } from './disk/names'
import { notWritten } from './disk/not-written'
import { setAside } from './disk/quarantine'
import type { Reader } from './disk/reader'
import { sha256 } from './disk/sha256'
import { type ErasingOptions, erasures } from './erasure/erasures'
import { readExample, readShippedCards } from './models/shipped'
import { type FoundRun, readRuns, runFiles, runOf, runToTakeUp } from './sessions/run-files'
import type { SessionFiles } from './sessions/session-files'

export type FileStore = Store & {
  /** Adds to the journal of an unfinished run from where its sound lines end. */
  goOnWith(run: FoundRun): void
}

export type StoreOptions = {
  erasing: ErasingOptions
  held: Store['held']
  sealed: Store['sealed']
  models: Pick<Store, 'methods' | 'templates' | 'cards' | 'grids' | 'receipts' | 'bringing'>
  folders: Folders
  resources: string
  autosave: Autosave
  files: JsonFiles
  sessions: SessionFiles
  reader: Reader
  now(): Instant
  on: Disk
  tellProblem(problem: Failure): void
  /** Other settings beside those in use, which were told. */
  settingsCopies: readonly string[]
  /** The settings as they are from now on. */
  choose(settings: Settings): void
}

export function fileStore(options: StoreOptions): FileStore {
  const { folders, resources, autosave, files, sessions, reader, now, models, erasing, held, on } = options
  const { tellProblem, settingsCopies } = options
  const journals = new Map<RunId, JournalFile>()

  function goOnWith({ baseline, path, lines }: FoundRun) {
    const own = journalFile(path, lines, on, async (theirs) => {
      const beside = await freePath(folders.runs, basename(path), on)
      await writeDurably(beside, theirs, on)
      tellProblem({ kind: 'second-run', file: folders.name(beside), title: baseline.title })
    })
    journals.set(baseline.run, own)
    return own
  }

  const ends = erasures(erasing)
  const copiesLeft = new Set(settingsCopies)

  /** The trainer has chosen: other settings, which were told, go aside. */
  async function leaveCopies() {
    for (const path of copiesLeft) {
      copiesLeft.delete(path)
      if (await exists(path, on).catch(() => false))
        await setAside(path, folders.quarantine, now(), on).catch(() => {})
    }
  }

  return {
    ...models,
    erasures: {
      ...ends,
      async finish(terms) {
        const done = await ends.finish(terms)
        // Journals were written anew among the others.
        for (const journal of journals.values()) await journal.takeOver().catch(() => {})
        return done
      },
    },
    held,
    sealed: options.sealed,
    saveSession: sessions.saveSession,
    savePeople: sessions.savePeople,
    savePeopleSoon: sessions.savePeopleSoon,
    readPeople: sessions.readPeople,
    readPeopleOnly: sessions.readPeopleOnly,
    forgetPeople: sessions.forgetPeople,
    openPlan: sessions.openPlan,
    openStep: sessions.openStep,
    shutPlans: sessions.shutPlans,
    async saveSettings(settings) {
      options.choose(settings)
      const path = folders.settings
      // Those that could not be read stay as they are, which was told at the start.
      if (reader.isTaken(path)) return
      const file = files.at(path, settingsCodec)
      // The trainer changes them: what could not be read goes.
      await reader.takeOver(path, settingsCodec)
      await autosave.now(folders.name(path), () =>
        file.write(settings).catch(async (error) => {
          if (!(error instanceof ChangedElsewhere)) throw error
          // The choices made here count; those of somebody else are kept aside.
          const keptAs = await setAside(path, folders.quarantine, now(), on)
          await file.write(settings)
          tellProblem({ kind: 'second-settings', file: folders.name(keptAs) })
        }),
      )
      await leaveCopies()
    },
    record(baseline, action) {
      const path = folders.run(baseline.run)
      const known = journals.get(baseline.run)
      const journal = known ?? goOnWith({ baseline, path, lines: Buffer.alloc(0), journal: [], lost: 0 })
      if (!known) journal.add(encodeRunHeader(baseline, sha256))
      journal.add(encodeRunAction(action, sha256))
      return autosave.now(folders.name(path), journal.write)
    },
    goOnWith,

    async runs(id) {
      await sessions.settle()
      return (await readRuns(folders, reader, on)).filter(({ baseline }) => baseline.session === id)
    },
    async takeUp(id) {
      await sessions.settle()
      const found = await runToTakeUp(folders, reader, id, on)
      if (found) goOnWith(found)
      return found
    },
    async discardRun(id) {
      await sessions.settle()
      const found = await runOf(folders, reader, id, on)
      await moveIfThere(found?.path ?? folders.run(id), folders.runTrash(id), on)
      journals.delete(id)
    },
    async bringBackRun(id) {
      if (!(await exists(folders.runTrash(id), on)) || (await exists(folders.run(id), on))) return false
      await moveIfThere(folders.runTrash(id), folders.run(id), on)
      return true
    },

    async discard(id) {
      await sessions.settle()
      const place = sessions.placeOf(id)
      const trash = trashOf(folders.trash(id))
      const runs = (await runFiles(folders, reader, on)).filter(({ baseline }) => baseline.session === id)
      // The session first: whatever stops this half-way, what is in the list has all its files.
      await moveIfThere(place.session, trash.session, on)
      await moveIfThere(place.people, trash.people, on)
      for (const { path } of runs) await moveIfThere(path, join(trash.runs, basename(path)), on)
    },
    async bringBack(id) {
      const trash = trashOf(folders.trash(id))
      const place = sessions.placeOf(id)
      if (!(await exists(trash.session, on)) || (await exists(place.session, on))) return null
      for (const path of await filesIn(trash.runs, '.jsonl', on)) {
        await moveIfThere(path, join(folders.runs, basename(path)), on)
      }
      await moveIfThere(trash.people, place.people, on)
      await moveIfThere(trash.session, place.session, on)
      return sessions.read(id)
    },
    async versions(id) {
      const versions = await sessions.versions(id).catch((error) => {
        const file = folders.name(sessions.placeOf(id).session)
        throw new Refused({ kind: 'read-failed', file, reason: codeOf(error) })
      })
      return versions.map(({ name, at, value }) => ({ id: name, at, session: { ...value, id } }))
    },
    async restoreVersion(id, version) {
      try {
        const found = (await sessions.versions(id)).find(({ name }) => name === version)
        if (!found) throw new Refused({ kind: 'not-found', file: version })
        return await sessions.restore(id, found.value)
      } catch (error) {
        if (error instanceof Refused) throw error
        const file = folders.name(sessions.placeOf(id).session)
        throw new Refused({ kind: 'write-failed', file, reason: codeOf(error) })
      }
    },
    example: (language, id) => readExample(resources, language, id),
    async shippedCards(language, known) {
      const shipped = await readShippedCards(resources, language)
      const isThere = (path: string) => reader.isTaken(path) || reader.isHeld(path)
      const cards = shipped.filter(({ id }) => !known.has(id) && !isThere(folders.card(id)))
      for (const card of cards) {
        const path = folders.card(card.id)
        autosave.soon(folders.name(path), () =>
          files
            .at(path, cardCodec)
            .write(card)
            .catch((error) => {
              // A card that has come there meanwhile is the trainer's own.
              if (!(error instanceof ChangedElsewhere)) throw error
            }),
        )
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
async function moveIfThere(from: string, to: string, on: Disk) {
  try {
    if (await exists(from, on)) await move(from, to, on)
  } catch (error) {
    throw notWritten(basename(from), error, on)
  }
}
