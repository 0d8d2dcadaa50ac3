/** Every importer before files of bad faith and damaged ones: read or refused in 2 s and 200 MB, and nothing is changed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { builtPdfWorker } from '../../../tests/fixtures/built-pdf-worker'
import {
  BAD_NAMES,
  HOSTILE_TEXTS,
  type HostileFile,
  hostileArchives,
} from '../../../tests/fixtures/hostile-files'
import { planJ } from '../../../tests/fixtures/plan-j'
import { someCard } from '../../../tests/fixtures/some-card'
import { openDocumentOf } from '../../../tests/fixtures/some-open-document'
import { hostilePdfs, pdfOf, pdfTable } from '../../../tests/fixtures/some-pdf'
import { sheetOf } from '../../../tests/fixtures/some-sheet'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { isLong } from '../../../tests/fixtures/trust'
import { filesUnder, folderWith } from '../../../tests/fixtures/workspace-folder'
import { cardFromMarkdown, cardToMarkdown } from '../../shared/format/card-markdown'
import { decodeSession, encodeSession } from '../../shared/format/session-file'
import { pageIn } from '../../shared/incoming/page'
import { broughtBy } from '../../shared/incoming/people/people-brought'
import { textIn } from '../../shared/incoming/text'
import { textOf } from '../../shared/text/text'
import { pictureOf } from '../handout/picture'
import { readTemplate } from '../handout/template-read'
import { answer } from '../handout/worker-answer'
import type { Made, Work } from '../handout/worker-messages'
import type { Workshop } from '../handout/workshop'
import { foreignJson } from '../library/archive/import-guard'
import { readPackage } from '../library/archive/package-archive'
import { makeBackup, readBackup } from '../library/backup/backup'
import { foldersOf } from '../library/disk/folders'
import { Refused } from '../workspace/refused'
import { readIncoming } from './incoming-file'
import { incomingPlan } from './incoming-plan'
import { readPeople } from './people-file'

/** Mutations of valid files, over all kinds; the long form is `npm run test:trust`. */
const MUTATIONS = isLong ? 5000 : 300

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../../tests/fixtures', name))

/** The thread of the documents, without the thread. */
const here: Workshop = {
  make: (work: Work) => ({
    made: new Promise<Made>((resolve, reject) => {
      void answer({ id: 1, work }, (news) => {
        if (news.kind === 'made') resolve(news)
        if (news.kind === 'failed') reject(new Error(news.message))
      })
    }),
    callOff: () => false,
  }),
  close: () => {},
}

const refuse = (): never => {
  throw new Refused({ kind: 'not-possible' })
}
const incoming = ({ name, bytes }: HostileFile) => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, bytes)
  return async () => incomingPlan(await readIncoming(path), 'fr')
}
/** Each importer as the application calls it; what it returns is made ready before it is measured. */
const importers: Record<string, (file: HostileFile) => () => unknown> = {
  ...{ csv: incoming, html: incoming, docx: incoming, xlsx: incoming, ods: incoming, pdf: incoming },
  backup:
    ({ name, bytes }) =>
    () =>
      readBackup(name, bytes),
  package:
    ({ name, bytes }) =>
    () =>
      readPackage(name, bytes),
  template:
    ({ name, bytes }) =>
    () =>
      readTemplate(here, name, bytes, 'fr'),
  session:
    ({ name, bytes }) =>
    () => {
      foreignJson(name, bytes)
      return decodeSession(bytes.toString('utf8')).ok || refuse()
    },
  card:
    ({ name, bytes }) =>
    () =>
      cardFromMarkdown(bytes.toString('utf8'), name) ?? refuse(),
  people:
    ({ name, bytes }) =>
    async () => {
      const read = await readPeople(name, bytes)
      return read.ok ? broughtBy(read, textOf('fr')) : refuse()
    },
  pasted:
    ({ bytes }) =>
    () => [pageIn(bytes.toString('utf8')), textIn(bytes.toString('utf8'), false)],
  picture:
    ({ bytes }) =>
    () =>
      pictureOf(`data:image/png;base64,${bytes.toString('base64')}`) ?? refuse(),
}

