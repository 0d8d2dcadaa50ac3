/** The files of one kind of model (methods, templates, cards, grids): one file each, in the trash when deleted. */
import type { Instant } from '../../shared/domain/time'
import type { ModelStore } from '../workspace/ports'
import type { Autosave } from './autosave'
import { type Disk, exists, move } from './durable-file'
import type { Folders } from './folders'
import { ChangedElsewhere, type Codec, readJson } from './json-file'
import type { JsonFiles } from './json-files'
import { filesIn } from './names'
import { notWritten } from './not-written'
import { setAside } from './quarantine'
import { type Reader, shownOf } from './reader'

export type ModelKind = 'methods' | 'session-templates' | 'cards' | 'grids'

export type ModelOptions = {
  folders: Folders
  files: JsonFiles
  reader: Reader
  autosave: Autosave
  now(): Instant
  on: Disk
}

/** `shipped` is the folder of those that Jalon ships with, a folder in it for each language. */
export function modelFiles<T extends { id: string }>(
  kind: ModelKind,
  codec: Codec<T>,
  shipped: string,
  { folders, files, reader, autosave, now, on }: ModelOptions,
): ModelStore<T> & {
  /** Those of the workspace; null when it has no folder for them yet. */
  readAll(): Promise<T[] | null>
} {
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
        // What is typed here counts; what somebody else wrote is kept aside.
        await setAside(path, folders.quarantine, now(), on)
        await file.write(value)
      })
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

  return {
    save,
    discard: (id) => carry(folders.model(kind, id), folders.modelTrash(kind, id)),
    async bringBack(id) {
      const path = folders.model(kind, id)
      if (!(await exists(folders.modelTrash(kind, id), on)) || (await exists(path, on))) return null
      await carry(folders.modelTrash(kind, id), path)
      const reading = await reader.read(path, codec)
      return reading.kind === 'value' ? reading.value : null
    },
    async shipped(language) {
      const values = await Promise.all(
        (await filesIn(`${shipped}/${language}`, '.json')).map((path) => readJson(path, codec)),
      )
      return values.filter((value) => value !== null)
    },
    async readAll() {
      if (!(await exists(folders.models(kind), on))) return null
      const values: T[] = []
      for (const path of await filesIn(folders.models(kind), '.json', on)) {
        const value = shownOf(await reader.read(path, codec))
        if (value) values.push(value)
      }
      return values
    },
  }
}
