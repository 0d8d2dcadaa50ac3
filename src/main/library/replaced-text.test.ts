/** A program that syncs puts another text in the place of what was just saved, and keeps no copy: what was saved is found again. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HER, toldFolder } from '../../../tests/fixtures/erased-folder'
import { close, eraseHer, started, tracesIn } from '../../../tests/fixtures/erasing-workspace'
import { NAMES } from '../../../tests/fixtures/made-up-sync'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { planJ } from '../../../tests/fixtures/plan-j'
import { someCard } from '../../../tests/fixtures/some-card'
import { someGrid } from '../../../tests/fixtures/some-grid'
import { someMethod, someTemplate } from '../../../tests/fixtures/some-method'
import { create, open, PHRASE, peopleSaid, text } from '../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, put, stamp } from '../../../tests/fixtures/workspace-folder'
import type { SessionId } from '../../shared/domain/base/id'
import { encodeCard } from '../../shared/format/card-file'
import { encodePeople } from '../../shared/format/people-file'
import { encodeSession } from '../../shared/format/session-file'

type Library = Awaited<ReturnType<typeof openedLibrary>>

const SAID = 'ce qui fut dit enregistré'
const one = <T>(of: fc.Arbitrary<T>) => fc.sample(of, { numRuns: 1, seed: 14 })[0] as T
const under = { id: 'un' as never, title: SAID }

/** A save of each kind of file, and where it goes. */
const saves: Record<string, [string, (library: Library) => unknown]> = {
  'a plan': ['sessions/plan-j', ({ store }) => store.saveSession({ ...planJ, title: SAID })],
  people: ['people/plan-j', ({ store }) => store.savePeople(peopleSaid(SAID))],
  'a card': ['cards/un', ({ store }) => store.cards.save({ ...one(someCard), ...under })],
  'a method': ['methods/un', ({ store }) => store.methods.save({ ...one(someMethod), ...under })],
  'a template': [
    'session-templates/un',
    ({ store }) => store.templates.save({ ...one(someTemplate), ...under }),
  ],
  'a grid': ['grids/un', ({ store }) => store.grids.save({ ...one(someGrid), ...under })],
  settings: [
    'settings',
    ({ store, found: { settings } }) =>
      store.saveSettings({ ...settings, organisation: { ...settings.organisation, name: SAID } }),
  ],
}

const versionsIn = (folder: string, name: string) =>
  readdirSync(join(folder, 'versions', name)).map((own) =>
    readFileSync(join(folder, 'versions', name, own), 'utf8'),
  )

describe('what was saved is a version once Jalon is left, though another text stands in its place', () => {
  it.each(Object.entries(saves))('%s', async (_what, [name, save]) => {
    const folder = folderWith()
    const library = await openedLibrary(folder)
    save(library)
    expect(await library.saving.flush()).toBe(true)
    const path = join(folder, `${name}.json`)
    const saved = readFileSync(path, 'utf8')
    expect(saved).toContain(SAID)
    writeFileSync(path, saved.replace(SAID, 'une autre'))
    expect(await library.finish()).toBe(true)
    expect(versionsIn(folder, name)).toContain(saved)
    library.release()
  })

  it('people, sealed', async () => {
    const folder = folderWith()
    const library = await open(folder)
    await create(library)
    await library.store.savePeople(peopleSaid(SAID))
    const path = join(folder, 'people/plan-j.json')
    const saved = readFileSync(path, 'utf8')
    await library.store.savePeople(peopleSaid('encore'))
    const last = readFileSync(path, 'utf8')
    writeFileSync(path, saved)
    expect(await library.finish()).toBe(true)
    expect(versionsIn(folder, 'people/plan-j')).toContain(last)
    library.release()
  })

  it('not what was taken away, to the trash or elsewhere', async () => {
    const folder = folderWith()
    const library = await openedLibrary(folder)
    library.store.saveSession({ ...planJ, title: SAID })
    await library.store.discard(planJ.id)
    expect(await library.finish()).toBe(true)
    const kept = [...filesUnder(folder)].filter(([, bytes]) => bytes.includes(SAID)).map(([name]) => name)
    expect(kept).toEqual(['trash/plan-j/session.json'])
    library.release()
  })

  it('without whoever was erased on another computer meanwhile', async () => {
    const folder = toldFolder()
    const other = toldFolder()
    const there = await started(other)
    await eraseHer(there)
    await close(there)
    const library = await openedLibrary(folder)
    const own = library.found.kept.find(({ people }) => people?.participants.some(({ id }) => id === HER.id))
    if (!own?.people) throw new Error('she is not there')
    await library.store.savePeople(own.people)
    put(folder, 'erased.json', readFileSync(join(other, 'erased.json')))
    const name = `people/${own.session.id}.json`
    put(folder, name, readFileSync(join(other, name)))
    const before = new Set(filesUnder(folder).keys())
    expect(await library.finish()).toBe(true)
    const traces = await tracesIn(folder, [HER.name])
    expect(traces.filter((trace) => !before.has(trace.split(': ')[0] ?? ''))).toEqual([])
    library.release()
  })
})