/** The archives that Jalon alone makes, of which every name is a place. */
const isOurs = (kind: string) => kind === 'backup' || kind === 'package'

const worst = { milliseconds: 0, slowest: '', megabytes: 0, largest: '' }
const counts = { taken: 0, refused: 0 }

// The leavings of the files before it are not counted to this one.
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
let seen = 0
function collectWhatPiledUp() {
  if (process.memoryUsage().heapUsed < seen + 40_000_000) return
  collect()
  seen = process.memoryUsage().heapUsed
}

/** The import, with its processor time: the machine may be busy with something else. */
async function measured(file: HostileFile) {
  const work = importers[file.kind]?.(file) ?? refuse
  const what = `${file.kind} ${file.name}`
  collectWhatPiledUp()
  const memory = Math.max(process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024)
  const started = process.cpuUsage()
  let said = 'taken'
  try {
    await work()
    counts.taken += 1
  } catch (error) {
    // A refusal is data; anything else that is thrown is a defect.
    if (!(error instanceof Refused)) throw new Error(`${what}: ${error}`, { cause: error })
    const { failure } = error
    said = failure.kind === 'import-refused' ? failure.reason : failure.kind
    counts.refused += 1
  }
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000
  const megabytes = (process.resourceUsage().maxRSS * 1024 - memory) / 1e6
  if (milliseconds > worst.milliseconds) Object.assign(worst, { milliseconds, slowest: what })
  if (megabytes > worst.megabytes) Object.assign(worst, { megabytes, largest: what })
  expect(milliseconds, `${what}: ${said}`).toBeLessThan(2000)
  expect(megabytes, `${what}: ${said}`).toBeLessThan(200)
  return said
}

async function validFiles(library = folderWith()): Promise<HostileFile[]> {
  const word = fixture('plan-from-libreoffice.docx')
  const [card] = fc.sample(someCard, { numRuns: 1, seed: 3 })
  if (!card) throw new Error('no card')
  const text = (kind: string, name: string, said: string): HostileFile => ({
    ...{ kind, name, bytes: Buffer.from(said) },
  })
  return [
    text('csv', 'plan.csv', 'Heure;Séquence\n9h00;"Accueil; café"\n9h15;Apport\n'),
    { kind: 'html', name: 'plan.html', bytes: fixture('plan-from-word.clipboard') },
    { kind: 'docx', name: 'plan.docx', bytes: word },
    {
      kind: 'xlsx',
      name: 'plan.xlsx',
      bytes: await sheetOf([
        ['Heure', 'Séquence'],
        ['9', 'Accueil'],
      ]),
    },
    {
      kind: 'ods',
      name: 'plan.ods',
      bytes: await openDocumentOf([
        ['Heure', 'Séquence'],
        ['9', 'Accueil'],
      ]),
    },
    {
      kind: 'pdf',
      name: 'plan.pdf',
      bytes: pdfOf([
        pdfTable(
          [
            ['Heure', 'Séquence'],
            ['9h00', 'Accueil'],
          ],
          [80, 200],
        ),
      ]),
    },
    { kind: 'backup', name: 'all.jalon', bytes: await makeBackup(foldersOf(library), 0 as never, '0.1.0') },
    {
      ...{ kind: 'package', name: 'models.jalon' },
      bytes: readFileSync('src/shared/format/fixtures/package-v1.jalon'),
    },
    { kind: 'template', name: 'letterhead.docx', bytes: fixture('letterhead.docx') },
    text('session', 'session.json', encodeSession(planJ)),
    text('card', 'carte.md', cardToMarkdown(card)),
    { kind: 'people', name: 'people.csv', bytes: fixture('participants/comma-line-breaks.csv') },
    { kind: 'pasted', name: 'clipboard', bytes: fixture('plan-from-word.clipboard') },
    { kind: 'picture', name: 'logo.png', bytes: readFileSync('resources/icons/512x512.png') },
  ]
}

beforeAll(builtPdfWorker)

it('takes what is right, so that what it refuses says something', async () => {
  for (const file of await validFiles())
    expect([file.kind, await measured(file)]).toEqual([file.kind, 'taken'])
}, 60_000)

