/** What stays readable beside the vault is listed, all of it and nothing else, and deleted line by line. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NINE } from '../../../tests/fixtures/opened-library'
import { clearFolder, create, open, peopleSaid, SECRET, traces } from '../../../tests/fixtures/vault-folder'
import { put, stamp } from '../../../tests/fixtures/workspace-folder'
import { encodePeople } from '../../shared/format/people-file'
import { makeBackup } from './backup'
import { foldersOf } from './folders'
import { deleteLeft, leftInClear } from './left-in-clear'

/** A folder in which every kind of thing was left before the vault was made, and then the vault. */
async function afterTheVault() {
  const folder = clearFolder()
  const people = encodePeople(peopleSaid(), stamp(1))
  put(folder, 'sauvegardes/avant.jalon', await makeBackup(foldersOf(folder), NINE, '0.1.0'))
  put(folder, 'exports/2026-11-24 Plan J/Participants.csv', SECRET)
  put(folder, 'exports/2026-11-24 Plan J/Carnets/01.docx', SECRET)
  put(folder, 'exports/register.docx', SECRET)
  put(folder, '.stversions/people/plan-j~20261120-080000.json', people)
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
    expect((await leftInClear(folders)).map(({ name }) => name)).toHaveLength(3)
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
