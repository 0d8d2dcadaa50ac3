// `npm run e2e` and `npm run screenshots`: Playwright's projects, on the built application in the chosen Electron.
import { fileURLToPath } from 'node:url'
import { ensureBuild } from './build.mjs'
import { chooseElectron } from './electron.mjs'
import { ensureLinux, withVirtualDisplay } from './linux.mjs'
import { ensurePackages } from './packages.mjs'
import { run, tool } from './run.mjs'

/** Runs one project on an application that is already built; returns Playwright's exit code. */
export async function runProject(project, args = []) {
  const electron = await chooseElectron()
  ensureLinux(electron, { needsDisplay: true })
  const words = [tool('playwright/cli.js'), 'test', `--project=${project}`, ...args]
  // The tests and the application they watch agree on what nine o'clock is.
  const fixed = { ELECTRON_EXEC_PATH: electron, TZ: 'Europe/Brussels' }
  const play = () => run(process.execPath, words, { env: { ...process.env, ...fixed } })
  // Always a display of our own, so that no window jumps at a developer.
  return process.platform === 'linux' ? withVirtualDisplay(play) : play()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensurePackages()
  if (!ensureBuild()) process.exit(1)
  process.exit(await runProject(process.argv[2] ?? 'journeys', process.argv.slice(3)))
}
