/** The files that are asked for, named: Word's, and the calendar beside the joining letters. */
import { firstDate } from '../../shared/domain/plan/session'
import { calendarFile } from '../../shared/format/calendar-file'
import { fileNameOf } from '../../shared/handout/file-name'
import { handoutsOf } from '../../shared/handout/handouts-of'
import type { HandoutDocument } from '../../shared/handout/model'
import type { HandoutOptions } from '../../shared/handout/options'
import { textOf } from '../../shared/text/text'
import { withMark } from './example-mark'
import { fillTemplate } from './template-file'
import { wordFileOf } from './word-file'
import type { MadeFile, Wanted } from './worker-messages'

/** By the organisation's own template where one is named and there, else on Jalon's pages. */
async function fileOf(handout: HandoutDocument, options: HandoutOptions, templates: Wanted['templates']) {
  const template = templates[options.templates[handout.id] ?? '']
  if (!template || !handout.tags) return wordFileOf(handout)
  const filled = await fillTemplate(template, handout, handout.tags)
  return handout.mark === '' ? filled : withMark(filled, handout.mark)
}

/** The calendar file of the joining letters: the days, once; nothing without a date. */
function calendarOf({ documents, source, options }: Omit<Wanted, 'kind'>): MadeFile[] {
  const content = documents.includes('invitation') ? calendarFile(source.session) : null
  if (content === null) return []
  const { title } = source.session
  const document = textOf(options.language).documents.names.invitation
  const name = fileNameOf(document, title, firstDate(source.session)).replace(/\.docx$/, '.ics')
  return [{ name, bytes: Buffer.from(content, 'utf8') }]
}

/** `told` before the first file and after each, with how many are done of how many; `total` is how many there would be in all. */
export async function makeHandouts(
  asked: Omit<Wanted, 'kind'>,
  told: (done: number, total: number) => void = () => {},
): Promise<{ files: MadeFile[]; total: number }> {
  const { documents, source, options, templates, only } = asked
  const wanted = documents.flatMap((id) => handoutsOf(id, source, options))
  const calendar = calendarOf(asked)
  if (only === 'names') {
    const names = [...wanted.map(({ fileName }) => fileName), ...calendar.map(({ name }) => name)]
    return { files: names.map((name) => ({ name, bytes: new Uint8Array() })), total: wanted.length }
  }
  const files: MadeFile[] = []
  told(0, wanted.length)
  for (const handout of only === 'first' ? wanted.slice(0, 1) : wanted) {
    files.push({ name: handout.fileName, bytes: await fileOf(handout, options, templates) })
    told(files.length, wanted.length)
  }
  return { files: only === 'first' ? files : [...files, ...calendar], total: wanted.length }
}
