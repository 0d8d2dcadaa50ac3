/** The texts of plans for the trainers alone, sealed by the vault for whoever prefers it: none lost, none left in the clear. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NINE } from '../../../../tests/fixtures/opened-library'
import { planJ } from '../../../../tests/fixtures/plan-j'
import {
  CANARY,
  first,
  folderWithTexts,
  nextEdit,
  phase,
  SECOND,
  sessionIn,
  sessions,
  set,
  told,
  words,
} from '../../../../tests/fixtures/reserved-plan'
import { readSealedWith } from '../../../../tests/fixtures/unsealed'
import { PHRASE, PLAN, traces } from '../../../../tests/fixtures/vault-folder'
import { isOpen, newKey, openWith, start } from '../../../../tests/fixtures/vault-start'
import { put, stamp } from '../../../../tests/fixtures/workspace-folder'
import { DOCUMENT_IDS } from '../../../shared/domain/library/handout-options'
import { reservedTextsOf } from '../../../shared/domain/plan/reserved-texts'
import { encodeSession } from '../../../shared/format/session-file'
import { tellsReserved } from '../../../shared/handout/options'
import { SESSION_FIELDS } from '../../../shared/handout/session-fields'
import { printSource } from '../../documents/print-source'
import { readableFiles } from '../../exchange/readable-files'
import { foldersOf } from '../disk/folders'
import { leftInClear } from './left-in-clear'

describe('texts for the trainers alone', () => {
  it('stay readable with a vault, as it says, until they are to be sealed as well', async () => {
    const { folder, own } = await folderWithTexts()
    expect(traces(folder, CANARY)).toHaveLength(4)
    await own.own.sealReserved(true)
    expect(traces(folder, CANARY)).toEqual([])
    expect(first(own)?.notes).toBe(CANARY)
    await own.own.lockVault()
    own.release()
    const later = await start(folder)
    expect(first(later)).toMatchObject({ notes: '', fallback: '', remarks: [] })
    expect(sessionIn(later)).toMatchObject({ nextTime: '', sealed: { record: PLAN } })
    await openWith(later, [PHRASE])
    expect(reservedTextsOf(sessionIn(later))).toEqual(reservedTextsOf(told(planJ, CANARY)))
    const versions = await later.own.versions(planJ.id)
    expect(versions.length).toBeGreaterThan(0)
    expect(traces(folder, CANARY)).toEqual([])
    later.release()
  })

  it('cannot be written while it is locked; the rest of the plan can, and they are there with it once it is open', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    await own.own.lockVault()
    expect(words(own)).not.toContain(CANARY)
    expect(() => set(own, 'notes', 'Autre')).toThrow(
      expect.objectContaining({ failure: { kind: 'vault-locked' } }),
    )
    set(own, 'instructions', 'Un tour de table')
    own.own.edit(planJ.id, nextEdit(), { kind: 'phase.remove', phase })
    own.own.undo()
    expect(await own.saving.flush()).toBe(true)
    expect(traces(folder, CANARY)).toEqual([])
    await openWith(own, [PHRASE])
    expect(first(own)).toMatchObject({ instructions: 'Un tour de table', notes: CANARY })
    own.own.undo()
    expect(first(own)).toMatchObject({ notes: CANARY, fallback: `${CANARY} non plus` })
    set(own, 'notes', `${CANARY} encore`)
    expect(await own.saving.flush()).toBe(true)
    await own.own.lockVault()
    expect(own.own.plan()).toMatchObject({ undo: null, redo: null })
    expect(traces(folder, CANARY)).toEqual([])
    own.release()
  })

  it('come back with the undo of a phase that was deleted meanwhile', async () => {
    const { own } = await folderWithTexts()
    await own.own.sealReserved(true)
    await own.own.lockVault()
    own.own.edit(planJ.id, nextEdit(), { kind: 'phase.remove', phase })
    await openWith(own, [PHRASE])
    expect(first(own)?.id).toBe(SECOND)
    own.own.undo()
    expect(first(own)).toMatchObject({ id: phase, notes: CANARY })
    own.release()
  })

  it('are sealed in damaged copies too, byte for byte', async () => {
    const { folder, own } = await folderWithTexts()
    const damaged = encodeSession(told(planJ, CANARY), stamp(5)).slice(0, -40)
    const at = `quarantine/${PLAN}.2026-11-18T08-00-00.json`
    put(folder, at, damaged)
    put(folder, `versions/sessions/${PLAN}/2026-11-18T08-00-00-000Z.r2.json`, damaged)
    await own.own.sealReserved(true)
    expect(traces(folder, CANARY)).toEqual([])
    expect((await readSealedWith(folder, PHRASE)).get(at)).toBe(damaged)
    own.release()
  })

  it('lose whoever is erased, in force, in a version, in the trash, and stay sealed', async () => {
    const { folder, own } = await folderWithTexts()
    const name = own.own.people()?.participants[0]?.name ?? ''
    set(own, 'notes', `${CANARY} avec ${name}`)
    await own.saving.flush()
    await own.own.sealReserved(true)
    const said = async () => [...(await readSealedWith(folder, PHRASE)).values()].join('\n')
    expect((await said()).split(CANARY).length).toBeGreaterThan(4)
    expect(await said()).toContain(`avec ${name}`)
    await own.own.erase(['p-1' as never], true)
    await own.saving.flush()
    expect(await said()).not.toContain(name)
    expect((await said()).split(CANARY).length).toBeGreaterThan(4)
    expect(traces(folder, CANARY)).toEqual([])
    own.release()
  })

  it('are sealed again by a new key, wherever they stand, and opened by no former one', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    const before = readFileSync(join(folder, sessions), 'utf8')
    await newKey(own, PHRASE)
    const after = readFileSync(join(folder, sessions), 'utf8')
    const keyIn = (text: string) => /"key": "([0-9a-f]{16})"/.exec(text)?.[1]
    expect(keyIn(after)).not.toBe(keyIn(before))
    for (const path of [`trash/partie/session.json`, `quarantine/${PLAN}.2026-11-19T08-00-00.json`])
      expect(keyIn(readFileSync(join(folder, path), 'utf8'))).toBe(keyIn(after))
    await own.own.lockVault()
    await openWith(own, [PHRASE])
    expect(first(own)?.notes).toBe(CANARY)
    own.release()
  })

  it('are in the same envelope as long as they stay the same', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    const boxIn = () => JSON.parse(readFileSync(join(folder, sessions), 'utf8')).sealed
    const before = boxIn()
    set(own, 'instructions', 'Autre chose')
    await own.saving.flush()
    expect(boxIn()).toEqual(before)
    own.release()
  })

  it('are readable again once the trainer says so', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    await own.own.sealReserved(false)
    await own.saving.flush()
    await own.own.lockVault()
    expect(first(own)?.notes).toBe(CANARY)
    expect(readFileSync(join(folder, sessions), 'utf8')).toContain(CANARY)
    own.release()
  })

  it('stay sealed when the settings are lost', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    await own.own.lockVault()
    own.release()
    rmSync(join(folder, 'settings.json'))
    rmSync(join(folder, 'versions', 'settings'), { recursive: true, force: true })
    const later = await start(folder)
    await openWith(later, [PHRASE])
    set(later, 'notes', `${CANARY} bis`)
    await later.saving.flush()
    expect(traces(folder, CANARY)).toEqual([])
    later.release()
  })

  it('of a session made while it is locked are refused, and of one that came in the clear sealed at the next opening', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    await own.own.lockVault()
    const other = { ...told(planJ, CANARY), id: 'autre' as never }
    await expect(own.own.receive(other)).rejects.toMatchObject({ failure: { kind: 'vault-locked' } })
    own.release()
    put(folder, 'sessions/autre.json', encodeSession(other, stamp(1)))
    const later = await start(folder)
    await openWith(later, [PHRASE])
    await later.own.lockVault()
    expect(traces(folder, CANARY)).toEqual([])
    later.release()
  })

  it('of a copy, a version and a session brought back stay sealed', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    await own.own.duplicate(planJ.id)
    const [version] = await own.own.versions(planJ.id)
    await own.own.restoreVersion(planJ.id, version?.id ?? '')
    await own.own.bringBack('partie' as never).catch(() => null)
    own.own.keepAsTemplate(planJ.id, 'Modèle')
    await own.saving.flush()
    expect(traces(folder, CANARY)).toEqual([])
    await own.own.lockVault()
    await own.own.duplicate(planJ.id)
    await own.saving.flush()
    await openWith(own, [PHRASE])
    const notes = own.own.sessions().map(({ session }) => session.days[0]?.phases[0]?.notes)
    expect(notes.filter((text) => text === CANARY).length).toBeGreaterThanOrEqual(3)
    own.release()
  })

  it('are on no paper and in no readable copy while it is locked, and never in a model', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    const template = own.own.keepAsTemplate(planJ.id, 'Modèle')
    expect(JSON.stringify(own.own.templates().find(({ id }) => id === template))).not.toContain(CANARY)
    expect((await printSource(own.own, planJ.id, ['guide'])).session.nextTime).toContain(CANARY)
    await own.own.lockVault()
    for (const document of DOCUMENT_IDS) {
      const made = await printSource(own.own, planJ.id, [document]).catch(({ failure }) => failure)
      if (tellsReserved(document)) expect(made).toEqual({ kind: 'vault-locked' })
      else expect(JSON.stringify(made)).not.toContain(CANARY)
    }
    const { files } = await readableFiles(own.own, NINE)
    expect(files.some(({ name }) => /animation/i.test(name))).toBe(false)
    expect(traces(folder, CANARY)).toEqual([])
    own.release()
  })

  it('say which papers they are on', () => {
    const fields = Object.entries(SESSION_FIELDS).filter(([key]) =>
      /\.(notes|fallback|remarks\[\]|nextTime)$/.test(key),
    )
    expect(fields).toHaveLength(4)
    const papers = new Set(fields.flatMap(([, [on]]) => on))
    expect(DOCUMENT_IDS.filter((id) => papers.has(id))).toEqual(DOCUMENT_IDS.filter(tellsReserved))
  })

  it('that were copied leave the clipboard when it locks', async () => {
    const { own } = await folderWithTexts()
    await own.own.sealReserved(true)
    own.clipboard.text = CANARY
    await own.own.copied()
    await own.own.lockVault()
    await new Promise(setImmediate)
    expect(own.clipboard.text).toBe('')
    own.release()
  })

  it('are looked for in backups and in copies of a program that syncs', async () => {
    const { folder, own } = await folderWithTexts()
    put(folder, '.stversions/sessions/plan-j~20261120.json', encodeSession(told(planJ, CANARY), stamp(2)))
    const folders = foldersOf(folder)
    expect(await leftInClear(folders)).toEqual([])
    expect(await leftInClear(folders, { reserved: true })).toMatchObject([{ kind: 'copy' }])
    own.release()
  })

  it('typed when another start changes the vault wait for its opening', async () => {
    const { folder, own } = await folderWithTexts()
    await own.own.sealReserved(true)
    const other = await start(folder)
    await openWith(other, [PHRASE])
    await newKey(other, PHRASE)
    set(own, 'notes', `${CANARY} en retard`)
    await own.saving.flush()
    expect(isOpen(own)).toBe(false)
    expect(words(own)).not.toContain(CANARY)
    expect(sessionIn(own).sealed).toBe('held')
    set(own, 'instructions', 'Pendant ce temps')
    await openWith(own, [PHRASE])
    expect(first(own)).toMatchObject({ notes: `${CANARY} en retard`, instructions: 'Pendant ce temps' })
    expect(await own.saving.flush()).toBe(true)
    expect(traces(folder, CANARY)).toEqual([])
    own.release()
    other.release()
  })
})
