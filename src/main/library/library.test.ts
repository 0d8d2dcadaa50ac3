import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { journal } from '../../../tests/fixtures/journal'
import { noKeychain } from '../../../tests/fixtures/no-keychain'
import { baselineJ, planJ } from '../../../tests/fixtures/plan-j'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import type { CardId, SessionId } from '../../shared/domain/base/id'
import { instant } from '../../shared/domain/base/time'
import { usualSettings } from '../../shared/domain/library/settings'
import { nobody } from '../../shared/domain/people/people'
import { encodePeople } from '../../shared/format/people-file'
import { encodeRun } from '../../shared/format/run-file'
import { encodeSession } from '../../shared/format/session-file'
import { Refused } from '../workspace/refused'
import { sha256 } from './disk/sha256'
import { openLibrary } from './library'

const resources = join(import.meta.dirname, '../../../resources')
const now = () => instant(Date.parse('2026-11-24T08:31:07Z'))

function open(folder: string) {
  let ids = 0
  return openLibrary({
    ...{ folder, resources, language: 'fr', now },
    newId: () => `new-${++ids}`,
    ...{ tellSave: () => {}, tellProblem: () => {}, tellSession: () => {}, version: '0.1.0' },
    ...{ tellVault: () => {}, keychain: noKeychain, machine: 'this' },
  })
}

/** A workspace with the files of plan J and whatever else is given, by its path in it. */
function workspaceWith(files: Record<string, string | Uint8Array> = {}) {
  const folder = temporaryFolder()
  const all = {
    'sessions/plan-j.json': encodeSession(planJ),
    'people/plan-j.json': encodePeople({ ...nobody(planJ.id), notes: [] }),
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const whole = encodeSession({ ...planJ, id: 'other' as SessionId })

describe('a file that is no session', () => {
  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['only NULs', new Uint8Array(400)],
    ['null', 'null'],
    ['0', '0'],
    ['truncated', whole.slice(0, 300)],
    ['of a wrong shape', JSON.stringify({ ...JSON.parse(whole), days: 'none' })],
    ['of another kind', encodePeople(nobody(planJ.id))],
    ['not UTF-8', Buffer.concat([Buffer.from(whole.slice(0, 50)), Buffer.from([0xff, 0xfe])])],
  ])('%s: is kept aside intact and told, and the others open', async (_what, bytes) => {
    const folder = workspaceWith({ 'sessions/broken.json': bytes })
    const { found } = await open(folder)
    expect(found.kept.map(({ session }) => session.id)).toEqual(['plan-j'])
    const keptAs = 'quarantine/broken.2026-11-24T08-31-07.json'
    expect(found.problems).toEqual([{ kind: 'unreadable-file', file: 'sessions/broken.json', keptAs }])
    expect(readFileSync(join(folder, keptAs))).toEqual(Buffer.from(bytes))
    // Nothing is moved by reading: it stays in the list by its name.
    expect(readFileSync(join(folder, 'sessions/broken.json'))).toEqual(Buffer.from(bytes))
    const hold = { part: 'plan', why: 'damaged', at: null }
    expect(found.newer).toEqual([{ id: 'broken', file: 'sessions/broken.json', session: null, hold }])
    const again = await open(folder)
    expect([again.found.problems, again.found.newer]).toEqual([[], found.newer])
  })

  it('of a later Jalon, and not to be read here: stays where it is, untouched, and is told', async () => {
    const later = JSON.stringify({ ...JSON.parse(whole), version: 99, days: 'none' })
    const folder = workspaceWith({ 'sessions/later.json': later })
    const { found } = await open(folder)
    expect(found.problems).toEqual([{ kind: 'newer-format', file: 'sessions/later.json' }])
    expect(readFileSync(join(folder, 'sessions/later.json'), 'utf8')).toBe(later)
    expect(found.kept).toHaveLength(1)
    expect(found.newer).toEqual([{ id: 'later', file: 'sessions/later.json', session: null }])
  })

  it('opens with the mark that some editors of Windows put first', async () => {
    const { found } = await open(workspaceWith({ 'sessions/other.json': `\uFEFF${whole}` }))
    expect(found.problems).toEqual([])
    expect(found.kept).toHaveLength(2)
  })

  it('does not hide one that was set aside before under the same name', async () => {
    const folder = workspaceWith({ 'sessions/broken.json': 'first' })
    await open(folder)
    writeFileSync(join(folder, 'sessions/broken.json'), 'second')
    const { found } = await open(folder)
    expect(found.problems).toMatchObject([{ keptAs: 'quarantine/broken.2026-11-24T08-31-07-2.json' }])
    expect(readFileSync(join(folder, 'quarantine/broken.2026-11-24T08-31-07.json'), 'utf8')).toBe('first')
  })

  it('is told when it cannot be read at all, and nothing is written over it', async () => {
    const folder = workspaceWith()
    mkdirSync(join(folder, 'sessions/folder.json'))
    const { found } = await open(folder)
    expect(found.problems).toEqual([{ kind: 'read-failed', file: 'sessions/folder.json', reason: 'EISDIR' }])
    expect(found.kept).toHaveLength(1)
  })
})

