// The powers of the pages, asked of the running application: nothing but what their contracts offer.
import { readFileSync, readlinkSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright/test'
import { roomContract } from '../../src/shared/contract/room'
import { smallContract } from '../../src/shared/contract/small'
import { trainerContract } from '../../src/shared/contract/trainer'
import { planJ } from '../fixtures/plan-j'
import { expect, type Jalon, type LaunchOptions, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { visit } from '../pages/frame'
import { Handouts } from '../pages/handouts'
import { animate } from '../pages/home'
import { Run } from '../pages/run'
import { filesOf, workspaceWith } from '../workspace'

const onTheDay = '2026-11-24T09:00:00'

/** Both windows open, the trainer's on the run of plan J. */
async function bothWindows(
  launchJalon: (options: LaunchOptions) => Promise<Jalon>,
  more: LaunchOptions = {},
) {
  const jalon = await launchJalon({ workspace: workspaceWith(planJ), clock: onTheDay, ...more })
  await animate(jalon.window, 'Plan J')
  const room = await new Run(jalon.window).showRoom(jalon.app)
  return { ...jalon, room }
}

test('the pages have the names of their contracts and no power of their own', async ({ launchJalon }) => {
  const { app, window, room } = await bothWindows(launchJalon)
  await new Run(window).start()
  const opened = app.waitForEvent('window')
  await window.getByRole('button', { name: 'Petite fenêtre' }).click()
  const small = await opened
  await small.getByRole('timer').waitFor()
  for (const [page, contract] of [
    [window, trainerContract],
    [room, roomContract],
    [small, smallContract],
  ] as const) {
    const found = await page.evaluate(() => {
      const { jalon } = window as unknown as { jalon: Record<string, Record<string, unknown>> }
      const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron']
      return {
        powers: names.filter((name) => name in window),
        members: Object.keys(jalon),
        calls: Object.keys(jalon.call ?? {}),
        notices: Object.keys(jalon.on ?? {}),
      }
    })
    expect(found).toEqual({
      ...{ powers: [], members: ['call', 'on'] },
      ...{ calls: Object.keys(contract.calls), notices: Object.keys(contract.notices) },
    })
  }
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const all = Reflect.get(contents, 'getLastWebPreferences').call(contents)
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = all
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
    }),
  )
  const safe = {
    ...{ sandbox: true, contextIsolation: true, nodeIntegration: false },
    ...{ webSecurity: true, webviewTag: false },
  }
  expect(preferences).toEqual([safe, safe, safe])
})

test('every page and script comes with a policy that lets nothing else in', async ({ launchJalon }) => {
  const { app, window, room } = await bothWindows(launchJalon, {
    expectedErrors: [/Content Security Policy/],
  })
  const headers = await app.evaluate(async ({ webContents }) => {
    const addresses = ['trainer.html', 'room.html', 'small.html']
    const [contents] = webContents.getAllWebContents()
    return Promise.all(
      addresses.map(async (address) => {
        const answer = await contents?.session.fetch(`app://jalon/${address}`)
        return Object.fromEntries(answer?.headers ?? [])
      }),
    )
  })
  for (const header of headers) {
    expect(header).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = (header['content-security-policy'] ?? '').split('; ').map((line) => {
      const [name = '', ...sources] = line.split(' ')
      return [name, sources.join(' ').replace(/'nonce-[\w+/=]{24}'/, '(nonce)')]
    })
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' (nonce)",
      'img-src': "'self' blob:",
      'font-src': "'self'",
      'connect-src': "'none'",
      'frame-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
  }
  // And the page that is shown obeys it.
  for (const page of [window, room]) {
    const refused = await page.evaluate(async () => {
      const blocked: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.head.append(script)
      const frame = document.createElement('iframe')
      frame.src = 'app://jalon/room.html'
      document.body.append(frame)
      const fetched = await fetch('app://jalon/trainer.html').then(
        () => 'fetched',
        () => 'refused',
      )
      // The violations are told a little later than the refusals.
      await new Promise((told) => {
        const seen = () => blocked.length === 3 && told(null)
        document.addEventListener('securitypolicyviolation', seen)
        seen()
      })
      return { blocked: blocked.sort(), fetched, intruder: 'intruder' in window }
    })
    expect(refused).toEqual({
      blocked: ['connect-src', 'frame-src', 'script-src-elem'],
      fetched: 'refused',
      intruder: false,
    })
  }
})

test('a page can neither leave, open a window, nor be allowed anything', async ({ launchJalon }) => {
  const { app, window, room } = await bothWindows(launchJalon, {
    expectedErrors: [/Not allowed to load local resource/],
  })
  for (const page of [window, room]) {
    const address = page.url()
    const tried = await page.evaluate(async () => {
      const permissions = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
      const states = await Promise.all(
        permissions.map((name) => navigator.permissions.query({ name: name as PermissionName })),
      )
      const link = Object.assign(document.createElement('a'), {
        href: 'https://example.org/',
        target: '_blank',
      })
      document.body.append(link)
      link.click()
      return {
        opened: open('https://example.org/'),
        openedOwn: open('app://jalon/room.html'),
        states: [...new Set(states.map(({ state }) => state))],
        notification: await Notification.requestPermission(),
        place: await new Promise((answer) =>
          navigator.geolocation.getCurrentPosition(
            () => answer('allowed'),
            ({ code, PERMISSION_DENIED }) => answer(code === PERMISSION_DENIED ? 'denied' : code),
          ),
        ),
      }
    })
    expect(tried).toEqual({
      ...{ opened: null, openedOwn: null, states: ['denied'], notification: 'denied' },
      place: 'denied',
    })
    const elsewhere = ['https://example.org/', 'app://jalon/room.html?other']
    const attempts = await navigationsOf(app)
    for (const to of [...elsewhere, 'file:///etc/hostname'])
      await page.evaluate((there) => open(there, '_self'), to)
    const prevented = elsewhere.map((url) => ({ url, prevented: true }))
    await expect.poll(() => attempts.jsonValue()).toEqual(prevented)
    expect(page.url()).toBe(address)
  }
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(2)
})

