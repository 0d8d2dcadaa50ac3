/** Which tags a template holds, read in the thread of the documents, where a hostile file can stop nothing else. */
import type { Template } from '../../shared/contract/trainer/handout-calls'
import type { Language } from '../../shared/domain/settings'
import { Refused } from '../workspace/refused'
import { tagsTold } from './tags-told'
import type { Workshop } from './workshop'

/** Throws Refused when it is no Word file. */
export async function readTemplate(
  workshop: Workshop,
  file: string,
  bytes: Uint8Array,
  language: Language,
): Promise<Omit<Template, 'file'>> {
  const read = await workshop.make({ kind: 'tags', template: bytes }).made.catch(() => null)
  if (!read) throw new Refused({ kind: 'no-template', file })
  return tagsTold(
    read.files.map(({ name }) => name),
    language,
  )
}
