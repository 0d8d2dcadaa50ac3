/** The Word files that are asked for, named. */
import { handoutsOf } from '../../shared/handout/handouts-of'
import type { HandoutDocument } from '../../shared/handout/model'
import type { HandoutOptions } from '../../shared/handout/options'
import { fillTemplate } from './template-file'
import { wordFileOf } from './word-file'
import type { MadeFile, Wanted } from './worker-messages'

/** By the organisation's own template where one is named and there, else on Jalon's pages. */
function fileOf(handout: HandoutDocument, options: HandoutOptions, templates: Wanted['templates']) {
  const template = templates[options.templates[handout.id] ?? '']
  return template && handout.tags ? fillTemplate(template, handout, handout.tags) : wordFileOf(handout)
}

/** `told` after each file, with how many are done of how many; `total` is how many there would be in all. */
export async function makeHandouts(
  { documents, source, options, templates, only }: Omit<Wanted, 'kind'>,
  told: (done: number, total: number) => void = () => {},
): Promise<{ files: MadeFile[]; total: number }> {
  const wanted = documents.flatMap((id) => handoutsOf(id, source, options))
  if (only === 'names') {
    const files = wanted.map(({ fileName }) => ({ name: fileName, bytes: new Uint8Array() }))
    return { files, total: wanted.length }
  }
  const files: MadeFile[] = []
  for (const handout of only === 'first' ? wanted.slice(0, 1) : wanted) {
    files.push({ name: handout.fileName, bytes: await fileOf(handout, options, templates) })
    told(files.length, wanted.length)
  }
  return { files, total: wanted.length }
}
