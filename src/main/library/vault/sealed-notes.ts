/**
 * Notes written while the vault is locked: a file each, sealed to the letterbox, until the vault is open and their session
 * is there. The ledger knows those that were joined: a file that a program brings back is not joined twice.
 */

import type { Failure } from '../../../shared/contract/failure'
import { withoutErased } from '../../../shared/domain/people/erasure'
import { decodePeople, encodePeople } from '../../../shared/format/people-file'
import {
  decodeSealedNote,
  encodeSealedNote,
  looksSealedNote,
  type SealedNote,
} from '../../../shared/format/sealed-note-file'
import type { Keyring } from '../../vault/keyring'
import { type Letterbox, openNote, sealTo } from '../../vault/letterbox'
import type { SealedNotes, WaitingNote } from '../../workspace/ports'
import { Refused, vaultLocked } from '../../workspace/refused'
import { bytesOf, codeOf, type Disk, exists, writeDurably } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { filesIn } from '../disk/names'
import { sha256 } from '../disk/sha256'
import type { Tombstones } from '../erasure/tombstones'
import type { SessionFiles } from '../sessions/session-files'
import type { LedgerFile } from './ledger'

/** Bytes: the longest text, in characters of three bytes, and what seals it. */
const LONGEST = 2_000_000

export type SealedNotesOptions = {
  folders: Folders
  on: Disk
  writer: string
  keyring(): Keyring | null
  /** The letterbox of the vault as it now is on the disk; null when it has none. Throws Refused. */
  letterbox(): Promise<Letterbox | null>
  ledger: LedgerFile
  sessions: Pick<SessionFiles, 'nameOf' | 'placeOf' | 'sessionOf' | 'settle'>
  stones: Pick<Tombstones, 'isErased'>
  tellProblem(problem: Failure): void
}

/** Its record in the ledger, which no id of a session can be. */
const recordOf = (id: string) => `note/${id}`

/** How many files wait. What the disk does not tell is told where they are read. */
export const countOfSealed = async (folders: Folders, on: Disk) =>
  (await filesIn(folders.sealedNotes, '.json', on).catch(() => [])).length

export function sealedNotes(options: SealedNotesOptions): SealedNotes {
  const { folders, on, writer, keyring, ledger, sessions, tellProblem } = options
  /** The files of each, by its id: a program that syncs may have made two of one. */
  const paths = new Map<string, string[]>()
  /** Told once, however often they are looked at. */
  const told = new Set<string>()

  function tellOnce(key: string, problem: Failure) {
    if (!told.has(key)) tellProblem(problem)
    told.add(key)
  }

  async function envelopeAt(path: string): Promise<SealedNote | null> {
    const bytes = await bytesOf(path, on)
    if (!bytes || bytes.length > LONGEST) return null
    const text = bytes.toString('utf8')
    const note = decodeSealedNote(text, sha256)
    if (note.ok) return note.value
    if (note.reason === 'newer' && looksSealedNote(text))
      tellOnce(path, { kind: 'newer-format', file: folders.name(path) })
    return null
  }

  /** Null when it cannot be read, which is told. Throws the system's error. */
  async function readAt(path: string, ring: Keyring) {
    const note = await envelopeAt(path)
    const plain = note && openNote(ring, note)
    const people = plain ? decodePeople(plain) : null
    if (note && people?.ok) return { id: note.id, people: people.value }
    // Once it is there in full, it is read.
    tellOnce(path, { kind: 'sealed-note-unread', file: folders.name(path) })
    return null
  }

  async function remove(path: string) {
    // A file that the disk keeps is known to the ledger, and goes another time.
    await on.rm(path, { force: true }).catch(() => {})
  }

  return {
    async put(id, people) {
      const session = sessions.nameOf(people.session)
      const letterbox = session && (await options.letterbox())
      if (!session || !letterbox) throw vaultLocked()
      const path = folders.sealedNote(id)
      try {
        const sealed = sealTo(letterbox, encodePeople({ ...people, session }), id)
        const text = encodeSealedNote(sealed, { revision: 1, writer, digest: sha256 })
        await writeDurably(path, text, on)
      } catch (error) {
        throw new Refused({ kind: 'write-failed', file: folders.name(path), reason: codeOf(error) })
      }
    },

    async waiting() {
      const notes = new Map<string, WaitingNote>()
      const nowhere = new Set<string>()
      paths.clear()
      for (const path of await filesIn(folders.sealedNotes, '.json', on)) {
        const ring = keyring()
        if (!ring) return []
        const found = await readAt(path, ring)
        if (!found) continue
        const { id, people } = found
        if (ledger.has(recordOf(id))) {
          await remove(path)
          continue
        }
        const session = sessions.sessionOf(people.session)
        if (!session || !(await exists(sessions.placeOf(session).session, on))) {
          nowhere.add(id)
          continue
        }
        paths.set(id, [...(paths.get(id) ?? []), path])
        notes.set(id, {
          id,
          people: { ...withoutErased(people, options.stones.isErased, []), session },
        })
      }
      if (nowhere.size > 0) tellOnce([...nowhere].join(), { kind: 'sealed-notes-wait', count: nowhere.size })
      return [...notes.values()]
    },

    async settle(ids) {
      await sessions.settle()
      for (const id of ids) ledger.settled(recordOf(id), 1)
      await ledger.write()
      // Locked meanwhile, the ledger was not written: the next opening finds them joined already.
      if (!keyring()) return
      for (const path of ids.flatMap((id) => paths.get(id) ?? [])) await remove(path)
    },
  }
}
