// Starts the built application in a real Electron for one test, watches it for errors, and leaves nothing behind.
import type { ChildProcess } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, expect, type Page } from 'playwright/test'
import { CALLED } from '../scripts/handler-mode'
import { type Installation, ordinaryInstallation, ordinaryUserHasSandbox } from './ordinary-user'

export interface LaunchOptions {
  /** An existing folder to open, left in place at the end; a fresh temporary one otherwise. */
  readonly workspace?: string
  readonly lang?: 'fr' | 'en'
  /** The frozen clock's local date and time, ISO, such as 2026-07-01T09:00; moved with `setClock`. */
  readonly clock?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Errors, and requests as `request: …`, that this test provokes on purpose. */
  readonly expectedErrors?: readonly RegExp[]
  /** When we are root: run as an ordinary user instead, with Chromium's real sandbox. */
  readonly asOrdinaryUser?: boolean
}

export interface Jalon {
  readonly app: ElectronApplication
  readonly window: Page
  readonly workspace: string
}

const root = path.resolve(import.meta.dirname, '..')
const isRoot = process.getuid?.() === 0

/** Playwright's own preload for Electron: it holds the application back until the test can watch it. */
const playwright = createRequire(createRequire(import.meta.url).resolve('playwright/package.json'))
export const loader = path.join(
  path.dirname(playwright.resolve('playwright-core')),
  'lib/server/electron/loader.js',
)

function chosenElectron(): Installation {
  const electron = process.env.ELECTRON_EXEC_PATH
  if (!electron) throw new Error('No Electron was chosen: start the journeys with `npm run e2e`.')
  return { electron, app: root, loader }
}

/** What main says on its error stream when an exception nobody caught, or a handler's, went by. */
const mainFailure = /Uncaught Exception|UnhandledPromiseRejection|Error occurred in handler/

/** Our own pages, and what a page of ours holds in memory. */
const isLocal = (address: string) => /^(blob:)?app:\/\/jalon\//.test(address)

/** Every other address in the log of Chromium's network, which all its processes, sessions and services write. */
function asked(netLog: string): string[] {
  if (!existsSync(netLog)) return []
  const addresses = readFileSync(netLog, 'utf8').match(/(?<="url":")[a-z][\w+.-]*:[^"]*/gi) ?? []
  return [...new Set(addresses)]
    .filter((address) => !isLocal(address))
    .map((address) => `request: ${address}`)
}

/** The file that first calls of handlers are added to, when the build tells them: `npm run test:handlers`. */
const called = process.env.JALON_HANDLERS_CALLED

/** Notes one first call of `journey`; in an ordinary build, which must tell none, it is an error. */
function noteHandler(key: string, journey: string, errors: string[]): void {
  if (called) appendFileSync(called, `${JSON.stringify({ key, journey })}\n`)
  else errors.push(`this build tells its handlers: ${key}`)
}

function watch(app: ElectronApplication, errors: string[], journey: string): void {
  const watchPage = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`page: ${error.stack ?? error.message}`))
    page.on('crash', () => errors.push('page: crashed'))
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() === 'error') errors.push(`page console: ${text} (${message.location().url})`)
      if (text.startsWith(CALLED)) noteHandler(text.slice(CALLED.length), journey, errors)
    })
  }
  for (const page of app.windows()) watchPage(page)
  app.on('window', watchPage)
  app.context().on('request', (request) => {
    if (!isLocal(request.url())) errors.push(`request: ${request.url()}`)
  })
  app.process().stderr?.on('data', (data: Buffer) => {
    if (mainFailure.test(String(data))) errors.push(`main: ${data}`)
  })
}

async function close(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const hung = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await app.close()
  clearTimeout(hung)
}

/** Moves the frozen clock of an application launched with `clock`. */
export async function setClock(app: ElectronApplication, iso: string): Promise<void> {
  // Read there, because that is where the time zone of the journeys is.
  await app.evaluate(
    (_, time) => process.emit('jalon:set-clock' as never, new Date(time).getTime() as never),
    iso,
  )
}

export { expect }

export const test = base.extend<{ launchJalon: (options?: LaunchOptions) => Promise<Jalon> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  launchJalon: async ({}, use, testInfo) => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'jalon-journey-'))
    const apps = new Map<ElectronApplication, ChildProcess>()
    const errors: string[] = []
    await use(async (options = {}) => {
      const own = mkdtempSync(path.join(scratch, 'launch-'))
      const workspace = options.workspace ?? path.join(own, 'workspace')
      const userData = path.join(own, 'user-data')
      const netLog = path.join(userData, 'network.json')
      for (const folder of [workspace, userData]) mkdirSync(folder, { recursive: true })
      // Every launch is one of the same computer, whose earlier ones have ended.
      writeFileSync(path.join(userData, 'machine.json'), JSON.stringify({ machine: '0'.repeat(16) }))
      const asOther = isRoot && options.asOrdinaryUser === true
      if (asOther)
        testInfo.skip(!ordinaryUserHasSandbox(), 'this system lets no ordinary user make a sandbox')
      const installed = asOther ? ordinaryInstallation(chosenElectron(), scratch) : chosenElectron()
      const expected = options.expectedErrors ?? []
      const seen: string[] = []
      const app = await _electron.launch({
        executablePath: installed.electron,
        // Playwright turns the sandbox off unless told otherwise; as root it cannot work.
        chromiumSandbox: !isRoot || asOther,
        args: [
          ...['-r', installed.loader, installed.app, `--user-data-dir=${userData}`, '--workspace', workspace],
          `--log-net-log=${netLog}`,
          ...(options.lang ? ['--lang', options.lang] : []),
          ...(options.clock ? ['--test-clock', options.clock] : []),
          ...(options.args ?? []),
        ],
        env: { ...process.env, TZ: 'Europe/Brussels', ...options.env } as Record<string, string>,
      })
      apps.set(app, app.process())
      watch(app, seen, path.basename(testInfo.file, '.e2e.ts'))
      app.on('close', () => {
        const all = [...seen, ...asked(netLog)]
        errors.push(...all.filter((error) => !expected.some((one) => one.test(error))))
      })
      return { app, window: await app.firstWindow(), workspace }
    })
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, page] of [...apps.keys()].flatMap((app) => app.windows()).entries()) {
        await page.screenshot({ path: testInfo.outputPath(`window-${index}.png`) }).catch(() => undefined)
      }
    }
    for (const [app, child] of apps) await close(app, child)
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
    expect(errors, 'errors in the windows or in main').toEqual([])
  },
})
