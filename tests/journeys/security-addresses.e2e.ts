// Forty hostile addresses by every way out of each window: nobody goes anywhere, and nothing is opened unseen.
import { writeFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright/test'
import { HOSTILE_ADDRESSES } from '../fixtures/hostile-addresses'
import { expect, test } from '../launch'
import { everyWindow } from '../pages/every-window'
import { dropOn, leadAway, pointAway } from '../pages/ways-out'

/** What Chromium says of the attempts, each of them refused. */
const refusals = [/^page console: /, /^request: /]

for (const name of ['trainer', 'room', 'small'] as const) {
  test(`forty addresses lead nowhere from the window « ${name} »`, async ({ launchJalon }) => {
    test.setTimeout(180_000)
    const { app, pages } = await everyWindow(launchJalon, { expectedErrors: refusals })
    const page = pages[name]
    const address = page.url()
    const loads = await page.evaluate(() => performance.timeOrigin)
    const seen = await watched(app)
    const file = test.info().outputPath('dropped.html')
    writeFileSync(file, '<script>document.title = "intruder"</script>')
    let attempts = 0
    for (const to of HOSTILE_ADDRESSES) {
      expect(await page.evaluate(leadAway, to), to).toEqual({ opened: 0, isMoved: false })
      await pointAway(page, to)
      await dropOn(page, to, [])
      attempts += 1
    }
    await dropOn(page, '', [file])
    const { prevented, ...told } = await seen.evaluate((own) => own)
    expect(told).toEqual({ gone: [], opened: [], outside: [], requested: [] })
    // The ways are ways: without the guard, these would have left.
    expect(prevented).toBeGreaterThan(HOSTILE_ADDRESSES.length)
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loads)
    expect(await page.evaluate(() => 'intruder' in window || document.title.includes('intruder'))).toBe(false)
    expect(app.windows()).toHaveLength(3)
    console.log(`${name}: ${attempts} addresses, ${prevented} navigations stopped, 0 made, 0 windows opened.`)
  })
}

test('an address is opened outside only after it was shown as it is, and only of three kinds', async ({
  launchJalon,
}) => {
  const { app, pages } = await everyWindow(launchJalon)
  await app.evaluate(({ dialog, shell }) => {
    const told: string[] = []
    Reflect.set(globalThis, 'told', told)
    Reflect.set(dialog, 'showMessageBox', async (_window: unknown, { detail }: { detail: string }) => {
      told.push(`shown ${detail}`)
      return { response: told.length > 1 ? 0 : 1 }
    })
    Reflect.set(shell, 'openExternal', async (address: string) => void told.push(`opened ${address}`))
  })
  const open = (address: string) =>
    pages.trainer.evaluate((to) => Reflect.get(window, 'jalon').call.openLink({ address: to }), address)
  const kept = (address: string) => /^(https?|mailto):/i.test(address.trim().replace(/[\t\n]/g, ''))
  // Shown, and not opened when that is refused.
  await open('https://example.org/refused')
  for (const address of HOSTILE_ADDRESSES)
    expect(await open(address), address).toMatchObject({ ok: kept(address) })
  const told = await app.evaluate(() => Reflect.get(globalThis, 'told') as string[])
  expect(told[0]).toBe('shown https://example.org/refused')
  const rest = told.slice(1)
  expect(rest.length).toBe(2 * HOSTILE_ADDRESSES.filter(kept).length)
  for (const [place, line] of rest.entries()) {
    expect(line).toMatch(place % 2 === 0 ? /^shown (https?|mailto):/ : /^opened (https?|mailto):/)
    if (place % 2 === 1) expect(line.slice('opened '.length)).toBe(rest[place - 1]?.slice('shown '.length))
  }
})

/** Counts from now on, in main: what was stopped, and what was not. */
const watched = (app: ElectronApplication) =>
  app.evaluateHandle(({ webContents, shell, app }) => {
    const seen = {
      prevented: 0,
      gone: [] as string[],
      opened: [] as string[],
      outside: [] as string[],
      requested: [] as string[],
    }
    Reflect.set(shell, 'openExternal', async (address: string) => void seen.outside.push(address))
    app.on('browser-window-created', () => void seen.opened.push('window'))
    for (const contents of webContents.getAllWebContents()) {
      contents.on('will-navigate', (event) => {
        if (event.defaultPrevented) seen.prevented += 1
      })
      contents.on('did-navigate', (_event, url) => void seen.gone.push(url))
      contents.on('did-create-window', () => void seen.opened.push('child'))
      contents.session.webRequest.onSendHeaders(({ url }) => {
        if (!url.startsWith('app://jalon/')) seen.requested.push(url)
      })
    }
    return seen
  })
