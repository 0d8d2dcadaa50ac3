/** A full backup brings back every file, byte for byte, and nothing half-way; the trash forgets only when told. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { NINE, openedLibrary } from '../../../../tests/fixtures/opened-library'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import {
  clearFolder,
  create,
  open,
  PHRASE,
  SECRET,
  text,
  traces,
} from '../../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, put } from '../../../../tests/fixtures/workspace-folder'
import { Refused } from '../../workspace/refused'
import { foldersOf } from '../disk/folders'
import { sha256 } from '../disk/sha256'
import { contentOf, makeBackup, readBackup } from './backup'
import { finishRestore, layOut } from './restore'
import { removeForGood, trashIn } from './trash'

const WRITER = '0.1.0'

/** The content of the folder, by name, as checksums. */
const sumsIn = async (folder: string) =>
  new Map([...(await contentOf({ workspace: folder }))].map(([name, bytes]) => [name, sha256(bytes)]))

const backupOf = async (folder: string) => makeBackup(foldersOf(folder), NINE, WRITER)
const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof Refused ? error.failure : error),
  )

describe('a full backup', () => {
  it('restores every file equal by its checksum, into a new folder and over an old one', async () => {
    const folder = clearFolder()
    const library = await open(folder)
    library.store.saveSession({ ...planJ, title: 'Le jour du sauvetage' })
    await library.saving.flush()
    library.release()
    const sums = await sumsIn(folder)
    expect(sums.size).toBeGreaterThan(6)
    const backup = await readBackup('b.jalon', await backupOf(folder))
    for (const target of [temporaryFolder(), folderWith({ 'cards/other.json': 'x' })]) {
      const before = await sumsIn(target)
      const folders = foldersOf(target)
      await layOut(folders, backup, NINE)
      expect(await sumsIn(target)).toEqual(before)
      await finishRestore(folders)
      const after = await sumsIn(target)
      for (const [name, sum] of sums) expect([name, after.get(name)]).toEqual([name, sum])
      // The former content is in the trash, whole, and nothing else has come.
      const aside = [...after].filter(([name]) => !sums.has(name))
      expect(aside.map(([, sum]) => sum).sort()).toEqual([...before.values()].sort())
      expect(aside.every(([name]) => name.startsWith('trash/replaced-'))).toBe(true)
      expect(existsSync(join(target, '.restore'))).toBe(false)
      const { found } = await openedLibrary(target)
      expect(found.kept[0]?.session.title).toBe('Le jour du sauvetage')
    }
  })

  it('holds what is in the vault as it is sealed there, and the phrase of that time opens it', async () => {
    const folder = clearFolder()
    await create(await open(folder))
    const bytes = await backupOf(folder)
    const backup = await readBackup('b.jalon', bytes)
    const clear = [...backup.files].filter(([, own]) => own.includes(SECRET))
    expect(clear).toEqual([])
    const target = temporaryFolder()
    await layOut(foldersOf(target), backup, NINE)
    const library = await open(target)
    await library.vault.open(PHRASE)
    expect(text(await library.store.readPeople(planJ.id))).toBe(SECRET)
    expect(traces(target)).toEqual([])
  })

  it('leaves out the lock, what a killed write left, and the documents that can be made again', async () => {
    const folder = folderWith({
      '.jalon.lock': '{}',
      'exports/x.docx': 'x',
      'sessions/.plan-j.json.0f8f0f8f-0f8f-4f8f-8f8f-0f8f0f8f0f8f.tmp': 'x',
    })
    expect([...(await contentOf({ workspace: folder })).keys()].sort()).toEqual([
      ...['people/plan-j.json', 'sessions/plan-j.json'],
    ])
  })

  it('is an archive that other programs open', async () => {
    const bytes = await backupOf(folderWith({ 'cards/é à.txt': 'accentué' }))
    const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })
    expect(await zip.file('cards/é à.txt')?.async('text')).toBe('accentué')
  })

  it('is refused whole when any byte of it changed, when a file is missing or added, and when it is newer', async () => {
    const folder = folderWith()
    const bytes = await backupOf(folder)
    const whole = await readBackup('b', bytes)
    let refusals = 0
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 200)) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x20
      const answer = await readBackup('b', changed).catch((error) => error)
      // A byte that says nothing of the content, such as a date, may change; the content may not.
      if (answer instanceof Refused) refusals += 1
      else expect(answer.files).toEqual(whole.files)
    }
    expect(refusals).toBeGreaterThan(100)
    expect(await refused(readBackup('b', bytes.subarray(0, -30)))).toMatchObject({ kind: 'import-refused' })
    expect(await refused(readBackup('b', Buffer.from('rien')))).toMatchObject({ reason: 'unreadable' })
  })
})

describe('the trash', () => {
  it('tells what was deleted after a new start, brings it back, and forgets what is erased with its versions', async () => {
    const folder = folderWith()
    const first = await openedLibrary(folder)
    first.later(11)
    first.store.saveSession({ ...planJ, title: 'À jeter' })
    await first.saving.flush()
    await first.store.discard(planJ.id)
    first.release()

    const folders = foldersOf(folder)
    expect(await trashIn(folders)).toMatchObject([{ kind: 'session', id: 'plan-j', title: 'À jeter' }])
    const second = await openedLibrary(folder)
    expect(second.found.kept).toEqual([])
    expect((await second.store.bringBack(planJ.id))?.session.title).toBe('À jeter')
    expect(await trashIn(folders)).toEqual([])

    await second.store.discard(planJ.id)
    expect(existsSync(join(folder, 'versions/sessions/plan-j'))).toBe(true)
    await removeForGood(folders, 'plan-j')
    expect(await trashIn(folders)).toEqual([])
    const left = [...filesUnder(folder).keys()].filter((name) => name.includes('plan-j'))
    expect(left).toEqual([])
    second.release()
  })

  it('shows what it cannot read, and what a restoration replaced, which is erased alone', async () => {
    const folder = folderWith({
      'trash/abîmée/session.json': 'null',
      'trash/replaced-2026-11-25T10-00-00/sessions/plan-j.json': '{}',
      'trash/vide/runs/.keep': '',
    })
    rmSync(join(folder, 'trash/vide/runs/.keep'))
    const folders = foldersOf(folder)
    const kinds = (await trashIn(folders)).map(({ kind, id }) => `${kind} ${id}`)
    expect(kinds.sort()).toEqual(['replaced replaced-2026-11-25T10-00-00', 'unreadable abîmée'])
    await removeForGood(folders, 'replaced-2026-11-25T10-00-00')
    expect((await trashIn(folders)).map(({ kind }) => kind)).toEqual(['unreadable'])
    expect(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8')).toContain('Plan J')
    put(folder, 'trash/x', 'no folder')
    expect(await trashIn(folders)).toHaveLength(1)
  })
})
