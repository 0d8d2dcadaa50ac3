/** Killed while she types and runs her day: nothing said to be saved is lost, and at most a second of typing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isTemporary } from '../../src/main/library/disk/durable-file'
import { sha256 } from '../../src/main/library/disk/sha256'
import { instant } from '../../src/shared/domain/base/time'
import { runView } from '../../src/shared/domain/run/run-view'
import { decodeSession } from '../../src/shared/format/session-file'
import { builtProcess } from '../fixtures/built-process'
import { killedAfter } from '../fixtures/killed-process'
import { openedLibrary } from '../fixtures/opened-library'
import { sized } from '../fixtures/trust'
import { filesUnder, folderWith } from '../fixtures/workspace-folder'

/** The long form is `npm run test:trust`. */
const KILLS = sized(8, 300)
/** They wait for one another's keys more than for the processor. */
const AT_ONCE = 4
const resources = join(import.meta.dirname, '../../resources')

type Fate = { lostTyping: number; lostSaves: number; unreadable: number; temporary: number; runOff: number }

async function kill(program: string, kind: 'plan' | 'run', after: number): Promise<Fate> {
  const folder = folderWith()
  const { lines, at: killed } = await killedAfter(program, [folder, kind, resources], after)

  const library = await openedLibrary(folder)
  const plan = decodeSession(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8'), sha256)
  const kept = (plan.ok && Number.parseInt(plan.value.summary, 10)) || 0
  const numbers = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.split(' ').slice(1).map(Number))
  const saved = Math.max(0, ...numbers('saved').map(([count = 0]) => count))
  const [, firstLost = killed] = numbers('typed').find(([count = 0]) => count > kept) ?? []
  const names = [...filesUnder(folder).keys()].map((name) => name.split('/').at(-1) ?? '')
  library.release()
  return {
    lostTyping: killed - firstLost,
    lostSaves: Math.max(0, saved - kept),
    unreadable: library.told.length + (plan.ok ? 0 : 1),
    temporary: names.filter(isTemporary).length,
    runOff: kind === 'run' ? runOff(library, lines) : 0,
  }
}

/** Milliseconds between the end of the phase as it is found and as it was told with that many minutes added. */
function runOff({ found }: Awaited<ReturnType<typeof openedLibrary>>, lines: readonly string[]): number {
  const told = lines.filter((line) => line.startsWith('acting ')).map((line) => line.split(' '))
  const acted = lines.filter((line) => line.startsWith('acted ')).map((line) => Number(line.split(' ')[1]))
  if (!found.run) return told.length === 0 ? 0 : Number.POSITIVE_INFINITY
  const view = runView(found.run.baseline, found.run.journal, instant(Date.now()), null)
  const current = view.current
  if (!current) return Number.POSITIVE_INFINITY
  // What was said to be written is there.
  if (current.duration < Math.max(0, ...acted)) return Number.POSITIVE_INFINITY
  const same = told.find(
    ([, phase, length]) => phase === current.phase && Number(length) === current.duration,
  )
  return same ? Math.abs(Number(same[3]) - current.end) : 0
}

it(`${KILLS} times killed`, { timeout: 20 * 60_000 }, async () => {
  const program = await builtProcess('typing-process')
  const fates: Fate[] = []
  const start = performance.now()
  let begun = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let index = begun++; index < KILLS; index = begun++) {
        // Each a little later than the one before, over the two seconds in which everything happens once.
        fates.push(await kill(program, index % 2 === 0 ? 'plan' : 'run', 150 + ((index * 137) % 2000)))
      }
    }),
  )
  const worst = (key: keyof Fate) => Math.max(...fates.map((fate) => fate[key]))
  const sum = (key: keyof Fate) => fates.reduce((total, fate) => total + fate[key], 0)
  console.log(
    `killed ${fates.length} times in ${Math.round((performance.now() - start) / 1000)} s: ${sum('unreadable')} unreadable, ` +
      `${sum('lostSaves')} acknowledged saves lost, at most ${worst('lostTyping')} ms of typing lost, ` +
      `${sum('temporary')} temporary files, run at most ${worst('runOff')} ms off`,
  )
  expect(fates).toHaveLength(KILLS)
  expect([sum('unreadable'), sum('lostSaves'), sum('temporary')]).toEqual([0, 0, 0])
  expect(worst('lostTyping')).toBeLessThanOrEqual(1000)
  expect(worst('runOff')).toBeLessThanOrEqual(1000)
})
