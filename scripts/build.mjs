// The built application in out/: built again only when what it is made from has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeNotices } from './notices.mjs'
import { ensurePackages } from './packages.mjs'
import { ask, root, say, tool } from './run.mjs'

const stamp = path.join(root, 'out', '.made-from')

function sources() {
  const inFolder = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
  const beside = [
    ...['electron.config.ts', 'package.json', 'package-lock.json'],
    ...['bundled.ts', 'handler-mode.ts', 'told-handlers.ts', 'notices.mjs'].map((name) => `scripts/${name}`),
  ].map((name) => path.join(root, name))
  return [...inFolder, ...beside].sort()
}

function fingerprint(mode) {
  const hash = createHash('sha256').update(mode).update('\0')
  for (const file of sources()) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds when needed; returns whether out/ is now up to date. Any mode but the first is for scripts/handlers.mjs. */
export function ensureBuild(mode = 'production') {
  const madeFrom = fingerprint(mode)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return true
  say('building the application…')
  rmSync(path.join(root, 'out', 'notices'), { recursive: true, force: true })
  const { code, output } = ask(process.execPath, [
    tool('electron-vite/bin/electron-vite.js'),
    ...['build', '--config', 'electron.config.ts', '--mode', mode],
  ])
  if (code !== 0) {
    process.stderr.write(output)
    say('the build failed: see its message above.')
    return false
  }
  const problems = writeNotices()
  for (const problem of problems) say(`notices: ${problem}.`)
  if (problems.length > 0) return false
  writeFileSync(stamp, madeFrom)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensurePackages()
  process.exit(ensureBuild() ? 0 : 1)
}
