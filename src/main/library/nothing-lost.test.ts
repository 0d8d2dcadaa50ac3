/** The writer as a whole: what is saved, kept, brought back and never written over, whatever the disk does. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultyDisk } from '../../../tests/fixtures/faulty-disk'
import { openedLibrary } from '../../../tests/fixtures/opened-library'
import { planJ } from '../../../tests/fixtures/plan-j'
import { filesUnder, folderWith, put, stamp } from '../../../tests/fixtures/workspace-folder'
import { nobody } from '../../shared/domain/people/people'
import { encodePeople } from '../../shared/format/people-file'
import { decodeSession, encodeSession } from '../../shared/format/session-file'
import { Refused } from '../workspace/refused'
import { sha256 } from './disk/sha256'

const someNote = {
  ...{ id: 'n1', kind: 'idea', at: 1, run: null, phase: null, elapsed: null, rehearsal: false },
  ...{ participant: null, situation: null, card: null },
}

const PLAN = 'sessions/plan-j.json'
const titled = (title: string) => ({ ...planJ, title })
const textIn = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')
const versionsIn = (folder: string, kind = 'sessions') =>
  readdirSync(join(folder, 'versions', kind, planJ.id))

/** The title and revision of the plan on the disk; throws when it is damaged. */
function planIn(folder: string, name = PLAN) {
  const decoded = decodeSession(textIn(folder, name), sha256)
  if (!decoded.ok) throw new Error(`${name} is ${decoded.reason}`)
  return { title: decoded.value.title, revision: decoded.revision }
}

describe('the header', () => {
  it('says the version of Jalon and rises by one with each save', async () => {
    const folder = folderWith()
    const { store, saving } = await openedLibrary(folder)
    for (const title of ['Un', 'Deux', 'Trois']) {
      store.saveSession(titled(title))
      expect(await saving.flush()).toBe(true)
    }
    expect(planIn(folder)).toEqual({ title: 'Trois', revision: 4 })
    expect(JSON.parse(textIn(folder, PLAN)).writer).toBe('0.1.0')
  })
})

describe('generations', () => {
  it('hold what was there before the first save, and no more than one each ten minutes of writing', async () => {
    const folder = folderWith()
    const before = textIn(folder, PLAN)
    const { store, saving, finish, later } = await openedLibrary(folder)
    expect(existsSync(join(folder, 'versions'))).toBe(false)
    for (let minute = 0; minute < 35; minute += 1) {
      store.saveSession(titled(`Minute ${minute}`))
      await saving.flush()
      if (minute === 0)
        expect(textIn(folder, `versions/sessions/plan-j/${versionsIn(folder)[0]}`)).toBe(before)
      later(1)
    }
    // At the opening, then what the saves of minutes 10, 20 and 30 replaced.
    const versions = await store.versions(planJ.id)
    expect(versions.map(({ session }) => session.title)).toEqual([
      'Minute 29',
      'Minute 19',
      'Minute 9',
      planJ.title,
    ])
    // On leaving, what was saved last is in a version too.
    await finish()
    expect(textIn(folder, `versions/sessions/plan-j/${versionsIn(folder).at(-1)}`)).toBe(textIn(folder, PLAN))
    expect(versionsIn(folder)).toHaveLength(5)
  })

  it('cost a save no more when there are sixty sessions', async () => {
    const others = Array.from({ length: 60 }, (_, index) => [
      `sessions/other-${index}.json`,
      encodeSession({ ...planJ, id: `other-${index}` as never }, stamp(1)),
    ])
    const operations = async (folder: string) => {
      const { on, operations } = faultyDisk()
      const { store, saving, later } = await openedLibrary(folder, on)
      later(11)
      operations.length = 0
      store.saveSession(titled('Un'))
      await saving.flush()
      return operations.length
    }
    expect(await operations(folderWith(Object.fromEntries(others)))).toBe(await operations(folderWith()))
  })
})

