/**
 * Killed −9 at each point of a migration: every old file is there as it was, or as its migrated equal beside a copy. So
 * while a damaged journal is put aside.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { isTemporary } from '../../src/main/library/disk/durable-file'
import { sha256 } from '../../src/main/library/disk/sha256'
import { encodeRun } from '../../src/shared/format/run-file'
import { builtProcess } from '../fixtures/built-process'
import { faultyDisk } from '../fixtures/faulty-disk'
import { journal } from '../fixtures/journal'
import { lostIn, migratedIn, oldFiles, oldWorkspace } from '../fixtures/old-workspace'
import { openedLibrary } from '../fixtures/opened-library'
import { baselineJ } from '../fixtures/plan-j'
import { isLong } from '../fixtures/trust'
import { filesUnder, folderWith } from '../fixtures/workspace-folder'

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

it('kills while a damaged journal is put aside and its sound lines are written anew', {
  timeout: 5 * 60_000,
}, async () => {
  const program = await builtProcess('migrating-process')
  const file = 'runs/run-j.jsonl'
  const begun = journal('9:00 begin A', '9:20 begin B')
  const sound = encodeRun({ baseline: baselineJ, journal: begun }, sha256)
  const damaged = `${sound}damaged\n${sound}`
  const textsIn = (folder: string) => [...filesUnder(folder).values()].map(String)

  // Where the two steps are among the operations of an opening.
  const { on, operations } = faultyDisk()
  ;(await openedLibrary(folderWith({ [file]: damaged }), on)).release()
  const end = operations.indexOf('rename to run-j.jsonl')
  const first = operations.findIndex((one) => /^rename to run-j\..+\.jsonl$/.test(one)) - 6
  const points = Array.from({ length: end + 4 - first }, (_, index) => first + index)
  const tried = isLong ? points : points.filter((each) => each % 3 === end % 3)
  let [between, behind] = [0, 0]
  for (const point of tried) {
    const folder = folderWith({ [file]: damaged })
    const { signal } = await migrate(program, folder, point)
    expect(signal).toBe('SIGKILL')
    const there = String(filesUnder(folder).get(file))
    const copies = textsIn(folder).filter((text) => text === damaged).length
    if (there === sound) behind += 1
    else if (copies === 2) between += 1
    // Its bytes are somewhere, whatever stands under its name.
    expect([damaged, sound]).toContain(there)
    expect(copies).toBeGreaterThanOrEqual(1)
    const next = await openedLibrary(folder)
    expect(next.found.run?.journal).toEqual(begun)
    expect(textsIn(folder)).toContain(damaged)
    expect(textsIn(folder)).toContain(sound)
    next.release()
  }
  console.log(
    `killed while a damaged journal is put aside, ${tried.length} points: ${between} between the two steps, ` +
      `${behind} behind them, 0 bytes lost`,
  )
  expect(between).toBeGreaterThan(0)
  expect(behind).toBeGreaterThan(0)
})