describe('the files beside the plan', () => {
  it('people that cannot be read are kept aside, and their session is only read', async () => {
    const { found } = await open(workspaceWith({ 'people/plan-j.json': '{' }))
    expect(found.kept).toEqual([])
    const hold = { part: 'people', why: 'damaged', at: null }
    expect(found.newer).toEqual([{ id: planJ.id, file: 'people/plan-j.json', session: planJ, hold }])
    expect(found.problems).toMatchObject([{ kind: 'unreadable-file', file: 'people/plan-j.json' }])
  })

  it('people of a later Jalon make their session one to be read, so that nothing is written over them', async () => {
    const later = JSON.stringify({ ...JSON.parse(encodePeople(nobody(planJ.id))), version: 99 })
    const { found } = await open(workspaceWith({ 'people/plan-j.json': later }))
    expect(found.kept).toEqual([])
    expect(found.newer).toEqual([{ id: planJ.id, file: 'people/plan-j.json', session: planJ }])
    expect(found.problems).toEqual([{ kind: 'newer-format', file: 'people/plan-j.json' }])
  })

  it('settings of a later Jalon are never written over', async () => {
    const later = '{"format":"jalon-settings","version":7,"colour":"blue"}'
    const folder = workspaceWith({ 'settings.json': later })
    const { found, store, saving } = await open(folder)
    await store.saveSettings({ ...found.settings, theme: 'dark' })
    expect(saving.state().kind).toBe('saved')
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(later)
  })

  it('settings that cannot be read do not bring the example back', async () => {
    const { found } = await open(workspaceWith({ 'settings.json': 'null' }))
    expect(found.settings).toEqual({ ...usualSettings('fr'), exampleOffered: true })
  })

  it('documents that were being printed when the application was killed are gone', async () => {
    const folder = workspaceWith({
      'exports/.print-aZ01/Liste.docx': 'Anna',
      'exports/Jour/Liste.docx': 'Anna',
    })
    await open(folder)
    expect(readdirSync(join(folder, 'exports'))).toEqual(['Jour'])
  })

  it('what a killed write left is swept away', async () => {
    const left = '.plan-j.json.0f8f0f8f-0f8f-4f8f-8f8f-0f8f0f8f0f8f.tmp'
    const folder = workspaceWith({ [`sessions/${left}`]: 'x', [`people/${left}`]: 'x' })
    await open(folder)
    expect(readdirSync(join(folder, 'sessions'))).toEqual(['plan-j.json'])
    expect(readdirSync(join(folder, 'people'))).toEqual(['plan-j.json'])
  })
})

