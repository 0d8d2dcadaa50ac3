// Lets a test that runs as root start the application as an ordinary user, with Chromium's real sandbox on.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The files a test starts: the Electron, the folder of the application, Playwright's preload. */
export interface Installation {
  readonly electron: string
  readonly app: string
  readonly loader: string
}

/** `nobody`, on Debian and its family. */
const user = '65534'

const asUser = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups']

/** Whether this system lets that user make a sandbox: some containers do not. */
export function ordinaryUserHasSandbox(): boolean {
  const [command = '', ...args] = [...asUser, 'unshare', '--user', '--map-root-user', 'true']
  return spawnSync(command, args).status === 0
}

/** Copies an installation under `scratch`, which becomes that user's, because root's own folders are closed to it. */
export function ordinaryInstallation({ electron, app, loader }: Installation, scratch: string): Installation {
  const runtime = path.join(scratch, 'electron')
  const copy = (from: string, to: string) => execFileSync('cp', ['-a', from, to])
  if (!existsSync(runtime)) {
    copy(path.dirname(electron), runtime)
    for (const name of ['package.json', 'out', 'resources']) {
      const from = path.join(app, name)
      if (existsSync(from)) copy(from, path.join(scratch, name))
    }
    copy(loader, path.join(scratch, 'loader.cjs'))
  }
  const command = path.join(scratch, 'electron-as-nobody')
  const start = [
    'setpriv',
    `--reuid=${user}`,
    `--regid=${user}`,
    '--clear-groups',
    'env',
    `HOME="${scratch}"`,
  ]
  writeFileSync(command, `#!/bin/sh\nexec ${start.join(' ')} "${path.join(runtime, 'electron')}" "$@"\n`)
  chmodSync(command, 0o755)
  execFileSync('chown', ['-R', user, scratch])
  return { electron: command, app: scratch, loader: path.join(scratch, 'loader.cjs') }
}
