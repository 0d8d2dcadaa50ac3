/** Somebody erased stays erased, whichever way an older copy comes back without Jalon being asked. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HER, HERS, OTHER, toldFolder } from '../../../../tests/fixtures/erased-folder'
import { close, eraseHer, started, tracesIn } from '../../../../tests/fixtures/erasing-workspace'
import { NINE, openedLibrary } from '../../../../tests/fixtures/opened-library'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { someCard } from '../../../../tests/fixtures/some-card'
import { someMethod } from '../../../../tests/fixtures/some-method'
import { create, PHRASE } from '../../../../tests/fixtures/vault-folder'
import { put, stamp } from '../../../../tests/fixtures/workspace-folder'
import type { CardId } from '../../../shared/domain/base/id'
import type { Method } from '../../../shared/domain/library/method'
import type { Card } from '../../../shared/domain/plan/card'
import { encodeCard } from '../../../shared/format/card-file'
import { encodeMethod } from '../../../shared/format/method-file'
import { makeBackup, readBackup } from '../backup/backup'
import { layOut } from '../backup/restore'
import { foldersOf } from '../disk/folders'

const FILE = 'people/plan-j.json'

it('texts of the trainer’s own that name her are told before, and left as they are', async () => {
  const folder = toldFolder()
  const titled = (title: string) => ({ ...fc.sample(someCard, { numRuns: 1, seed: 7 })[0], title }) as Card
  const about = { ...titled('Le cas'), id: 'c-1' as CardId, body: 'Racontée par\nvandersaule Nadia.' }
  const other = { ...titled('Autre'), id: 'c-2' as CardId, body: 'Nadia est un prénom.' }
  for (const card of [about, other]) put(folder, `cards/${card.id}.json`, encodeCard(card, stamp(1)))
  const method = { ...fc.sample(someMethod, { numRuns: 1, seed: 7 })[0], id: 'm-1', title: 'Tour' } as Method
  const told = { ...method, steps: [{ minutes: null, text: 'écrire à NADIA@untel.example' }] }
  put(folder, 'methods/m-1.json', encodeMethod(told, stamp(1)))
  const own = await started(folder)
  const offer = await own.workspace.erasureOf(planJ.id, HER.id)
  expect(offer.own).toEqual([
    { kind: 'card', title: 'Le cas' },
    { kind: 'method', title: 'Tour' },
  ])
  await eraseHer(own)
  await close(own)
  expect(readFileSync(join(folder, 'cards/c-1.json'), 'utf8')).toContain('vandersaule Nadia')
})

it('is seen by nobody, not even before the file is rewritten', async () => {
  const folder = toldFolder()
  const own = await started(folder)
  const before = readFileSync(join(folder, FILE))
  await eraseHer(own)
  await close(own)
  put(folder, FILE, before)
  const { found, release } = await openedLibrary(folder)
  const people = found.kept.find(({ session }) => session.id === planJ.id)?.people
  expect(people?.participants.map(({ id }) => id)).toEqual([OTHER.id])
  release()
})

it('one erased before the backup and one after it: neither comes back with it', async () => {
  const folder = toldFolder()
  const folders = foldersOf(folder)
  const own = await started(folder)
  await own.workspace.erase([OTHER.id], true)
  await own.saving.flush()
  const backup = await readBackup('b', await makeBackup(folders, NINE, '0.1.0'))
  await eraseHer(own)
  await close(own)
  await layOut(folders, backup, NINE)
  const again = await started(folder)
  expect(again.workspace.peopleOf(planJ.id).participants).toEqual([])
  expect([HER.id, OTHER.id].map(again.store.erasures.isErased)).toEqual([true, true])
  await close(again)
  expect(await tracesIn(folder, [...HERS, 'Tihange'])).toEqual([])
})

it.each([[null], [PHRASE]])('a file of before that is put back by hand (phrase: %s)', async (phrase) => {
  const folder = toldFolder()
  const own = await started(folder)
  if (phrase) await create(own)
  await own.saving.flush()
  const before = readFileSync(join(folder, FILE))
  await eraseHer(own)
  if (phrase) await own.vault.lock()
  await close(own)
  put(folder, FILE, before)
  expect((await tracesIn(folder, HERS, phrase)).length).toBeGreaterThan(5)

  const again = await started(folder)
  if (phrase) {
    await again.workspace.openVault(phrase)
    await again.workspace.resumeErasure()
    // Older than the vault knows it: only read, until she says so. Whoever was erased is out of it already.
    const held = again.workspace.newer().find(({ id }) => id === planJ.id)
    expect(held?.hold).toMatchObject({ part: 'people', why: 'older' })
    await again.workspace.decideHeld(planJ.id, 'version')
  }
  expect(again.workspace.peopleOf(planJ.id).participants.map(({ id }) => id)).toEqual(['other-1'])
  if (phrase) await again.vault.lock()
  await close(again)
  expect(await tracesIn(folder, HERS, phrase)).toEqual([])
  expect(again.problems).toEqual([])

  // Once is enough: the next start has nothing left to do.
  const last = await started(folder)
  expect(last.store.erasures.isPending()).toBe(false)
  await close(last)
})
