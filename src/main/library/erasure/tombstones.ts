/** The ids erased for good, as salted hashes: an older copy that comes back does not bring anybody back. */
import { createHash, randomBytes } from 'node:crypto'
import type { IsErased } from '../../../shared/domain/people/erasure'
import { bothErased, decodeErased, type ErasedFile } from '../../../shared/format/erased-file'
import { Refused } from '../../workspace/refused'
import { textsBeside } from '../disk/beside'
import { erasedCodec } from '../disk/codecs'
import { codeOf, type Disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { ChangedElsewhere } from '../disk/json-file'
import type { JsonFiles } from '../disk/json-files'
import { type Reader, shownOf } from '../disk/reader'
import { sha256 } from '../disk/sha256'

export type Tombstones = {
  /** Before anything of people is read. */
  read(): Promise<void>
  isErased: IsErased
  /** Files may still hold what was erased. */
  isPending(): boolean
  /** A file that was read held somebody erased: an older copy, put back by hand. */
  cameBack(): void
  /** On the disk once it returns, and pending; throws Refused, and then nothing was erased. */
  add(ids: readonly string[]): Promise<void>
  /** Nothing of it is in any file; throws Refused. */
  settled(): Promise<void>
}

const hashOf = (salt: string, id: string) =>
  createHash('sha256').update(`${salt}|${id}`).digest('hex').slice(0, 32)

export function tombstones(folders: Folders, files: JsonFiles, reader: Reader, on: Disk): Tombstones {
  const path = folders.erased
  let file: ErasedFile = { groups: [], pending: false }
  let known = new Map<string, boolean>()
  let isBack = false

  /** Who was erased on another computer meanwhile stays so. */
  async function withTheirs(next: ErasedFile, error: unknown) {
    if (!(error instanceof ChangedElsewhere)) throw error
    const theirs = shownOf(await reader.read(path, erasedCodec))
    const both = { ...(theirs ? bothErased(next, theirs) : next), pending: next.pending }
    await reader.takeOver(path, erasedCodec)
    await files.at(path, erasedCodec).write(both)
    return both
  }

  async function write(own: ErasedFile) {
    let next = own
    try {
      if (reader.isTaken(path)) throw Object.assign(new Error('taken'), { code: 'EEXIST' })
      await reader.takeOver(path, erasedCodec)
      await files
        .at(path, erasedCodec)
        .write(next)
        .catch(async (error) => {
          next = await withTheirs(own, error)
        })
    } catch (error) {
      throw new Refused({ kind: 'write-failed', file: folders.name(path), reason: codeOf(error) })
    }
    file = next
    known = new Map()
  }

  return {
    async read() {
      const reading = await reader.read(path, erasedCodec)
      file = shownOf(reading) ?? file
      // Copies that a program that syncs has put beside it, whatever their names: who was erased there is so here too.
      for (const { text } of await textsBeside(path, on)) {
        const found = decodeErased(text, sha256)
        if (found.ok) file = { ...bothErased(file, found.value), pending: file.pending }
      }
      known = new Map()
    },
    isErased(id) {
      if (file.groups.length === 0) return false
      const before = known.get(id)
      if (before !== undefined) return before
      const is = file.groups.some(({ salt, hashes }) => hashes.includes(hashOf(salt, id)))
      known.set(id, is)
      return is
    },
    isPending: () => file.pending || isBack,
    cameBack() {
      isBack = true
    },
    async add(ids) {
      const [own, ...others] = file.groups
      const salt = own?.salt ?? randomBytes(16).toString('hex')
      const hashes = new Set([...(own?.hashes ?? []), ...ids.map((id) => hashOf(salt, id))])
      await write({ groups: [{ salt, hashes: [...hashes] }, ...others], pending: true })
    },
    async settled() {
      if (file.pending) await write({ ...file, pending: false })
      isBack = false
    },
  }
}
