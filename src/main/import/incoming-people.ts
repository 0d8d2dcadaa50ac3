/** A list of people as it would come in, for `npm run incoming -- people`: who is brought, what is guessed, what is told. */
import { basename } from 'node:path'
import { IMPORT_LIMITS } from '../../shared/contract/limits'
import type { Language } from '../../shared/domain/library/settings'
import { broughtBy } from '../../shared/incoming/people/people-brought'
import { textOf } from '../../shared/text/text'
import { readForeign } from '../library/archive/import-guard'
import { Refused } from '../workspace/refused'
import { readPeople } from './people-file'

/** Throws Refused, in words that can be told. */
export async function incomingPeople(path: string, language: Language) {
  const file = basename(path)
  const read = await readPeople(file, await readForeign(path, IMPORT_LIMITS.file))
  if (!read.ok) throw new Refused({ kind: 'import-refused', file, reason: 'unreadable' })
  return broughtBy(read, textOf(language))
}
