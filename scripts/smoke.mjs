// `npm run smoke`: starts the packaged application as it is, without Playwright, and checks what it says it shows.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasDisplay, isRoot, withVirtualDisplay } from './linux.mjs'
import { MATERIALS, NOTICES } from './notices.mjs'
import { ask, giveUp, root, say } from './run.mjs'

const program = path.join(root, 'dist', 'linux-unpacked', 'jalon')
if (!existsSync(program)) giveUp('there is no package here: run `npm run package -- --dir` first (Linux).')

const folder = mkdtempSync(path.join(tmpdir(), 'jalon-smoke-'))
const words = [
  ...(isRoot ? ['--no-sandbox'] : []),
  ...[`--user-data-dir=${path.join(folder, 'data')}`, '--workspace', path.join(folder, 'workspace')],
  ...['--lang', 'fr', '--smoke-test'],
]
const start = (more = [], env = {}) =>
  ask(program, [...words, ...more], { timeout: 60_000, env: { ...process.env, ...env } })

/** What stands in the binary behind this mark: a version, how many fuses, then one character for each, in this order. */
const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES = {
  ...{ runAsNode: '0', cookieEncryption: '1', nodeOptions: '0', nodeCliInspect: '0', asarIntegrity: '1' },
  ...{ onlyLoadAppFromAsar: '1', browserSnapshot: '0', fileProtocolPrivileges: '0' },
}

/** The fuses that are not as they should be, read in the program itself; those that this Electron lacks are none. */
function wrongFuses() {
  const bytes = readFileSync(program)
  const at = bytes.indexOf(MARK) + MARK.length
  if (at < MARK.length) return ['no fuse at all']
  const wire = bytes.toString('latin1', at + 2, at + 2 + (bytes[at + 1] ?? 0))
  const wrong = Object.entries(FUSES).filter(([, wanted], place) => (wire[place] ?? wanted) !== wanted)
  return wire.length < 6 ? ['too few fuses'] : wrong.map(([name]) => name)
}

const trials = () => {
  const { code, output } = start()
  const line = output.split('\n').find((one) => one.startsWith('{'))
  const said = line ? JSON.parse(line) : null
  const settings = path.join(folder, 'workspace', 'settings.json')
  const isNode = ask(program, ['-e', 'console.log("node")'], {
    timeout: 20_000,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  return {
    'opens and shows a screen': code === 0 && said?.packaged === true && said.headings.length > 0,
    'wrote its workspace': existsSync(settings) && readFileSync(settings, 'utf8').includes('jalon-settings'),
    [`has its fuses in the binary (${wrongFuses().join(', ') || 'all'})`]: wrongFuses().length === 0,
    'holds nothing but its own': readdirSync(path.join(path.dirname(program), 'resources')).every((name) =>
      /^app\.asar(\.unpacked)?$/.test(name),
    ),
    'says what it is made of': [NOTICES, MATERIALS].every((name) =>
      existsSync(path.join(path.dirname(program), 'licences', name)),
    ),
    'answers no debugger': !/listening on/i.test(
      start(['--remote-debugging-port=0', '--inspect=0'], { ELECTRON_ENABLE_LOGGING: '1' }).output,
    ),
    'is no Node (fuse runAsNode)': !/^node$/m.test(isNode.output),
    said: line ?? output,
  }
}

const { said, ...results } = hasDisplay ? trials() : await withVirtualDisplay(async () => trials())
rmSync(folder, { recursive: true, force: true })
say(said)
for (const [name, passed] of Object.entries(results)) say(`${passed ? '✔' : '✘'} ${name}`)
process.exitCode = Object.values(results).every(Boolean) ? 0 : 1
