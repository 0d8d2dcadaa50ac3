// The npm packages: installs them when they are missing or differ from package-lock.json.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { giveUp, npm, root, run, say } from './run.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`Node.js ${process.versions.node} is too old: install Node.js 20.19 or newer, or 22.12 or newer.`)
}

/** Compares what npm says it installed with the lock file; packages for other systems may be absent. */
function installedAsLocked() {
  const read = (...names) => JSON.parse(readFileSync(path.join(root, ...names), 'utf8')).packages
  try {
    const locked = read('package-lock.json')
    const installed = read('node_modules', '.package-lock.json')
    return Object.entries(locked).every(([name, { version, optional, devOptional }]) => {
      const found = installed[name]
      return name === '' || (found ? found.version === version : Boolean(optional || devOptional))
    })
  } catch {
    return false
  }
}

export async function ensurePackages() {
  if (installedAsLocked()) return
  say('installing the npm packages (npm ci)…')
  const { command, first, how } = npm()
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund']
  const code = await run(command, args, { stdio: ['ignore', 2, 2], ...how })
  if (code !== 0) giveUp('npm ci failed: see its message above.', code)
}
