/** A backup that is announced comes back: whatever stands in the folder, what is in it is read back, the rest is named. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NINE } from '../../../../tests/fixtures/opened-library'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { filesUnder, folderWith, put } from '../../../../tests/fixtures/workspace-folder'
import { foldersOf } from '../disk/folders'
import { backUp, readBackup } from './backup'
import { finishRestore, layOut } from './restore'

const backedUp = (folder: string) => backUp(foldersOf(folder), NINE, '0.1.0')

/** Names that this system takes, and others may not. */
const someFileName = fc
  .oneof(
    fc.constantFrom(
      'Icon\r',
      'a:b',
      'fin.',
      'espace ',
      'aux.json',
      'con.docx',
      'a\\b',
      'é.json',
      'plan.json',
      '.DS_Store',
    ),
    fc.string({ minLength: 1, maxLength: 30 }),
  )
  .filter(
    (name) =>
      !name.includes('/') &&
      !name.includes('\0') &&
      !['.', '..'].includes(name) &&
      Buffer.from(name).toString() === name,
  )

const someContent = fc.oneof(
  fc.string(),
  fc.nat(400_000).map((length) => '—'.repeat(length)),
  fc.constant(''),
)

it('strange names and even texts: what is in the backup comes back, and what is not is told by its name', async () => {
  const some = fc.array(fc.tuple(fc.constantFrom('cards', 'templates', ''), someFileName, someContent), {
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(some, async (files) => {
      const folder = folderWith()
      for (const [under, name, text] of files)
        put(folder, under === '' ? `x-${name}` : `${under}/${name}`, text)
      const { bytes, leftOut } = await backedUp(folder)
      const backup = await readBackup('b.jalon', bytes)
      expect([...backup.files.keys(), ...leftOut].sort()).toEqual([...filesUnder(folder).keys()].sort())
      const target = temporaryFolder()
      await layOut(foldersOf(target), backup, NINE)
      expect(await finishRestore(foldersOf(target))).toBeNull()
      const found = filesUnder(target)
      for (const [name, own] of backup.files)
        expect([name, found.get(name)?.equals(own)]).toEqual([name, true])
    }),
    { numRuns: 12, seed: 20261130 },
  )
})

it('one file over the limit is left out, and named; the others come back', async () => {
  const folder = folderWith({
    'film.mp4': Buffer.alloc(50_000_001, 7),
    'people/tirets.json': '-'.repeat(300_000),
  })
  const { bytes, leftOut } = await backedUp(folder)
  expect(leftOut).toEqual(['film.mp4'])
  const { files } = await readBackup('b.jalon', bytes)
  expect(files.get('people/tirets.json')).toHaveLength(300_000)
})
