/** The system calls before « saved » is said, and their order: traced by strace where there is one. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { builtProcess } from '../fixtures/built-process'
import { oldFiles, oldWorkspace } from '../fixtures/old-workspace'
import { callsIn } from '../fixtures/system-trace'
import { temporaryFolder } from '../fixtures/temporary-folder'
import { sized } from '../fixtures/trust'
import { folderWith } from '../fixtures/workspace-folder'

const hasStrace = spawnSync('strace', ['-V']).status === 0
const SAVES = sized(3, 40)

const TRACED = ['-f', '-y', '-s', '200', '-e', 'trace=fsync,rename,renameat,renameat2,write,pwrite64']

it.runIf(hasStrace)(
  'fsync of the file, rename, fsync of the folder, then « saved »',
  { timeout: 120_000 },
  async () => {
    const program = await builtProcess('typing-process')
    const folder = folderWith()
    const log = join(temporaryFolder(), 'trace')
    const words = [...TRACED, '-o', log]
    const resources = join(import.meta.dirname, '../../resources')
    const child = spawn('strace', [...words, process.execPath, program, folder, 'plan', resources], {
      detached: true,
      env: { ...process.env, UV_USE_IO_URING: '0' },
    })
    const reader = createInterface({ input: child.stdout })
    let saved = 0
    for await (const line of reader) {
      if (line.startsWith('saved')) saved += 1
      if (saved === SAVES) break
    }
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    await once(child, 'exit')

    const calls = callsIn(log)
    const plan = join(folder, 'sessions', 'plan-j.json')
    const renames = calls.filter(({ text }) => text.startsWith('rename') && text.includes(`"${plan}"`))
    const said = calls.filter(({ text }) => /^write\(1.*"saved /.test(text))
    expect(said.length).toBeGreaterThanOrEqual(SAVES - 1)
    let whole = 0
    for (const own of said) {
      const rename = renames.filter(({ to }) => to < own.from).at(-1)
      const temporary = /"([^"]+\.tmp)"/.exec(rename?.text ?? '')?.[1]
      const file = calls.find(({ text }) => text.startsWith('fsync(') && text.includes(`<${temporary}>`))
      const container = calls.find(
        ({ text, from }) =>
          text.startsWith('fsync(') &&
          text.includes(`<${join(folder, 'sessions')}>`) &&
          from > (rename?.to ?? 0),
      )
      if (rename && file && container && file.to < rename.from && container.to < own.from) whole += 1
    }
    console.log(`system calls: ${whole} of ${said.length} saves in the right order`)
    expect(whole).toBe(said.length)
  },
)

it.runIf(hasStrace)(
  'of every kind of file, and a line of a run is on the disk too',
  { timeout: 120_000 },
  async () => {
    const program = await builtProcess('migrating-process')
    const folder = oldWorkspace()
    const log = join(temporaryFolder(), 'trace')
    const env = { ...process.env, UV_USE_IO_URING: '0' }
    const words = [...TRACED, '-o', log, process.execPath, program, folder, 'Infinity']
    expect(spawnSync('strace', words, { env }).status).toBe(0)
    const calls = callsIn(log)
    const said = calls.find(({ text }) => /^write\(1.*"saved /.test(text))?.from ?? 0
    const synced = (path: string) =>
      calls.filter(({ text }) => text.startsWith('fsync(') && text.includes(`<${path}>`))
    const inOrder = Object.keys(oldFiles).filter((name) => {
      const path = join(folder, name)
      const rename = calls
        .filter(({ text }) => text.startsWith('rename') && text.includes(`"${path}"`))
        .at(-1)
      const temporary = /"([^"]+\.tmp)"/.exec(rename?.text ?? '')?.[1] ?? ''
      const file = synced(temporary)[0]?.to ?? Number.POSITIVE_INFINITY
      const container = synced(dirname(path)).find(({ from }) => from > (rename?.to ?? 0))
      return rename && file < rename.from && container && container.to < said
    })
    const journal = join(folder, 'runs/run-j.jsonl')
    const line = calls.findLast(({ text }) => /^p?write(64)?\(/.test(text) && text.includes(`<${journal}>`))
    const isLineSynced = synced(journal).some(({ from, to }) => from > (line?.to ?? said) && to < said)
    console.log(
      `system calls: ${inOrder.length} of ${Object.keys(oldFiles).length} kinds of files in the right order`,
    )
    expect(inOrder).toEqual(Object.keys(oldFiles))
    expect(isLineSynced).toBe(true)
  },
)
