/** Killed −9 at each point of a migration: every old file is there as it was, or as its migrated equal beside a copy. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { isTemporary } from '../../src/main/library/durable-file'
import { builtProcess } from '../fixtures/built-process'
import { isLong } from '../fixtures/each-refusal'
import { lostIn, migratedIn, oldFiles, oldWorkspace } from '../fixtures/old-workspace'
import { openedLibrary } from '../fixtures/opened-library'
import { filesUnder } from '../fixtures/workspace-folder'

/** The long form is `npm run test:trust`. */
const KILLS = isLong ? 100 : 6
const AT_ONCE = 2

async function migrate(program: string, folder: string, last: number) {
  const child = spawn(process.execPath, [program, folder, String(last)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { said, code, signal }
}

it(`${KILLS} kills in a migration`, { timeout: 10 * 60_000 }, async () => {
  const program = await builtProcess('migrating-process')
  const whole = oldWorkspace()
  const { said } = await migrate(program, whole, Number.POSITIVE_INFINITY)
  const operations = Number(/saved (\d+)/.exec(said)?.[1])
  expect(operations).toBeGreaterThanOrEqual(100)
  expect(lostIn(whole)).toEqual([])
  const all = Object.keys(oldFiles).length
  expect(migratedIn(whole)).toBe(all)

  const points = Array.from({ length: KILLS }, (_, index) => Math.floor((index * operations) / KILLS))
  let [killed, lost, halfWay, temporary] = [0, 0, 0, 0]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let point = points.shift(); point !== undefined; point = points.shift()) {
        const folder = oldWorkspace()
        const { signal } = await migrate(program, folder, point)
        if (signal === 'SIGKILL') killed += 1
        // As the kill left it, and as the next start finds it.
        const found = lostIn(folder)
        const migrated = migratedIn(folder)
        if (migrated > 0 && migrated < all) halfWay += 1
        const next = await openedLibrary(folder)
        found.push(...lostIn(folder), ...next.told.map(({ kind }) => kind))
        expect(found).toEqual([])
        expect(next.found.kept).toHaveLength(1)
        expect(next.found.cards).toHaveLength(1)
        expect(next.found.run?.journal.length).toBeGreaterThanOrEqual(3)
        next.release()
        lost += found.length
        const names = [...filesUnder(folder).keys()].map((name) => name.split('/').at(-1) ?? '')
        temporary += names.filter(isTemporary).length
      }
    }),
  )
  console.log(
    `migration of ${all} kinds of files in ${operations} operations: killed ${killed} times, ${halfWay} half-way, ` +
      `${lost} lost, ${temporary} temporary files`,
  )
  expect([killed, lost, temporary]).toEqual([KILLS, 0, 0])
})
