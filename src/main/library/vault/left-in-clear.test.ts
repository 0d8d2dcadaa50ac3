/** Files that stay readable beside the vault are listed, all of them and nothing else, and deleted line by line. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NINE } from '../../../../tests/fixtures/opened-library'
import {
  clearFolder,
  create,
  open,
  peopleSaid,
  SECRET,
  traces,
} from '../../../../tests/fixtures/vault-folder'
import { put, stamp } from '../../../../tests/fixtures/workspace-folder'
import { encodePeople } from '../../../shared/format/people-file'
import { makeBackup } from '../backup/backup'
import { foldersOf } from '../disk/folders'
import { deleteLeft, leftInClear, leftWatch } from './left-in-clear'

/** A folder in which every kind of thing was left before the vault was made, and then the vault. */
async function afterTheVault() {
  const folder = clearFolder()
  const people = encodePeople(peopleSaid(), stamp(1))
  put(folder, 'sauvegardes/avant.jalon', await makeBackup(foldersOf(folder), NINE, '0.1.0'))
  put(folder, 'exports/2026-11-24 Plan J/Participants.csv', SECRET)
  put(folder, 'exports/2026-11-24 Plan J/Carnets/01.docx', SECRET)
  put(folder, 'exports/register.docx', SECRET)
  put(folder, '.stversions/people/plan-j~20261120-080000.json', people)
  put(folder, '.stversions/exports/2026-11-24 Plan J/Participants~20261124-080000.csv', SECRET)
  put(folder, 'sauvegarde/people/plan-j.json', people)
  put(folder, 'notes à moi/courses.txt', 'du pain')
  const library = await open(folder)
  await create(library)
  await library.vault.lock()
  // Of a folder in which nothing was left.
  const other = clearFolder()
  await create(await open(other))
  put(folder, 'sauvegardes/apres.jalon', await makeBackup(foldersOf(other), NINE, '0.1.0'))
  return folder
}

const LEFT = [
  { name: '.stversions/exports/2026-11-24 Plan J', kind: 'copy', files: 1 },
  { name: '.stversions/people', kind: 'copy', files: 1 },
  { name: 'exports', kind: 'export', files: 1 },
  { name: 'exports/2026-11-24 Plan J', kind: 'export', files: 2 },
  { name: 'sauvegarde/people', kind: 'copy', files: 1 },
  { name: 'sauvegardes/avant.jalon', kind: 'backup', files: 1 },
]
const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1)

describe('what the vault leaves readable in the folder', () => {
  it('is listed whole: exports, earlier backups, copies of programs; not what is sealed, nor what is not of people', async () => {
    const folder = await afterTheVault()
    expect((await leftInClear(foldersOf(folder))).sort(byName)).toEqual([...LEFT].sort(byName))
    // Nothing readable stands outside of it; what is in an archive is deflated.
    const names = LEFT.map(({ name }) => name)
    expect(traces(folder).filter((path) => !names.some((name) => path.startsWith(name)))).toEqual([])
  })

  it('is deleted line by line, and then there is nothing left', async () => {
    const folder = await afterTheVault()
    const folders = foldersOf(folder)
    await deleteLeft(folders, ['exports', 'sauvegardes/avant.jalon', '../elsewhere', 'vault', 'people'])
    expect(existsSync(join(folder, 'exports/2026-11-24 Plan J/Participants.csv'))).toBe(true)
    expect(existsSync(join(folder, 'exports/register.docx'))).toBe(false)
    expect((await leftInClear(folders)).map(({ name }) => name)).toHaveLength(4)
    await deleteLeft(
      folders,
      LEFT.map(({ name }) => name),
    )
    expect(await leftInClear(folders)).toEqual([])
    expect(traces(folder)).toEqual([])
    for (const name of [
      'vault/vault.json',
      'people/plan-j.json',
      'sauvegardes/apres.jalon',
      'notes à moi/courses.txt',
    ])
      expect(existsSync(join(folder, name))).toBe(true)
  })
})

describe('what becomes readable while the vault is open', () => {
  it('is counted from its opening, or from when it was listed: what was added or written again, not what is sealed', async () => {
    const folder = await afterTheVault()
    const folders = foldersOf(folder)
    const watch = leftWatch(folders)
    expect(await watch.added()).toBe(0)
    await watch.begin()
    expect(await watch.added()).toBe(0)
    put(folder, 'exports/register.docx', `${SECRET} encore`)
    put(folder, 'exports/Participants.csv', SECRET)
    put(folder, '.stversions/exports/register~1.docx', SECRET)
    put(folder, 'copie/people.json', encodePeople(peopleSaid(), stamp(2)))
    put(folder, 'notes à moi/liste.txt', 'du lait')
    put(folder, 'sauvegardes/encore.jalon', readFileSync(join(folder, 'sauvegardes/apres.jalon')))
    expect(await watch.added()).toBe(4)
    await deleteLeft(folders, ['exports'])
    expect(await watch.added()).toBe(2)
    await watch.begin()
    expect(await watch.added()).toBe(0)
  })
})
