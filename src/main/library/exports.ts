/** The documents made for printing, in a folder of their own for each session. */
import { basename, join, parse } from 'node:path'
import type { Session } from '../../shared/domain/session'
import { firstDate } from '../../shared/domain/session'
import { folderNameOf } from '../../shared/handout/file-name'
import { Refused } from '../workspace/refused'
import { codeOf, exists, writeDurably } from './durable-file'
import type { Folders } from './folders'

export type Document = { name: string; bytes: Uint8Array }

/** What to do when documents of these names are there already. */
export type Existing = 'ask' | 'replace' | 'keep-both'

export const exportFolder = (folders: Folders, session: Session) =>
  join(folders.exports, folderNameOf(session.title, firstDate(session)) ?? session.id)

/** Throws Refused with `files-exist` when the trainer is to be asked about some of these names. */
export async function askAbout(folder: string, names: readonly string[], existing: Existing) {
  const there = await Promise.all(names.map((name) => exists(join(folder, name))))
  const files = names.filter((_name, index) => there[index])
  if (existing === 'ask' && files.length > 0) throw new Refused({ kind: 'files-exist', files })
}

/** Writes the documents and returns the names they got. Throws Refused, and with `files-exist` nothing is written. */
export async function writeExports(folder: string, documents: Document[], existing: Existing) {
  const names = documents.map(({ name }) => name)
  await askAbout(folder, names, existing)
  const written: string[] = []
  for (const { name, bytes } of documents) {
    const path = existing === 'keep-both' ? await freePath(folder, name) : join(folder, name)
    try {
      await writeDurably(path, bytes)
    } catch (error) {
      throw new Refused(refusalOf(basename(path), codeOf(error)))
    }
    written.push(basename(path))
  }
  return written
}

/** Word holds the documents that it shows. */
const refusalOf = (file: string, reason: string) =>
  ['EBUSY', 'EPERM', 'EACCES'].includes(reason)
    ? ({ kind: 'file-locked', file } as const)
    : ({ kind: 'write-failed', file, reason } as const)

/** Where nothing is yet: the name, or the name with a number. */
export async function freePath(folder: string, file: string) {
  const { name, ext } = parse(file)
  let path = join(folder, file)
  for (let copy = 2; await exists(path); copy++) path = join(folder, `${name} (${copy})${ext}`)
  return path
}
