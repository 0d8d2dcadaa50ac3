/** Texts for the trainers alone, sealed and unsealed by two starts on one folder: none lost, none in the clear while they are to be sealed. */
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CANARY, folderWithTexts, set, words } from '../../../../tests/fixtures/reserved-plan'
import { sized } from '../../../../tests/fixtures/trust'
import { OTHER, PHRASE, traces } from '../../../../tests/fixtures/vault-folder'
import { isOpen, newKey, openWith, type Start, start } from '../../../../tests/fixtures/vault-start'
import { reservedTextsOf } from '../../../shared/domain/plan/reserved-texts'

const RUNS = sized(12, 60)

const act = fc.record({
  who: fc.nat(1),
  act: fc.constantFrom(
    'write',
    'write',
    'write',
    'plan',
    'undo',
    'lock',
    'open',
    'open',
    'key',
    'on',
    'on',
    'off',
  ),
})

describe('two starts on one folder', () => {
  it('in any order of edits, locks, keys and choices: no text is lost, none in the clear while they are to be sealed', {
    timeout: 10 * 60_000,
  }, async () => {
    let written = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        const { folder, own } = await folderWithTexts()
        const both = [own, await start(folder)] as const
        await openWith(both[1], [PHRASE])
        /** Texts typed by each start. */
        const typed: string[][] = [[CANARY], [CANARY]]
        for (const [at, { who, act }] of acts.entries()) {
          const start = both[who] as Start
          const does: Record<typeof act, () => unknown> = {
            write() {
              set(start, at % 2 ? 'notes' : 'fallback', `${CANARY} ${at}`)
              typed[who] = [...(typed[who] ?? []), `${CANARY} ${at}`]
            },
            plan: () => set(start, 'instructions', `Consigne ${at}`),
            undo: () => start.own.undo(),
            lock: () => start.own.lockVault(),
            open: () => openWith(start, [PHRASE, OTHER]),
            key: () => newKey(start, PHRASE),
            on: () => start.own.sealReserved(true),
            off: () => start.own.sealReserved(false),
          }
          try {
            await does[act]()
          } catch (error) {
            if (!(error as { failure?: unknown }).failure) throw error
          }
          if (at % 3 === 0) await start.saving.flush()
        }
        for (const own of both) {
          for (let turn = 0; turn < 3 && !(isOpen(own) && (await own.saving.flush())); turn++)
            await openWith(own, [PHRASE, OTHER])
          expect([own.vault.state().kind, await own.saving.flush()]).toEqual(['open', true])
        }
        const shown = both.map(words)
        for (const own of both) {
          await own.own.lockVault()
          await own.finish()
          own.release()
        }
        // The texts that each start showed are in a session of the folder or a version, whoever wrote last.
        const third = await start(folder)
        await openWith(third, [PHRASE, OTHER])
        const found = third.own.sessions().map(({ session }) => JSON.stringify(reservedTextsOf(session)))
        const kept = await Promise.all(
          third.own.sessions().map(async ({ session }) => third.store.versions(session.id)),
        )
        const versions = kept.flat().map(({ session }) => JSON.stringify(reservedTextsOf(session)))
        for (const own of shown) expect([...found, ...versions]).toContain(own)
        // Chosen once more: nothing of it is readable anywhere, whatever came before.
        await third.own.sealReserved(true)
        await third.saving.flush()
        expect(traces(folder, CANARY)).toEqual([])
        third.release()
        written += typed.flat().length
        rmSync(folder, { recursive: true })
      }),
      { numRuns: RUNS, seed: 20261130 },
    )
    console.log(`texts for the trainers alone: ${RUNS} orders, ${written} texts; 0 lost, 0 in the clear`)
  })
})
