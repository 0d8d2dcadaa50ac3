/** Each operation of the disk refused in turn, of everything that is not a save: no damage, no false success. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { eachRefusal, faults } from '../../../tests/fixtures/each-refusal'
import { NINE, openedLibrary } from '../../../tests/fixtures/opened-library'
import { baselineJ, planJ } from '../../../tests/fixtures/plan-j'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { isLong } from '../../../tests/fixtures/trust'
import { filesUnder, folderWith, put } from '../../../tests/fixtures/workspace-folder'
import type { RunId } from '../../shared/domain/base/id'
import { instant } from '../../shared/domain/base/time'
import type { RunAction } from '../../shared/domain/run/run'
import { encodeRunAction, encodeRunHeader } from '../../shared/format/run-file'
import { Refused } from '../workspace/refused'
import { contentOf, makeBackup, readBackup } from './backup/backup'
import { writeExports } from './backup/exports'
import { writeFolder } from './backup/folder-export'
import { finishRestore, layOut } from './backup/restore'
import { removeForGood } from './backup/trash'
import { writeDurably } from './disk/durable-file'
import { foldersOf } from './disk/folders'
import { sha256 } from './disk/sha256'

const WRITER = '0.1.0'
const counts = new Map<string, number>()

const sumsIn = async (folder: string) =>
  new Map([...(await contentOf({ workspace: folder }))].map(([name, bytes]) => [name, sha256(bytes)]))
/** Whether the work claims to be done. */
const claims = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )
const count = (what: string, refusals: number) => counts.set(what, (counts.get(what) ?? 0) + refusals)

