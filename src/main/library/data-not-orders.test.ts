/** Files of the workspace that name places outside it: nothing there is touched, and the application opens. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NINE, openedLibrary } from '../../../tests/fixtures/opened-library'
import { planJ } from '../../../tests/fixtures/plan-j'
import { someName } from '../../../tests/fixtures/some-name'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { sized } from '../../../tests/fixtures/trust'
import { clearFolder, create, open } from '../../../tests/fixtures/vault-folder'
import { filesUnder, put } from '../../../tests/fixtures/workspace-folder'
import { usualSettings } from '../../shared/domain/library/settings'
import { makeBackup } from './backup/backup'
import { finishRestore } from './backup/restore'
import { trashIn } from './backup/trash'
import { foldersOf } from './disk/folders'
import { within } from './disk/segment'

const RUNS = sized(60, 300, 600)

/** A home with what is nobody's business but the trainer's, and the workspace beside it. */
function home() {
  const around = temporaryFolder()
  put(around, '.ssh/id_ed25519', 'secret')
  put(around, 'outside/x.desktop', 'code')
  const folder = join(around, 'Documents', 'Jalon')
  mkdirSync(folder, { recursive: true })
  const outside = () => [
    readdirSync(around).sort(),
    ...['.ssh', 'outside'].flatMap((name) =>
      [...filesUnder(join(around, name))].map(([, bytes]) => String(bytes)),
    ),
  ]
  return { around, folder, outside, before: outside() }
}

/** The folder of a trainer, each kind of file once, with a vault. */
async function usualFiles() {
  const folder = clearFolder()
  const library = await open(folder)
  await create(library)
  await library.store.saveSettings(usualSettings('fr'))
  library.store.saveSession({ ...planJ, title: 'Le jour' })
  await library.saving.flush()
  library.release()
  const shared = (name: string) =>
    readFileSync(new URL(`../../shared/format/fixtures/${name}`, import.meta.url))
  const more: [string, Buffer][] = [
    ['erased.json', shared('erased-v1.json')],
    ['cards/a.json', shared('card-v2.json')],
    ['methods/a.json', shared('method-v1.json')],
    ['grids/a.json', shared('grid-v1.json')],
    ['session-templates/a.json', shared('template-v1.json')],
    ['packages/b7d0a3c15e9f2468.json', shared('package-receipt-v1.json')],
    ['.bringing.json', shared('bringing-v1.json')],
    ['runs/a.jsonl', shared('run-v3.jsonl')],
    ['trash/a/session.json', shared('session-v2.json')],
    ['.restore/ready.json', shared('restore-ready-v1.json')],
    ['.jalon.lock', Buffer.from('{"host":"x","pid":1,"token":"t","beat":0}')],
  ]
  return new Map([...filesUnder(folder), ...more])
}

/** Each string of the file, ids and names first of all, may be another one. */
const withNames = (text: string, names: readonly string[]) => {
  let at = 0
  return text.replaceAll(
    /"(?:id|as|session|run|record|aside|old|fresh|file|phase|card|key)"\s*:\s*"[^"]*"/g,
    (own) => own.replace(/"[^"]*"$/, JSON.stringify(names[at++ % names.length] ?? '')),
  )
}

type Change = (bytes: Buffer) => Buffer | 'folder'
const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>(
    () => Buffer.alloc(0),
    () => 'folder',
    () => Buffer.from('null'),
    () => Buffer.from('['.repeat(50_000)),
    () => Buffer.from(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
    (bytes) => bytes.subarray(0, bytes.length >> 1),
    (bytes) => Buffer.from(String(bytes).replaceAll(/\d{2,}/g, '9e15')),
    (bytes) => Buffer.from(String(bytes).replaceAll(/: \d+/g, ': -1')),
    (bytes) =>
      Buffer.from(
        String(bytes)
          .replace(/"checksum": "[^"]*",/, '')
          .replaceAll('plan-j', '../../x'),
      ),
  ),
  fc.array(someName, { minLength: 1, maxLength: 5 }).map(
    (names): Change =>
      (bytes) =>
        Buffer.from(withNames(String(bytes).replace(/"checksum": "[^"]*",/, ''), names)),
  ),
  fc.json().map(
    (text): Change =>
      () =>
        Buffer.from(text),
  ),
  fc.uint8Array({ maxLength: 200 }).map(
    (bytes): Change =>
      () =>
        Buffer.from(bytes),
  ),
)

it('whatever any file says: nothing outside is touched, it opens, and what is saved is saved in the folder', {
  timeout: 10 * 60_000,
}, async () => {
  const files = await usualFiles()
  const names = [...files.keys()]
  const somePlan = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), someChange), {
    minLength: 1,
    maxLength: names.length,
    selector: ([name]) => name,
  })
  await fc.assert(
    fc.asyncProperty(somePlan, async (plan) => {
      const { around, folder, outside, before } = home()
      for (const [name, bytes] of files) put(folder, name, bytes)
      for (const [name, change] of plan) {
        const made = change(files.get(name) ?? Buffer.alloc(0))
        rmSync(join(folder, name), { recursive: true })
        if (made === 'folder') mkdirSync(join(folder, name))
        else put(folder, name, made)
      }
      const library = await openedLibrary(folder, undefined, 'new', { over: true })
      const { store, found, saving } = library
      expect(outside()).toEqual(before)
      await store.saveSettings({ ...usualSettings('fr'), letterShortcuts: false })
      for (const { session } of found.kept) {
        store.saveSession({ ...session, title: 'Autre' })
        await store.runs(session.id).catch(() => {})
        await store.versions(session.id).catch(() => {})
      }
      await saving.flush()
      const [first] = found.kept
      if (first) await store.discard(first.session.id).catch(() => {})
      await trashIn(foldersOf(folder))
      await makeBackup(foldersOf(folder), NINE, '0.1.0')
      library.release()
      expect(outside()).toEqual(before)
      rmSync(around, { recursive: true })
    }),
    { numRuns: RUNS, seed: 20261130, endOnFailure: true },
  )
})

