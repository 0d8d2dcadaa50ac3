import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { folderWith } from '../../../tests/fixtures/workspace-folder'
import { decodeSession } from '../../shared/format/session-file'
import { lockFolder, takeAway } from './folder-lock'
import { sha256 } from './sha256'

const LOCK = '.jalon.lock'
const now = Date.now()
const lock = (folder: string) => lockFolder(folder, join(folder, LOCK))

/** A folder held by somebody: a process of this computer that lives, unless said otherwise. */
function heldBy(holder: object) {
  const folder = temporaryFolder()
  const living = { host: hostname(), pid: process.ppid, token: 'theirs', beat: now }
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

  it.each([
    ['a living process of this computer', {}],
    ['another computer that was heard of lately', { host: 'elsewhere', beat: now - 4 * 60_000 }],
  ])('of %s is respected', async (_, holder) => {
    const folder = heldBy(holder)
    const failure = { kind: 'folder-in-use', folder, host: 'host' in holder ? holder.host : hostname() }
    await expect(lock(folder)).rejects.toMatchObject({ failure })
    expect(readFileSync(join(folder, LOCK), 'utf8')).toContain('theirs')
  })

  it.each([
    [
      'another computer that has been silent for six minutes',
      async () => ({ host: 'elsewhere', beat: now - 6 * 60_000 }),
    ],
    ['a dead process', async () => ({ pid: await deadProcess() })],
    ['a number given again since the computer started', async () => ({ beat: 0 })],
    ['a number given again after a crash, silent for nine minutes', async () => ({ beat: now - 9 * 60_000 })],
  ])('of %s is taken over', async (_, holder) => {
    const folder = heldBy(await holder())
    const own = await lock(folder)
    expect(readFileSync(join(folder, LOCK), 'utf8')).not.toContain('theirs')
    own.release()
  })

  it.each([
    ['a living process of this computer', {}],
    ['another computer whose clock is a year ahead', { host: 'elsewhere', beat: now + 365 * 86_400_000 }],
  ])('of %s is passed over when the trainer says so', async (_, holder) => {
    const folder = heldBy(holder)
    await expect(lock(folder)).rejects.toMatchObject({ failure: { kind: 'folder-in-use' } })
    const own = await lockFolder(folder, join(folder, LOCK), Date.now, { over: true })
    expect(readFileSync(join(folder, LOCK), 'utf8')).not.toContain('theirs')
    own.release()
  })

  it('half written counts while it is young, and is taken over when it is old', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, LOCK), '{"host":')
    await expect(lock(folder)).rejects.toMatchObject({ failure: { kind: 'folder-in-use' } })
    utimesSync(join(folder, LOCK), 0, 0)
    const own = await lock(folder)
    own.release()
  })

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

it('two processes on one folder: the second opens nothing while the first lives; 200 of 200 edits are found', async () => {
  const out = temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, '../../../tests/fixtures/edit-process.ts'),
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
