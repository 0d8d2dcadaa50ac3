/** Reading writes nothing: in whatever order the files of a folder arrive, opening it changes no byte of what was there. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { opened } from '../../../tests/fixtures/opened-workspace'
import { planJ } from '../../../tests/fixtures/plan-j'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { sized } from '../../../tests/fixtures/trust'
import { create, open, PHRASE, PLAN, peopleSaid, SECRET, text } from '../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, put, stamp } from '../../../tests/fixtures/workspace-folder'
import { encodePeople } from '../../shared/format/people-file'
import { encodeSession } from '../../shared/format/session-file'
import { Refused } from '../workspace/refused'

const SESSION = `sessions/${PLAN}.json`
const PEOPLE = `people/${PLAN}.json`
const RUNS = sized(50, 400)

/** A folder with a vault, edited several times, as another computer has it. */
async function source(withVault: boolean) {
  const folder = folderWith({ [PEOPLE]: encodePeople(peopleSaid(), stamp(1)) })
  const library = await open(folder)
  if (withVault) await create(library)
  const own = opened(library.found, library.store).own
  await own.offerModels()
  own.openSession(planJ.id)
  for (const note of [1, 2, 3]) {
    library.later(11)
    library.store.saveSession({ ...planJ, title: `Le jour ${note}` })
    await library.store.savePeople(peopleSaid(`${SECRET} ${note}`))
    await library.saving.flush()
  }
  await library.store.saveSettings({ ...library.found.settings, theme: 'dark' })
  await library.finish()
  library.release()
  return new Map([...filesUnder(folder)].filter(([name]) => !name.startsWith('.')))
}

const sums = (folder: string) =>
  [...filesUnder(folder)]
    .filter(([name]) => name !== '.jalon.lock')
    .map(([name, bytes]) => [name, String(bytes)])

/** Everything that reading asks for, with the phrase when there is a vault. */
async function readAll(folder: string) {
  const library = await openedLibrary(folder)
  const { own } = opened(library.found, library.store)
  if (library.vault.state().kind === 'locked') await library.vault.open(PHRASE)
  for (const { session } of library.found.kept) await library.store.readPeople(session.id)
  await own.lookAgain()
  for (const { session } of own.sessions()) {
    own.openSession(session.id)
    await library.store.runs(session.id)
    await own.versions(session.id)
    own.closeSession()
  }
  await own.offerExample()
  await own.offerModels()
  await library.finish()
  return { ...library, own }
}

describe.each([
  ['without a vault', false],
  ['with a vault', true],
])('a folder that another program fills, %s', (_, withVault) => {
  it('in any order of arrival, with files that are empty or cut off: no byte of what was there changes', {
    timeout: 10 * 60_000,
  }, async () => {
    const files = await source(withVault)
    const names = [...files.keys()]
    const vault = names.filter((name) => name.startsWith('vault/vault'))
    const arrival = fc.record({
      there: fc.shuffledSubarray(names),
      empty: fc.subarray(names),
      cut: fc.subarray(names),
    })
    await fc.assert(
      fc.asyncProperty(arrival, async ({ there, empty, cut }) => {
        const folder = temporaryFolder()
        for (const name of new Set([...there, ...vault])) {
          const whole = files.get(name) ?? Buffer.of()
          const isWhole = name.startsWith('vault/vault')
          const bytes = isWhole
            ? whole
            : empty.includes(name)
              ? Buffer.of()
              : cut.includes(name)
                ? whole.subarray(0, 90)
                : whole
          put(folder, name, bytes)
        }
        if (there.length === 0 && vault.length === 0) return
        const before = sums(folder)
        const { release } = await readAll(folder)
        release()
        const after = new Map(sums(folder).map(([name = '', bytes]) => [name, bytes]))
        for (const [name = '', bytes] of before) expect([name, after.get(name)]).toEqual([name, bytes])
        // Beside copies of what cannot be read, nothing has come.
        const come = [...after.keys()].filter((name) => !before.some(([own]) => own === name))
        expect(come.filter((name) => !name.startsWith('quarantine'))).toEqual([])
        rmSync(folder, { recursive: true })
      }),
      { numRuns: RUNS, seed: 20261130 },
    )
  })

  it('the ledger or an older file first: what is there is only read, and taken up once the rest has come', async () => {
    const files = await source(withVault)
    const folder = temporaryFolder()
    for (const [name, bytes] of files) put(folder, name, bytes)
    rmSync(join(folder, PEOPLE))
    const { own, store, told } = await readAll(folder)
    expect(own.sessions()).toEqual([])
    expect(own.newer()).toMatchObject([{ id: PLAN, file: PEOPLE, hold: { part: 'people', why: 'missing' } }])
    expect(told.map(({ kind }) => kind)).toEqual(['missing-file'])
    expect(() => own.openSession(planJ.id)).toThrow(new Refused({ kind: 'on-hold', title: 'Le jour 3' }))
    expect(existsSync(join(folder, PEOPLE))).toBe(false)

    put(folder, PEOPLE, files.get(PEOPLE) ?? '')
    await own.lookAgain()
    expect(own.newer()).toEqual([])
    expect(own.sessions()).toHaveLength(1)
    expect(text(await store.readPeople(planJ.id))).toBe(`${SECRET} 3`)
    expect(readFileSync(join(folder, PEOPLE))).toEqual(files.get(PEOPLE))
  })

  it('people that are missing: an earlier version, or nobody, once the trainer says so', async () => {
    for (const decision of ['version', 'without'] as const) {
      const files = await source(withVault)
      const folder = temporaryFolder()
      for (const [name, bytes] of files) if (name !== PEOPLE) put(folder, name, bytes)
      const { own, store } = await readAll(folder)
      expect(text(await store.readPeopleOnly(planJ.id))).toBe(`${SECRET} 3`)
      await own.decideHeld(planJ.id, decision)
      expect([own.newer(), own.sessions()[0]?.session.title]).toEqual([[], 'Le jour 3'])
      expect(text(await store.readPeople(planJ.id))).toBe(decision === 'version' ? `${SECRET} 3` : undefined)
      expect(existsSync(join(folder, PEOPLE))).toBe(true)
      // It is the present one for the next start, too.
      const again = await readAll(folder)
      expect([again.own.newer(), again.told]).toEqual([[], []])
    }
  })
})

