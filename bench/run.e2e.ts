// `npm run bench`: what a run costs while nothing happens, by the accounting of the system, and how soon a note is on the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { planJ } from '../tests/fixtures/plan-j'
import { expect, test } from '../tests/launch'
import { animate } from '../tests/pages/home'
import { Run } from '../tests/pages/run'
import { workspaceWith } from '../tests/workspace'

/** Seconds of measure, and the share of one core that a run may take. */
const SECONDS = 30
const CORE = 0.02
/** The share of a core below which the windows are thought to be open. */
const OPENED = 0.05
const NOTES = 20
const ON_DISK_MS = 200

/** Clock ticks of the kernel's accounting in a second: 100 wherever Node runs. */
const TICKS = 100

/** The process and all it has started. */
function family(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const]
      } catch {
        return []
      }
    })
  const found = [pid]
  for (const own of found)
    found.push(...parents.filter(([, parent]) => parent === own).map(([child]) => child))
  return found
}

/** Seconds of processor that the process has had so far, with those of its children that have ended. */
function spent(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
}

const nameOf = (pid: number) =>
  /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))?.[1] ?? 'main'

/** What the processes of each name have had so far; one that ends goes on counting with its parent. */
function spentByName(main: number): Map<string, number> {
  const all = new Map<string, number>()
  for (const pid of family(main)) {
    try {
      const name = nameOf(pid)
      all.set(name, (all.get(name) ?? 0) + spent(pid))
    } catch {
      // It has ended since the list was read.
    }
  }
  return all
}

const sumOf = (shares: readonly { share: number }[]) => shares.reduce((sum, { share }) => sum + share, 0)

test('a phase that runs, in two windows, takes under 2 % of a core', async ({ launchJalon }) => {
  test.skip(process.platform !== 'linux', 'reads the accounting of Linux')
  test.setTimeout(120_000)
  const { app, window } = await launchJalon({ workspace: workspaceWith(planJ) })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  await run.timer.waitFor()
  const room = await run.showRoom(app)
  await room.getByRole('heading').first().waitFor()
  const main = app.process().pid ?? 0
  /** What each kind of process takes of a core over that many seconds; nothing else is asked of them meanwhile. */
  const measure = async (seconds: number) => {
    const before = spentByName(main)
    await setTimeout(seconds * 1000)
    return Array.from(spentByName(main), ([name, had]) => ({
      name,
      share: (had - (before.get(name) ?? 0)) / seconds,
    }))
  }
  // What the opening of the windows costs is over.
  await expect.poll(async () => sumOf(await measure(1)), { intervals: [1] }).toBeLessThan(OPENED)
  const shares = await measure(SECONDS)
  const total = sumOf(shares)
  const parts = shares
    .filter(({ share }) => share !== 0)
    .map(({ name, share }) => `${name} ${(share * 100).toFixed(2)}`)
  console.log(`a phase that runs: ${(total * 100).toFixed(2)} % of a core (${parts.join(', ')})`)
  expect(total).toBeLessThan(CORE)
})

test('a note is on the disk within 200 ms of Enter', async ({ launchJalon }) => {
  const workspace = workspaceWith(planJ)
  const { window } = await launchJalon({ workspace })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  await window.keyboard.press('e')
  const file = path.join(workspace, 'people', `${planJ.id}.json`)
  const times: number[] = []
  for (let note = 0; note < NOTES; note += 1) {
    await run.note.fill(`Note ${note} de la mesure`)
    const pressed = Date.now()
    await window.keyboard.press('Enter')
    await expect
      .poll(
        () => {
          try {
            return readFileSync(file, 'utf8').includes(`Note ${note} de la mesure`)
          } catch {
            return false
          }
        },
        { intervals: [2] },
      )
      .toBe(true)
    times.push(Math.max(0, statSync(file).ctimeMs - pressed))
  }
  times.sort((one, other) => one - other)
  console.log(
    `a note on the disk: median ${Math.round(times[NOTES / 2] ?? 0)} ms, worst ${Math.round(times.at(-1) ?? 0)} ms`,
  )
  expect(times.at(-1)).toBeLessThan(ON_DISK_MS)
})
