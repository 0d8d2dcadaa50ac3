/** Two computers, a folder that a program syncs, edits on both with the wire cut at random: nothing is lost or out of sight. */
import { cpSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeUpSync, NAMES } from '../../../tests/fixtures/made-up-sync'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { sized } from '../../../tests/fixtures/trust'
import { machine } from '../../../tests/fixtures/two-machines'
import { create, open, PHRASE } from '../../../tests/fixtures/vault-folder'
import { folderWith } from '../../../tests/fixtures/workspace-folder'

const RUNS = sized(6, 12, 25)

type Step =
  | { do: 'edit'; at: 0 | 1; kind: 'people' | 'plan' | 'card'; of: number }
  | { do: 'sync' }
  | { do: 'restart'; at: 0 | 1 }

const at = fc.constantFrom<0 | 1>(0, 1)
const someStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      at,
      kind: fc.constantFrom('people', 'people', 'plan', 'card'),
      of: fc.nat(20),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sync' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), at }) },
)

/** Two folders that hold the same. */
async function pair(withVault: boolean) {
  const one = folderWith()
  if (withVault) {
    const library = await open(one)
    await create(library)
    await library.finish()
    library.release()
  }
  const other = temporaryFolder()
  cpSync(one, other, { recursive: true })
  return [one, other] as const
}

it.each(Object.keys(NAMES).flatMap((service) => [false, true].map((withVault) => ({ service, withVault }))))(
  'with the names of $service, a vault: $withVault',
  { timeout: 600_000 },
  async ({ service, withVault }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someStep, { minLength: 10, maxLength: 40 }),
        fc.infiniteStream(fc.nat(1_000_000)),
        async (steps, chance) => {
          const folders = await pair(withVault)
          const choose = (most: number) => (most > 0 ? Number(chance.next().value) % most : 0)
          const sync = madeUpSync(folders, service, choose)
          const phrase = withVault ? PHRASE : null
          const both = [machine(folders[0], 'A', phrase), machine(folders[1], 'B', phrase)] as const
          for (const step of steps) {
            if (step.do === 'sync') sync.some()
            else if (step.do === 'edit') await both[step.at].edit(step)
            else await both[step.at].close()
          }
          for (const each of both) await each.close()
          sync.all()
          const kept = sync.kept().filter((name) => /^(people|cards)/.test(name))
          const marks = both.flatMap(({ marks }) => marks)
          for (const each of both) {
            const seen = await each.seen()
            await each.close()
            expect([each.name, marks.filter((mark) => !seen.includes(mark))]).toEqual([each.name, []])
            // Beside what is not there yet or is there twice, all was read.
            const kinds = new Set(each.told.map(({ kind }) => kind))
            for (const kind of ['unreadable-file', 'read-failed', 'newer-format'])
              expect(kinds).not.toContain(kind)
            const files = each.told.map((one) => ('file' in one ? one.file : ''))
            const isTold = (name: string) =>
              files.includes(name) || files.includes(name.replace('people', 'sessions'))
            expect([each.name, kept.filter((name) => !isTold(name))]).toEqual([each.name, []])
          }
        },
      ),
      { numRuns: RUNS },
    )
  },
)

it.each(Object.keys(NAMES))(
  'both change what %s has kept of a conflict: both texts are there',
  async (service) => {
    const folders = await pair(false)
    const sync = madeUpSync(folders, service, () => 0)
    const both = [machine(folders[0], 'A', null), machine(folders[1], 'B', null)] as const
    /** The same session of the list on both, then all that differs is exchanged. */
    async function round(of: number) {
      for (const each of both) await each.edit({ kind: 'plan', of })
      for (const each of both) await each.close()
      sync.all()
    }
    await round(0)
    for (const of of [1, 1, 2]) await round(of)
    const marks = both.flatMap(({ marks }) => marks)
    expect(marks).toHaveLength(8)
    for (const each of both) {
      const seen = await each.seen()
      await each.close()
      expect([each.name, marks.filter((mark) => !seen.includes(mark))]).toEqual([each.name, []])
    }
  },
)
