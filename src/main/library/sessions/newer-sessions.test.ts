/** A session that a later Jalon wrote: read and printed, and nothing that belongs to it is ever written. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { journal } from '../../../../tests/fixtures/journal'
import { laterFile, unknownFile } from '../../../../tests/fixtures/later'
import { openedLibrary } from '../../../../tests/fixtures/opened-library'
import { opened } from '../../../../tests/fixtures/opened-workspace'
import { baselineJ, planJ } from '../../../../tests/fixtures/plan-j'
import { readSealedWith } from '../../../../tests/fixtures/unsealed'
import { create, PHRASE, SECRET, traces } from '../../../../tests/fixtures/vault-folder'
import { filesUnder, folderWith, put, stamp } from '../../../../tests/fixtures/workspace-folder'
import type { CardId, DayId, ParticipantId, RunId, SessionId } from '../../../shared/domain/base/id'
import { nobody, type People } from '../../../shared/domain/people/people'
import { encodePeople, peopleFormat } from '../../../shared/format/people-file'
import { encodeRun } from '../../../shared/format/run-file'
import { decodeSealed } from '../../../shared/format/sealed-file'
import { encodeSession } from '../../../shared/format/session-file'
import { Refused } from '../../workspace/refused'
import { sha256 } from '../disk/sha256'

const id = 'later' as SessionId
const later = { ...planJ, id, title: 'Séance de demain' }
const readOnly = new Refused({ kind: 'read-only', title: later.title })
const people: People = { ...nobody(id), groups: [{ id: 'g' as never, name: 'A', members: [], locked: [] }] }

/** Plan J, and a session of a later Jalon with its people and a run that was not ended. */
function workspaceOf(session: string = laterFile(later)) {
  const begun = { ...baselineJ, run: 'run-later' as RunId, session: id }
  return folderWith({
    'sessions/later.json': session,
    'people/later.json': encodePeople(people, stamp(1)),
    'runs/run-later.jsonl': encodeRun({ baseline: begun, journal: journal('9:00 begin A') }),
  })
}

const sumsOf = (folder: string) =>
  [...filesUnder(folder)]
    .filter(([path]) => path.includes('later'))
    .map(([path, bytes]) => [path, sha256(bytes)])

async function openedIn(folder: string) {
  const library = await openedLibrary(folder)
  const { own } = opened(library.found, library.store)
  return { ...library, own }
}

/** Why it was refused; null when it was not. */
async function refusalOf(ask: () => unknown) {
  try {
    await ask()
    return null
  } catch (error) {
    return error instanceof Refused ? error.failure.kind : error
  }
}

