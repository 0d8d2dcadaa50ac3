/** `npm run handouts`: the app's documents, by the app's code, from the command line and without a window. */
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { RunId } from '../../shared/domain/base/id'
import { type Copies, DOCUMENT_IDS, type DocumentId } from '../../shared/domain/library/handout-options'
import { type Language, languageSchema } from '../../shared/domain/library/settings'
import { certifiedOf } from '../../shared/domain/people/certified'
import { isShut } from '../../shared/domain/plan/session'
import {
  COPIES,
  defaultHandoutOptions,
  type HandoutOptions,
  tellsReserved,
} from '../../shared/handout/options'
import type { HandoutSource } from '../../shared/handout/source'
import { failureText } from '../../shared/text/failure-text'
import type { Text } from '../../shared/text/fr'
import { textOf } from '../../shared/text/text'
import { codeOf, writeDurably } from '../library/disk/durable-file'
import { CannotRead, findSession } from './find-session'
import { makeHandouts } from './make-handouts'
import { templateTold } from './tags-told'
import { readTags } from './template-file'

type Words = Text['documents']['command']
type Wanted = {
  workspace: string | null
  session: string | null
  runs: RunId[]
  out: string
  language: Language
  documents: DocumentId[]
  copies: Copies
  /** The path of the organisation's own template. */
  template: string | null
}

/** A command line that makes no sense; the message is the sentence that says so. */
class Misused extends Error {}

const OPTIONS = [
  '--workspace',
  '--session',
  '--run',
  '--out',
  '--lang',
  '--only',
  '--per-person',
  '--template',
]

/** The value after each option, `--name value` or `--name=value`. */
function valuesOf(typed: readonly string[], words: Words): Map<string, string> {
  const values = new Map<string, string>()
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? ''
    const [name = '', joined] = word.startsWith('--') ? word.split(/=(.*)/s) : []
    if (!OPTIONS.includes(name)) throw new Misused(words.unknown(word))
    const following = typed[at + 1]
    if (name === '--per-person' && joined === undefined && (following ?? '--').startsWith('--')) {
      values.set(name, 'files')
      continue
    }
    if (joined === undefined) at += 1
    const value = joined ?? following ?? ''
    if (value === '' || OPTIONS.includes(value)) throw new Misused(words.missing(name))
    values.set(name, value)
  }
  return values
}

function documentsOf(only: string | undefined, words: Words): DocumentId[] {
  if (only === undefined) return DOCUMENT_IDS
  const asked = only.split(',').map((name) => name.trim())
  const unknown = asked.find((name) => !DOCUMENT_IDS.some((id) => id === name))
  if (unknown !== undefined) throw new Misused(words.only(unknown))
  return DOCUMENT_IDS.filter((id) => asked.includes(id))
}

const PER_PERSON: Record<string, Copies> = { files: 'separate', 'one-file': 'joined' }

/** Without the option one document for all; with it a file each, or one file to print. */
function copiesIn(perPerson: string | undefined, words: Words): Copies {
  if (perPerson === undefined) return 'one'
  const copies = PER_PERSON[perPerson]
  if (copies === undefined) throw new Misused(words.perPerson(perPerson))
  return copies
}

/** The documents that can be had so are; the others stay as they are. */
const optionsOf = ({ language, copies }: Wanted): HandoutOptions => ({
  ...defaultHandoutOptions(language),
  copies: Object.fromEntries(
    DOCUMENT_IDS.filter((id) => COPIES[id].includes(copies)).map((id) => [id, copies]),
  ),
  templates: {},
})

function wantedOf(typed: readonly string[], words: Words): Wanted {
  const values = valuesOf(typed, words)
  const out = values.get('--out')
  const lang = values.get('--lang') ?? 'fr'
  const language = languageSchema.safeParse(lang)
  if (!language.success) throw new Misused(words.language(lang))
  if (out === undefined) throw new Misused(words.out)
  return {
    workspace: values.get('--workspace') ?? null,
    session: values.get('--session') ?? null,
    runs: (values.get('--run') ?? '').split(',').filter((id) => id !== '') as RunId[],
    out: resolve(out),
    language: language.data,
    documents: documentsOf(values.get('--only'), words),
    copies: copiesIn(values.get('--per-person'), words),
    template: values.get('--template') ?? null,
  }
}

/** The language to complain in, before anything else is understood. */
const languageIn = (typed: readonly string[]): Language =>
  /(^| )--lang[ =]en( |$)/.test(typed.join(' ')) ? 'en' : 'fr'

function sentenceOf(error: unknown, words: Words): string {
  if (error instanceof Misused) return error.message
  if (error instanceof CannotRead) return words[error.reason](error.path)
  const path = error instanceof Error && 'path' in error ? String(error.path) : ''
  return words.refused(path, codeOf(error))
}

/** The template for every document asked for. Throws Misused when it is none, or cannot be filled. */
async function templatesOf({ template, documents, language }: Wanted) {
  if (template === null) return { templates: {}, names: {} }
  const file = basename(template)
  const bytes = await readFile(template)
  const found = await readTags(bytes).catch(() => {
    throw new Misused(failureText(language, { kind: 'no-template', file }))
  })
  const { faults } = templateTold(found, language)
  if (faults.length > 0) throw new Misused(failureText(language, { kind: 'faulty-template', file, faults }))
  return {
    templates: { [file]: new Uint8Array(bytes) },
    names: Object.fromEntries(documents.map((id) => [id, file])),
  }
}

/** The people without a certificate, in a sentence; null when everybody has one. */
function leftOut({ session, people }: HandoutSource, { handouts }: Text): string | null {
  const { isExample, absent } = certifiedOf(session, people.participants)
  if (isExample) return handouts.certified.example
  return absent.length > 0 ? handouts.certified.absent(absent.length) : null
}

/** Makes every document before it writes the first: the paths of those written. */
async function make(wanted: Wanted, resources: string): Promise<{ files: string[]; told: string | null }> {
  const source = await findSession({ ...wanted, resources })
  const { documents } = wanted
  if (isShut(source.session) && documents.some(tellsReserved))
    throw new Misused(textOf(wanted.language).documents.command.sealed(source.session.title))
  const { templates, names } = await templatesOf(wanted)
  const options = { ...optionsOf(wanted), templates: names }
  const { files } = await makeHandouts({ documents, source, options, templates, only: 'all' })
  const told = documents.includes('certificate') ? leftOut(source, textOf(wanted.language)) : null
  if (files.length === 0 && told !== null) throw new Misused(told)
  const paths: string[] = []
  for (const { name, bytes } of files) {
    const path = join(wanted.out, name)
    await writeDurably(path, bytes)
    paths.push(path)
  }
  return { files: paths, told }
}

/** The exit code and the words to print: 0 with the files written and whom none is for, 2 with one sentence and no file. */
export async function handoutsCommand(
  typed: readonly string[],
  resources: string,
): Promise<{ code: 0; files: string[]; told: string | null } | { code: 2; sentence: string }> {
  const words = textOf(languageIn(typed)).documents.command
  try {
    return { code: 0, ...(await make(wantedOf(typed, words), resources)) }
  } catch (error) {
    return { code: 2, sentence: sentenceOf(error, words) }
  }
}
