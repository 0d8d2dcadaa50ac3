/** What the system is really asked, in which order, before « saved » is said: traced by strace where there is one. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { builtProcess } from '../fixtures/built-process'
import { temporaryFolder } from '../fixtures/temporary-folder'
import { folderWith } from '../fixtures/workspace-folder'

const hasStrace = spawnSync('strace', ['-V']).status === 0
const SAVES = process.env.JALON_TRUST ? 40 : 3

/** A call that has ended, with where it began and ended in the trace. */
type Call = { text: string; from: number; to: number }

/** A call of one thread may be told in two lines, with those of others between them. */
function callsIn(trace: string): Call[] {
  const open = new Map<string, { text: string; from: number }>()
  const calls: Call[] = []
  for (const [at, line] of trace.split('\n').entries()) {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    if (rest.endsWith('<unfinished ...>')) open.set(thread, { text: rest, from: at })
    else {
      const begun = /^<\.\.\. \w+ resumed>/.test(rest) ? open.get(thread) : undefined
      calls.push({ text: begun ? `${begun.text} ${rest}` : rest, from: begun?.from ?? at, to: at })
    }
  }
  return calls
}

it.runIf(hasStrace)(
  'fsync of the file, rename, fsync of the folder, then « saved »',
  { timeout: 120_000 },
  async () => {
    const program = await builtProcess('typing-process')
    const folder = folderWith()
    const log = join(temporaryFolder(), 'trace')
    const words = ['-f', '-y', '-s', '200', '-e', 'trace=fsync,rename,renameat,renameat2,write', '-o', log]
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

    const calls = callsIn(readFileSync(log, 'utf8'))
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
