/** Notes written while the vault is locked: sealed, joined once whatever happens, known to all that looks after people. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NINE } from '../../../../tests/fixtures/opened-library'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { readSealedWith } from '../../../../tests/fixtures/unsealed'
import { clearFolder, create, PHRASE, SECRET, traces } from '../../../../tests/fixtures/vault-folder'
import { newKey, openWith, said, sealedIn, start } from '../../../../tests/fixtures/vault-start'
import { put } from '../../../../tests/fixtures/workspace-folder'
import type { NoteId, ParticipantId, SessionId, SituationId } from '../../../shared/domain/base/id'
import type { Note } from '../../../shared/domain/people/note'
import { nobody } from '../../../shared/domain/people/people'
import { decodePeople } from '../../../shared/format/people-file'
import { decodeVault, encodeVault } from '../../../shared/format/vault-file'
import { makeBackup, readBackup } from '../backup/backup'
import { layOut } from '../backup/restore'
import { type Disk, disk } from '../disk/durable-file'
import { foldersOf } from '../disk/folders'
import { sha256 } from '../disk/sha256'
import { leftInClear } from './left-in-clear'

const NOTES = 'sealed-notes'

/** A folder with a vault that is locked, and the start that has it. */
async function locked() {
  const folder = clearFolder()
  const own = await start(folder)
  await create(own)
  await own.own.lockVault()
  return { folder, own }
}

/** The vault's file as a Jalon from before the letterbox had it. */
function withoutLetterbox(folder: string) {
  for (const name of ['vault.json', 'vault.copy.json']) {
    const path = join(folder, 'vault', name)
    const vault = decodeVault(readFileSync(path, 'utf8'), sha256)
    if (!vault.ok) throw new Error('the vault cannot be read')
    const text = encodeVault({ ...vault.value, letterbox: null }, { revision: 1, writer: '', digest: sha256 })
    const { letterbox: _, ...old } = { ...JSON.parse(text), version: 1 }
    delete old.checksum
    writeFileSync(path, JSON.stringify(old))
  }
}