describe('another program wrote meanwhile', () => {
  const theirs = encodeSession(titled('Les leurs'), stamp(9))

  it('is not written over: ours goes on in a file of its own, theirs joins the list, and it is told', async () => {
    const folder = folderWith()
    const { store, saving, told, appeared } = await openedLibrary(folder)
    put(folder, PLAN, theirs)
    store.saveSession(titled('La nôtre'))
    expect(await saving.flush()).toBe(true)
    expect(await saving.flush()).toBe(true)
    expect(textIn(folder, PLAN)).toBe(theirs)
    const [copy = ''] = readdirSync(join(folder, 'sessions')).filter((name) => name.includes('conflit'))
    expect(copy).toMatch(/^plan-j \(conflit 2026-11-24 09h00 .+\)\.json$/)
    expect(told).toEqual([{ kind: 'changed-elsewhere', file: PLAN, keptAs: `sessions/${copy}` }])
    expect(appeared.map(({ session }) => [session.id, session.title])).toEqual([['new-2', 'Les leurs']])
    expect(planIn(folder, `sessions/${copy}`).title).toBe('La nôtre')

    store.saveSession(titled('La nôtre encore'))
    store.saveSession({ ...titled('Les leurs encore'), id: 'new-2' as never })
    await saving.flush()
    expect(planIn(folder, `sessions/${copy}`).title).toBe('La nôtre encore')
    expect(planIn(folder)).toEqual({ title: 'Les leurs encore', revision: 10 })
    expect(told).toHaveLength(1)

    const again = await openedLibrary(folder)
    expect(again.found.kept.map(({ session }) => session.title).sort()).toEqual([
      'La nôtre encore',
      'Les leurs encore',
    ])
    expect(again.told).toEqual([])
  })

  it('the people go with their plan, whichever of the two was written', async () => {
    const folder = folderWith()
    const { store, saving, told } = await openedLibrary(folder)
    const notes = [{ ...someNote, text: 'La leur' }]
    const theirPeople = encodePeople({ ...nobody(planJ.id), notes: notes as never }, stamp(2))
    put(folder, 'people/plan-j.json', theirPeople)
    await store.savePeople({ ...nobody(planJ.id), notes: [{ ...notes[0], text: 'La nôtre' }] as never })
    expect(await saving.flush()).toBe(true)
    expect(textIn(folder, 'people/plan-j.json')).toBe(theirPeople)
    expect(told).toHaveLength(1)
    const again = await openedLibrary(folder)
    expect(again.found.kept.map(({ people }) => people?.notes[0]?.text).sort()).toEqual([
      'La leur',
      'La nôtre',
    ])
  })

  it('a file that was deleted is made again', async () => {
    const folder = folderWith()
    const { store, saving, told } = await openedLibrary(folder)
    rmSync(join(folder, PLAN))
    store.saveSession(titled('Un'))
    expect(await saving.flush()).toBe(true)
    expect(planIn(folder).title).toBe('Un')
    expect(told).toEqual([])
  })

  it('two that take turns lose none of their 200 edits', async () => {
    const folder = folderWith()
    const on = faultyDisk().on
    const [one, other] = [await openedLibrary(folder, on), await openedLibrary(folder, on)]
    const edits = [one, other].map((): string[] => [])
    for (let edit = 0; edit < 100; edit += 1) {
      for (const [who, { store, saving }] of [one, other].entries()) {
        edits[who]?.push(`${who}-${edit}`)
        store.saveSession({ ...planJ, summary: edits[who]?.join(' ') ?? '' })
        await saving.flush()
      }
    }
    const { found } = await openedLibrary(folder)
    const all = new Set(found.kept.flatMap(({ session }) => session.summary.split(' ')))
    expect(edits.flat().filter((edit) => !all.has(edit))).toEqual([])
    expect(found.kept).toHaveLength(2)
  })
})

it('the notes taken in a copy made by hand are found at the next start', async () => {
  const folder = folderWith({ 'sessions/copie.json': encodeSession(titled('Copie'), stamp(3)) })
  const { found, store, saving } = await openedLibrary(folder)
  const copy = found.kept.find(({ session }) => session.title === 'Copie')?.session.id
  const note = { ...someNote, text: 'Mot' }
  await store.savePeople({ ...nobody(copy as never), notes: [note as never] })
  expect(await saving.flush()).toBe(true)
  const again = await openedLibrary(folder)
  expect(again.found.kept.map(({ session, people }) => [session.id, people?.notes.length])).toEqual([
    [planJ.id, 0],
    [copy, 1],
  ])
})

describe('a version brought back', () => {
  it('takes the place of the plan, which is a version itself and can be brought back in turn', async () => {
    const folder = folderWith()
    const { store, saving } = await openedLibrary(folder)
    store.saveSession(titled('Défait'))
    await saving.flush()
    const [version] = await store.versions(planJ.id)
    expect((await store.restoreVersion(planJ.id, version?.id ?? '')).title).toBe(planJ.title)
    expect(planIn(folder)).toEqual({ title: planJ.title, revision: 3 })
    const undone = (await store.versions(planJ.id)).find(({ session }) => session.title === 'Défait')
    expect((await store.restoreVersion(planJ.id, undone?.id ?? '')).title).toBe('Défait')
    expect(planIn(folder)).toEqual({ title: 'Défait', revision: 4 })
  })

  it('is one of the list and nothing else', async () => {
    const { store } = await openedLibrary(folderWith())
    const failure = { kind: 'not-found', file: '../../settings.json' } as const
    await expect(store.restoreVersion(planJ.id, '../../settings.json')).rejects.toMatchObject(
      new Refused(failure),
    )
  })
})

it('leaves no temporary file anywhere', async () => {
  const left = '.x.json.0f8f0f8f-0f8f-4f8f-8f8f-0f8f0f8f0f8f.tmp'
  const folder = folderWith({
    [left]: 'x',
    [`cards/${left}`]: 'x',
    [`quarantine/${left}`]: 'x',
    [`exports/Une journée/${left}`]: 'x',
    [`versions/sessions/plan-j/${left}`]: 'x',
    'sessions/.of-another-program.tmp': 'x',
  })
  await openedLibrary(folder)
  expect([...filesUnder(folder).keys()].filter((name) => name.endsWith('.tmp'))).toEqual([
    'sessions/.of-another-program.tmp',
  ])
  expect(existsSync(join(folder, PLAN))).toBe(true)
})
