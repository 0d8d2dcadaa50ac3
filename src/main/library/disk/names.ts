/** The names in the folders of the workspace, and the sweep of what killed writes left among them. */
import { join } from 'node:path'
import { codeOf, type Disk, disk, isTemporary } from './durable-file'

/** The files of a folder with that ending, by name; none when there is no such folder, or something else in its place. */
export async function filesIn(folder: string, ending: string, on: Disk = disk): Promise<string[]> {
  const names = await on.readdir(folder).catch((error) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
    throw error
  })
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
}

/** The names of the folders in a folder; none when there is no such folder. Throws the system's error. */
export async function foldersIn(folder: string, on: Disk): Promise<string[]> {
  const entries = await on.readdir(folder, { withFileTypes: true }).catch((error) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
    throw error
  })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** Every file in the folder and those below it; none when there is no such folder. Throws the system's error. */
export async function allFilesUnder(folder: string, on: Disk = disk): Promise<string[]> {
  const entries = await on.readdir(folder, { withFileTypes: true }).catch((error) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
    throw error
  })
  const files: string[] = []
  for (const entry of entries.sort((one, other) => one.name.localeCompare(other.name))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await allFilesUnder(path, on)))
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
export async function sweep(folder: string, on: Disk, depth = DEPTH): Promise<void> {
  const entries = await on.readdir(folder, { withFileTypes: true }).catch(() => [])
  await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      const isPrinting = entry.isDirectory() && entry.name.startsWith(PRINTING)
      if (isPrinting) await on.rm(path, { recursive: true, force: true }).catch(() => {})
      else if (entry.isDirectory() && depth > 0) await sweep(path, on, depth - 1)
      if (entry.isFile() && isTemporary(entry.name)) await on.rm(path, { force: true }).catch(() => {})
    }),
  )
}
