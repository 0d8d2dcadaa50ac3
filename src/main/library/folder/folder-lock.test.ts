import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder'
import { folderWith } from '../../../../tests/fixtures/workspace-folder'
import { decodeSession } from '../../../shared/format/session-file'
import { sha256 } from '../disk/sha256'
import { goneOrSilent, lockFolder, SILENT, takeAway } from './folder-lock'

const LOCK = '.jalon.lock'
const now = Date.now()
const HERE = '0'.repeat(16)
const lock = (folder: string, over = false) => lockFolder(folder, join(folder, LOCK), { machine: HERE, over })

/** A folder held by somebody: a process of this computer that lives, unless said otherwise. */
function heldBy(holder: object) {
  const folder = temporaryFolder()
  const living = { host: hostname(), pid: process.ppid, token: 'theirs', beat: now, machine: HERE }
  writeFileSync(join(folder, LOCK), JSON.stringify({ ...living, ...holder }))
  return folder
}

/** A number that no process has: of one that has just ended. */
async function deadProcess() {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid
}

describe('the lock of a folder', () => {
  it('is taken, says who holds it, and is given back', async () => {
    const folder = temporaryFolder()
    const own = await lock(folder)
    expect(JSON.parse(readFileSync(join(folder, LOCK), 'utf8'))).toMatchObject({
      host: hostname(),
      pid: process.pid,
    })
    own.release()
    expect(existsSync(join(folder, LOCK))).toBe(false)
  })

  // Whatever the clocks say: they are not asked.
  const LATELY = [now, now - 6 * 60_000, now - 365 * 86_400_000, now + 365 * 86_400_000, 0]
  const dead = async () => ({ pid: await deadProcess() })
  const elsewhere = { machine: 'f'.repeat(16) }
  it.each([
    ['a living process of this computer', async () => ({})],
    ['another computer', async () => ({ ...elsewhere, host: 'elsewhere' })],
    ['another computer of the same name', async () => ({ ...elsewhere, ...(await dead()) })],
    ['a copy of this computer of another name', async () => ({ host: 'elsewhere', ...(await dead()) })],
    ['an earlier Jalon', async () => ({ machine: undefined, ...(await dead()) })],
  ])('of %s is respected, and passed over when the trainer says so', async (name, holder) => {
    for (const beat of name.startsWith('a living') ? [now] : LATELY) {
      const own = { beat, ...(await holder()) } as { host?: string }
      const folder = heldBy(own)
      const failure = { kind: 'folder-in-use', folder, host: own.host ?? hostname() }
      await expect(lock(folder)).rejects.toMatchObject({ failure })
      expect(readFileSync(join(folder, LOCK), 'utf8')).toContain('theirs')
      const taken = await lock(folder, true)
      expect(readFileSync(join(folder, LOCK), 'utf8')).not.toContain('theirs')
      taken.release()
    }
  })

  it.each([
    ['a process of this computer that has ended', dead],
    ['a number given again since this computer started', async () => ({ beat: 0 })],
  ])('of %s is taken over at once', async (_, holder) => {
    const folder = heldBy(await holder())
    const own = await lock(folder)
    expect(readFileSync(join(folder, LOCK), 'utf8')).not.toContain('theirs')
    own.release()
  })

  it.each(['', '{"host":', 'null'])(
    'of the text %j is respected, and passed over when the trainer says so',
    async (text) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, LOCK), text)
      await expect(lock(folder)).rejects.toMatchObject({ failure: { kind: 'folder-in-use', host: '?' } })
      const own = await lock(folder, true)
      own.release()
    },
  )

  it('of one who was quicker to take it over is put back', async () => {
    const folder = heldBy({})
    await takeAway(join(folder, LOCK), 'the dead one')
    expect(readdirSync(folder)).toEqual([LOCK])
    expect(readFileSync(join(folder, LOCK), 'utf8')).toContain('theirs')
    await takeAway(join(folder, LOCK), 'theirs')
    expect(readdirSync(folder)).toEqual([])
  })

  it('taken over by somebody is not theirs to lose', async () => {
    const folder = temporaryFolder()
    const own = await lock(folder)
    writeFileSync(
      join(folder, LOCK),
      JSON.stringify({ host: 'elsewhere', pid: 1, token: 'theirs', beat: now }),
    )
    own.release()
    expect(existsSync(join(folder, LOCK))).toBe(true)
  })
})