describe('a restoration that Jalon did not prepare', () => {
  const ready = (said: object) =>
    JSON.stringify({ aside: 'replaced-2026-11-30', old: [], fresh: [], ...said })

  it.each([
    ['takes in a folder from outside', ready({ old: ['../../.ssh'] })],
    ['takes in a folder by its whole path', ready({ old: ['/etc'] })],
    ['plants a file outside', ready({ fresh: ['../../outside/y.desktop'] })],
    ['moves the lock', ready({ old: ['.jalon.lock'] })],
    ['is empty', ''],
    ['is cut', ready({}).slice(0, 20)],
    ['has a field too many', ready({ more: true })],
    ['is a list', '[]'],
    ['names what is not there', ready({ fresh: ['cards'] })],
    ['moves the trash into itself', ready({ old: ['trash'] })],
    ['has its trash elsewhere', ready({ aside: '../../outside' })],
  ])('%s: it moves nothing, is told and kept aside, once', async (_, text) => {
    const { folder, outside, before } = home()
    put(folder, 'sessions/x.json', 'mine')
    put(folder, '.restore/ready.json', text)
    const { told, release } = await openedLibrary(folder)
    release()
    expect(outside()).toEqual(before)
    expect(told.filter(({ kind }) => kind === 'bad-restoration')).toHaveLength(1)
    expect(readFileSync(join(folder, 'quarantine/restore/ready.json'), 'utf8')).toBe(text)
    const again = await openedLibrary(folder)
    again.release()
    expect(again.told.filter(({ kind }) => kind === 'bad-restoration')).toEqual([])
  })

  it('puts in place no link, and nothing through a link', async () => {
    for (const place of [
      '.restore',
      '.restore/files',
      '.restore/files/cards',
      '.restore/files/cards/a',
      'trash',
    ]) {
      const { around, folder, outside } = home()
      put(
        folder,
        '.restore/ready.json',
        ready({ fresh: ['.ssh', 'cards'].slice(place.includes('cards') ? 1 : 0) }),
      )
      put(folder, '.restore/files/.ssh/x', 'theirs')
      put(folder, '.restore/files/cards/a.json', 'theirs')
      const link = join(folder, place)
      const text = readFileSync(join(folder, '.restore/ready.json'))
      rmSync(link, { recursive: true, force: true })
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(join(around, 'outside'), link)
      if (place === '.restore') put(around, 'outside/ready.json', text)
      const before = outside()
      const problem = await finishRestore(foldersOf(folder))
      expect([place, problem?.kind]).toEqual([place, 'bad-restoration'])
      expect([place, outside()]).toEqual([place, before])
      expect(existsSync(join(folder, '.ssh'))).toBe(false)
      expect(existsSync(join(folder, 'cards')) && lstatSync(join(folder, 'cards')).isSymbolicLink()).toBe(
        false,
      )
    }
  })

  it('generated names: all of them are one segment of the workspace, or nothing moves', async () => {
    const names = fc.array(someName, { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(names, names, async (old, fresh) => {
        const { around, folder, outside, before } = home()
        put(folder, 'sessions/x.json', 'mine')
        put(folder, '.restore/files/sessions/y.json', 'theirs')
        put(folder, '.restore/files/outside/y.desktop', 'theirs')
        put(folder, '.restore/ready.json', ready({ old, fresh }))
        await finishRestore(foldersOf(folder))
        expect(outside()).toEqual(before)
        expect(readdirSync(around).sort()).toEqual(['.ssh', 'Documents', 'outside'])
        rmSync(around, { recursive: true })
      }),
      { numRuns: RUNS * 5 },
    )
  })
})

it('one function gives every place that a name says, and it is right in its folder', () => {
  fc.assert(
    fc.property(fc.oneof(someName, fc.string()), (name) => {
      let place: string
      try {
        place = within('/home/ws/sessions', name)
      } catch (error) {
        expect((error as Error).name).toBe('OutsideFolder')
        return
      }
      expect([dirname(place), place.slice('/home/ws/sessions/'.length)]).toEqual(['/home/ws/sessions', name])
    }),
    { numRuns: 2000 },
  )
  const folders = foldersOf('/home/ws')
  const ways = [folders.session, folders.peopleOf, folders.card, folders.run, folders.trash] as ((
    id: never,
  ) => string)[]
  for (const place of ways) expect(() => place('../../x' as never)).toThrow('leads out')
  expect(() => folders.model('methods', '../x')).toThrow('leads out')
  expect(() => folders.modelTrash('methods', '..')).toThrow('leads out')
})