test('only the main frame of our own page is answered', async ({ launchJalon }) => {
  const { app, window, room } = await bothWindows(launchJalon)
  // What is asked must have the shape of the contract.
  const ask = (page: Page, call: string, argument: unknown) =>
    page.evaluate(([name, value]) => Reflect.get(window, 'jalon').call[name as string](value), [
      call,
      argument,
    ] as const)
  const refused = { ok: false, failure: { kind: 'bad-request' } }
  expect(await ask(window, 'openSession', { session: '../../etc/passwd' })).toEqual(refused)
  expect(await ask(window, 'openSession', { session: 'plan-j', more: 1 })).toEqual(refused)
  expect(await ask(window, 'openLink', { address: 'x'.repeat(3000) })).toEqual(refused)
  expect(await ask(window, 'load', {})).toEqual(refused)
  expect(await ask(room, 'load', {})).toEqual(refused)
  expect(await ask(room, 'load', null)).toMatchObject({ ok: true })

  // A frame in our own page has no bridge.
  const inFrame = await window.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const has = 'jalon' in (frame.contentWindow ?? {})
    frame.remove()
    return has
  })
  expect(inFrame).toBe(false)

  // A page of another origin in the very window has the bridge, and is told nothing.
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows().filter(({ id }) => id === 1)
    void first?.loadURL('about:blank')
  })
  await window.waitForURL('about:blank')
  expect(await ask(window, 'load', null)).toEqual(refused)
  expect(await ask(window, 'openSession', { session: 'plan-j' })).toEqual(refused)
})

test('a whole small journey asks nothing of the network', async ({ launchJalon }) => {
  const log = test.info().outputPath('network.json')
  const { app, window, workspace } = await launchJalon({ lang: 'fr', args: [`--log-net-log=${log}`] })
  const requests: string[] = []
  app.context().on('request', (request) => requests.push(request.url()))
  const agenda = new Agenda(window)
  await agenda.walkTo(4)
  await agenda.typeLength('20')
  await visit(window, 'overview')
  // A word that a spell checker would want a dictionary for.
  await window
    .getByRole('textbox', { name: 'Présentation' })
    .fill('Une fote, https://example.org/ et un lien.')
  await visit(window, 'cards')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Fiches repères')
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  await handouts.only('Programme', 'Déroulé de l’animation')
  await handouts.export.click()
  await expect(window.getByText('2 documents exportés.')).toBeVisible()
  await window.getByRole('button', { name: 'Animer' }).click()
  const run = new Run(window)
  await window.getByRole('button', { name: 'Répéter', exact: true }).click()
  await expect(run.phase).toHaveText('Accueil, café et feuille de présence')
  await run.showRoom(app)
  await expect.poll(() => requests).toContain('app://jalon/room.html')
  expect(requests.filter((address) => !address.startsWith('app://jalon/'))).toEqual([])

  // The log of Chromium's whole network, all processes and pages together; one request of ours proves that it sees.
  const control = 'http://127.0.0.1:9/'
  await app.evaluate(async ({ session }, address) => {
    const other = session.fromPartition('control')
    other.setSpellCheckerLanguages([])
    await other.fetch(address).catch(() => undefined)
  }, control)
  await app.close()
  const addresses = readFileSync(log, 'utf8').match(/(?<="url":")(?!app:)\w+:[^"]*/g)
  expect([...new Set(addresses)]).toEqual([control])
  expect(filesOf(workspace, 'exports')).toHaveLength(1)
})

test('starts as an ordinary user, with the sandbox of the system around each page', async ({
  launchJalon,
}) => {
  const { app, window } = await launchJalon({ lang: 'fr', asOrdinaryUser: true })
  const agenda = new Agenda(window)
  await agenda.walkTo(4)
  await agenda.typeLength('1h15')
  await expect(agenda.starts.nth(4)).toHaveText('11:45')
  const switches = await app.evaluate((electron) => electron.app.commandLine.hasSwitch('no-sandbox'))
  expect(switches).toBe(false)
  expect(await app.evaluate(() => process.getuid?.())).not.toBe(0)
  await sandboxed(app)
})

/** Every attempt of a page to leave from now on, and whether the application stopped it. */
const navigationsOf = (app: ElectronApplication) =>
  app.evaluateHandle(({ webContents }) => {
    const seen: { url: string; prevented: boolean }[] = []
    for (const contents of webContents.getAllWebContents()) {
      contents.on('will-navigate', (event, url) => seen.push({ url, prevented: event.defaultPrevented }))
    }
    return seen
  })

/** Sees, on Linux, that the process of the page is under a seccomp filter and in namespaces of its own. */
async function sandboxed(app: ElectronApplication) {
  if (process.platform !== 'linux') return
  const page = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId())
  const status = readFileSync(`/proc/${page}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\s*2$/m)
  expect(status).toMatch(/^NoNewPrivs:\s*1$/m)
  // Its root is an empty folder: no file of the system can be named.
  const namespaceOf = (process: number | 'self') => readlinkSync(`/proc/${process}/ns/net`)
  expect(namespaceOf(page ?? 0)).not.toBe(namespaceOf('self'))
}
