// A screen that cannot be drawn leaves the rest of the window, says so, and leads back; a run's clock goes on.
import type { ElectronApplication, Page } from 'playwright/test'
import { textOf } from '../../src/shared/text/text'
import { TITLE } from '../fixtures/founding-day'
import { expect, setClock, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { leaveSession, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { workspaceAs } from '../workspace'

/** What React says of a part that it could not draw. */
const expectedErrors = [/^page console: /]

type Plan = { session: { days: { phases: object[] }[] } }

type Jalon = { call: { load(none: null): Promise<{ value: unknown }> } }

const load = async (page: Page): Promise<unknown> =>
  (await page.evaluate(() => (globalThis as unknown as { jalon: Jalon }).jalon.call.load(null))).value

/** Tells the window of a plan that main would never tell, as a fault of ours might: the part that reads it breaks. */
async function tellPlan(app: ElectronApplication, page: Page, spoil: (plan: Plan) => unknown) {
  const { open: plan } = (await load(page)) as { open: Plan }
  await app.evaluate(
    ({ BrowserWindow }, told) => BrowserWindow.getAllWindows()[0]?.webContents.send('trainer:plan', told),
    spoil(plan) as object,
  )
}

/** The same of a run of which one box beside the stage cannot be drawn. */
async function spoilRun(app: ElectronApplication, page: Page) {
  const { run } = (await load(page)) as { run: object }
  await app.evaluate(
    ({ BrowserWindow }, told) => BrowserWindow.getAllWindows()[0]?.webContents.send('trainer:run', told),
    { ...run, end: null },
  )
}

const { app: words } = textOf('fr')

test('a screen that breaks says so, and there is a way back', async ({ launchJalon }) => {
  test.setTimeout(120_000)
  const { app, window } = await launchJalon({ lang: 'fr', expectedErrors })
  const agenda = new Agenda(window)
  const alert = window.getByRole('alert').filter({ hasText: words.broken.title })
  const withoutCards = ({ session, ...plan }: Plan) => ({
    ...plan,
    session: {
      ...session,
      days: session.days.map((day) => ({
        ...day,
        phases: day.phases.map((phase) => ({ ...phase, cards: null })),
      })),
    },
  })
  await expect(agenda.rows).toHaveCount(14)
  await tellPlan(app, window, withoutCards)
  // Navigation reads the cards as well: the whole window has one too.
  await expect(alert).toBeVisible()
  await expectAccessible(window, 'Écran qui ne s’affiche pas')
  await expect(window.getByRole('button', { name: words.broken.again })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(agenda.rows).toHaveCount(14)

  const withoutMaterial = ({ session, ...plan }: Plan) => ({
    ...plan,
    session: {
      ...session,
      days: session.days.map((day) => ({
        ...day,
        phases: day.phases.map((phase) => ({ ...phase, materials: null })),
      })),
    },
  })
  await tellPlan(app, window, withoutMaterial)
  await expect(alert).toBeVisible()
  await expectAccessible(window, 'Déroulé qui ne s’affiche pas')
  // The others are where they were.
  await visit(window, 'participants')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(words.sections.participants)
  await window.keyboard.press('Control+2')
  await expect(alert).toBeVisible()
  await window.getByRole('button', { name: words.broken.home }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(words.sections.sessions)
  await prepare(window, TITLE.fr)
  await expect(agenda.rows).toHaveCount(14)
})

test('a run that cannot be drawn goes on: its clock, its keys, and the way back to it', async ({
  launchJalon,
}) => {
  test.setTimeout(120_000)
  const text = textOf('en')
  const at = (clock: string) => `2024-02-19T${clock}`
  const workspace = workspaceAs({ language: 'en', theme: 'dark', exampleOffered: false })
  const { app, window } = await launchJalon({ workspace, lang: 'en', clock: at('09:00:00'), expectedErrors })
  const run = new Run(window, text)
  await leaveSession(window, text)
  await animate(window, TITLE.en, text)
  await run.start()
  await expect(run.timer).toHaveText('15:00')
  await spoilRun(app, window)
  await expect(window.getByRole('alert')).toContainText(text.app.broken.title)
  await expect(run.timer).toHaveText('15:00')
  await setClock(app, at('09:05:00'))
  await expect(run.timer).toHaveText('10:00')
  await expectAccessible(window, 'A run that cannot be drawn')
  const first = await run.phase.textContent()
  await window.keyboard.press('PageDown')
  await expect(run.phase).not.toHaveText(first ?? '')
  const second = (await run.phase.textContent()) ?? ''
  await window.getByRole('button', { name: text.app.broken.again }).click()
  await expect(run.strip).toHaveCount(14)
  await expect(run.phase).toHaveText(second)
})
