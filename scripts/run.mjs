// Running other programs: what every script here shares to start npm, the tools and Electron.
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

// npm's shell passes no signal on to us: when it is gone, so is whoever asked for what we run.
const parent = process.ppid

/** One line for the person, on the error stream: the output stream belongs to the program that is run. */
export function say(text) {
  process.stderr.write(`jalon: ${text}\n`)
}

/** Ends the script with one clear sentence. */
export function giveUp(sentence, code = 1) {
  say(sentence)
  process.exit(code)
}

/** Runs a program in the foreground, passes signals on to it, and resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const forward = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    const watch = setInterval(() => process.ppid !== parent && forward('SIGTERM'), 500)
    watch.unref()
    const end = (code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, forward)
      resolve(code)
    }
    child.on('error', (error) => {
      say(`${command} did not start: ${error.message}`)
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

/** Runs a program silently and returns its exit code and everything it printed. */
export function ask(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  return { code: error ? 127 : (status ?? 1), output: `${stdout ?? ''}${stderr ?? ''}` }
}

/** The words that start a program of an installed package, given its script's path inside node_modules. */
export function tool(script) {
  return path.join(root, 'node_modules', script)
}

/** npm itself, the one that started us when there is one: the command, its first arguments, and how to spawn it. */
export function npm() {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return { command: process.execPath, first: [own], how: {} }
  // On Windows npm is a batch file, which only a shell can start.
  return { command: 'npm', first: [], how: { shell: process.platform === 'win32' } }
}
