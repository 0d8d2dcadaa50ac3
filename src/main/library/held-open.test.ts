/** Another program has a file open, on a disk of Windows: it is waited for, then told; nothing is lost and Jalon opens. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hold, ntfsDisk } from '../../../tests/fixtures/ntfs-disk'
import { NINE, openedLibrary } from '../../../tests/fixtures/opened-library'
import { baselineJ, planJ } from '../../../tests/fixtures/plan-j'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { sized } from '../../../tests/fixtures/trust'
import { peopleSaid } from '../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, stamp } from '../../../tests/fixtures/workspace-folder'
import type { RunId } from '../../shared/domain/base/id'
import { encodeRunHeader } from '../../shared/format/run-file'
import { encodeSession } from '../../shared/format/session-file'
import { Refused } from '../workspace/refused'
import { contentOf, makeBackup, readBackup } from './backup/backup'
import { finishRestore, layOut } from './backup/restore'
import { removeForGood } from './backup/trash'
import { patient } from './disk/durable-file'
import { foldersOf } from './disk/folders'
import { sha256 } from './disk/sha256'

const sumsIn = async (folder: string) =>
  Object.fromEntries([...(await contentOf({ workspace: folder }))].map(([name, own]) => [name, sha256(own)]))

/** A disk of Windows as Jalon uses it. */
function windows() {
  const disk = ntfsDisk()
  return { ...disk, on: patient(disk.on) }
}

const run = { ...baselineJ, run: 'r-1' as RunId, session: planJ.id }
const titled = (title: string) => ({ ...planJ, title })
const full = () => ({
  'settings.json': '{}',
  'cards/a.json': 'carte',
  'templates/En-tete.docx': 'lettre',
  'runs/r-1.jsonl': `${encodeRunHeader(run, sha256)}\n`,
  'versions/sessions/plan-j/2026-11-20T08-00-00-000Z.r1.json': encodeSession(titled('Hier'), stamp(1)),
  'exports/2026/Programme.docx': 'mot',
  'trash/partie/session.json': encodeSession(planJ, stamp(1)),
})

async function laidOut() {
  const folder = folderWith(full())
  const folders = foldersOf(folder)
  const source = folderWith({ 'sessions/plan-j.json': 'ancien', 'templates/Autre.docx': 'autre' })
  const backup = await readBackup('b', await makeBackup(foldersOf(source), NINE, '0.1.0'))
  await layOut(folders, backup, NINE, windows().on)
  return { folder, folders, backup, before: await sumsIn(folder), sums: await sumsIn(source) }
}

const names = ['sessions/plan-j.json', 'people/plan-j.json', ...Object.keys(full())]
const places = [...names, 'sessions', 'templates', 'versions/sessions', 'trash/partie']
const coming = ['.restore/files/sessions/plan-j.json', '.restore/files/templates', '.restore/ready.json']

describe('a backup is put in place', () => {
  it.each([...places, ...coming].flatMap((place) => [false, true].map((alone) => ({ place, alone }))))(
    'whole, or nothing changes and it is told, with $place open, alone: $alone',
    async ({ place, alone }) => {
      const { folder, folders, backup, before, sums } = await laidOut()
      const { on, hold, letGo } = windows()
      hold(join(folder, place), { alone })
      const told = await finishRestore(folders, on).catch((error) => error)
      const after = await sumsIn(folder)
      if (told === null) expect(after).toMatchObject(sums)
      else {
        expect(after).toEqual(before)
        // By its name, so that it can be closed.
        if (names.includes(place)) expect(told).toEqual({ kind: 'restore-held', file: place })
        else expect(['restore-held', 'file-locked']).toContain(told.kind ?? told.failure?.kind)
      }
      letGo()
      if (told instanceof Refused) expect(told.failure.kind).toBe('file-locked')
      else if (told) await layOut(folders, backup, NINE, on)
      await finishRestore(folders, on)
      expect(await sumsIn(folder)).toMatchObject(sums)
      expect(existsSync(join(folder, '.restore'))).toBe(false)
    },
  )

  it('once a scanner lets go', async () => {
    const { folder, folders, sums } = await laidOut()
    const { on, hold } = windows()
    for (const place of names) hold(join(folder, place), { alone: true, lasts: 2000 })
    expect(await finishRestore(folders, on)).toBeNull()
    expect(await sumsIn(folder)).toMatchObject(sums)
  })

  it('or Jalon opens on what was there, with every session in its list', async () => {
    const { folder } = await laidOut()
    const { on, hold } = windows()
    hold(join(folder, 'templates/En-tete.docx'))
    const opening = openedLibrary(folder, on)
    await expect(opening).resolves.toBeTruthy()
    const { found, told, release } = await opening
    expect(found.kept.map(({ session }) => session.title)).toEqual([planJ.title])
    expect(told).toContainEqual({ kind: 'restore-held', file: 'templates/En-tete.docx' })
    expect(existsSync(join(folder, 'trash')) && filesUnder(folder).has('trash/partie/session.json')).toBe(
      true,
    )
    release()
  })

  it('whole after a start that was stopped in the middle, or what to close is said', async () => {
    const { folder, folders, sums } = await laidOut()
    const { on, hold, letGo } = windows()
    const stopped = {
      ...on,
      rename: async (from: string, to: string) => {
        if (from.endsWith('templates')) throw Object.assign(new Error('killed'), { code: 'EIO' })
        return on.rename(from, to)
      },
    } as typeof on
    await expect(finishRestore(folders, stopped)).rejects.toThrow('killed')
    hold(join(folder, 'templates/En-tete.docx'))
    await expect(finishRestore(folders, on)).rejects.toMatchObject({
      failure: { kind: 'file-locked', file: 'templates/En-tete.docx' },
    })
    letGo()
    expect(await finishRestore(folders, on)).toBeNull()
    expect(await sumsIn(folder)).toMatchObject(sums)
  })

  it('with two files whose names are one on this disk, both kept', async () => {
    const source = folderWith({ 'cards/a.json': 'une', 'cards/A.json': 'autre' })
    const backup = await readBackup('b', await makeBackup(foldersOf(source), NINE, '0.1.0'))
    const folder = folderWith()
    const { on } = windows()
    await layOut(foldersOf(folder), backup, NINE, on)
    await finishRestore(foldersOf(folder), on)
    const texts = [...filesUnder(join(folder, 'cards')).values()].map(String)
    expect(texts.sort()).toEqual(['autre', 'une'])
  })
})

