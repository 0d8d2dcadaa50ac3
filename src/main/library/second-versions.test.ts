/** The copies that programs that sync put beside a file, under any of their names: shown, told, and files of their own once changed. */
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HER, toldFolder } from '../../../tests/fixtures/erased-folder'
import { close, eraseHer, started } from '../../../tests/fixtures/erasing-workspace'
import { NAMES } from '../../../tests/fixtures/made-up-sync'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { planJ } from '../../../tests/fixtures/plan-j'
import { create, open, PHRASE, peopleSaid, text } from '../../../tests/fixtures/vault-folder'
import { folderWith, put, stamp } from '../../../tests/fixtures/workspace-folder'
import { encodeCard } from '../../shared/format/card-file'
import { encodePeople } from '../../shared/format/people-file'
import { decodeSession, encodeSession } from '../../shared/format/session-file'
import { disk } from './disk/durable-file'
import { sha256 } from './disk/sha256'

const theirs = encodePeople(peopleSaid('la leur'), stamp(3))
const second = (file: string, title = planJ.title) => ({
  ...{ kind: 'second-version', file, title, shown: `${title} (2)` },
})

describe.each(Object.entries(NAMES))('a copy under the name that %s gives it', (_service, nameOf) => {
  const name = (of: string) => `${nameOf(of, 0)}.json`
  const people = `people/${name('plan-j')}`
  const saidIn = ({ found }: Awaited<ReturnType<typeof openedLibrary>>) =>
    found.kept.map(({ session, people }) => [session.title, text(people)])

  it('of people is a session of the list, told until it is changed, then a session like the others', async () => {
    const folder = folderWith({
      'people/plan-j.json': encodePeople(peopleSaid('la mienne'), stamp(3)),
      [people]: theirs,
    })
    const library = await openedLibrary(folder)
    expect(saidIn(library)).toEqual([
      [planJ.title, 'la mienne'],
      [`${planJ.title} (2)`, 'la leur'],
    ])
    expect(library.told).toEqual([second(people)])
    expect(readFileSync(join(folder, people), 'utf8')).toBe(theirs)
    const [, other] = library.found.kept
    await library.store.savePeople({ ...peopleSaid('changée'), session: other?.session.id as never })
    expect(await library.saving.flush()).toBe(true)
    expect(existsSync(join(folder, people))).toBe(false)
    library.release()
    const again = await openedLibrary(folder)
    expect(new Map(saidIn(again) as [string, string][])).toEqual(
      new Map([
        [planJ.title, 'la mienne'],
        [`${planJ.title} (2)`, 'changée'],
      ]),
    )
    expect(again.told).toEqual([])
    expect(
      readdirSync(join(folder, 'quarantine')).map((own) =>
        readFileSync(join(folder, 'quarantine', own), 'utf8'),
      ),
    ).toEqual([theirs])
    again.release()
  })

  it('of people and of their plan is one session', async () => {
    const plan = encodeSession({ ...planJ, content: 'le leur' }, stamp(2))
    const folder = folderWith({ [people]: theirs, [`sessions/${name('plan-j')}`]: plan })
    const library = await openedLibrary(folder)
    expect(library.found.kept.map(({ session, people }) => [session.content, text(people)])).toEqual([
      [planJ.content, undefined],
      ['le leur', 'la leur'],
    ])
    expect(library.told).toEqual([second(`sessions/${name('plan-j')}`)])
    library.release()
  })

  it('of what is sealed is shown once the vault is open', async () => {
    const folder = folderWith({ 'people/plan-j.json': encodePeople(peopleSaid('la mienne'), stamp(1)) })
    const first = await open(folder)
    await create(first)
    await first.finish()
    put(folder, people, readFileSync(join(folder, 'people/plan-j.json')))
    await first.store.savePeople(peopleSaid('la suite'))
    await first.finish()
    first.release()
    const library = await openedLibrary(folder)
    expect(library.told).toEqual([second(people)])
    await library.vault.open(PHRASE)
    const said: unknown[] = []
    for (const { session } of library.found.kept) said.push(text(await library.store.readPeople(session.id)))
    expect(said).toEqual(['la suite', 'la mienne'])
    library.release()
  })

  it('of a card is a card of its own, and neither is written in the other’s file', async () => {
    const card = {
      ...{
        id: 'fiche' as never,
        title: 'Fiche',
        summary: 'mienne',
        body: '',
        axis: null,
        theme: '',
        reviewBefore: null,
      },
      ...{ tags: [], registers: [], sources: [], questions: [], status: 'draft' as const },
    }
    const copy = `cards/${name('fiche')}`
    const folder = folderWith({
      'cards/fiche.json': encodeCard(card),
      [copy]: encodeCard({ ...card, summary: 'leur' }),
    })
    const library = await openedLibrary(folder)
    const [other] = library.found.cards.filter(({ id }) => id !== card.id)
    expect(other).toMatchObject({ title: 'Fiche (2)', summary: 'leur' })
    expect(library.told).toEqual([second(copy, 'Fiche')])
    library.store.cards.save({ ...(other as typeof card), summary: 'leur, changée' })
    await library.saving.flush()
    library.release()
    const again = await openedLibrary(folder)
    expect(again.found.cards.map(({ summary }) => summary).sort()).toEqual(['leur, changée', 'mienne'])
    expect(again.told).toEqual([])
    again.release()
  })

  it('of what was erased counts: she is erased here too', async () => {
    const folder = toldFolder()
    const own = await started(folder)
    await eraseHer(own)
    await close(own)
    renameSync(join(folder, 'erased.json'), join(folder, name('erased')))
    const people = encodePeople({ ...peopleSaid(), participants: [HER] }, stamp(1))
    const library = await openedLibrary(
      folderWith({
        'people/plan-j.json': people,
        [name('erased')]: readFileSync(join(folder, name('erased'))),
      }),
    )
    expect(library.found.kept.map(({ people }) => people?.participants)).toEqual([[]])
    library.release()
  })
})