describe('nothing is saved in a copy that its program would delete at the next conflict', () => {
  const left = Object.entries(NAMES).filter(([service]) => ['Syncthing', 'Nextcloud'].includes(service))
  const edits: Record<string, (library: Library, id: SessionId) => unknown> = {
    'its plan': ({ store }, id) => store.saveSession({ ...planJ, id, title: SAID }),
    'its people': ({ store }, id) => store.savePeople({ ...peopleSaid(SAID), session: id }),
  }
  const cases = left.flatMap(([service, nameOf]) =>
    Object.entries(edits).flatMap(([what, edit]) =>
      [true, false].map((isSecond) => ({ service, nameOf, what, edit, isSecond })),
    ),
  )

  it.each(cases)(
    '$service, $what changed, beside the first: $isSecond',
    async ({ nameOf, edit, isSecond }) => {
      const name = `sessions/${nameOf('plan-j', 0)}.json`
      const theirs = encodeSession({ ...planJ, content: 'le leur' }, stamp(2))
      const folder = folderWith({ [name]: theirs })
      const first = await openedLibrary(folder)
      // Without the first it is the only one of its id.
      if (!isSecond) await first.store.discard(planJ.id)
      first.release()
      const library = await openedLibrary(folder, undefined, 'own')
      const { session } = library.found.kept.find((own) => own.session.content === 'le leur') ?? {}
      if (!session) throw new Error('the copy is not there')
      await edit(library, session.id)
      expect(await library.saving.flush()).toBe(true)
      expect(existsSync(join(folder, name))).toBe(false)
      const [aside, ...more] = readdirSync(join(folder, 'quarantine'))
      expect(more).toEqual([])
      expect(readFileSync(join(folder, 'quarantine', aside as string), 'utf8')).toBe(theirs)
      library.release()
      const again = await openedLibrary(folder, undefined, 'then')
      expect(again.told).toEqual([])
      expect(again.found.kept.map((own) => own.session.id).sort()).toEqual(
        isSecond ? [session.id, planJ.id].sort() : [planJ.id],
      )
      const said = again.found.kept.map((own) => `${own.session.title} ${text(own.people)}`)
      expect(said.filter((words) => words.includes(SAID))).toHaveLength(1)
      again.release()
    },
  )

  it('neither is an earlier version put back in one', async () => {
    const name = `sessions/${NAMES.Syncthing?.('plan-j', 0)}`
    const theirs = encodeSession({ ...planJ, content: 'le leur' }, stamp(2))
    const folder = folderWith({
      [`${name}.json`]: theirs,
      [`versions/${name}/2026-11-20T08-00-00-000Z.r1.json`]: encodeSession(
        { ...planJ, title: SAID },
        stamp(1),
      ),
    })
    const { store, found, release } = await openedLibrary(folder)
    const id = found.kept[1]?.session.id as SessionId
    const [version] = await store.versions(id)
    await store.restoreVersion(id, version?.id ?? '')
    expect(existsSync(join(folder, `${name}.json`))).toBe(false)
    expect(readFileSync(join(folder, `sessions/${id}.json`), 'utf8')).toContain(SAID)
    release()
  })

  it('sealed people wait for their vault, and the plan goes ahead of them', async () => {
    const name = `${NAMES.Syncthing?.('plan-j', 0)}.json`
    const folder = folderWith({ 'people/plan-j.json': encodePeople(peopleSaid('la leur'), stamp(1)) })
    const first = await open(folder)
    await create(first)
    await first.finish()
    first.release()
    const theirs = readFileSync(join(folder, 'people/plan-j.json'))
    put(folder, `people/${name}`, theirs)
    put(folder, `sessions/${name}`, encodeSession({ ...planJ, content: 'le leur' }, stamp(2)))
    const library = await openedLibrary(folder, undefined, 'own')
    const { session } = library.found.kept[1] ?? {}
    if (!session) throw new Error('the copy is not there')
    library.store.saveSession({ ...session, title: SAID })
    expect(await library.saving.flush()).toBe(true)
    expect(readdirSync(join(folder, 'sessions')).sort()).toEqual([`${session.id}.json`, 'plan-j.json'])
    expect(readFileSync(join(folder, 'people', name))).toEqual(theirs)
    await library.vault.open(PHRASE)
    const people = await library.store.readPeople(session.id)
    expect(text(people)).toBe('la leur')
    await library.store.savePeople({ ...peopleSaid('la leur, changée'), session: session.id })
    expect(await library.saving.flush()).toBe(true)
    expect(readdirSync(join(folder, 'people')).sort()).toEqual([`${session.id}.json`, 'plan-j.json'])
    library.release()
  })
})

