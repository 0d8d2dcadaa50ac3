/** Damaged files of each kind: the newest valid generation opens in their place, and their bytes are kept. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, phaseOf, sessionOf } from '../../../tests/fixtures/build'
import { faultyDisk } from '../../../tests/fixtures/faulty-disk'
import { someDamage, versionIn } from '../../../tests/fixtures/file-damage'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { someCard } from '../../../tests/fixtures/some-card'
import { someGrid } from '../../../tests/fixtures/some-grid'
import { someMethod, someTemplate } from '../../../tests/fixtures/some-method'
import { participantOf } from '../../../tests/fixtures/some-people-edit'
import { sized } from '../../../tests/fixtures/trust'
import { filesUnder, folderWith, stamp } from '../../../tests/fixtures/workspace-folder'
import type { ParticipantId, SessionId } from '../../shared/domain/base/id'
import { usualSettings } from '../../shared/domain/library/settings'
import { nobody } from '../../shared/domain/people/people'
import { encodeCard } from '../../shared/format/card-file'
import { encodeGrid } from '../../shared/format/grid-file'
import { encodeMethod } from '../../shared/format/method-file'
import { encodePeople } from '../../shared/format/people-file'
import { encodeSession } from '../../shared/format/session-file'
import { encodeSettings } from '../../shared/format/settings-file'
import { encodeTemplate } from '../../shared/format/template-file'

/** 500 of all kinds; the long form, 500 of each, is `npm run test:trust`. */
const MUTATIONS = sized(500, 3500)
const EACH = 50

type Kind = {
  /** The file of that id, in the workspace. */
  file(id: string): string
  text(id: string, said: string, revision: number): string
  /** The session as the library found it, read only or not; undefined when it is not there. */
  said(library: Library, id: string): string | undefined | Promise<string | undefined>
}

type Library = Awaited<ReturnType<typeof openedLibrary>>

const small = sessionOf([dayOf('9:00', [phaseOf('Accueil', 60), phaseOf('Bilan', 15)])])
const [card, grid, method, template] = [someCard, someGrid, someMethod, someTemplate].map(
  (some) => fc.sample(some as fc.Arbitrary<object>, { numRuns: 1, seed: 7 })[0],
)
const plan = (id: string, title: string, revision: number) =>
  encodeSession({ ...small, id: id as SessionId, title }, stamp(revision))

/** A kind of model of the library. */
const model = (
  folder: string,
  value: object | undefined,
  encode: (value: never, own: ReturnType<typeof stamp>) => string,
  list: 'cards' | 'grids' | 'methods' | 'templates',
): Kind => ({
  file: (id) => `${folder}/${id}.json`,
  text: (id, title, revision) => encode({ ...value, id, title } as never, stamp(revision)),
  said: ({ found }, id) => found[list]?.find((own) => own.id === id)?.title,
})

const kinds: Kind[] = [
  {
    file: (id) => `sessions/${id}.json`,
    text: plan,
    said: ({ found }, id) =>
      [...found.kept, ...found.newer].find(({ session }) => session?.id === id)?.session?.title,
  },
  {
    file: (id) => `people/${id}.json`,
    text: (id, name, revision) =>
      encodePeople(
        { ...nobody(id as SessionId), participants: [participantOf('p' as ParticipantId, { name })] },
        stamp(revision),
      ),
    async said({ found, store }, id) {
      const isHeld = found.newer.some((own) => own.id === id && own.hold)
      const people = isHeld
        ? await store.readPeopleOnly(id as SessionId)
        : found.kept.find(({ session }) => session.id === id)?.people
      return people?.participants[0]?.name
    },
  },
  model('cards', card, encodeCard, 'cards'),
  model('grids', grid, encodeGrid, 'grids'),
  model('methods', method, encodeMethod, 'methods'),
  model('session-templates', template, encodeTemplate, 'templates'),
]

const settings: Kind = {
  file: () => 'settings.json',
  text: (_id, name, revision) => {
    const usual = usualSettings('fr')
    return encodeSettings({ ...usual, organisation: { ...usual.organisation, name } }, stamp(revision))
  },
  said: ({ found }) => found.settings.organisation.name || undefined,
}