it('opens, whatever cannot be read, and tells it; it is all there once it is let go of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(names, { minLength: 1 }), async (places) => {
      const folder = folderWith(full())
      const before = filesUnder(folder)
      const { on, hold } = windows()
      for (const place of places) hold(join(folder, place), { alone: true })
      const { told, release } = await openedLibrary(folder, on)
      const first = ['sessions/plan-j.json', 'people/plan-j.json'].find((own) => places.includes(own))
      if (first) expect(told).toContainEqual({ kind: 'read-failed', file: first, reason: 'EBUSY' })
      release()
      const after = filesUnder(folder)
      for (const [name, bytes] of before) expect([name, after.get(name)]).toEqual([name, bytes])
    }),
    { numRuns: sized(20, 200) },
  )
})

type Library = Awaited<ReturnType<typeof openedLibrary>>

/** Each piece of work, and whether it claims to be done. */
const WORKS: Record<
  string,
  (library: Library, folder: string, on: ReturnType<typeof windows>['on']) => Promise<boolean>
> = {
  async save({ store, saving }) {
    store.saveSession(titled('Un'))
    await store.savePeople(peopleSaid('Une note'))
    return saving.flush()
  },
  async record({ store, saving }) {
    await store.record(run, { kind: 'pause', at: NINE })
    return saving.state().kind === 'saved'
  },
  async discard({ store }) {
    await store.discard(planJ.id)
    return true
  },
  async bringBack({ store }) {
    return (await store.bringBack('partie' as typeof planJ.id)) !== null
  },
  async restoreVersion({ store }) {
    const [version] = await store.versions(planJ.id)
    return version !== undefined && (await store.restoreVersion(planJ.id, version.id)) !== null
  },
  async discardRun({ store }) {
    await store.discardRun(run.run)
    return true
  },
  async empty(_library, folder, on) {
    await removeForGood(foldersOf(folder), 'partie', on)
    return true
  },
}

const someHold: fc.Arbitrary<Hold> = fc.record({
  alone: fc.boolean(),
  lasts: fc.constantFrom(0, 300, 2000, 1e9),
})

it('each piece of work is done or told, and what was there is somewhere, whatever is held for how long', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(WORKS)),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...places), someHold), {
        minLength: 1,
        maxLength: 3,
        selector: ([place]) => place,
      }),
      async (work, holds) => {
        const folder = folderWith(full())
        const before = [...filesUnder(folder)].filter(
          ([name]) => name.startsWith('sessions') || name.startsWith('runs'),
        )
        const { on, hold, letGo } = windows()
        const library = await openedLibrary(folder, on)
        library.later(11)
        for (const [place, how] of holds) hold(join(folder, place), how)
        const done = await (WORKS[work] as (typeof WORKS)['save'])(library, folder, on).catch((error) => {
          expect(error).toBeInstanceOf(Refused)
          return false
        })
        // Longer than that, a save is refused and told, and tried again.
        if (holds.every(([, { lasts }]) => (lasts ?? 0) <= 300)) expect([work, done]).toEqual([work, true])
        const bytes = [...filesUnder(folder).values()].map(String)
        if (work !== 'record')
          for (const [name, text] of before)
            expect([name, bytes.includes(String(text))]).toEqual([name, true])
        letGo()
        expect(await library.saving.flush()).toBe(true)
        library.release()
        if (work !== 'save') return
        expect(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8')).toContain('"Un"')
        expect(readFileSync(join(folder, 'people/plan-j.json'), 'utf8')).toContain('Une note')
      },
    ),
    { numRuns: sized(60, 300, 600) },
  )
})

it('a path that Windows would not take is refused and told', async () => {
  const { on } = windows()
  const place = temporaryFolder()
  for (const name of ['a'.repeat(250), 'con.json', 'a:b.json'])
    await expect(on.open(join(place, name), 'wx')).rejects.toThrow()
  await on.open(join(place, 'Fiche.json'), 'wx').then((file) => file.close())
  await expect(on.open(join(place, 'fiche.JSON'), 'wx')).rejects.toMatchObject({ code: 'EEXIST' })
})