it('a text that came from elsewhere is kept as a version at its first change, however soon', async () => {
  const folder = folderWith()
  const library = await openedLibrary(folder)
  library.store.saveSession({ ...planJ, title: 'Ouverte' })
  await library.saving.flush()
  library.store.saveSession({ ...planJ, title: 'La mienne' })
  await library.saving.flush()
  const theirs = encodeSession({ ...planJ, title: 'La leur' }, stamp(9))
  put(folder, 'sessions/plan-j.json', theirs)
  library.store.saveSession({ ...planJ, title: 'La mienne, changée' })
  await library.saving.flush()
  const [other] = library.appeared
  library.store.saveSession({ ...planJ, id: other?.session.id as SessionId, title: 'La leur, changée' })
  await library.saving.flush()
  expect(versionsIn(folder, 'sessions/plan-j')).toContain(theirs)
  library.release()
})

it('a card in a file that is not named after it has one file once it was changed', async () => {
  const card = { ...one(someCard), id: 'un' as never, title: 'Fiche' }
  const folder = folderWith({ 'cards/renommée.json': encodeCard(card) })
  const library = await openedLibrary(folder)
  library.store.cards.save({ ...card, title: SAID })
  expect(await library.saving.flush()).toBe(true)
  expect(readdirSync(join(folder, 'cards'))).toEqual(['un.json'])
  library.release()
})

it('somebody erased here while others were erased elsewhere: all of them stay so', async () => {
  const [folder, other] = [toldFolder(), toldFolder()]
  const here = await started(folder)
  await here.store.erasures.begin(['un-ici'])
  const there = await started(other)
  await there.store.erasures.begin(['un-là'])
  await close(there)
  put(folder, 'erased.json', readFileSync(join(other, 'erased.json')))
  await here.store.erasures.begin(['deux-ici'])
  await close(here)
  const again = await started(folder)
  const ids = ['un-ici', 'un-là', 'deux-ici', 'personne']
  expect(ids.map(again.store.erasures.isErased)).toEqual([true, true, true, false])
  await close(again)
})