it('refuses bombs, lies, bad names and nests', async () => {
  const library = folderWith()
  const before = filesUnder(library)
  const valid = await validFiles(library)
  const of = (kind: string) => valid.find((file) => file.kind === kind)?.bytes ?? Buffer.alloc(0)
  const said = new Map<string, string>()
  for (const [kind, extension, text] of [
    ['docx', 'docx', 'word/document.xml'],
    ['xlsx', 'xlsx', 'xl/worksheets/sheet1.xml'],
    ['ods', 'ods', 'content.xml'],
    ['template', 'docx', 'word/document.xml'],
    ['backup', 'jalon', 'sessions/plan-j.json'],
    ['package', 'jalon', 'session-templates/template-one.json'],
  ] as const) {
    for (const file of await hostileArchives(kind, extension, of(kind), text, isOurs(kind) || isLong))
      said.set(`${kind} ${file.name}`, await measured(file))
    for (const name of isOurs(kind) || isLong ? BAD_NAMES.keys() : [])
      expect(said.get(`${kind} name-${name}.${extension}`), BAD_NAMES[name]).toBe('name')
    for (const bad of ['bomb', 'nested', 'overlapping', 'twice', 'cut', 'nothing'])
      expect(said.get(`${kind} ${bad}.${extension}`), `${kind} ${bad}`).not.toBe('taken')
  }
  // Each of them takes a second or two, most of it the thread's beginning.
  for (const { name, bytes } of hostilePdfs(of('pdf')).filter((_, at) => isLong || at % 3 === 0))
    expect(await measured({ kind: 'pdf', name, bytes }), name).not.toBe('taken')
  const names: Record<string, string> = {
    csv: 'x.csv',
    html: 'x.html',
    card: 'x.md',
  }
  const kinds = ['csv', 'html', 'card', 'people', 'pasted', 'session', 'picture']
  for (const [own, kind] of kinds.entries()) {
    for (const [place, [what, text]] of HOSTILE_TEXTS.entries()) {
      // Every kind and every text, each with a few of the others; with a third of them in the long form.
      const some = isLong ? 3 : kinds.length
      if (place % some !== own % some) continue
      const answer = await measured({ kind, name: names[kind] ?? what, bytes: Buffer.from(text) })
      if (kind === 'session' || kind === 'picture') expect(answer, what).not.toBe('taken')
    }
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(filesUnder(library)).toEqual(before)
  console.log(
    `${counts.refused} refused, ${counts.taken} read: at most ${Math.round(worst.milliseconds)} ms (${worst.slowest}), ${Math.round(worst.megabytes)} MB (${worst.largest}).`,
  )
}, 300_000)

it('reads or refuses damaged files, whichever of their bytes', async () => {
  const library = folderWith()
  const before = filesUnder(library)
  const valid = await validFiles(library)
  Object.assign(counts, { taken: 0, refused: 0 })
  Object.assign(worst, { milliseconds: 0, megabytes: 0 })
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(3)), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...valid), changes, async (file, all) => {
      await measured({ ...file, bytes: all.reduce(damaged, Buffer.from(file.bytes)) })
    }),
    { numRuns: MUTATIONS },
  )
  expect(filesUnder(library)).toEqual(before)
  console.log(
    `${MUTATIONS} damaged files, ${counts.refused} refused, ${counts.taken} read: at most ${Math.round(worst.milliseconds)} ms (${worst.slowest}), ${Math.round(worst.megabytes)} MB (${worst.largest}).`,
  )
}, 900_000)

/** A byte changed, cut off behind, put in, or a stretch written again. */
function damaged(bytes: Buffer, [place, value, how]: [number, number, number]): Buffer {
  if (bytes.length === 0) return Buffer.from([value])
  const at = place % bytes.length
  if (how === 0) return bytes.fill(value, at, at + 1)
  if (how === 1) return bytes.subarray(0, Math.max(at, bytes.length - value))
  if (how === 2) return Buffer.concat([bytes.subarray(0, at), Buffer.from([value]), bytes.subarray(at)])
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + value), bytes.subarray(at)])
}
