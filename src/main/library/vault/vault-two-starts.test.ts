/** Two starts on one folder, each changing what the other has open: no text is lost, none is sealed by a key that is gone. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sized } from '../../../../tests/fixtures/trust'
import { readSealedWith } from '../../../../tests/fixtures/unsealed'
import {
  clearFolder,
  create,
  OTHER,
  PHRASE,
  PLAN,
  SECRET,
  traces,
} from '../../../../tests/fixtures/vault-folder'
import { isOpen, newKey, notesIn, openWith, type Start, start } from '../../../../tests/fixtures/vault-start'
import { filesUnder } from '../../../../tests/fixtures/workspace-folder'
import { looksSealed } from '../../../shared/format/sealed-file'

const RUNS = sized(40, 200, 400)
const PEOPLE = `people/${PLAN}.json`

const act = fc.record({
  who: fc.nat(1),
  act: fc.constantFrom('write', 'write', 'write', 'lock', 'open', 'open', 'phrase', 'key', 'look'),
  /** The next one begins before this one is done. */
  goesOn: fc.boolean(),
})

describe('two starts on one folder', () => {
  it('in any order of edits, locks, changes of phrase and of key: nothing is lost, nothing is unreadable', {
    timeout: 10 * 60_000,
  }, async () => {
    let [written, shutOut] = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        const folder = clearFolder()
        const first = await start(folder)
        await create(first)
        const both = [first, await start(folder)] as const
        await openWith(both[1], [PHRASE])
        const phrases = [PHRASE]
        const notes: string[] = []
        const does: Record<(typeof acts)[number]['act'], (own: Start, at: number) => Promise<unknown>> = {
          async write({ own }, at) {
            await own.addNote(`note ${at}`, 'idea')
            notes.push(`note ${at}`)
          },
          lock: ({ own }) => own.lockVault(),
          open: (own) => openWith(own, phrases),
          async phrase({ own }, at) {
            const next = `${OTHER} ${at}`
            await own.changePhrase(phrases.at(-1) ?? '', next)
            phrases.push(next)
          },
          key: (own) => newKey(own, phrases.at(-1) ?? ''),
          look: ({ own }) => own.lookAgain(),
        }
        const going: Promise<unknown>[] = []
        for (const [at, { who, act, goesOn }] of acts.entries()) {
          // Two saves of one file in the same millisecond are another matter: the last wins.
          if (act === 'write') await Promise.all(going)
          // An act is refused when the vault is locked here or was changed elsewhere.
          const done = does[act](both[who] as Start, at).catch((error) => {
            if (!error.failure) throw error
          })
          going.push(done)
          if (!goesOn || act === 'write') await Promise.all(going)
        }
        await Promise.all(going)
        for (const own of both) {
          shutOut += own.told.filter(({ kind }) => kind === 'vault-changed').length
          // The other one may come to the end of its sealing meanwhile.
          for (let turn = 0; turn < 3 && !(isOpen(own) && (await own.saving.flush())); turn++)
            await openWith(own, phrases)
        }
        for (const own of both) {
          await openWith(own, phrases)
          expect([own.vault.state().kind, await own.saving.flush()]).toEqual(['open', true])
        }
        for (const own of both) {
          await own.own.lockVault()
          own.release()
        }
        const said = await notesIn(folder, phrases)
        expect(notes.filter((note) => !said.includes(note))).toEqual([])
        written += notes.length
        expect(traces(folder)).toEqual([])
        const sealed = [...filesUnder(folder)].flatMap(([name, bytes]) =>
          looksSealed(bytes.toString('utf8')) ? [name] : [],
        )
        const plain = await Promise.all(
          phrases.map((phrase) => readSealedWith(folder, phrase).catch(() => null)),
        )
        expect(sealed.filter((name) => !plain.some((own) => own?.has(name)))).toEqual([])
        rmSync(folder, { recursive: true })
      }),
      { numRuns: RUNS, seed: 20261130 },
    )
    console.log(`two starts: ${RUNS} orders, ${written} notes, locked by the other ${shutOut} times; 0 lost`)
    expect(shutOut).toBeGreaterThan(RUNS / 4)
  })

  it('another key or phrase locks the other start, which keeps its text and saves it once opened anew', async () => {
    for (const change of [
      (own: Start) => newKey(own, PHRASE),
      (own: Start) => own.own.changePhrase(PHRASE, OTHER),
    ]) {
      const folder = clearFolder()
      const [a] = [await start(folder)]
      await create(a)
      const b = await start(folder)
      await openWith(b, [PHRASE])
      await change(a)
      const before = readFileSync(join(folder, PEOPLE))
      await b.own.addNote('Écrit entre-temps', 'idea')
      expect(b.told.map(({ kind }) => kind)).toEqual(['vault-changed'])
      expect(b.own.vault()).toMatchObject({ kind: 'locked' })
      expect(b.own.people()).toBe(null)
      expect(b.saving.state()).toMatchObject({ kind: 'failed', failure: { reason: 'ELOCKED' } })
      expect(readFileSync(join(folder, PEOPLE)).equals(before)).toBe(true)
      await openWith(b, [PHRASE, OTHER])
      expect(await b.saving.flush()).toBe(true)
      expect(b.own.people()?.notes.map((note) => note.text)).toContain('Écrit entre-temps')
      // Only the key had changed: no second session comes of it.
      expect(b.told.map(({ kind }) => kind)).toEqual(['vault-changed'])
      expect(await notesIn(folder, [PHRASE, OTHER])).toContain('Écrit entre-temps')
    }
  })

  it('a vault made elsewhere: nothing of people is written in the clear any more', async () => {
    const folder = clearFolder()
    const [a, b] = [await start(folder), await start(folder)]
    await create(a)
    await b.own.addNote(`${SECRET} chez B`, 'idea')
    expect(b.told.map(({ kind }) => kind)).toEqual(['vault-changed'])
    expect(traces(folder)).toEqual([])
    await openWith(b, [PHRASE])
    expect(await b.saving.flush()).toBe(true)
    expect(traces(folder)).toEqual([])
    expect(await notesIn(folder, [PHRASE])).toContain(`${SECRET} chez B`)
  })

  it('its file gone while it is open: it is put back, and what is saved then opens', async () => {
    const folder = clearFolder()
    const a = await start(folder)
    await create(a)
    rmSync(join(folder, 'vault'), { recursive: true })
    await a.own.addNote('Sans fichier', 'idea')
    expect(await a.saving.flush()).toBe(true)
    expect(await notesIn(folder, [PHRASE])).toContain('Sans fichier')
  })

  it('its file half arrived: the save waits, and is done once it is whole', async () => {
    const folder = clearFolder()
    const a = await start(folder)
    await create(a)
    const paths = ['vault/vault.json', 'vault/vault.copy.json'].map((name) => join(folder, name))
    const whole = readFileSync(paths[0] ?? '')
    for (const path of paths) writeFileSync(path, whole.subarray(0, 80))
    await a.own.addNote('Pendant ce temps', 'idea')
    expect(a.saving.state()).toMatchObject({ kind: 'failed', failure: { reason: 'EVAULT' } })
    expect(a.own.vault()).toMatchObject({ kind: 'open' })
    for (const path of paths) writeFileSync(path, whole)
    expect(await a.saving.flush()).toBe(true)
    expect(await notesIn(folder, [PHRASE])).toContain('Pendant ce temps')
  })
})
