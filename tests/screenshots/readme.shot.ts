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
  // The detail comes a frame after the row.
  await expect(window.getByRole('complementary')).toContainText('Phase 5 sur 14')
  await picture(window, 'deroule')
  await visit(window, 'overview')
  await picture(window, 'apercu')
  await visit(window, 'cards')
  await window.getByText('Côte à côte', { exact: true }).click()
  await picture(window, 'fiches')
  await visit(window, 'situations')
  await picture(window, 'situations')
  await visit(window, 'handouts')
  await expect(window.getByText('1 sur 2')).toBeVisible()
  await picture(window, 'supports')
  await leaveSession(window)
  await picture(window, 'accueil')
  await window.getByRole('button', { name: 'Confidentialité', exact: true }).click()
  await picture(window, 'confidentialite')
  await window.getByRole('button', { name: 'Séances', exact: true }).click()
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
  await room.close()
  for (const [at, title] of [
    ['2024-02-19T11:44', 'Relire son propre cas'],
    ['2024-02-19T12:18', 'Repas'],
    ['2024-02-19T13:16', 'Remise en route'],
    ['2024-02-19T13:25', 'Jouer, changer une balise'],
    ['2024-02-19T14:29', 'Pause'],
    ['2024-02-19T14:43', 'Galerie croisée'],
    ['2024-02-19T15:02', 'Écrire une règle'],
    ['2024-02-19T15:38', 'Une action, un allié'],
    ['2024-02-19T15:53', 'Évaluation'],
  ] as const) {
    await setClock(app, at)
    await window.keyboard.press('PageDown')
    await expect(run.phase).toContainText(title)
  }
  await setClock(app, '2024-02-19T16:04')
  await window.keyboard.press('PageDown')
  await window
    .getByRole('dialog', { name: 'Terminer la séance' })
    .getByRole('button', { name: 'Terminer la séance' })
    .click()
  await window.getByRole('button', { name: 'Voir le bilan' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bilan')
  await picture(window, 'bilan')
})

test('preparing, in English', async ({ launchJalon }) => {
  const { app, window } = await launchJalon({ lang: 'en', clock: '2024-02-15T14:32' })
  await resize(app)
  const agenda = new Agenda(window, en)
  await agenda.rows.nth(4).click()
  await expect(window.getByRole('complementary')).toContainText('Phase 5 of 14')
  await picture(window, 'deroule-en')
})
