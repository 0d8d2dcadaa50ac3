/** The files beside those of the workspace, frozen as they were first released: they open for ever, and are written the same. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NINE } from '../../../tests/fixtures/opened-library'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { filesUnder, put } from '../../../tests/fixtures/workspace-folder'
import { decodeLedger, encodeLedger } from '../../shared/format/ledger'
import { unzip } from './archive/import-guard'
import { makeBackup, readBackup } from './backup/backup'
import { finishRestore, layOut } from './backup/restore'
import { foldersOf } from './disk/folders'
import { sha256 } from './disk/sha256'
import { lockFolder } from './folder/folder-lock'

const frozen = (name: string) =>
  readFileSync(new URL(`../../shared/format/fixtures/${name}`, import.meta.url))

/** The content of the frozen backup, by its path in the workspace. */
const content = {
  'erased.json': frozen('erased-v1.json'),
  'people/boite-noire.json': frozen('people-v2.json'),
  'sessions/boite-noire.json': frozen('session-v2.json'),
  'settings.json': frozen('settings-v2.json'),
  'trash/registres/cards.json': frozen('card-v2.json'),
}

function workspaceWith(files: Record<string, string | Buffer>) {
  const folder = temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) put(folder, name, bytes)
  return folder
}

describe('a backup of version 1', () => {
  const manifestOf = async (bytes: Buffer) =>
    String(
      (await unzip('b.jalon', bytes, { wanted: (name) => name === 'jalon-backup.json' })).get(
        'jalon-backup.json',
      ),
    )

  it('opens for ever, each of its files by its hash', async () => {
    const backup = await readBackup('b.jalon', frozen('backup-v1.jalon')).catch((error) => error.failure)
    expect(backup).toMatchObject({ made: NINE })
    const sums = [...backup.files].map(([name, bytes]) => [name, sha256(bytes)])
    expect(sums).toEqual(Object.entries(content).map(([name, bytes]) => [name, sha256(bytes)]))
  })

  it('is made with the same manifest, which an older Jalon reads', async () => {
    const made = await makeBackup(foldersOf(workspaceWith(content)), NINE, '0.1.0')
    expect(await manifestOf(made)).toBe(await manifestOf(frozen('backup-v1.jalon')))
  })
})

describe('a restoration that was laid out', () => {
  const before = { 'cards/a.json': 'présente', 'sessions/x.json': 'présente', 'settings.json': 'les miens' }

  it('by an earlier Jalon is put in place by this one', async () => {
    const folder = workspaceWith(before)
    for (const [name, bytes] of Object.entries(content)) put(folder, join('.restore/files', name), bytes)
    put(folder, '.restore/ready.json', frozen('restore-ready-v1.json'))
    const done = await finishRestore(foldersOf(folder)).then(
      () => 'done',
      (error) => error.name,
    )
    expect(done).toBe('done')
    const found = filesUnder(folder)
    for (const [name, bytes] of Object.entries(content))
      expect([name, found.get(name)]).toEqual([name, bytes])
    for (const [name, text] of Object.entries(before))
      expect(String(found.get(join('trash/replaced-2026-11-24T08-00-00', name)))).toBe(text)
    expect(existsSync(join(folder, '.restore'))).toBe(false)
  })

  it('is written the same', async () => {
    const folder = workspaceWith(before)
    await layOut(foldersOf(folder), { made: NINE, files: new Map(Object.entries(content)) }, NINE)
    expect(readFileSync(join(folder, '.restore/ready.json'), 'utf8')).toBe(
      String(frozen('restore-ready-v1.json')),
    )
  })
})

const HERE = '0'.repeat(16)

describe('the lock of a folder', () => {
  it.each(['lock-v1.json', 'lock-v2.json'])(
    '%s, of another computer, is respected until it is said otherwise',
    async (name) => {
      const path = join(workspaceWith({ '.jalon.lock': frozen(name) }), '.jalon.lock')
      const folder = join(path, '..')
      const failure = { kind: 'folder-in-use', folder, host: 'portable-de-salle' }
      await expect(lockFolder(folder, path, { machine: HERE })).rejects.toMatchObject({ failure })
      expect(readFileSync(path)).toEqual(frozen(name))
      const lock = await lockFolder(folder, path, { machine: HERE, over: true })
      expect(JSON.parse(readFileSync(path, 'utf8')).host).toBe(hostname())
      lock.release()
    },
  )

  it('is written the same', async () => {
    const said = JSON.parse(String(frozen('lock-v2.json')))
    const folder = temporaryFolder()
    mkdirSync(folder, { recursive: true })
    const path = join(folder, '.jalon.lock')
    const lock = await lockFolder(folder, path, { machine: said.machine })
    const own = JSON.parse(readFileSync(path, 'utf8'))
    // The holder is another; each field is of the same name and kind, in the same place.
    const { host, pid, token, beat } = said
    expect(Math.abs(own.beat - Date.now())).toBeLessThan(60_000)
    expect(JSON.stringify({ ...own, host, pid, token, beat })).toBe(String(frozen('lock-v2.json')))
    expect(own.token).toHaveLength(said.token.length)
    lock.release()
  })
})

describe('the ledger of a vault', () => {
  it('of every version, frozen, opens for ever and is written as it was read', () => {
    const ledger = decodeLedger(String(frozen('ledger-v1.json')))
    expect(ledger).toEqual(
      new Map([
        ['boite-noire', 12],
        ['plan-j', 3],
      ]),
    )
    expect(ledger && encodeLedger(ledger)).toBe(String(frozen('ledger-v1.json')))
  })
})
