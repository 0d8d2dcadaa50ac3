// `npm run e2e` and `npm run screenshots`: Playwright's projects, on the built application in the chosen Electron.
import { fileURLToPath } from 'node:url'
import { ensureBuild } from './build.mjs'
import { chooseElectron } from './electron.mjs'
import { ensureKeyboard, ensureLinux, isRoot, withVirtualDisplay } from './linux.mjs'
import { ensurePackages } from './packages.mjs'
import { ask, run, say, tool } from './run.mjs'

/** The words that run a program where there is no network but the loopback of its own; none where it may not be. */
function withoutNetwork() {
  // As an ordinary user a network of one's own comes with being root there, where Chromium has no sandbox.
  if (process.platform !== 'linux' || !isRoot) return []
  const words = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
  return ask(words[0], [...words.slice(1), 'true']).code === 0 ? words : []
}

/** Runs one project on an application that is already built; returns Playwright's exit code. */
export async function runProject(project, more = []) {
  const electron = await chooseElectron()
  ensureLinux(electron, { needsDisplay: true })
  if (project === 'journeys') ensureKeyboard()
  const words = [tool('playwright/cli.js'), 'test', `--project=${project}`, ...more]
  // The tests and the application they watch agree on what nine o'clock is.
  const fixed = { ELECTRON_EXEC_PATH: electron, TZ: 'Europe/Brussels' }
  const alone = withoutNetwork()
  say(alone.length > 0 ? 'in a network of its own, without an interface' : 'on the network of this machine')
  const [command, ...args] = [...alone, process.execPath, ...words]
  const play = () => run(command, args, { env: { ...process.env, ...fixed } })
  // Always a display of our own, so that no window jumps at a developer.
  return process.platform === 'linux' ? withVirtualDisplay(play) : play()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensurePackages()
  if (!ensureBuild()) process.exit(1)
  process.exit(await runProject(process.argv[2] ?? 'journeys', process.argv.slice(3)))
}
