/** The documents made for printing, in a folder of their own for each session. */
import { basename, join, parse } from 'node:path'
import type { Session } from '../../../shared/domain/plan/session'
import { firstDate } from '../../../shared/domain/plan/session'
import { folderNameOf } from '../../../shared/handout/file-name'
import { Refused } from '../../workspace/refused'
import { codeOf, type Disk, disk, exists, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { notWritten } from '../disk/not-written'

export type Document = { name: string; bytes: Uint8Array }

/** The way to deal with documents of these names that are there already. */
export type Existing = 'ask' | 'replace' | 'keep-both'

export const exportFolder = (folders: Folders, session: Session) =>
  join(folders.exports, folderNameOf(session.title, firstDate(session)) ?? session.id)

/** Throws Refused with `files-exist` when the trainer is to be asked about some of these names. */
export async function askAbout(
  folder: string,
  names: readonly string[],
  existing: Existing,
  on: Disk = disk,
) {
  const there = await Promise.all(names.map((name) => exists(join(folder, name), on)))
  const files = names.filter((_name, index) => there[index])
  if (existing === 'ask' && files.length > 0) throw new Refused({ kind: 'files-exist', files })
}

/**
 * Writes the documents and returns the names they got. Throws Refused; with `files-exist`, or when one that is to be
 * replaced is open in Word, nothing is written.
 */
export async function writeExports(
  folder: string,
  documents: Document[],
  existing: Existing,
  on: Disk = disk,
) {
  const names = documents.map(({ name }) => name)
  await askAbout(folder, names, existing, on)
  if (existing === 'replace') await findHeld(folder, names, on)
  const written: string[] = []
  for (const { name, bytes } of documents) {
    let path = join(folder, name)
    try {
      if (existing === 'keep-both') path = await freePath(folder, name, on)
      await writeDurably(path, bytes, on)
    } catch (error) {
      throw notWritten(basename(path), error, on)
    }
    written.push(basename(path))
  }
  return written
}

/** Asks the system for each document that is there, so that one that Word holds is told before others are replaced. */
async function findHeld(folder: string, names: readonly string[], on: Disk) {
  for (const name of names) {
    try {
      await (await on.open(join(folder, name), 'r+')).close()
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw notWritten(name, error, on)
    }
  }
}

/** Where nothing is yet: the name, or the name with a number. */
export async function freePath(folder: string, file: string, on: Disk = disk) {
  const { name, ext } = parse(file)
  let path = join(folder, file)
  for (let copy = 2; await exists(path, on); copy++) path = join(folder, `${name} (${copy})${ext}`)
  return path
}
