/** Files of people that a program that syncs has put beside those of a session: known by what they say, whatever their names. */
import { parse } from 'node:path'
import type { SessionId } from '../../../shared/domain/base/id'
import { decodePeople } from '../../../shared/format/people-file'
import { decodeSealed, looksSealed } from '../../../shared/format/sealed-file'
import { bytesOf, type Disk } from '../disk/durable-file'
import type { Folders } from '../disk/folders'
import { filesIn } from '../disk/names'
import { sha256 } from '../disk/sha256'

export type CopyOfPeople = { path: string; of: SessionId }

/** Sealed or not, whose people the text says they are; null when it does not. */
function sessionIn(text: string): string | null {
  if (!looksSealed(text)) {
    const people = decodePeople(text, sha256)
    return people.ok ? people.value.session : null
  }
  const sealed = decodeSealed(text, sha256)
  return sealed.ok && sealed.value.kind === 'people' ? sealed.value.record : null
}

/** The copies of people whose sessions are `there`, by the ids of their files. Throws the system's error. */
export async function copiesOfPeople(
  folders: Folders,
  there: ReadonlySet<string>,
  on: Disk,
): Promise<CopyOfPeople[]> {
  const copies: CopyOfPeople[] = []
  for (const path of await filesIn(folders.people, '.json', on)) {
    if (there.has(parse(path).name)) continue
    // A file that cannot be read has its line, as people without a plan.
    const bytes = await bytesOf(path, on).catch(() => null)
    const of = bytes && sessionIn(bytes.toString('utf8'))
    if (of && there.has(of)) copies.push({ path, of: of as SessionId })
  }
  return copies
}
