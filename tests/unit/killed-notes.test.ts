/** Killed while notes are written to a locked vault and joined to the people: each note said to be kept is there, once. */
import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isTemporary } from '../../src/main/library/disk/durable-file'
import { builtProcess } from '../fixtures/built-process'
import { killedAfter } from '../fixtures/killed-process'
import { sized } from '../fixtures/trust'
import { clearFolder, create, open, PHRASE, traces } from '../fixtures/vault-folder'
import { openWith, said, sealedIn, start } from '../fixtures/vault-start'
import { filesUnder } from '../fixtures/workspace-folder'

/** The number of folders; in each, Jalon is killed several times. The long form is `npm run test:trust`. */
const FOLDERS = sized(2, 40)
const KILLS = 4
const AT_ONCE = 2

/** What is lost, doubled or left behind in a folder after these kills, in words. */
async function lossesIn(folder: string, kept: ReadonlySet<number>): Promise<string[]> {
  const last = await start(folder)
  await openWith(last, [PHRASE])
  const notes = said(last) ?? []
  const waiting = sealedIn(folder)
  await last.own.lockVault()
  last.release()
  // A change of key that was cut short goes on once it is open; locking waits for it.
  const files = [...filesUnder(folder).keys()].filter((name) => isTemporary(name.split('/').at(-1) ?? ''))
  return [
    ...[...kept].filter((count) => !notes.includes(`note ${count}.`)).map((count) => `note ${count} is lost`),
    ...notes.filter((note, at) => notes.indexOf(note) !== at).map((note) => `${note} stands twice`),
    ...last.told.map((problem) => JSON.stringify(problem)),
    ...waiting.map((name) => `${name} waits still`),
    ...traces(folder).map((name) => `${name} is in the clear`),
    ...files,
  ]
}

it(`${FOLDERS * KILLS} times killed while notes are sealed and joined`, {
  timeout: 10 * 60_000,
}, async () => {
  const program = await builtProcess('notes-process')
  const losses: string[] = []
  let [begun, all] = [0, 0]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let index = begun++; index < FOLDERS; index = begun++) {
        const folder = clearFolder()
        const first = await open(folder)
        await create(first)
        await first.vault.lock()
        first.release()
        const kept = new Set<number>()
        for (let kill = 0; kill < KILLS; kill += 1) {
          const after = 10 + (((index * KILLS + kill) * 89) % 700)
          const { lines } = await killedAfter(program, [folder, String(1_000 * kill)], after)
          for (const line of lines) if (line.startsWith('kept ')) kept.add(Number(line.slice(5)))
        }
        all += kept.size
        losses.push(...(await lossesIn(folder, kept)))
        rmSync(folder, { recursive: true })
      }
    }),
  )
  console.log(`killed ${FOLDERS * KILLS} times with ${all} notes sealed or joined: ${losses.length} losses`)
  expect(losses).toEqual([])
  expect(all).toBeGreaterThan(FOLDERS * KILLS)
})
