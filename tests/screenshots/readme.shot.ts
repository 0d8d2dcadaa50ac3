// The pictures of the README, taken from the running app on the founding day: `npm run screenshots`.
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { en } from '../../src/shared/text/en'
import { expect, setClock, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { choose, leaveSettings, openSettings } from '../pages/settings'

const TITLE = 'Travail social 2.0, ouvrir la boîte noire'
const folder = path.resolve(import.meta.dirname, '../../docs/screenshots')

/** Every window at the size of the design's pictures, the projector's included. */
const resize = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.setFullScreen(false)
      window.setContentSize(1440, 900)
    }
  })

async function picture(page: Page, name: string) {
  // No pointer, no half-drawn letters.
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
}

test('preparing, in French', async ({ launchJalon }) => {
  const { app, window } = await launchJalon({ lang: 'fr', clock: '2024-02-15T14:32' })
  await resize(app)
  const agenda = new Agenda(window)
  await agenda.rows.filter({ hasText: 'Quatre registres' }).click()
  await picture(window, 'deroule')
  await visit(window, 'overview')
  await picture(window, 'apercu')
  await visit(window, 'cards')
  await picture(window, 'fiches')
  await visit(window, 'handouts')
  await expect(window.getByText('1 sur 2')).toBeVisible()
  await picture(window, 'supports')
  await leaveSession(window)
  await picture(window, 'accueil')
  await openSettings(window)
  await choose(window, 'Sombre')
  await leaveSettings(window)
  await prepare(window, TITLE)
  await picture(window, 'deroule-sombre')
})

test('running, in French', async ({ launchJalon }) => {
  const { app, window } = await launchJalon({ lang: 'fr', clock: '2024-02-19T09:00' })
  await resize(app)
  await leaveSession(window)
  await animate(window, TITLE)
  const run = new Run(window)
  await run.start()
  for (const [at, title] of [
    ['2024-02-19T09:17', 'Ouvrir la boîte noire'],
    ['2024-02-19T09:33', 'Raconter une situation'],
    ['2024-02-19T10:28', 'Pause'],
    ['2024-02-19T10:42', 'Quatre registres'],
  ] as const) {
    await setClock(app, at)
    await window.keyboard.press('PageDown')
    await expect(run.phase).toContainText(title)
  }
  await setClock(app, '2024-02-19T11:00:18')
  await window.keyboard.press('e')
  await run.note.fill('« On se demande toujours après coup si on avait le droit. »')
  await run.note.press('Enter')
  await run.note.press('Escape')
  const room = await run.showRoom(app)
  await resize(app)
  await picture(window, 'animer')
  await picture(room, 'salle')
})

test('preparing, in English', async ({ launchJalon }) => {
  const { app, window } = await launchJalon({ lang: 'en', clock: '2024-02-15T14:32' })
  await resize(app)
  const agenda = new Agenda(window, en)
  await agenda.rows.nth(4).click()
  await picture(window, 'deroule-en')
})
