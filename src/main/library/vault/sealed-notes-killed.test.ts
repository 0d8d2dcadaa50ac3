/** Notes sealed, joined, deleted and brought back by a program that syncs, while Jalon is killed again and again. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mortalDisk } from '../../../../tests/fixtures/mortal-disk'
import { planJ } from '../../../../tests/fixtures/plan-j'
import { sized } from '../../../../tests/fixtures/trust'
import { clearFolder, create, OTHER, PHRASE, traces } from '../../../../tests/fixtures/vault-folder'
import { isOpen, newKey, openWith, said, sealedIn, start } from '../../../../tests/fixtures/vault-start'
import { put } from '../../../../tests/fixtures/workspace-folder'

const RUNS = sized(40, 200, 400)
const NOTES = 'sealed-notes'

const act = fc.record({
  act: fc.constantFrom(
    'write',
    'write',
    'lock',
    'lock',
    'open',
    'open',
    'delete',
    'phrase',
    'key',
    'kill',
    'again',
  ),
  /** Operations of the disk that are still done after a kill. */
  after: fc.nat(60),
})

it('in any order of writing, locking, opening, changes of key and kills: each note once, none that was deleted', {
  timeout: 10 * 60_000,
}, async () => {
  let [sealed, kills] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 20 }), async (acts) => {
      const folder = clearFolder()
      const first = await start(folder)
      await create(first)
      await first.own.lockVault()
      first.release()
      let mortal = mortalDisk()
      let now = await start(folder, mortal.on)
      const phrases = [PHRASE]
      const [written, deleted] = [new Set<string>(), new Set<string>()]
      const files = new Map<string, Buffer>()
      const isSaved = async () => (await now.saving.flush()) && now.saving.state().kind === 'saved'
      const does: Record<(typeof acts)[number]['act'], (at: number, after: number) => Promise<unknown>> = {
        async write(at) {
          const { sealed: isSealed } = await now.own.addNote(`note ${at}`, 'idea')
          if (isSealed) sealed += 1
          if (isSealed || (await isSaved())) written.add(`note ${at}`)
          for (const name of sealedIn(folder)) files.set(name, readFileSync(join(folder, NOTES, name)))
        },
        lock: () => now.own.lockVault(),
        open: () => openWith(now, phrases),
        async delete(at) {
          const note = now.own.people()?.notes.at(-1)
          if (!note) return
          now.own.editPeople(planJ.id, at + 1, { kind: 'note.remove', note: note.id })
          written.delete(note.text)
          if (await isSaved()) deleted.add(note.text)
        },
        async phrase(at) {
          const next = `${OTHER} ${at}`
          phrases.push(next)
          await now.own.changePhrase(phrases.at(-2) ?? '', next)
        },
        key: () => newKey(now, phrases.at(-1) ?? ''),
        async kill(_at, after) {
          kills += 1
          mortal.dieAfter(after)
          // The work under way then: an opening, the notes it joins, a save.
          await openWith(now, phrases)
          await isSaved()
          mortal.dieAfter(0)
          now.release()
          mortal = mortalDisk()
          now = await start(folder, mortal.on)
        },
        /** A program that syncs brings back what was there, under its own name and under another. */
        async again() {
          for (const [name, bytes] of files) {
            put(folder, `${NOTES}/${name}`, bytes)
            put(folder, `${NOTES}/${name.replace('.json', ' (1).json')}`, bytes)
          }
        },
      }
      for (const [at, { act, after }] of acts.entries()) {
        await does[act](at, after).catch((error) => {
          if (!error.failure) throw error
        })
      }
      now.release()
      const last = await start(folder)
      await openWith(last, phrases)
      const notes = said(last) ?? ['nothing opens']
      expect([...written].filter((text) => !notes.includes(text))).toEqual([])
      expect(notes.filter((text) => deleted.has(text))).toEqual([])
      expect(notes.length).toBe(new Set(notes).size)
      expect(isOpen(last) && sealedIn(folder)).toEqual([])
      expect(last.told.filter(({ kind }) => kind !== 'rolled-back')).toEqual([])
      expect(traces(folder)).toEqual([])
      await last.own.lockVault()
      last.release()
      rmSync(folder, { recursive: true })
    }),
    { numRuns: RUNS, seed: 20261130 },
  )
  console.log(`sealed notes: ${RUNS} orders, ${sealed} sealed, ${kills} kills; 0 lost, 0 twice`)
  expect(sealed).toBeGreaterThan(RUNS / 4)
})