describe('a holder that is watched', () => {
  /** Seconds pass as they are waited for; at some of them the holder beats, by whatever clock is its own. */
  async function watched(seconds: number, beats: (second: number) => boolean, slept = () => 0) {
    const folder = heldBy({ host: 'elsewhere' })
    const stop = new AbortController()
    let [at, second] = [0, 0]
    const wait = async () => {
      second += 1
      at += 1000 + slept()
      if (second >= seconds) stop.abort()
      const beat = now - second * 1000 * 3600
      if (beats(second)) writeFileSync(join(folder, LOCK), JSON.stringify({ host: 'elsewhere', beat }))
    }
    const end = await goneOrSilent(join(folder, LOCK), stop.signal, () => at, wait)
    return { end, second }
  }

  it('is alive as long as it beats, whatever the clocks of either say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 149 }), async (every) => {
        const { end } = await watched(320, (second) => second % every === 0)
        expect(end).toBe('called-off')
      }),
      { numRuns: 6 },
    )
  })

  it('is gone once it has not beaten for two minutes and a half of ours', async () => {
    expect(await watched(600, () => false)).toEqual({ end: 'silent', second: SILENT / 1000 })
    expect(await watched(600, (second) => second < 200)).toMatchObject({ end: 'silent' })
  })

  it('is not gone because this computer slept meanwhile', async () => {
    expect(
      await watched(
        40,
        () => false,
        () => 3_600_000,
      ),
    ).toMatchObject({ end: 'called-off' })
  })

  it('is gone with its lock', async () => {
    const path = join(temporaryFolder(), LOCK)
    expect(await goneOrSilent(path, new AbortController().signal)).toBe('gone')
  })
})

it('two processes on one folder: the second opens nothing while the first lives; 200 of 200 edits are found', async () => {
  const out = temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, '../../../../tests/fixtures/edit-process.ts'),
      outDir: out,
      rolldownOptions: { output: { entryFileNames: 'edit.mjs' } },
    },
    ssr: { noExternal: true },
  })
  const folder = folderWith()
  const start = (name: string) => {
    const child = spawn(process.execPath, [join(out, 'edit.mjs'), folder, name, '100'])
    const lines: string[] = []
    const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
    return { child, lines, reader, ended: once(child, 'exit') }
  }

  const first = start('one')
  await once(first.reader, 'line')
  const refused = start('other')
  expect((await refused.ended)[0]).toBe(2)
  expect(refused.lines).toEqual([JSON.stringify({ kind: 'folder-in-use', folder, host: hostname() })])
  while (first.lines.length < 101) await once(first.reader, 'line')
  first.child.kill('SIGKILL')
  await first.ended

  // Four that find the dead one's lock at the same moment: one of them alone takes it.
  const four = Array.from({ length: 4 }, () => start('other'))
  const holds = ({ lines }: (typeof four)[number]) => lines[0] === 'opened'
  await Promise.all(four.map(({ lines, reader }) => lines[0] ?? once(reader, 'line')))
  const [second, ...others] = four.filter(holds)
  expect(others).toEqual([])
  while (second && second.lines.length < 101) await once(second.reader, 'line')
  second?.child.kill('SIGKILL')
  await Promise.all(four.map(({ ended }) => ended))
  const plan = decodeSession(readFileSync(join(folder, 'sessions/plan-j.json'), 'utf8'), sha256)
  const found = new Set(plan.ok ? plan.value.summary.split(' ') : [])
  const edits = ['one', 'other'].flatMap((name) =>
    Array.from({ length: 100 }, (_, index) => `${name}-${index}`),
  )
  console.log(
    `two processes: ${edits.filter((edit) => found.has(edit)).length} of ${edits.length} edits found`,
  )
  expect(edits.filter((edit) => !found.has(edit))).toEqual([])
})
