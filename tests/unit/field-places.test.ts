/** Every field of a session, of its people and of a run stands where its line says, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { DOCUMENT_IDS, type DocumentId } from '../../src/shared/domain/library/handout-options'
import { peopleSchema } from '../../src/shared/domain/people/people'
import { sessionSchema } from '../../src/shared/domain/plan/session'
import { baselineSchema, runActionSchema } from '../../src/shared/domain/run/run'
import type { Screen } from '../../src/shared/handout/field-place'
import { FIELD_PLACES } from '../../src/shared/handout/field-places'
import { textOf } from '../../src/shared/text/text'
import { everything, papersOf, roomOf } from '../fixtures/everything'
import { changed, type Leaf, leavesIn } from '../fixtures/schema-leaves'

// Each paper is made again for each field.
vi.setConfig({ testTimeout: 60_000 })

const SCHEMAS = {
  session: sessionSchema,
  people: peopleSchema,
  baseline: baselineSchema,
  action: runActionSchema,
}
type Root = keyof typeof SCHEMAS
type Field = Leaf & { root: Root; key: string }

/** What is shown nowhere: who or what it is, and what the vault has sealed. */
const isUnsaid = ({ key }: Field) => /\.id$|^people\.session$|^session\.sealed/.test(key)
const fields = (Object.keys(SCHEMAS) as Root[])
  .flatMap((root) =>
    leavesIn(SCHEMAS[root]).map((leaf): Field => ({ ...leaf, root, key: `${root}.${leaf.path}` })),
  )
  .filter((field) => !isUnsaid(field))

/** The line of a field, its own or that of all that is around it. */
function lineOf(key: string): string | undefined {
  if (key in FIELD_PLACES) return key
  return Object.keys(FIELD_PLACES).find((line) => line.endsWith('.*') && key.startsWith(line.slice(0, -1)))
}

it('each field has a line, and each line a field', () => {
  expect(fields.filter(({ key }) => lineOf(key) === undefined).map(({ key }) => key)).toEqual([])
  const used = new Set(fields.map(({ key }) => lineOf(key)))
  expect(Object.keys(FIELD_PLACES).filter((line) => !used.has(line))).toEqual([])
})

describe('a field is on the papers of its line and on no other; so it is in the room', () => {
  const before = everything()
  let papers = {} as Record<DocumentId, string>
  beforeAll(() => {
    papers = papersOf(before)
  })

  it.each(
    fields
      .filter(({ root, key }) => (root === 'session' || root === 'people') && lineOf(key) === key)
      .map((field) => [field.key, field] as const),
  )('%s', (key, field) => {
    const root = field.root as 'session' | 'people'
    const value = changed(before[root], field)
    expect(value, 'the day of everything says it').not.toEqual(before[root])
    const after = { ...before, [root]: value }
    const [onPaper, onScreen] = FIELD_PLACES[key] ?? [[], []]
    const now = papersOf(after)
    expect(DOCUMENT_IDS.filter((id) => now[id] !== papers[id])).toEqual(onPaper)
    const isInRoom = root === 'session' && roomOf(after.session) !== roomOf(before.session)
    expect(isInRoom).toBe(onScreen.includes('room'))
  })
})

const FOLDERS: Record<Exclude<Screen, 'room'>, readonly string[]> = {
  home: ['home'],
  overview: ['overview'],
  agenda: ['prepare'],
  run: ['run'],
  people: ['people'],
  cards: ['cards'],
  report: ['report', 'run'],
}

const sourceOf = (folder: string): string => {
  const place = fileURLToPath(new URL(`../../src/renderer/${folder}/`, import.meta.url))
  // A material says its quantity in words of its own.
  const shared = readFileSync(new URL('../../src/shared/text/material-text.ts', import.meta.url), 'utf8')
  const own = readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => readFileSync(place + name, 'utf8'))
    .join('\n')
  return own + shared
}

it('each screen of a line speaks of the field', () => {
  const sources = new Map<string, string>()
  const missing = Object.entries(FIELD_PLACES).flatMap(([key, [, screens]]) =>
    /^(session|people)\./.test(key) && !key.endsWith('.*')
      ? screens.flatMap((screen) => {
          if (screen === 'room') return []
          const said = FOLDERS[screen].map((folder) => {
            const source = sources.get(folder) ?? sourceOf(folder)
            sources.set(folder, source)
            return source
          })
          const name =
            key
              .replace(/\[\]$/, '')
              .split(/[.[\]]+/)
              .at(-1) ?? ''
          return new RegExp(`\\b${name}\\b`).test(said.join('\n')) ? [] : [`${screen}: ${key}`]
        })
      : [],
  )
  expect(missing).toEqual([])
})

it('docs/fields.md says the same', async () => {
  const { names } = textOf('fr').documents
  const screens: Record<Screen, string> = {
    ...{ home: 'Accueil', overview: 'Aperçu', agenda: 'Déroulé', run: 'Animer', room: 'Salle' },
    ...{ people: 'Participants, situations, pistes', cards: 'Fiches', report: 'Bilan' },
  }
  const row = ([key, [papers, shown]]: [string, (typeof FIELD_PLACES)[string]]) =>
    `| \`${key}\` | ${papers.length === DOCUMENT_IDS.length ? 'all' : papers.map((id) => names[id]).join(', ') || '–'} | ${shown.map((screen) => screens[screen]).join(', ') || '–'} |`
  const text = [
    '# Where each field stands',
    '',
    'Written from `src/shared/handout/*-fields.ts`, which the tests hold against the papers and the room: after a change there,',
    'run `npx vitest run tests/unit/field-places.test.ts -u`. A field is on the papers and screens of its line and on no other; the ids',
    'and what the vault has sealed are shown nowhere. Each person’s own paper about her data (« Ce que Jalon garde ») has every field that is about her.',
    '',
    '| field | papers | screens |',
    '|---|---|---|',
    ...Object.entries(FIELD_PLACES).map(row),
    '',
  ].join('\n')
  await expect(text.replaceAll('\u00a0', ' ')).toMatchFileSnapshot('../../docs/fields.md')
})
