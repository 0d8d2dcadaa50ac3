/** The files of one kind of model (methods, templates, cards, grids, receipts of packages): one file each, in the trash when deleted. */
import { basename, parse } from 'node:path'
import type { Failure } from '../../../shared/contract/failure'
import type { Instant } from '../../../shared/domain/base/time'
import type { ModelStore } from '../../workspace/ports'
import { freePath } from '../backup/exports'
import type { Autosave } from '../disk/autosave'
import { type Disk, exists, move } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { ChangedElsewhere, type Codec, readJson } from '../disk/json-file'
import type { JsonFiles } from '../disk/json-files'
import { filesIn } from '../disk/names'
import { notWritten } from '../disk/not-written'
import { setAside } from '../disk/quarantine'
import { type Reader, shownOf } from '../disk/reader'

/** The receipts of packages are kept as models are; they are in no trash. */
export type ModelKind = 'methods' | 'session-templates' | 'cards' | 'grids' | 'packages'

export type ModelOptions = {
  folders: Folders
  files: JsonFiles
  reader: Reader
  autosave: Autosave
  now(): Instant
  newId(): string
  on: Disk
  tellProblem(problem: Failure): void
}

/** `shipped` is the folder of those that Jalon ships with, a folder in it for each language. */
export function modelFiles<T extends { id: string; title: string }>(
  kind: ModelKind,
  codec: Codec<T>,
  shipped: string,
  { folders, files, reader, autosave, now, newId, on, tellProblem }: ModelOptions,
): ModelStore<T> & {
  /** Those of the workspace; null when it has no folder for them yet. */
  readAll(): Promise<T[] | null>
} {
  /** Where those stand that were put beside another of their id, until they have a file of their own. */
  const seconds = new Map<string, string>()

  /** It has a file of its own now: what it was made of goes aside. */
  async function settleSecond(id: string) {
    const path = seconds.get(id)
    seconds.delete(id)
    // Another one may have come there meanwhile, which nobody has seen yet.
    const isSame =
      path &&
      (await files
        .at(path, codec)
        .isAsSeen()
        .catch(() => false))
    if (path && isSame) await setAside(path, folders.quarantine, now(), on).catch(() => {})
  }

  function save(value: T) {
    const path = folders.model(kind, value.id)
    // One that could not be read stays as it is, which was told.
    if (reader.isTaken(path)) return
    const file = files.at(path, codec)
    autosave.soon(folders.name(path), async () => {
      // The trainer changes it: what could not be read goes.
      await reader.takeOver(path, codec)
      await file.write(value).catch(async (error) => {
        if (!(error instanceof ChangedElsewhere)) throw error
        // The text typed here counts; the one that somebody else wrote stands beside it.
        const theirs = await freePath(folders.models(kind), basename(path), on)
        await move(path, theirs, on)
        await file.write(value)
        const { title } = value
        tellProblem({ kind: 'second-version', file: folders.name(theirs), title, shown: `${title} (2)` })
      })
      await settleSecond(value.id)
    })
  }

  async function carry(from: string, to: string) {
    await autosave.flush()
    try {
      if (await exists(from, on)) await move(from, to, on)
    } catch (error) {
      throw notWritten(folders.name(from), error, on)
    }
  }

  /** Two files of one id: the one that is not named after it is a model of its own, which is kept at its first change. */
  function apart(found: readonly { path: string; value: T }[]): T[] {
    const isNamed = ({ path, value }: (typeof found)[number]) => parse(path).name === value.id
    const ids = new Set(found.filter(isNamed).map(({ value }) => value.id))
    return found.map((one) => {
      const { path, value } = one
      if (isNamed(one)) return value
      // It has a file named after it from its first change on.
      if (!ids.has(value.id)) {
        ids.add(value.id)
        seconds.set(value.id, path)
        return value
      }
      const id = newId()
      seconds.set(id, path)
      const shown = `${value.title} (2)`
      tellProblem({ kind: 'second-version', file: folders.name(path), title: value.title, shown })
      return { ...value, id, title: shown }
    })
  }

  return {
    save,
    discard: (id) => carry(seconds.get(id) ?? folders.model(kind, id), folders.modelTrash(kind, id)),
    async bringBack(id) {
      const path = folders.model(kind, id)
      if (!(await exists(folders.modelTrash(kind, id), on)) || (await exists(path, on))) return null
      await carry(folders.modelTrash(kind, id), path)
      const reading = await reader.read(path, codec)
      return reading.kind === 'value' ? { ...reading.value, id } : null
    },
    async shipped(language) {
      const values = await Promise.all(
        (await filesIn(`${shipped}/${language}`, '.json')).map((path) => readJson(path, codec)),
      )
      return values.filter((value) => value !== null)
    },
    async readAll() {
      if (!(await exists(folders.models(kind), on))) return null
      const found: { path: string; value: T }[] = []
      for (const path of await filesIn(folders.models(kind), '.json', on)) {
        const value = shownOf(await reader.read(path, codec))
        if (value) found.push({ path, value })
      }
      return apart(found)
    },
  }
}
