// Electron's security checklist and « The shell » of the specification, asked of the running application, window by window.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { EXPOSED } from '../fixtures/exposed'
import { expect, test } from '../launch'
import { everyWindow } from '../pages/every-window'
import { permissionsOf, powersOf } from '../pages/powers'

const root = path.resolve(import.meta.dirname, '../..')

test('each window is sandboxed, alone, without Node, and shares one session that keeps nothing', async ({
  launchJalon,
}) => {
  const { app } = await everyWindow(launchJalon)
  const found = await app.evaluate(({ webContents, session }) => {
    const all = webContents.getAllWebContents()
    return {
      windows: all.map((contents) => {
        const said = Reflect.get(contents, 'getLastWebPreferences').call(contents)
        return {
          said,
          page: contents.getURL(),
          webrtc: contents.getWebRTCIPHandlingPolicy(),
          persistent: contents.session.isPersistent(),
          storage: Reflect.get(contents.session, 'storagePath') ?? null,
          spelling: contents.session.isSpellCheckerEnabled(),
          dictionaries: contents.session.getSpellCheckerLanguages(),
          own: contents.session !== session.defaultSession && contents.session === all[0]?.session,
        }
      }),
    }
  })
  expect(found.windows.map(({ page }) => page).sort()).toEqual([
    'app://jalon/room.html',
    'app://jalon/small.html',
    'app://jalon/trainer.html',
  ])
  for (const { page, said, ...rest } of found.windows) {
    // What Electron says nothing of is off.
    const off = OFF.filter((name) => said[name] === true)
    expect(off, page).toEqual([])
    expect(said.enableBlinkFeatures ?? '', page).toBe('')
    expect(said, page).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true })
    expect(rest, page).toEqual({
      ...{ webrtc: 'disable_non_proxied_udp', persistent: false, storage: null },
      ...{ spelling: false, dictionaries: [], own: true },
    })
  }
})

test('each page has the calls of the frozen list, cannot replace one, and has no other power', async ({
  launchJalon,
}) => {
  const { pages } = await everyWindow(launchJalon, { expectedErrors: [/Content Security Policy/] })
  for (const [name, page] of Object.entries(pages)) {
    const found = await page.evaluate(powersOf)
    expect(found, name).toEqual({
      powers: [],
      api: EXPOSED[name as keyof typeof EXPOSED],
      replaced: [],
      frozen: true,
      evaluated: 'refused',
      serviceWorker: 'refused',
      webview: false,
    })
  }
})

test('every answer of app:// has the policy, and none is a file from elsewhere', async ({ launchJalon }) => {
  const { app } = await everyWindow(launchJalon)
  const served = path.join(root, 'out', 'renderer')
  const files = readdirSync(served, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(served, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  const answers = await fetched(
    app,
    files.map((file) => `app://jalon/${file}`),
  )
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  const outside = await fetched(app, OUTSIDE)
  expect(outside.filter(({ status }) => status !== 404 && status !== 0)).toEqual([])
  expect(outside.filter(({ status }) => status === 404).length).toBeGreaterThan(OUTSIDE.length / 2)
  for (const { address, status, headers, body } of [...answers, ...outside]) {
    if (status === 0) continue
    expect(headers['content-security-policy'], address).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(headers['content-security-policy'], address).not.toMatch(/unsafe|\*|http/)
    expect(headers['x-content-type-options'], address).toBe('nosniff')
    if (status === 404) expect(body, address).toBe('')
  }
  console.log(`${answers.length} files and ${outside.length} addresses beside them asked of app://.`)
})

test('each page is refused every permission, asked and checked, and every device', async ({
  launchJalon,
}) => {
  const { pages } = await everyWindow(launchJalon, { expectedErrors: [/./] })
  for (const [name, page] of Object.entries(pages)) {
    expect(await page.evaluate(permissionsOf), name).toEqual({ granted: [], given: [] })
  }
})

test('nothing that was typed goes to the log', async ({ launchJalon }) => {
  const { app, pages } = await everyWindow(launchJalon, { expectedErrors: [/Uncaught Exception/] })
  const secret = 'confidence-de-Zoubida'
  await pages.trainer.getByRole('textbox', { name: 'Note' }).fill(secret)
  const file = await app.evaluate(({ app }, text) => {
    process.emit('uncaughtException', new Error(`a note: ${text}`))
    return `${app.getPath('userData')}/jalon.log`
  }, secret)
  const said = readFileSync(file, 'utf8')
  expect(said).toMatch(/Error/)
  expect(said).not.toContain(secret)
})

/** Powers that no page has. */
const OFF = [
  ...['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag', 'plugins'],
  ...['allowRunningInsecureContent', 'experimentalFeatures', 'navigateOnDragDrop', 'spellcheck'],
]

/** Addresses that name no file of a page, however they are written. */
const OUTSIDE = [
  ...[
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '..%252f..%252fpackage.json',
    '....//package.json',
  ],
  ...['..%5c..%5cpackage.json', '..\\..\\package.json', 'a%00.html', 'trainer.html%00.js', '%2fetc%2fpasswd'],
  ...[
    'assets/..%2f..%2fmain%2findex.cjs',
    '../main/index.cjs',
    '..%c0%af..%c0%afpackage.json',
    '%E0%A4%A.html',
  ],
  ...[
    'C:%5cWindows%5cwin.ini',
    '.made-from',
    '',
    'assets',
    'assets/',
    '.',
    '%2e',
    'trainer.htm',
    'nothing.js',
  ],
  ...[
    'trainer.html/',
    'trainer.html/..%2f..%2f..%2fpackage.json',
    '..%2frenderer.html',
    '%uff0e%uff0e/package.json',
  ],
].map((name) => `app://jalon/${name}`)
OUTSIDE.push(
  ...['app://other/trainer.html', 'app://jalon.example.org/trainer.html'],
  ...['app://x@jalon.org/trainer.html', 'app:///trainer.html', 'https://jalon/trainer.html'],
)

const fetched = (app: ElectronApplication, addresses: readonly string[]) =>
  app.evaluate(async ({ webContents }, asked) => {
    const [contents] = webContents.getAllWebContents()
    return Promise.all(
      asked.map(async (address) => {
        try {
          const answer = await contents?.session.fetch(address, { bypassCustomProtocolHandlers: false })
          const headers = Object.fromEntries(answer?.headers ?? []) as Record<string, string>
          const body = answer?.status === 200 ? '' : ((await answer?.text()) ?? '')
          return { address, status: answer?.status ?? 0, headers, body }
        } catch {
          return { address, status: 0, headers: {} as Record<string, string>, body: '' }
        }
      }),
    )
  }, addresses)
