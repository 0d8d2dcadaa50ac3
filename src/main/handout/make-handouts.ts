/** A document that is asked for as the Word files it makes, named. */
import type { DocumentId } from '../../shared/domain/handout-options'
import { handoutsOf } from '../../shared/handout/handouts-of'
import type { HandoutOptions } from '../../shared/handout/options'
import type { HandoutSource } from '../../shared/handout/source'
import { wordFileOf } from './word-file'

export type MadeFile = { name: string; bytes: Uint8Array }

/** `told` after each file, with how many are done of how many. */
export async function makeHandouts(
  documents: readonly DocumentId[],
  source: HandoutSource,
  options: HandoutOptions,
  told: (done: number, total: number) => void = () => {},
): Promise<MadeFile[]> {
  const wanted = documents.flatMap((id) => handoutsOf(id, source, options))
  const made: MadeFile[] = []
  for (const handout of wanted) {
    made.push({ name: handout.fileName, bytes: await wordFileOf(handout) })
    told(made.length, wanted.length)
  }
  return made
}
