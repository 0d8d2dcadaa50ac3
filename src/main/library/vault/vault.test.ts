/** The vault of a folder: what it seals, what it leaves, and what opens it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planJ } from '../../../../tests/fixtures/plan-j'
import {
  clearFolder,
  create,
  OTHER,
  open,
  PHRASE,
  PLAN,
  peopleSaid,
  SECRET,
  saidBy,
  text,
  traces,
} from '../../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, put } from '../../../../tests/fixtures/workspace-folder'

describe('a vault that is made', () => {
  it('seals people, versions, trash, quarantine and what belongs to nobody; no clear trace stays', async () => {
    const folder = clearFolder()
    expect(traces(folder)).toHaveLength(5)
    const library = await open(folder)
    await create(library)
    expect(library.vault.state()).toMatchObject({ kind: 'open', sealing: false })
    expect(traces(folder)).toEqual([])
    expect(library.told).toEqual([])
    expect(await saidBy(folder)).toBe(SECRET)
    // And the version is shown when the file of people is damaged.
    writeFileSync(join(folder, `people/${PLAN}.json`), 'cassé')
    const again = await open(folder)
    await again.vault.open(PHRASE)
    expect(text(await again.store.readPeople(planJ.id))).toMatch(SECRET)
    expect(again.told).toMatchObject([{ kind: 'older-version' }])
  })

  it('seals what may have been people in the trash, and leaves a document there as it is', async () => {
    const document = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00])
    const folder = folderWith({
      'trash/replaced-1/templates/modele.docx': document,
      'trash/replaced-1/people/vieux.json': `{"format":"jalon-people", ${SECRET}`,
      'trash/vieux/people.json': `${SECRET}, coupé`,
    })
    await create(await open(folder))
    expect(traces(folder)).toEqual([])
    expect(readFileSync(join(folder, 'trash/replaced-1/templates/modele.docx'))).toEqual(document)
  })

  it('does not exist before two groups of the recovery key were typed again', async () => {
    const folder = clearFolder()
    const library = await open(folder)
    const before = [...filesUnder(folder)].filter(([name]) => name !== '.jalon.lock')
    await library.vault.prepare(PHRASE)
    await expect(library.vault.confirm(['AAAAA', 'BBBBB'])).rejects.toMatchObject({
      failure: { kind: 'wrong-groups' },
    })
    expect(library.vault.state()).toEqual({ kind: 'none' })
    expect([...filesUnder(folder)].filter(([name]) => name !== '.jalon.lock')).toEqual(before)
    await expect(library.vault.prepare('court')).rejects.toMatchObject({
      failure: { kind: 'short-passphrase' },
    })
  })

  it('saves sealed, and locked it neither reads nor writes people', async () => {
    const folder = folderWith()
    const library = await open(folder)
    await create(library)
    await library.store.savePeople(peopleSaid())
    expect(await library.saving.flush()).toBe(true)
    expect(traces(folder)).toEqual([])
    await library.vault.lock()
    library.store.forgetPeople()
    const again = await open(folder)
    expect(again.found.kept.map(({ people }) => people)).toEqual([null])
    expect(again.vault.state()).toEqual({ kind: 'locked', keychain: false, waiting: 0 })
    await expect(again.vault.open(OTHER)).rejects.toMatchObject({ failure: { kind: 'wrong-passphrase' } })
    expect(again.told).toEqual([])
    expect(await saidBy(folder)).toBe(SECRET)
  })

  it('writes nothing of people while it is locked: it is refused and told', async () => {
    const folder = clearFolder()
    const library = await open(folder)
    await create(library)
    await library.vault.lock()
    const before = readFileSync(join(folder, `people/${PLAN}.json`))
    await library.store.savePeople(peopleSaid(`${SECRET} après`))
    expect(library.saving.state()).toMatchObject({ kind: 'failed' })
    expect(readFileSync(join(folder, `people/${PLAN}.json`))).toEqual(before)
    expect(traces(folder)).toEqual([])
  })

  it.each(['vault.json', 'vault.copy.json'])('opens without %s, or with a damaged one', async (name) => {
    const folder = clearFolder()
    await create(await open(folder))
    writeFileSync(join(folder, 'vault', name), 'cassé')
    await expect(saidBy(folder)).resolves.toBe(SECRET)
    rmSync(join(folder, 'vault', name))
    await expect(saidBy(folder)).resolves.toBe(SECRET)
  })

  it('is found missing rather than damaged when its file has gone', async () => {
    const folder = clearFolder()
    await create(await open(folder))
    const vault = readFileSync(join(folder, 'vault/vault.json'))
    rmSync(join(folder, 'vault'), { recursive: true })
    const library = await open(folder)
    expect(library.vault.state()).toEqual({ kind: 'missing' })
    expect(library.told).toEqual([])
    await expect(library.vault.prepare(PHRASE)).rejects.toMatchObject({ failure: { kind: 'not-possible' } })
    // The copy alone is enough.
    put(folder, 'vault/vault.copy.json', vault)
    expect(await saidBy(folder)).toBe(SECRET)
  })
})

describe('what opens it', () => {
  it('the recovery key, a hundred times of a hundred, and a new phrase from then on', async () => {
    const folder = clearFolder()
    const key = await create(await open(folder))
    let opened = 0
    for (let attempt = 0; attempt < 100; attempt++) {
      const library = await open(folder)
      const phrase = `nouvelle phrase numéro ${attempt}`
      await library.vault.recover(key.toLowerCase(), phrase)
      if (text(await library.store.readPeople(planJ.id)) === SECRET) opened += 1
      await library.vault.lock()
    }
    console.log(`recovery key: opened ${opened} of 100`)
    expect(opened).toBe(100)
    expect(await saidBy(folder, 'nouvelle phrase numéro 99')).toBe(SECRET)
    await expect(saidBy(folder, PHRASE)).rejects.toMatchObject({ failure: { kind: 'wrong-passphrase' } })
    const library = await open(folder)
    await expect(library.vault.recover(`${key.slice(0, -1)}U`, PHRASE)).rejects.toMatchObject({
      failure: { kind: 'wrong-recovery-key', groups: [8] },
    })
  })

  it('a changed phrase, and the old one no more', async () => {
    const folder = clearFolder()
    const library = await open(folder)
    await create(library)
    await expect(library.vault.change(OTHER, PHRASE)).rejects.toMatchObject({
      failure: { kind: 'wrong-passphrase' },
    })
    await library.vault.change(PHRASE, OTHER)
    expect(await saidBy(folder, OTHER)).toBe(SECRET)
    await expect(saidBy(folder)).rejects.toMatchObject({ failure: { kind: 'wrong-passphrase' } })
  })

  it('after a new master key, neither the old recovery key nor anything sealed before', async () => {
    const folder = clearFolder()
    const library = await open(folder)
    const old = await create(library)
    const sealedBefore = readFileSync(join(folder, `people/${PLAN}.json`))
    await create(library)
    expect(library.vault.state()).toMatchObject({ kind: 'open', sealing: false })
    await library.vault.lock()
    expect(await saidBy(folder)).toBe(SECRET)
    const keys = [...filesUnder(folder)]
      .filter(([name]) => /^(people|versions|trash|quarantine)/.test(name))
      .map(([, bytes]) => JSON.parse(bytes.toString()))
      .filter(({ format }) => format === 'jalon-sealed')
      .map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(4)
    expect(new Set(keys).size).toBe(1)
    const again = await open(folder)
    await expect(again.vault.recover(old, PHRASE)).rejects.toMatchObject({
      failure: { kind: 'wrong-recovery-key' },
    })
    writeFileSync(join(folder, `people/${PLAN}.json`), sealedBefore)
    // A version is shown, and nothing is written in the place of what opens with a key that is gone.
    expect(await saidBy(folder)).not.toBe(undefined)
    expect(readFileSync(join(folder, `people/${PLAN}.json`))).toEqual(sealedBefore)
  })
})
