/** The folder goes away under Jalon: what is saved is refused and told, never written elsewhere, and saved once it is back. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openedLibrary } from '../../../../tests/fixtures/opened-library'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { peopleSaid } from '../../../../tests/fixtures/vault-folder'
import { folderWith } from '../../../../tests/fixtures/workspace-folder'

const failed = (file: string) => ({
  kind: 'failed',
  failure: { kind: 'write-failed', file, reason: 'EGONE' },
})

describe.each([
  ['renamed', () => {}],
  ['unmounted, an empty folder in its place', (folder: string) => mkdirSync(folder)],
  [
    'replaced by another workspace',
    (folder: string) => renameSync(folderWith({ 'sessions/theirs.json': 'theirs' }), folder),
  ],
])('the folder is %s', (_, replace) => {
  it('a save is refused and told, nothing is made, and it is saved once the folder is back', async () => {
    const folder = folderWith()
    const { store, saving } = await openedLibrary(folder)
    const away = `${folder}-away`
    renameSync(folder, away)
    replace(folder)
    const before = existsSync(folder) ? readdirSync(folder, { recursive: true }).sort() : null

    store.saveSession({ ...planJ, title: 'Écrit pendant ce temps' })
    expect(await saving.flush()).toBe(false)
    expect(saving.state()).toEqual(failed('sessions/plan-j.json'))
    await store.savePeople(peopleSaid('Une note'))
    await store.saveSettings((await openedLibrary(folderWith())).found.settings)
    await expect(store.discard(planJ.id)).rejects.toMatchObject({ failure: { reason: 'EGONE' } })
    expect(existsSync(folder) ? readdirSync(folder, { recursive: true }).sort() : null).toEqual(before)

    rmSync(folder, { recursive: true, force: true })
    renameSync(away, folder)
    expect(await saving.flush()).toBe(true)
    expect(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8')).toContain('Écrit pendant ce temps')
    expect(readFileSync(join(folder, 'people/plan-j.json'), 'utf8')).toContain('Une note')
  })
})
