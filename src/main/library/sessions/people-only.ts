/** The people of a session that is only read: as they are on the disk, or as their newest version has them. */
import type { SessionId } from '../../../shared/domain/base/id'
import { nobody, type People } from '../../../shared/domain/people/people'
import { Refused, vaultLocked } from '../../workspace/refused'
import { codeOf } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { readJson, Undecodable } from '../disk/json-file'
import type { JsonFiles } from '../disk/json-files'
import type { PeopleCodecs } from './people-codec'
import type { Place } from './session-place'

type Options = { folders: Folders; files: JsonFiles; peopleCodecs: PeopleCodecs }

/** Nothing is kept of them. Throws Refused. */
export async function peopleOnly(
  { folders, files, peopleCodecs }: Options,
  id: SessionId,
  { id: name, people: path, of }: Place,
): Promise<People> {
  const codec = peopleCodecs(name, of)
  /** The last one of a file that is missing or damaged. */
  const version = async () => (await files.at(path, codec).versions(1))[0]?.value ?? null
  try {
    const shown = (await readJson(path, codec)) ?? (await version()) ?? nobody(id)
    return { ...shown, session: id }
  } catch (error) {
    const isDamaged = error instanceof Undecodable && error.reason === 'unreadable'
    const found = isDamaged ? await version().catch(() => null) : null
    if (found) return { ...found, session: id }
    const file = folders.name(path)
    if (!(error instanceof Undecodable))
      throw new Refused({ kind: 'read-failed', file, reason: codeOf(error) })
    if (error.reason === 'locked') throw vaultLocked()
    throw new Refused(
      error.reason === 'newer'
        ? { kind: 'newer-format', file }
        : { kind: 'read-failed', file, reason: 'EBADMSG' },
    )
  }
}
