/** The Word files that are asked for, named. */
import { handoutsOf } from '../../shared/handout/handouts-of'
import { wordFileOf } from './word-file'
import type { MadeFile, Wanted } from './worker-messages'

/** `told` after each file, with how many are done of how many; `total` is how many there would be in all. */
export async function makeHandouts(
  { documents, source, options, only }: Wanted,
  told: (done: number, total: number) => void = () => {},
): Promise<{ files: MadeFile[]; total: number }> {
  const wanted = documents.flatMap((id) => handoutsOf(id, source, options))
  if (only === 'names') {
    const files = wanted.map(({ fileName }) => ({ name: fileName, bytes: new Uint8Array() }))
    return { files, total: wanted.length }
  }
  const files: MadeFile[] = []
  for (const handout of only === 'first' ? wanted.slice(0, 1) : wanted) {
    files.push({ name: handout.fileName, bytes: await wordFileOf(handout) })
    told(files.length, wanted.length)
  }
  return { files, total: wanted.length }
}
