// The missing pieces of a bare Linux: Electron's shared libraries, a virtual display, the readers the document tests use.
import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { ask, giveUp, say } from './run.mjs'

const isLinux = process.platform === 'linux'
export const isRoot = process.getuid?.() === 0
const libraries =
  'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libcups2 libdrm2 libxkbcommon0'.split(' ')

const has = (program) => ask('sh', ['-c', `command -v ${program}`]).code === 0
const sudo = () =>
  isRoot ? [] : has('sudo') && ask('sudo', ['-n', 'true']).code === 0 ? ['sudo', '-n'] : undefined

let updated = false
/** Installs Debian packages if we may; returns whether it did. */
function install(packages) {
  const prefix = sudo()
  if (!prefix || !has('apt-get')) return false
  say(`installing with apt-get: ${packages.join(' ')}…`)
  const apt = (...args) => {
    const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    const { code, output } = ask(words[0], words.slice(1))
    if (code !== 0) say(`apt-get ${args[0]} failed: ${output}`)
    return code === 0
  }
  if (!updated) updated = apt('update')
  // Newer Debian and Ubuntu renamed some libraries with this suffix.
  const renamed = packages.map((name) =>
    ask('apt-cache', ['show', `${name}t64`]).code === 0 ? `${name}t64` : name,
  )
  return apt('install', '-y', '--no-install-recommends', ...renamed)
}

/** Makes sure that this Electron can be started here, and draw. */
export function ensureLinux(electron, { needsDisplay }) {
  if (!isLinux) return
  const missing = () => ask('ldd', [electron]).output.match(/\S+(?= => not found)/g) ?? []
  const wanted = [
    ...(missing().length > 0 ? libraries : []),
    ...(needsDisplay && !has('Xvfb') ? ['xvfb'] : []),
  ]
  if (wanted.length > 0) {
    install(wanted)
    const lacking = [...missing(), ...(needsDisplay && !has('Xvfb') ? ['Xvfb'] : [])]
    if (lacking.length > 0) {
      giveUp(
        `missing ${lacking.join(', ')}: on Debian or Ubuntu, run: sudo apt-get install ${wanted.join(' ')}`,
      )
    }
  }
  allowSandbox(electron)
}

/** Chromium's sandbox needs user namespaces, or its own helper owned by root: see that it has one of them. */
function allowSandbox(electron) {
  if (isRoot || ask('unshare', ['--user', '--map-root-user', 'true']).code === 0) return
  const helper = path.join(path.dirname(electron), 'chrome-sandbox')
  const file = statSync(helper, { throwIfNoEntry: false })
  if (!file || (file.uid === 0 && file.mode & 0o4000)) return
  const remedy = `chown root '${helper}' && chmod 4755 '${helper}'`
  const [command, ...args] = sudo() ?? []
  if (command && ask(command, [...args, 'sh', '-c', remedy]).code === 0) return
  giveUp(`this system lets no ordinary program make a sandbox; run once: sudo sh -c "${remedy}"`)
}

/** The programs with which the tests of the documents read them; without them those tests are skipped. */
export function ensureDocumentReaders() {
  if (!isLinux) return
  const wanted = []
  if (!has('soffice')) wanted.push('libreoffice-writer-nogui')
  if (!has('pdftoppm')) wanted.push('poppler-utils')
  if (ask('/usr/bin/python3', ['-c', 'import lxml']).code !== 0) wanted.push('python3-lxml')
  if (wanted.length > 0 && !install(wanted)) {
    say(`without ${wanted.join(', ')} the tests that open the documents are skipped.`)
  }
}

/** The engine that carries files between two folders in one long test, which is skipped without it. */
export function ensureSync() {
  if (!isLinux || has('syncthing')) return
  if (!install(['syncthing'])) say('without syncthing the test of two computers with a real sync is skipped.')
}

/** The tool that presses real keys on real layouts in one journey, which is skipped without it. */
export function ensureKeyboard() {
  if (!isLinux) return
  const wanted = []
  if (!has('setxkbmap')) wanted.push('x11-xkb-utils')
  if (!has('xdotool')) wanted.push('xdotool')
  if (wanted.length > 0 && !install(wanted)) {
    say(`without ${wanted.join(' and ')} the journey that presses the keys of real layouts is skipped.`)
  }
}

/** strace, with which the order of the system's calls is shown; returns whether it is there, or not of this system. */
export function ensureTrace() {
  if (!isLinux || has('strace') || (install(['strace']) && has('strace'))) return true
  say('strace is missing and could not be installed: on Debian or Ubuntu, run: sudo apt-get install strace')
  return false
}

export const hasDisplay = !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Starts Xvfb on that display number; resolves with how to stop it, or with nothing when it did not start. */
function startXvfb(number) {
  const words = [
    `:${number}`,
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1920x1080x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ]
  // In a group of its own, out of reach of Ctrl+C, so that it outlives the windows.
  const server = spawn('Xvfb', words, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const killNow = () => server.kill('SIGKILL')
  process.on('exit', killNow)
  const ended = new Promise((resolve) => {
    server.on('error', resolve)
    server.on('exit', resolve)
  })
  const stop = () => {
    process.off('exit', killNow)
    server.kill()
    return ended
  }
  return new Promise((resolve) => {
    server.stdio[3].once('data', () => resolve(stop))
    ended.then(() => resolve(undefined))
  })
}

/** Does a piece of work with a virtual display, which ends with it; `use` is given the display's name. */
export async function withVirtualDisplay(use) {
  for (let tries = 0; tries < 5; tries++) {
    const number = 100 + Math.floor(Math.random() * 800)
    const stop = await startXvfb(number)
    if (!stop) continue
    process.env.DISPLAY = `:${number}`
    try {
      return await use(process.env.DISPLAY)
    } finally {
      await stop()
    }
  }
  giveUp('the virtual display (Xvfb) does not start.')
}