it(`${MUTATIONS} mutations: the newest valid generation opens, the damaged bytes are kept, nothing crashes`, {
  timeout: 10 * 60_000,
}, async () => {
  const counts = { damaged: 0, newer: 0, whole: 0 }
  const mutations = fc.sample(fc.tuple(someDamage, fc.boolean()), { numRuns: MUTATIONS, seed: 20261124 })
  for (let first = 0; first < MUTATIONS; first += EACH) {
    const files = new Map<string, string | Buffer>()
    const own = mutations.slice(first, first + EACH).map(([mutate, newestIsDamaged], index) => {
      const kind = index === 0 ? settings : kinds[(first / EACH + index) % kinds.length]
      if (!kind) throw new Error('a kind for each')
      const [id, file] = [`f-${index}`, kind.file(`f-${index}`)]
      const versions = `versions/${file.replace(/\.json$/, '')}`
      const bytes = mutate(Buffer.from(kind.text(id, 'Présent', 9)))
      if (file.startsWith('people/')) files.set(`sessions/${id}.json`, plan(id, 'Le sien', 1))
      files.set(file, bytes)
      files.set(`${versions}/2026-11-22T08-00-00-000Z.r4.json`, kind.text(id, 'Avant-hier', 4))
      const newest = newestIsDamaged ? 'damaged' : kind.text(id, 'Hier', 7)
      files.set(`${versions}/2026-11-23T08-00-00-000Z.r7.json`, newest)
      return { kind, id, file, bytes, before: newestIsDamaged ? 'Avant-hier' : 'Hier' }
    })
    const folder = folderWith(Object.fromEntries(files))
    const library = await openedLibrary(folder, faultyDisk().on)
    const { told } = library
    const aside = new Map(
      told.flatMap((problem) => ('keptAs' in problem ? [[problem.file, problem.keptAs]] : [])),
    )
    const said = (from: Library) => Promise.all(own.map(({ kind, id }) => kind.said(from, id)))
    for (const { kind, id, file, bytes, before } of own) {
      const problem = told.find((one) => 'file' in one && one.file === file)
      if (problem?.kind === 'newer-format') {
        counts.newer += 1
        expect(versionIn(bytes)).toBe('99')
        expect([await kind.said(library, id), readFileSync(join(folder, file))]).toEqual([undefined, bytes])
      } else if (problem) {
        counts.damaged += 1
        const isEmpty = bytes.length === 0
        const what = isEmpty ? 'missing-file' : 'older-version'
        expect([file, problem.kind, await kind.said(library, id)]).toEqual([file, what, before])
        const kept = filesUnder(folder).get(aside.get(file) ?? '')
        expect([file, isEmpty || kept?.equals(bytes)]).toEqual([file, true])
        // Nothing is written in its place by reading.
        expect(readFileSync(join(folder, file)).equals(bytes)).toBe(true)
      } else {
        counts.whole += 1
        expect([file, await kind.said(library, id)]).toEqual([file, 'Présent'])
      }
    }
    const all = [...filesUnder(folder)]
    expect(all.filter(([name]) => name.startsWith('quarantine'))).toHaveLength(aside.size)
    // Only what has just been found valid becomes a generation.
    const generations = all.filter(([name]) => name.startsWith('versions'))
    const isDamaged = ([name, bytes]: (typeof all)[number]) =>
      own.some((one) => aside.has(one.file) && one.bytes.equals(bytes)) && !files.has(name)
    expect(generations.filter(isDamaged).map(([name]) => name)).toEqual([])

    // The same is shown at the next start, and copies kept aside already are not told again.
    const again = await openedLibrary(folder, faultyDisk().on)
    expect(again.told.every(({ kind }) => ['newer-format', 'missing-file'].includes(kind))).toBe(true)
    expect(await said(again)).toEqual(await said(library))
  }
  console.log(
    `damaged files of ${kinds.length + 1} kinds: ${counts.damaged} replaced by their newest valid generation, all kept aside; ` +
      `${counts.newer} of a later version left alone, ${counts.whole} still whole; 0 crashes`,
  )
  expect(counts.damaged).toBeGreaterThan(MUTATIONS * 0.75)
  expect(counts.newer).toBeGreaterThan(MUTATIONS * 0.02)
  expect(counts.damaged + counts.newer + counts.whole).toBe(MUTATIONS)
})
