// Left in five ways while keys are pressed: no character that the field took is lost. 100 of each with JALON_TRUST=1.
import { setTimeout } from 'node:timers/promises'
import type { ElectronApplication, Page } from 'playwright/test'
import type { SessionId } from '../../src/shared/domain/id'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, type Jalon, type LaunchOptions, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceWith } from '../workspace'

type Launch = (options?: LaunchOptions) => Promise<Jalon>

const isLong = process.env.JALON_TRUST === '1'
const TITLE = 'Une courte séance'
const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 20), phaseOf('Bilan', 10)])], {
  id: 'short' as SessionId,
  title: TITLE,
})
const titleOnDisk = (workspace: string) => planOnDisk(workspace).days[0]?.phases[1]?.title ?? ''

const ways = {
  close: (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  quit: (app: ElectronApplication) => app.evaluate((electron) => electron.app.quit()),
  SIGTERM: async (app: ElectronApplication) => void app.process().kill('SIGTERM'),
  reload: (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload()),
  crash: (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    ),
}

/** What the page of the first window says, asked of Electron: Playwright cannot talk any more to one that crashed. */
const wordsIn = (app: ElectronApplication) =>
  app.evaluate(
    async ({ BrowserWindow }) =>
      (await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.body.innerText',
      )) as string,
  )

/** Tells each text that the field has, once Jalon itself has heard of it: its own listeners stand lower in the page. */
const watch = (window: Page) =>
  window.evaluate(() => {
    const tell = ({ target }: Event) => console.debug(`field: ${(target as HTMLInputElement).value}`)
    document.addEventListener('input', tell)
  })

/**
 * Types into the title of the second phase and leaves that way after so many milliseconds, still typing; resolves with
 * the longest text that the field is known to have had, once `gone` has.
 */
async function typeAndLeave(
  { app, window }: Jalon,
  leave: keyof typeof ways,
  after: number,
  gone: () => Promise<unknown>,
) {
  let seen = ''
  const hear = (message: { text(): string }) => {
    if (message.text().startsWith('field: ')) seen = message.text().slice(7)
  }
  window.on('console', hear)
  await watch(window)
  let typed = ''
  let going = true
  const typing = (async () => {
    for (let key = 0; going; key += 1) {
      const letter = String.fromCharCode(97 + (key % 26))
      await window.keyboard.press(letter)
      typed += letter
    }
  })().catch(() => {})
  // The first key may take its time on a busy machine.
  while (typed === '') await setTimeout(5)
  await setTimeout(after)
  const ended = gone()
  // Every key that was answered before is in the field; after, only what the field itself told is sure to be.
  const sure = typed
  await ways[leave](app).catch(() => {})
  await ended
  going = false
  await typing
  window.off('console', hear)
  return seen.length > sure.length ? seen : sure
}

async function chooseTitle(window: Page) {
  // With the mouse: a page that was just loaded again has not always the keyboard.
  await new Agenda(window).rows.nth(1).click()
  await window.keyboard.press('Enter')
}

/** How many characters of what was typed the disk lacks. */
function lostIn(workspace: string, typed: string) {
  const kept = titleOnDisk(workspace)
  let same = 0
  while (same < typed.length && kept[same] === typed[same]) same += 1
  return typed.length - same
}

/** Once the disk has it; what it still lacks later is counted as lost. */
const saved = (workspace: string, typed: string) =>
  expect
    .poll(() => lostIn(workspace, typed))
    .toBe(0)
    .catch(() => {})

const say = (way: string, times: number, lost: number, characters: number) =>
  console.log(`${way}: ${times} times while typing, ${lost} of ${characters} characters lost`)

/** Spread over a second and a half, in which everything happens once: calm, a save under way, a save just done. */
const momentOf = (index: number) => 120 + ((index * 277) % 1500)

const started = async (launchJalon: Launch) => {
  const jalon = await launchJalon({ workspace: workspaceWith(session), expectedErrors: [/crashed/] })
  await prepare(jalon.window, TITLE)
  return jalon
}

// Two at a time, in the long form: hundreds of launches.
if (isLong) test.describe.configure({ mode: 'parallel' })

for (const way of ['close', 'quit', 'SIGTERM', 'crash'] as const) {
  const times = isLong ? 100 : 2
  test(`${way}, ${times} times while keys are pressed`, async ({ launchJalon }) => {
    test.setTimeout(isLong ? 1_200_000 : 60_000)
    let [lost, characters] = [0, 0]
    for (let index = 0; index < times; index += 1) {
      const jalon = await started(launchJalon)
      await chooseTitle(jalon.window)
      const gone = (): Promise<unknown> =>
        way === 'crash' ? jalon.window.waitForEvent('crash') : jalon.app.waitForEvent('close')
      const typed = await typeAndLeave(jalon, way, momentOf(index), gone)
      if (way === 'crash') {
        // The page comes back by itself with what was typed, and it is saved without a further key.
        await expect.poll(() => wordsIn(jalon.app)).toContain(typed)
        await saved(jalon.workspace, typed)
        await jalon.app.close()
      }
      lost += lostIn(jalon.workspace, typed)
      characters += typed.length
    }
    say(way, times, lost, characters)
    expect(lost).toBe(0)
  })
}

test('reload while keys are pressed', async ({ launchJalon }) => {
  const times = isLong ? 100 : 3
  test.setTimeout(isLong ? 900_000 : 60_000)
  const jalon = await started(launchJalon)
  let [lost, characters] = [0, 0]
  for (let index = 0; index < times; index += 1) {
    await chooseTitle(jalon.window)
    await jalon.window.keyboard.press('Control+a')
    const gone = () => jalon.window.waitForEvent('load')
    const typed = await typeAndLeave(jalon, 'reload', momentOf(index), gone)
    await saved(jalon.workspace, typed)
    lost += lostIn(jalon.workspace, typed)
    characters += typed.length
    await new Agenda(jalon.window).chosen.waitFor()
  }
  say('reload', times, lost, characters)
  expect(lost).toBe(0)
})
