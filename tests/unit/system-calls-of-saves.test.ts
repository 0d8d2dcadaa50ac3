/** Every save of every kind of file, traced down to the disk: nothing is said to be saved that is not on it. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { builtProcess } from '../fixtures/built-process'
import { callsIn, claimsIn, traceTo } from '../fixtures/system-trace'
import { temporaryFolder } from '../fixtures/temporary-folder'
import { isLong } from '../fixtures/trust'
import { folderWith } from '../fixtures/workspace-folder'

const hasStrace = spawnSync('strace', ['-V']).status === 0
/** The long form skips nothing in silence: there is no strace elsewhere than on Linux. */
const isTraced = hasStrace || (isLong && process.platform === 'linux')
const resources = join(import.meta.dirname, '../../resources')
const LONG = { timeout: 300_000 }

/** Starts the process traced, until its output says `enough`; every « saved » with what was done before it. */
async function traced(name: string, words: string[], enough: (line: string) => boolean) {
  if (!hasStrace) throw new Error('strace is missing: on Debian or Ubuntu, run: sudo apt-get install strace')
  const program = await builtProcess(name)
  const folder = folderWith()
  const log = join(temporaryFolder(), 'trace')
  const child = spawn('strace', [...traceTo(log), process.execPath, program, folder, ...words, resources], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, UV_USE_IO_URING: '0' },
  })
  const exited = once(child, 'exit')
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (enough(line)) break
  }
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL')
  } catch {
    // It ended by itself.
  }
  await exited
  expect(lines.filter((line) => line.startsWith('problem'))).toEqual([])
  const claims = claimsIn(callsIn(log), folder)
  return { folder, lines, claims }
}

it.runIf(isTraced)(
  'every kind of file is on the disk, and its folder, before it is said to be',
  LONG,
  async () => {
    const rounds = isLong ? 25 : 2
    const { lines, claims } = await traced('saving-process', [`${rounds}`], (line) => line === 'end')
    const said = lines.filter((line) => line.startsWith('saved '))
    expect(lines.at(-1)).toBe('end')
    expect(claims.map(({ what }) => `saved ${what}`)).toEqual(said)
    const faults = claims.flatMap((claim) => claim.faults.map((fault) => `${claim.what}: ${fault}`))
    expect(faults).toEqual([])
    const kinds = new Map<string, number>()
    for (const { what, changed } of claims) {
      const [, kind = '', path = ''] = /^([^/]+) (\/.*)$/.exec(what) ?? []
      expect(changed).toContain(path)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
    const figures = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')
    console.log(`system calls: ${claims.length} of ${said.length} in the right order: ${figures}`)
    const expected = ['session', 'card', 'method', 'template', 'grid', 'settings', 'run', 'export', 'backup']
    for (const kind of [...expected, 'erasure', 'trash', 'brought back'])
      expect([kind, kinds.get(kind)]).toEqual([kind, rounds])
    expect(kinds.get('people')).toBe(2 * rounds)
    expect(kinds.get('vault')).toBe(2)
  },
)
