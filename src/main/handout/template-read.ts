/** Which tags a template holds, read in the thread of the documents, where a hostile file can stop nothing else. */

import { IMPORT_LIMITS } from '../../shared/contract/limits'
import type { Template } from '../../shared/contract/trainer/handout-calls'
import type { Language } from '../../shared/domain/library/settings'
import { unzip } from '../library/archive/import-guard'
import { Refused } from '../workspace/refused'
import { templateTold } from './tags-told'
import type { Workshop } from './workshop'

/** Pictures of a letterhead are hardly deflated; its text is small. */
const MOST = { ...IMPORT_LIMITS, inflated: 50_000_000 }

/** Throws Refused when it is no Word file. */
export async function readTemplate(
  workshop: Workshop,
  file: string,
  bytes: Uint8Array,
  language: Language,
): Promise<Omit<Template, 'file'>> {
  // Measured before the thread inflates it: a bomb would take the memory of the whole application.
  await unzip(file, Buffer.from(bytes), { limits: MOST }).catch((error) => {
    const isNoArchive =
      error instanceof Refused && 'reason' in error.failure && error.failure.reason === 'unreadable'
    throw isNoArchive ? new Refused({ kind: 'no-template', file }) : error
  })
  const read = await workshop.make({ kind: 'tags', template: bytes }).made.catch(() => null)
  if (!read?.found) throw new Refused({ kind: 'no-template', file })
  return templateTold(read.found, language)
}