describe('a note while the vault is locked', () => {
  it('is sealed, told, and among the notes in its place once it is open', async () => {
    const { folder, own } = await locked()
    expect(own.own.vault()).toMatchObject({ kind: 'locked', waiting: 0 })
    expect(await own.own.addNote(`${SECRET} en fermé`, 'idea')).toEqual({ sealed: true })
    const about = { story: `${SECRET} aussi`, broughtBy: null, organisationKind: '', registers: [] }
    const rest = { mainRegister: null, phase: null, analysis: [], fictional: false }
    const id = 'situation-1' as SituationId
    const situation = { id, title: 'Le dossier', ...about, ...rest, confidentiality: 'anonymised' as const }
    expect(await own.own.addSituation(situation)).toEqual({ sealed: true })
    expect(own.own.vault()).toMatchObject({ kind: 'locked', waiting: 2 })
    expect(own.own.people()).toBe(null)
    expect(sealedIn(folder)).toHaveLength(2)
    expect(traces(folder)).toEqual([])
    own.release()
    const later = await start(folder)
    expect(later.own.vault()).toMatchObject({ kind: 'locked', waiting: 2 })
    await openWith(later, [PHRASE])
    expect(said(later)).toEqual([`${SECRET} en fermé`])
    expect(later.own.people()?.situations).toEqual([situation])
    expect(later.own.people()?.participants).toHaveLength(1)
    expect(sealedIn(folder)).toEqual([])
    expect(traces(folder)).toEqual([])
    await later.own.lockVault()
    expect(later.own.vault()).toMatchObject({ waiting: 0 })
  })

  it('asks for the phrase in a vault made by an earlier Jalon, which has a letterbox from its next opening on', async () => {
    const { folder, own } = await locked()
    own.release()
    withoutLetterbox(folder)
    const old = await start(folder)
    expect(old.own.vault()).toMatchObject({ kind: 'locked', waiting: null })
    await expect(old.own.addNote('Note', 'idea')).rejects.toMatchObject({ failure: { kind: 'vault-locked' } })
    await openWith(old, [PHRASE])
    await old.own.lockVault()
    expect(old.own.vault()).toMatchObject({ waiting: 0 })
    expect(await old.own.addNote('Note', 'idea')).toEqual({ sealed: true })
    old.release()
    const later = await start(folder)
    expect(later.own.vault()).toMatchObject({ waiting: 1 })
    await openWith(later, [PHRASE])
    expect([said(later), old.told, later.told]).toEqual([['Note'], [], []])
  })

  it('undoing what was done before it was joined takes nothing of it away', async () => {
    const { folder, own } = await locked()
    await own.own.addNote('Scellée', 'idea')
    const [name = ''] = sealedIn(folder)
    const kept = readFileSync(join(folder, NOTES, name))
    rmSync(join(folder, NOTES, name))
    await openWith(own, [PHRASE])
    await own.own.addNote('Ouverte', 'idea')
    // It comes from another computer, and the trainer is back at the window.
    writeFileSync(join(folder, NOTES, name), kept)
    await own.own.lookAgain()
    expect(said(own)).toEqual(['Ouverte', 'Scellée'])
    own.own.undo()
    expect(said(own)).toEqual(['Scellée'])
    own.own.redo()
    expect(said(own)).toEqual(['Ouverte', 'Scellée'])
  })

  it('deleted once it was joined, it does not come back with its file, which a program brings back', async () => {
    const { folder, own } = await locked()
    await own.own.addNote('À supprimer', 'idea')
    const [name = ''] = sealedIn(folder)
    const kept = readFileSync(join(folder, NOTES, name))
    await openWith(own, [PHRASE])
    const [note] = own.own.people()?.notes ?? []
    own.own.editPeople(planJ.id, 1, { kind: 'note.remove', note: note?.id as NoteId })
    expect(await own.saving.flush()).toBe(true)
    for (const again of [own, await start(folder)]) {
      put(folder, `${NOTES}/${name}`, kept)
      put(folder, `${NOTES}/${name.replace('.json', ' (1).json')}`, kept)
      await openWith(again, [PHRASE])
      expect(said(again)).toEqual([])
      expect(sealedIn(folder)).toEqual([])
    }
  })

  it('its file goes only once the people are on the disk', async () => {
    const { folder, own: first } = await locked()
    await first.own.addNote('Pas encore', 'idea')
    first.release()
    let refuses = true
    const rename: Disk['rename'] = async (from, to) => {
      const isPeople = String(to).includes(join('people', 'plan-j.json'))
      if (refuses && isPeople) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      return disk.rename(from, to)
    }
    const own = await start(folder, { ...disk, rename })
    await openWith(own, [PHRASE])
    expect(said(own)).toEqual(['Pas encore'])
    expect(sealedIn(folder)).toHaveLength(1)
    refuses = false
    expect(await own.saving.flush()).toBe(true)
    await own.own.lookAgain()
    expect(sealedIn(folder)).toEqual([])
    expect(said(own)).toEqual(['Pas encore'])
  })

  it('for a session in the trash waits for it, and is told', async () => {
    const { folder, own } = await locked()
    await own.own.addNote('Elle attend', 'idea')
    await own.own.discard(planJ.id)
    await openWith(own, [PHRASE])
    expect(own.told).toEqual([{ kind: 'sealed-notes-wait', count: 1 }])
    expect(sealedIn(folder)).toHaveLength(1)
    await own.own.bringBack(planJ.id)
    expect(sealedIn(folder)).toEqual([])
    expect(own.own.peopleOf(planJ.id).notes.map(({ text }) => text)).toEqual(['Elle attend'])
  })

  it('damaged, half arrived or of another vault is told, stays, and keeps nothing shut', async () => {
    const { folder, own } = await locked()
    await own.own.addNote('Entière', 'idea')
    const [name = ''] = sealedIn(folder)
    const whole = readFileSync(join(folder, NOTES, name))
    const other = await locked()
    await other.own.own.addNote('D’ailleurs', 'idea')
    copyFileSync(join(other.folder, NOTES, sealedIn(other.folder)[0] ?? ''), join(folder, NOTES, 'b.json'))
    put(folder, `${NOTES}/a.json`, whole.subarray(0, 200))
    put(folder, `${NOTES}/c.json`, '')
    await openWith(own, [PHRASE])
    expect(said(own)).toEqual(['Entière'])
    expect(own.told).toEqual(
      ['a', 'b', 'c'].map((each) => ({ kind: 'sealed-note-unread', file: `${NOTES}/${each}.json` })),
    )
    await newKey(own, PHRASE)
    await own.own.lookAgain()
    expect(own.told).toHaveLength(3)
    expect(sealedIn(folder)).toEqual(['a.json', 'b.json', 'c.json'])
    expect(readFileSync(join(folder, NOTES, 'a.json'))).toEqual(whole.subarray(0, 200))
    expect(readFileSync(join(folder, NOTES, 'c.json'), 'utf8')).toBe('')
  })

  it('another letterbox put in the vault’s file: not used by the start that knows its own, put back and told by the next', async () => {
    const { folder, own } = await locked()
    const forge = () => {
      for (const name of ['vault.json', 'vault.copy.json']) {
        const path = join(folder, 'vault', name)
        const vault = decodeVault(readFileSync(path, 'utf8'), sha256)
        const letterbox = Buffer.alloc(32, 9).toString('base64')
        const stamp = { revision: 99, writer: '', digest: sha256 }
        if (vault.ok) writeFileSync(path, encodeVault({ ...vault.value, letterbox }, stamp))
      }
    }
    forge()
    await own.own.addNote('Pour nous', 'idea')
    own.release()
    const later = await start(folder)
    await openWith(later, [PHRASE])
    expect(later.told).toEqual([{ kind: 'letterbox-changed' }])
    expect(said(later)).toEqual(['Pour nous'])
    await later.own.lockVault()
    later.release()
    const again = await start(folder)
    await openWith(again, [PHRASE])
    expect(again.told).toEqual([])
  })
})

