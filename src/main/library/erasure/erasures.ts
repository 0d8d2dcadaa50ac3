/** Erasing for good, as the workspace asks for it: what is there, what is erased from now on, and the end of it. */
import type { Erasures, PeopleCopy } from '../../workspace/ports'
import { Refused, vaultLocked } from '../../workspace/refused'
import { codeOf, type Disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { within } from '../disk/segment'
import type { SessionFiles } from '../sessions/session-files'
import type { Locks } from '../vault/vault-locks'
import { eraseIn, termsIn } from './erase-everywhere'
import { namedFiles } from './named-files'
import { copiesIn } from './people-copies'
import type { Tombstones } from './tombstones'

export type ErasingOptions = {
  folders: Folders
  on: Disk
  writer: string
  sessions: Pick<SessionFiles, 'paths' | 'sealOwn' | 'settle'>
  stones: Tombstones
  keyring: Locks['keyring']
  /** Throws when the keys are not those of the vault any more. */
  look(): Promise<void>
}

export function erasures(options: ErasingOptions): Erasures {
  const { folders, on, writer, sessions, stones, keyring } = options

  const topOf = (path: string) => folders.name(path).split('/')[0] ?? ''

  const placeOf = (path: string): PeopleCopy['place'] => {
    const top = topOf(path)
    return top === 'versions' ? 'version' : top === 'trash' ? 'trash' : 'elsewhere'
  }

  /** Throws Refused for what the disk says. */
  async function refusing<T>(kind: 'read-failed' | 'write-failed', work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Refused) throw error
      throw new Refused({ kind, file: folders.workspace, reason: codeOf(error) })
    }
  }

  async function look(skip: ReadonlySet<string>) {
    const ring = keyring()
    const copies = await copiesIn({ folders, on, writer, ring }, skip)
    // Locked meanwhile, what could not be opened is not what nobody can read.
    if (ring !== keyring()) throw vaultLocked()
    return copies
  }

  return {
    isErased: stones.isErased,
    isPending: stones.isPending,
    copies: () =>
      refusing('read-failed', async () => {
        const all = await look(new Set(sessions.paths()))
        return {
          copies: all.flatMap((copy) =>
            copy.kind === 'people' ? [{ place: placeOf(copy.path), people: copy.people }] : [],
          ),
          unreadable: all.filter((copy) => copy.kind === 'unknown' && copy.isOfPeople).length,
        }
      }),
    named: (terms) => refusing('read-failed', () => namedFiles({ folders, on, ring: keyring(), terms })),
    async remove(found, files) {
      const known = new Set(found.map(({ file }) => file))
      for (const file of files.filter((file) => known.has(file))) {
        const path = file.split('/').reduce(within, folders.workspace)
        // The files that stay are told once all is done.
        await on.rm(path, { force: true }).catch(() => {})
      }
    },
    begin: (ids) => stones.add(ids),
    terms: () => refusing('read-failed', async () => termsIn(await look(new Set()), stones)),
    finish: (terms) =>
      refusing('write-failed', async () => {
        // The file in force first: its own writer may keep the former text as one more version.
        await sessions.sealOwn()
        await sessions.settle()
        const copies = await look(new Set(sessions.paths()))
        const inForce = (path: string) => ['people', 'sealed-notes', 'sessions', 'runs'].includes(topOf(path))
        const { unread } = await eraseIn(copies, stones, terms, { on, inForce, look: options.look })
        await stones.settled()
        return { unread }
      }),
  }
}