describe.each(faults)(
  'the k-th operation of the disk fails, with $code on $system, lasting: $lasting',
  (fault) => {
    /** Work of seconds: every operation for one of the faults, one in four for the others; every one in the long form. */
    const stride = isLong || fault.code === 'EIO' ? 1 : 4

    it('while a backup is made: the one of that name is the old one or the new one, whole', async () => {
      const folder = folderWith({ 'cards/a.json': 'carte' })
      const sums = await sumsIn(folder)
      const old = await makeBackup(foldersOf(folderWith()), NINE, WRITER)
      const refusals = await eachRefusal(fault, async ({ on, arm }, wasRefused) => {
        const path = join(temporaryFolder(), 'b.jalon')
        writeFileSync(path, old)
        arm()
        const bytes = makeBackup(foldersOf(folder), NINE, WRITER, on)
        const isDone = await claims(bytes.then((own) => writeDurably(path, own, on)))
        const { files } = await readBackup('b', readFileSync(path))
        const isNew = files.has('cards/a.json')
        if (isNew) expect(new Map([...files].map(([name, own]) => [name, sha256(own)]))).toEqual(sums)
        if (isDone) expect(isNew).toBe(true)
        if (!wasRefused()) expect(isDone).toBe(true)
      })
      count('backup', refusals)
    })

    /** The backup restored, and the folder it is restored over. */
    async function restoration() {
      const source = folderWith({ 'cards/a.json': 'ancienne', 'trash/partie/session.json': 'x' })
      const backup = await readBackup('b', await makeBackup(foldersOf(source), NINE, WRITER))
      const target = folderWith({ 'cards/b.json': 'présente', 'runs/r.jsonl': 'y' })
      return {
        target,
        folders: foldersOf(target),
        backup,
        before: await sumsIn(target),
        sums: await sumsIn(source),
      }
    }

    it('while a backup is laid out: it is told to be, and is put in place, or nothing changes', async () => {
      const refusals = await eachRefusal(
        fault,
        async ({ on, arm }) => {
          const { folders, target, backup, before, sums } = await restoration()
          arm()
          const isDone = await claims(layOut(folders, backup, NINE, on))
          expect(await sumsIn(target)).toEqual(before)
          await finishRestore(folders)
          const after = await sumsIn(target)
          if (!isDone) expect(after).toEqual(before)
          else for (const [name, sum] of sums) expect([name, after.get(name)]).toEqual([name, sum])
        },
        { stride },
      )
      count('restoration', refusals)
    })

    it('while a backup is put in place: the next start ends it, or it is told and nothing changes', async () => {
      const refusals = await eachRefusal(
        fault,
        async ({ on, arm }) => {
          const { folders, target, backup, before, sums } = await restoration()
          await layOut(folders, backup, NINE)
          arm()
          const told = await finishRestore(folders, on).catch(() => null)
          const everything = [...filesUnder(target).values()].map((bytes) => sha256(bytes))
          for (const sum of [...before.values(), ...sums.values()]) expect(everything).toContain(sum)
          await finishRestore(folders)
          const after = await sumsIn(target)
          // Something is held by another program: it is told by name.
          if (told?.kind === 'restore-held') {
            expect(told.file).not.toBe('')
            expect(after).toEqual(before)
            return
          }
          for (const [name, sum] of sums) expect([name, after.get(name)]).toEqual([name, sum])
          expect(after.has('runs/r.jsonl')).toBe(false)
        },
        { stride },
      )
      count('restoration', refusals)
    })

    const RUN = 'r-1' as RunId
    const baseline = { ...baselineJ, run: RUN, session: planJ.id }
    const lineOf = (action: RunAction) => encodeRunAction(action, sha256)
    const header = encodeRunHeader(baseline, sha256)

    it('while a run is written down: each action is there once, or is not said to be', async () => {
      const actions = [1, 2, 3].map((by): RunAction => ({ kind: 'adjust', at: instant(NINE + by), by }))
      const whole = [header, ...actions.map(lineOf), ''].join('\n')
      const refusals = await eachRefusal(fault, async ({ on, arm, repair }) => {
        const folder = folderWith()
        const { store, saving, release } = await openedLibrary(folder, on)
        arm()
        const path = join(folder, 'runs', `${RUN}.jsonl`)
        for (const action of actions) {
          await store.record(baseline, action)
          const said = [header, ...actions.slice(0, actions.indexOf(action) + 1).map(lineOf), ''].join('\n')
          const isDone = saving.state().kind === 'saved'
          const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
          if (isDone) expect(text).toBe(said)
          // Half of a line is no line yet.
          const lines = text.slice(0, text.lastIndexOf('\n') + 1)
          expect(whole.startsWith(lines)).toBe(true)
          expect(said.startsWith(text)).toBe(true)
        }
        repair()
        expect(await saving.flush()).toBe(true)
        expect(readFileSync(path, 'utf8')).toBe(whole)
        release()
      })
      expect(refusals).toBeGreaterThan(8)
      count('journal', refusals)
    })

    it('while a session is deleted and brought back: all its files are in the list or in the trash', async () => {
      const run = `${header}\n`
      const refusals = await eachRefusal(fault, async ({ on, arm, repair }) => {
        const folder = folderWith({ [`runs/${RUN}.jsonl`]: run })
        const kept = [...filesUnder(folder).values()].map(String)
        const library = await openedLibrary(folder, on)
        arm()
        const isGone = await claims(library.store.discard(planJ.id))
        if (isGone) expect(existsSync(join(folder, 'sessions/plan-j.json'))).toBe(false)
        const isBack = isGone && (await claims(library.store.bringBack(planJ.id)))
        if (isBack) expect(existsSync(join(folder, 'sessions/plan-j.json'))).toBe(true)
        repair()
        library.release()
        const bytes = [...filesUnder(folder).values()].map(String)
        for (const text of kept) expect(bytes).toContain(text)
        const again = await openedLibrary(folder)
        expect(again.told).toEqual([])
        if (!again.found.kept.length) await again.store.bringBack(planJ.id)
        for (const name of ['sessions/plan-j.json', 'people/plan-j.json', `runs/${RUN}.jsonl`])
          expect(existsSync(join(folder, name))).toBe(true)
        again.release()
      })
      count('trash', refusals)
    })

    it('while the trash is emptied: it is empty, or says that it is not', async () => {
      const refusals = await eachRefusal(fault, async ({ on, arm }) => {
        const folder = folderWith({ 'trash/x/session.json': '{}', 'versions/sessions/x/y.json': '{}' })
        arm()
        const isDone = await claims(removeForGood(foldersOf(folder), 'x', on))
        const left = [...filesUnder(folder).keys()].filter((name) => name.includes('/x/'))
        if (isDone) expect(left).toEqual([])
        else expect(existsSync(join(folder, 'trash/x'))).toBe(true)
        expect(existsSync(join(folder, 'sessions/plan-j.json'))).toBe(true)
      })
      count('trash', refusals)
    })

    it('while documents are written over others: each is the old one or the new one, whole', async () => {
      const [old, fresh] = ['ancien '.repeat(400), 'nouveau '.repeat(900)]
      const refusals = await eachRefusal(fault, async ({ on, arm }, wasRefused) => {
        const folder = temporaryFolder()
        for (const name of ['a.docx', 'b.docx']) put(folder, name, old)
        const documents = ['a.docx', 'b.docx'].map((name) => ({ name, bytes: Buffer.from(fresh) }))
        arm()
        const isDone = await claims(writeExports(folder, documents, 'replace', on))
        const found = [...filesUnder(folder)].filter(([name]) => name.endsWith('.docx'))
        for (const [, bytes] of found) expect([old, fresh]).toContain(String(bytes))
        expect(found).toHaveLength(2)
        if (isDone) expect(found.map(([, bytes]) => String(bytes))).toEqual([fresh, fresh])
        if (!wasRefused()) expect(isDone).toBe(true)
      })
      count('exports', refusals)
    })

    it('while everything is exported: a folder of that name is whole, what was there is untouched, a refusal is told', async () => {
      const files = ['Séance/Séance.md', 'Séance/Programme.docx', 'Fiches/Une.md', 'À lire.txt'].map(
        (name) => ({
          ...{ name, bytes: `${name} `.repeat(500) },
        }),
      )
      const names = { name: 'Export', unfinished: 'Export (incomplet)' }
      const refusals = await eachRefusal(fault, async ({ on, arm }, wasRefused) => {
        const place = temporaryFolder()
        put(place, 'Export/d’hier.txt', 'hier')
        arm()
        const failed = await writeFolder(place, names, files, on).then(
          () => null,
          (error) => error,
        )
        if (failed) expect(failed).toBeInstanceOf(Refused)
        else expect(existsSync(join(place, 'Export (2)'))).toBe(true)
        const found = new Map([...filesUnder(place)].map(([name, bytes]) => [name, String(bytes)]))
        expect(found.get('Export/d’hier.txt')).toBe('hier')
        if (existsSync(join(place, 'Export (2)')))
          for (const { name, bytes } of files)
            expect([name, found.get(join('Export (2)', name))]).toEqual([name, bytes])
        expect(readdirSync(place).filter((name) => !/^Export( \(2\)| \(incomplet\))?$/.test(name))).toEqual(
          [],
        )
        if (!wasRefused())
          expect([failed, readdirSync(place).sort()]).toEqual([null, ['Export', 'Export (2)']])
      })
      count('full export', refusals)
    })
  },
)

afterAll(() => {
  const said = [...counts].map(([what, number]) => `${what} ${number}`).join(', ')
  console.log(
    `refused operations of the disk, ${faults.length} kinds: ${said}; 0 damaged files, 0 false successes`,
  )
})