describe('what looks after people knows what is sealed', () => {
  it('a new key: what waits is sealed to its letterbox, and the former one opens nothing of it', async () => {
    const { folder, own } = await locked()
    await own.own.addNote('Elle attend', 'idea')
    await own.own.discard(planJ.id)
    await openWith(own, [PHRASE])
    const keyOf = () => JSON.parse(readFileSync(join(folder, NOTES, sealedIn(folder)[0] ?? ''), 'utf8')).key
    const before = keyOf()
    await newKey(own, PHRASE)
    expect(keyOf()).not.toBe(before)
    await own.own.bringBack(planJ.id)
    expect(own.own.peopleOf(planJ.id).notes.map(({ text }) => text)).toEqual(['Elle attend'])
  })

  it('a backup brings it back, joined once, and nothing of it counts as readable', async () => {
    const { folder, own } = await locked()
    await own.own.addNote('Dans la sauvegarde', 'idea')
    const folders = foldersOf(folder)
    const bytes = await makeBackup(folders, NINE, '0.1.0')
    put(folder, 'sauvegardes/hier.jalon', bytes)
    expect(await leftInClear(folders)).toEqual([])
    await openWith(own, [PHRASE])
    await own.own.lockVault()
    own.release()
    await layOut(folders, await readBackup('hier.jalon', bytes), NINE)
    const later = await start(folder)
    expect(later.own.vault()).toMatchObject({ waiting: 1 })
    await openWith(later, [PHRASE])
    expect(said(later)).toEqual(['Dans la sauvegarde'])
    expect(sealedIn(folder)).toEqual([])
  })

  it('somebody erased is taken out of what waits, in force and in the trash', async () => {
    const { folder, own } = await locked()
    const name = `Anna ${SECRET}`
    await own.own.addNote(`${name} viendra`, 'idea')
    await own.own.addNote('Personne', 'idea')
    const [first = ''] = sealedIn(folder)
    mkdirSync(join(folder, 'trash/replaced-2026', NOTES), { recursive: true })
    copyFileSync(join(folder, NOTES, first), join(folder, 'trash/replaced-2026', NOTES, first))
    // And for a session that is away, so that it waits.
    const note = { ...noteSaying(`${name} reviendra`), id: 'n-9' as NoteId }
    await own.store.sealed.put('n-9', { ...nobody('partie' as SessionId), notes: [note] })
    await openWith(own, [PHRASE])
    await own.own.erase(['p-1' as ParticipantId], false, [])
    const left = await readSealedWith(folder, PHRASE)
    expect(left.get(`${NOTES}/n-9.json`)).toContain('[…] reviendra')
    for (const [file, text] of left) expect([file, text.includes(name)]).toEqual([file, false])
  })

  it('a note erased for good does not come back with its file', async () => {
    const { folder, own } = await locked()
    await own.own.addNote('Effacée', 'idea')
    const [file = ''] = sealedIn(folder)
    const id = file.slice(0, -5) as NoteId
    own.release()
    const later = await start(folder)
    await later.store.erasures.begin([id])
    await openWith(later, [PHRASE])
    expect(said(later)).toEqual([])
    expect(sealedIn(folder)).toEqual([])
  })
})

const noteSaying = (text: string): Note => ({
  ...{ id: 'n-1' as NoteId, text, kind: 'idea', at: NINE, run: null, phase: null, participant: null },
  ...{ situation: null, card: null, elapsed: null, rehearsal: false },
})

it('what is sealed says whose it is to nobody', async () => {
  const { folder, own } = await locked()
  await own.own.addNote(SECRET, 'verbatim')
  const text = readFileSync(join(folder, NOTES, sealedIn(folder)[0] ?? ''), 'utf8')
  expect(text).not.toContain(planJ.id)
  const [[, plain] = []] = [...(await readSealedWith(folder, PHRASE))].filter(([name]) =>
    name.startsWith(NOTES),
  )
  expect(decodePeople(plain ?? '')).toMatchObject({ ok: true, value: { session: planJ.id } })
})
