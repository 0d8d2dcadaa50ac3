/** Reading the files of the workspace one by one: what cannot be read is told once and harms nothing beside it. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../../shared/contract/failure'
import type { SessionId } from '../../shared/domain/id'
import type { People } from '../../shared/domain/people'
import type { Session } from '../../shared/domain/session'
import type { Instant } from '../../shared/domain/time'
import { nobody } from '../workspace/new-session'
import type { Kept } from '../workspace/ports'
import { codeOf, isTemporary } from './durable-file'
import type { Folders } from './folders'
import { type Codec, readJson, Undecodable } from './json-file'
import { setAside } from './quarantine'

/** A value, nothing (the place is free to be written), or something that must stay where it is. */
export type Reading<T> = { kind: 'value'; value: T } | { kind: 'free' } | { kind: 'taken' }

export type Reader = {
  read<T>(path: string, codec: Codec<T>): Promise<Reading<T>>
  /** What a reading that failed with that error leaves in its place; the problem is told. */
  refuse(path: string, error: unknown): Promise<Reading<never>>
  isTaken(path: string): boolean
}

export function readerOf(folders: Folders, now: () => Instant, tell: (problem: Failure) => void): Reader {
  const taken = new Set<string>()

  async function outcomeOf(path: string, error: unknown): Promise<Failure> {
    const file = folders.name(path)
    if (!(error instanceof Undecodable)) return { kind: 'read-failed', file, reason: codeOf(error) }
    if (error.reason === 'newer') return { kind: 'newer-format', file }
    try {
      const keptAs = folders.name(await setAside(path, folders.quarantine, now()))
      return { kind: 'unreadable-file', file, keptAs }
    } catch (cause) {
      return { kind: 'read-failed', file, reason: codeOf(cause) }
    }
  }

  async function refuse(path: string, error: unknown): Promise<Reading<never>> {
    if (taken.has(path)) return { kind: 'taken' }
    const problem = await outcomeOf(path, error)
    tell(problem)
    if (problem.kind === 'unreadable-file') return { kind: 'free' }
    taken.add(path)
    return { kind: 'taken' }
  }

  return {
    async read(path, codec) {
      try {
        const value = await readJson(path, codec)
        return value === null ? { kind: 'free' } : { kind: 'value', value }
      } catch (error) {
        return refuse(path, error)
      }
    },
    refuse,
    isTaken: (path) => taken.has(path),
  }
}

/** The files of a folder with that ending, by name; what a killed write left there is removed. */
export async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) if (isTemporary(name)) await rm(join(folder, name), { force: true })
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
}

/** The session under that id, with its people; the files say whose they are by their names. */
export const keptAs = (id: SessionId, session: Session, people: Reading<People>): Kept => ({
  session: { ...session, id },
  people: people.kind === 'value' ? { ...people.value, session: id } : nobody(id),
})