describe('what comes while it is worked on', () => {
  it('between the look at a file and its new name is not written over', async () => {
    const folder = folderWith()
    const other = encodeSession({ ...planJ, title: 'La leur' }, stamp(9))
    let comes = false
    const own = {
      ...disk,
      open: async (...words: Parameters<typeof disk.open>) => {
        const file = await disk.open(...words)
        // Its temporary file is being written.
        if (comes && words[1] === 'wx') put(folder, 'sessions/plan-j.json', other)
        comes = false
        return file
      },
    }
    const { store, saving, found, release } = await openedLibrary(folder, own)
    store.saveSession({ ...planJ, title: 'Gardée' })
    await saving.flush()
    comes = true
    store.saveSession({ ...planJ, title: 'La mienne' })
    await saving.flush()
    expect(found.kept).toHaveLength(1)
    const texts = readdirSync(join(folder, 'sessions')).map((name) =>
      readFileSync(join(folder, 'sessions', name), 'utf8'),
    )
    expect(texts).toContain(other)
    expect(texts.some((own) => own.includes('La mienne'))).toBe(true)
    release()
  })

  it('in the place of a copy that was taken up stays there', async () => {
    const name = 'plan-j 2.json'
    const folder = folderWith({ [`people/${name}`]: theirs })
    const { store, saving, found, release } = await openedLibrary(folder)
    const later = encodePeople(peopleSaid('venue depuis'), stamp(5))
    put(folder, `people/${name}`, later)
    const other = found.kept.find(({ people }) => text(people) === 'la leur')
    await store.savePeople({ ...peopleSaid('changée'), session: other?.session.id as never })
    expect(await saving.flush()).toBe(true)
    expect(readdirSync(join(folder, 'people'))).toContain(name)
    expect(readFileSync(join(folder, 'people', name), 'utf8')).toBe(later)
    release()
  })
})

describe('the first change of a file', () => {
  it('keeps it as it was opened, since opening keeps nothing', async () => {
    const opened = encodeSession({ ...planJ, title: 'Comme ouverte' }, stamp(4))
    const folder = folderWith({
      'sessions/plan-j.json': opened,
      'people/plan-j.json': encodePeople(peopleSaid('comme ouverte'), stamp(2)),
    })
    const { store, saving, release } = await openedLibrary(folder)
    expect(existsSync(join(folder, 'versions'))).toBe(false)
    store.saveSession({ ...planJ, title: 'Changée' })
    await store.savePeople(peopleSaid('changée'))
    expect(await saving.flush()).toBe(true)
    expect(existsSync(join(folder, 'versions'))).toBe(true)
    const texts = (kind: string) =>
      readdirSync(join(folder, 'versions', kind, 'plan-j')).map((own) =>
        readFileSync(join(folder, 'versions', kind, 'plan-j', own), 'utf8'),
      )
    expect(texts('sessions')).toEqual([opened])
    expect(texts('people').map((own) => own.includes('comme ouverte'))).toEqual([true])
    // And what is opened again and changed again is kept again, however soon.
    release()
    const again = await openedLibrary(folder)
    again.store.saveSession({ ...planJ, title: 'Changée encore' })
    expect(await again.saving.flush()).toBe(true)
    const titles = texts('sessions').map((own) => {
      const found = decodeSession(own, sha256)
      return found.ok && found.value.title
    })
    expect(titles.sort()).toEqual(['Changée', 'Comme ouverte'])
    again.release()
  })
})
