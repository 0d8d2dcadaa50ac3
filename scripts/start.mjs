// `npm start`: from a bare machine to the open application, doing only what has not been done yet.
import { ensureBuild } from './build.mjs'
import { chooseElectron } from './electron.mjs'
import { ensureLinux, hasDisplay, isRoot, withVirtualDisplay } from './linux.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run, say } from './run.mjs'

await ensurePackages()
if (!ensureBuild()) process.exit(1)
const electron = await chooseElectron()
ensureLinux(electron, { needsDisplay: !hasDisplay })
// Chromium refuses to start as root with its sandbox.
const forRoot = isRoot ? ['--no-sandbox'] : []
const cwd = process.env.INIT_CWD ?? process.cwd()
const open = () => run(electron, [...forRoot, root, ...process.argv.slice(2)], { cwd })
const code = hasDisplay
  ? await open()
  : await withVirtualDisplay((display) => {
      say(`there is no display here: a virtual one is used (${display}), nothing will be seen.`)
      return open()
    })
process.exit(code)
