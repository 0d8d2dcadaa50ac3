/** Several files of one vault in a folder: none of the keys is lost, whatever a program that syncs made of them. */
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planJ } from '../../../../tests/fixtures/plan-j'
import {
  clearFolder,
  create,
  OTHER,
  PHRASE,
  PLAN,
  peopleSaid,
  SECRET,
  text,
} from '../../../../tests/fixtures/vault-folder'
import { isOpen, newKey, notesIn, openWith, start } from '../../../../tests/fixtures/vault-start'
import { filesUnder } from '../../../../tests/fixtures/workspace-folder'
import { looksSealed } from '../../../shared/format/sealed-file'

const PEOPLE = `people/${PLAN}.json`

describe('what another computer sealed before it heard of a change of key', () => {
  it('is shown and told, taken once the trainer says so, and never unreadable, two changes later too', async () => {
    const folder = clearFolder()
    const a = await start(folder)
    await create(a)
    await a.store.savePeople(peopleSaid(`${SECRET} tard`))
    await a.saving.flush()
    const late = readFileSync(join(folder, PEOPLE))
    await a.store.savePeople(peopleSaid(`${SECRET} avant`))
    await newKey(a, PHRASE)
    await newKey(a, PHRASE)
    await a.own.lockVault()
    a.release()
    // Higher than any the ledger knows, as the other computer went on.
    writeFileSync(join(folder, PEOPLE), late)
    rmSync(join(folder, 'vault/ledger.json'))
    for (const name of filesUnder(folder).keys()) if (/vault-[0-9a-f]+/.test(name)) rmSync(join(folder, name))
    const again = await start(folder)
    await openWith(again, [PHRASE])
    await again.own.lookAgain()
    const line = again.own.newer().find(({ id }) => id === PLAN)
    expect(line).toMatchObject({ hold: { part: 'people', why: 'older' } })
    expect(again.told.map(({ kind }) => kind)).toContain('older-version')
    await again.own.decideHeld(line?.id ?? '', 'version')
    expect(text(await again.store.readPeople(planJ.id))).toBe(`${SECRET} tard`)
    expect(readFileSync(join(folder, PEOPLE)).equals(late)).toBe(false)
  })
})

describe('copies that programs make of the vault’s file', () => {
  const NAMES = [
    'vault (1).json',
    'vault (PORTABLE’s conflicted copy 2026-11-30).json',
    'vault.sync-conflict-20261130-093100-ABCDEFG.json',
    'vault (conflicted copy 2026-11-30 093100).json',
    'vault-PORTABLE.json',
    'vault 2.json',
    'vault-conflict-1.json',
  ]

  it.each(NAMES)(
    '%s is tried with the phrase: what either vault sealed is read, then sealed by one key',
    async (name) => {
      // Two vaults made on two computers with the same phrase, then the folders are brought together.
      const [folder, other] = [clearFolder(), clearFolder()]
      for (const own of [folder, other]) {
        const made = await start(own)
        await create(made)
        await made.own.addNote(own === folder ? 'chez A' : 'chez B', 'idea')
        await made.saving.flush()
        await made.own.lockVault()
        made.release()
      }
      copyFileSync(join(other, 'vault/vault.json'), join(folder, 'vault', name))
      copyFileSync(join(other, PEOPLE), join(folder, PEOPLE))
      rmSync(join(folder, 'vault/ledger.json'))
      expect(await notesIn(folder, [PHRASE])).toEqual(['chez B'])
      const keys = [...filesUnder(folder)].flatMap(([path, bytes]) =>
        path.startsWith('people') && looksSealed(bytes.toString()) ? [JSON.parse(bytes.toString()).key] : [],
      )
      expect(new Set(keys).size).toBe(1)
      // And without the copy from then on.
      rmSync(join(folder, 'vault', name))
      expect(await notesIn(folder, [PHRASE])).toEqual(['chez B'])
    },
  )

  it('of another phrase: either opens, the other is told and stays whole', async () => {
    const [folder, other] = [clearFolder(), clearFolder()]
    for (const [where, phrase] of [
      [folder, PHRASE],
      [other, OTHER],
    ] as const) {
      const made = await start(where)
      await create(made, phrase)
      await made.own.lockVault()
    }
    copyFileSync(join(other, 'vault/vault.json'), join(folder, 'vault/vault (1).json'))
    copyFileSync(join(other, PEOPLE), join(folder, PEOPLE))
    rmSync(join(folder, 'vault/ledger.json'))
    const before = new Map([...filesUnder(folder)].filter(([name]) => name.startsWith('vault/')))
    const own = await start(folder)
    await openWith(own, [OTHER])
    expect(own.told.map(({ kind }) => kind)).toContain('vault-copies')
    expect(text(await own.store.readPeople(planJ.id))).toBe(SECRET)
    await own.own.changePhrase(OTHER, `${OTHER} encore`)
    await own.own.lockVault()
    // The first vault is not written over unseen.
    const vaults = [...filesUnder(folder)]
      .filter(([name]) => name.startsWith('vault/'))
      .map(([, bytes]) => bytes)
    const first = before.get('vault/vault.json') ?? Buffer.of()
    const { id } = JSON.parse(first.toString())
    expect(vaults.some((bytes) => JSON.parse(bytes.toString()).id === id)).toBe(true)
    const last = await start(folder)
    await openWith(last, [PHRASE])
    expect(isOpen(last)).toBe(true)
  })

  it('moved there by the program, with none in its place: the copy opens and is put in its place', async () => {
    const folder = clearFolder()
    const own = await start(folder)
    await create(own)
    await own.own.lockVault()
    renameSync(join(folder, 'vault/vault.json'), join(folder, 'vault/vault (1).json'))
    rmSync(join(folder, 'vault/vault.copy.json'))
    expect(await notesIn(folder, [PHRASE])).toEqual([])
    rmSync(join(folder, 'vault/vault (1).json'))
    expect(await notesIn(folder, [PHRASE])).toEqual([])
  })

  it('a copy that a change of key has followed opens nothing any more', async () => {
    const folder = clearFolder()
    const own = await start(folder)
    await create(own)
    copyFileSync(join(folder, 'vault/vault.json'), join(folder, 'vault/vault (1).json'))
    await newKey(own, PHRASE)
    await own.own.changePhrase(PHRASE, OTHER)
    await own.own.lockVault()
    const again = await start(folder)
    await expect(again.own.openVault(PHRASE)).rejects.toMatchObject({ failure: { kind: 'wrong-passphrase' } })
  })
})
