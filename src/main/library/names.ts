/** The names in the folders of the workspace, and the sweep of what killed writes left among them. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, isTemporary } from './durable-file'

/** The files of a folder with that ending, by name; none when there is no such folder. */
export async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch((error) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
}

/** Every file in the folder and those below it; none when there is no such folder. Throws the system's error. */
export async function allFilesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const files: string[] = []
  for (const entry of entries.sort((one, other) => one.name.localeCompare(other.name))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await allFilesUnder(path)))
    else if (entry.isFile()) files.push(path)
  }
  return files
}

/** How deep the folders of a workspace go: `versions/sessions/<id>`. */
const DEPTH = 3

/** Begins the name of a folder of documents on their way to the printer, which goes once they are there. */
export const PRINTING = '.print-'

/**
 * Removes the temporary files of killed writes, and what was being printed then. What cannot be looked at or removed is
 * left until the next start.
 */
export async function sweep(folder: string, depth = DEPTH): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      const isPrinting = entry.isDirectory() && entry.name.startsWith(PRINTING)
      if (isPrinting) await rm(path, { recursive: true, force: true }).catch(() => {})
      else if (entry.isDirectory() && depth > 0) await sweep(path, depth - 1)
      if (entry.isFile() && isTemporary(entry.name)) await rm(path, { force: true }).catch(() => {})
    }),
  )
}