describe('a session of a later Jalon', () => {
  it('is there with what can be read of it, beside the others, and nothing has to be told', async () => {
    const { found } = await openedIn(workspaceOf())
    expect(found.newer).toEqual([{ id, file: 'sessions/later.json', session: later }])
    expect(found.kept.map(({ session }) => session.id)).toEqual([planJ.id])
    expect(found.run).toBeNull()
    expect(found.problems).toEqual([])
  })

  it('is there by the name of its file when nothing can be read of it, and that is told', async () => {
    const { found } = await openedIn(workspaceOf(unknownFile(later)))
    expect(found.newer).toEqual([{ id, file: 'sessions/later.json', session: null }])
    expect(found.problems).toEqual([{ kind: 'newer-format', file: 'sessions/later.json' }])
  })

  it('is read with its people and what its runs were', async () => {
    const { own } = await openedIn(workspaceOf())
    expect(own.session(id)).toEqual(later)
    expect(await own.peopleToPrint(id)).toEqual(people)
    expect(await own.reports(id)).toHaveLength(1)
  })

  it.each([
    ['that can be read', laterFile(later)],
    ['that cannot', unknownFile(later)],
  ])('%s keeps every byte of every file, whatever is asked', async (_, file) => {
    const folder = workspaceOf(file)
    const before = sumsOf(folder)
    expect(before).toHaveLength(3)
    const { own, saving, later: pass } = await openedIn(folder)
    const asked: (() => unknown)[] = [
      () => own.openSession(id),
      () => own.edit(id, 1, { kind: 'session.set', field: 'title', value: 'Changé' }),
      () => own.editPeople(id, 2, { kind: 'participant.remove', participant: 'p' as ParticipantId }),
      () => own.editCards(id, 3, { kind: 'card.remove', card: 'c' as CardId }),
      () => own.discard(id),
      () => own.bringBack(id),
      () => own.duplicate(id),
      () => own.versions(id),
      () => own.restoreVersion(id, 'v'),
      () => own.keepAsTemplate(id, 'Modèle'),
      () => own.createNext(id),
      () => own.anonymise(id, []),
      () => own.erasureOf(id, 'p' as ParticipantId),
    ]
    for (const ask of asked) expect(await refusalOf(ask)).toBe('read-only')
    // The rest of the workspace goes on, and is saved.
    own.openSession(planJ.id)
    own.edit(planJ.id, 4, { kind: 'session.set', field: 'title', value: 'Changé' })
    await own.addNote('Une note', 'idea')
    await own.startRun(planJ.days[0]?.id as DayId, null)
    pass(60)
    expect(await saving.flush()).toBe(true)
    await own.peopleToPrint(id)
    expect(sumsOf(folder)).toEqual(before)
    // Read again by the next start, with nothing made of it meanwhile.
    const again = await openedIn(folder)
    expect(await again.saving.flush()).toBe(true)
    expect(sumsOf(folder)).toEqual(before)
    expect(readdirSync(folder)).not.toContain('quarantine')
    expect(again.found.kept[0]?.session.title).toBe('Changé')
    console.info(
      `files of a later session: ${before.length}, ${asked.length} changes refused, 0 bytes written`,
    )
  })

  it('says so by its title in what it refuses', async () => {
    const { own } = await openedIn(workspaceOf())
    expect(() => own.openSession(id)).toThrow(expect.objectContaining({ failure: readOnly.failure }))
  })

  it('keeps its id and its people from a copy that was made of it by hand', async () => {
    const folder = workspaceOf()
    put(folder, 'sessions/copie.json', encodeSession(later))
    const before = sumsOf(folder)
    const { found, store, saving } = await openedIn(folder)
    const own = found.kept.find(({ session }) => session.title.startsWith(later.title))
    expect(own).toEqual({
      session: { ...later, title: `${later.title} (2)`, id: 'new-1' },
      people: nobody('new-1' as SessionId),
    })
    await store.savePeople({ ...nobody('new-1' as SessionId), notes: [] })
    expect(await saving.flush()).toBe(true)
    expect(sumsOf(folder)).toEqual(before)
  })

  it('leaves a session of this Jalon its id when it is the copy itself', async () => {
    const { found } = await openedIn(folderWith({ 'sessions/zz.json': laterFile(planJ) }))
    expect(found.kept).toEqual([{ session: planJ, people: nobody(planJ.id) }])
    expect(found.newer).toEqual([
      { id: 'new-1', file: 'sessions/zz.json', session: { ...planJ, id: 'new-1' } },
    ])
  })

  it('has people of a later Jalon sealed word for word when a vault is made, for that one to open', async () => {
    const folder = workspaceOf()
    const envelope = { format: peopleFormat.name, version: peopleFormat.version + 1 }
    const theirs = JSON.stringify({ ...envelope, session: id, said: SECRET })
    put(folder, 'people/later.json', theirs)
    await create(await openedLibrary(folder))
    expect(traces(folder)).toEqual([])
    const sealed = filesUnder(folder).get(join('people', 'later.json'))
    expect(decodeSealed(String(sealed))).toMatchObject({ value: { kind: 'people', record: id } })
    expect((await readSealedWith(folder, PHRASE)).get(join('people', 'later.json'))).toBe(theirs)
    // Found again for what it is, and left as it is.
    const { told, vault, own } = await openedIn(folder)
    await vault.open(PHRASE)
    await expect(own.peopleToPrint(id)).rejects.toMatchObject({
      failure: { kind: 'newer-format', file: 'people/later.json' },
    })
    expect(told).toEqual([])
    expect(filesUnder(folder).get(join('people', 'later.json'))).toEqual(sealed)
  })

  it('is printed without its people when a later Jalon wrote them too, and says why', async () => {
    const folder = workspaceOf()
    const theirs = JSON.stringify({ format: peopleFormat.name, version: peopleFormat.version + 1 })
    put(folder, 'people/later.json', theirs)
    const { own } = await openedIn(folder)
    await expect(own.peopleToPrint(id)).rejects.toMatchObject({
      failure: { kind: 'newer-format', file: 'people/later.json' },
    })
    expect(sumsOf(folder)).toContainEqual([join('people', 'later.json'), sha256(theirs)])
  })
})