describe('a file that is known and not there', () => {
  const older = encodeSession({ ...planJ, title: 'Hier' }, stamp(3))
  const version = `versions/sessions/${PLAN}/2026-11-20T08-00-00-000Z.r3.json`

  it('a plan keeps its line, read only, until it is back', async () => {
    const folder = folderWith({ [version]: older })
    const plan = readFileSync(join(folder, SESSION))
    rmSync(join(folder, SESSION))
    const { own } = await readAll(folder)
    expect(own.newer()).toMatchObject([
      { id: PLAN, file: SESSION, session: { title: 'Hier' }, hold: { part: 'plan', why: 'missing' } },
    ])
    writeFileSync(join(folder, SESSION), plan)
    await own.lookAgain()
    expect([own.newer(), own.sessions()[0]?.session.title]).toEqual([[], planJ.title])
  })

  it('a plan in the trash is not missing; one that the trainer puts there is not any more', async () => {
    const folder = folderWith({ [version]: older })
    rmSync(join(folder, SESSION))
    const { own, release } = await readAll(folder)
    await own.decideHeld(PLAN, 'trash')
    expect(own.newer()).toEqual([])
    release()
    const again = await readAll(folder)
    expect([again.own.newer(), again.told]).toEqual([[], []])
    await again.own.bringBack(planJ.id)
    expect(again.own.sessions()[0]?.session.title).toBe('Hier')
  })

  it.each([
    ['what iCloud leaves for a file', { [`people/.${PLAN}.json.icloud`]: 'bplist' }, true],
    ['an empty file', { [PEOPLE]: '' }, false],
  ])('%s counts as one that is taken elsewhere', async (_, files, isGone) => {
    const folder = folderWith(files)
    if (isGone) rmSync(join(folder, PEOPLE))
    const { own, store } = await readAll(folder)
    expect(own.sessions()).toEqual([])
    expect(own.newer()).toMatchObject([{ id: PLAN, hold: { part: 'people' } }])
    store.saveSession(planJ)
    expect(isGone ? existsSync(join(folder, PEOPLE)) : readFileSync(join(folder, PEOPLE), 'utf8')).toBe(
      isGone ? false : '',
    )
  })

  it('a plan that iCloud has taken away keeps its line by its name', async () => {
    const folder = folderWith({ 'sessions/.autre.json.icloud': 'bplist' })
    const { own } = await readAll(folder)
    expect(own.newer()).toMatchObject([{ id: 'autre', session: null, hold: { why: 'missing' } }])
  })

  it('settings are those of their version, and the example does not come back', async () => {
    const folder = folderWith()
    const first = await openedLibrary(folder)
    await first.store.saveSettings({ ...first.found.settings, theme: 'dark' })
    await first.finish()
    first.release()
    rmSync(join(folder, 'settings.json'))
    const { found } = await openedLibrary(folder)
    expect([found.settings.theme, found.settings.exampleOffered]).toEqual(['dark', true])
  })

  it('damaged: its bytes are replaced when the trainer edits or says so, and kept', async () => {
    const folder = folderWith({ [SESSION]: 'abîmé', [version]: older })
    const { own, saving } = await readAll(folder)
    expect(readFileSync(join(folder, SESSION), 'utf8')).toBe('abîmé')
    await own.decideHeld(PLAN, 'version')
    own.openSession(planJ.id)
    own.edit(planJ.id, 1, { kind: 'session.set', field: 'title', value: 'Aujourd’hui' })
    await saving.flush()
    expect(readFileSync(join(folder, SESSION), 'utf8')).toContain('Aujourd’hui')
    expect([...filesUnder(folder).values()].map(String)).toContain('abîmé')
  })
})