describe('a copy made by hand', () => {
  it('is a session of its own, saved in its own file', async () => {
    const folder = workspaceWith({ 'sessions/zz copie.json': encodeSession(planJ) })
    const { found, store, saving } = await open(folder)
    expect(found.kept.map(({ session }) => session.id)).toEqual(['plan-j', 'new-1'])
    store.saveSession({ ...planJ, id: 'new-1' as SessionId, title: 'Copie' })
    expect(await saving.flush()).toBe(true)
    expect(readFileSync(join(folder, 'sessions/zz copie.json'), 'utf8')).toContain('"title": "Copie"')
    expect(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8')).toBe(encodeSession(planJ))
  })
})

describe('the trash', () => {
  it('takes every file of the session and gives it back', async () => {
    const run = encodeRun({ baseline: baselineJ, journal: journal('9:00 begin A', '17:00 end') })
    const other = encodeRun({
      baseline: { ...baselineJ, session: 'other' as SessionId },
      journal: journal('9:00 begin A'),
    })
    const folder = workspaceWith({ 'runs/run-j.jsonl': run, 'runs/run-k.jsonl': other })
    const { store } = await open(folder)
    await store.discard(planJ.id)
    expect(readdirSync(join(folder, 'sessions'))).toEqual([])
    expect(readdirSync(join(folder, 'people'))).toEqual([])
    expect(readdirSync(join(folder, 'runs'))).toEqual(['run-k.jsonl'])
    expect(readdirSync(join(folder, 'trash/plan-j')).sort()).toEqual(['people.json', 'runs', 'session.json'])
    expect(await store.bringBack(planJ.id)).toEqual({ session: planJ, people: nobody(planJ.id) })
    expect(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8')).toBe(encodeSession(planJ))
    expect(readFileSync(join(folder, 'runs/run-j.jsonl'), 'utf8')).toBe(run)
  })

  it('holds the last change', async () => {
    const folder = workspaceWith()
    const { store } = await open(folder)
    store.saveSession({ ...planJ, title: 'Changé' })
    await store.discard(planJ.id)
    expect(readFileSync(join(folder, 'trash/plan-j/session.json'), 'utf8')).toContain('Changé')
    expect((await store.bringBack(planJ.id))?.session.title).toBe('Changé')
  })

  it('gives nothing back over a session that is there, nor what it does not have', async () => {
    const folder = workspaceWith()
    const { store } = await open(folder)
    expect(await store.bringBack('nobody' as SessionId)).toBeNull()
    await store.discard(planJ.id)
    writeFileSync(join(folder, 'sessions/plan-j.json'), 'in the way')
    expect(await store.bringBack(planJ.id)).toBeNull()
    expect(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8')).toBe('in the way')
  })
})

describe('a run that was not ended', () => {
  const begun = journal('9:00 begin A', '9:20 begin B')

  it('is found, its half-written last line ignored, and its journal goes on behind the whole lines', async () => {
    const text = encodeRun({ baseline: baselineJ, journal: begun }, sha256)
    const folder = workspaceWith({ 'runs/run-j.jsonl': `${text}{"kind":"pau` })
    const { found, store } = await open(folder)
    expect(found.run?.journal).toEqual(begun)
    const [pause] = journal('9:30 pause')
    if (pause) await store.record(baselineJ, pause)
    const whole = encodeRun(
      { baseline: baselineJ, journal: journal('9:00 begin A', '9:20 begin B', '9:30 pause') },
      sha256,
    )
    expect(readFileSync(join(folder, 'runs/run-j.jsonl'), 'utf8')).toBe(whole)
  })

  it('with a damaged line: goes on from the sound ones, and the damaged file is kept aside', async () => {
    const text = encodeRun({ baseline: baselineJ, journal: begun }, sha256)
    const folder = workspaceWith({ 'runs/run-j.jsonl': text })
    appendFileSync(join(folder, 'runs/run-j.jsonl'), 'damaged\n{"kind":"end","at":9}\n')
    const before = readFileSync(join(folder, 'runs/run-j.jsonl'))
    const { found } = await open(folder)
    expect(found.run?.journal).toEqual(begun)
    expect(found.problems).toMatchObject([{ kind: 'damaged-run', file: 'runs/run-j.jsonl' }])
    expect(readFileSync(join(folder, 'runs/run-j.jsonl'), 'utf8')).toBe(text)
    expect(
      readFileSync(join(folder, 'quarantine', readdirSync(join(folder, 'quarantine'))[0] ?? '')),
    ).toEqual(before)
  })

  it('is not taken up once it was ended, unless the end was taken back', async () => {
    const ended = journal('9:00 begin A', '9:20 end')
    const text = encodeRun({ baseline: baselineJ, journal: ended })
    expect((await open(workspaceWith({ 'runs/run-j.jsonl': text }))).found.run).toBeNull()
    const back = encodeRun({ baseline: baselineJ, journal: [...ended, ...journal('9:21 undo')] })
    expect((await open(workspaceWith({ 'runs/run-j.jsonl': back }))).found.run).not.toBeNull()
  })

  it('is begun in a file by its first action', async () => {
    const folder = workspaceWith()
    const { store } = await open(folder)
    for (const action of begun) await store.record(baselineJ, action)
    expect(readFileSync(join(folder, 'runs/run-j.jsonl'), 'utf8')).toBe(
      encodeRun({ baseline: baselineJ, journal: begun }, sha256),
    )
  })
})

describe('what Jalon ships with', () => {
  it.each(['fr', 'en'] as const)(
    'is read in %s: the example under the id asked for, marked as one',
    async (language) => {
      const { store } = await open(temporaryFolder())
      const { session, people } = await store.example(language, 'mine' as SessionId)
      expect([session.id, people?.session, session.example]).toEqual(['mine', 'mine', true])
      expect(session.days[0]?.phases.length).toBeGreaterThan(8)
    },
  )

  it('never writes a card over one that could not be read', async () => {
    const later = '{"format":"jalon-card","version":9}'
    const { store, saving } = await open(temporaryFolder())
    const name = `cards/${(await store.shippedCards('fr', new Set()))[0]?.id}.json`
    await saving.flush()
    const folder = workspaceWith({ [name]: later })
    const second = await open(folder)
    await second.store.shippedCards('fr', new Set())
    await second.saving.flush()
    expect(readFileSync(join(folder, name), 'utf8')).toBe(later)
  })

  it('leaves the cards that are there alone and writes the others', async () => {
    const folder = temporaryFolder()
    const { store, saving } = await open(folder)
    const all = await store.shippedCards('fr', new Set())
    const others = await store.shippedCards('fr', new Set<CardId>([all[0]?.id as CardId]))
    expect(others).toEqual(all.slice(1))
    await saving.flush()
    expect(readdirSync(join(folder, 'cards'))).toHaveLength(all.length)
  })
})

it('says which folder it cannot open', async () => {
  const folder = join(temporaryFolder(), 'file')
  writeFileSync(folder, '')
  const failure = { kind: 'read-failed', file: folder, reason: 'EEXIST' }
  await expect(open(folder)).rejects.toMatchObject(new Refused(failure as Refused['failure']))
})
