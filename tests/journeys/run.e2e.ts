// The figures that the run promises (plan J), on the trainer's screen and, as far as it may see them, on the room's.
import type { ElectronApplication } from 'playwright/test'
import { planJ } from '../fixtures/plan-j'
import { expect, type Jalon, type LaunchOptions, setClock, test } from '../launch'
import { animate } from '../pages/home'
import { passTo } from '../pages/plan-j-run'
import { expectCalm } from '../pages/room'
import { Run } from '../pages/run'
import { workspaceWith } from '../workspace'

const onTheDay = (clock: string) => `2026-11-24T${clock}`
const at = (app: ElectronApplication, clock: string) => setClock(app, onTheDay(clock))

/** Plan J begun at that hour, with the room's window beside it. */
async function begun(launchJalon: (options: LaunchOptions) => Promise<Jalon>, clock: string) {
  const { app, window } = await launchJalon({ workspace: workspaceWith(planJ), clock: onTheDay(clock) })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  await expect(run.phase).toHaveText('Accueil')
  const room = await run.showRoom(app)
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Accueil')
  return { app, window, run, room, keys: window.keyboard }
}

test('counts the first phase down to the second, and goes over it in the open', async ({ launchJalon }) => {
  const { app, run, room, keys } = await begun(launchJalon, '09:00:00')
  await expect(run.timer).toHaveText('20:00')

  await at(app, '09:12:30')
  await expect(run.timer).toHaveText('07:30')
  await expect(run.times).toContainText('fin à 09:20')
  await expect(run.next).toContainText('Apport')
  await expect(run.next).toContainText('09:20, 60 min')
  await expect(run.meal).toContainText('15 min')
  await expect(run.end).toContainText('17:00')
  await expect(run.times).not.toContainText('min')
  await expect(room.getByText('8 minutes', { exact: true })).toBeVisible()
  await expect(room.getByText('Consigne montrée : Accueil.')).toBeVisible()
  await expect(room.getByText('Pause vers 10 h 20')).toBeVisible()
  await expectCalm(room, 'Réservé')

  await at(app, '09:19:30')
  await expect(run.page.getByText('Bientôt fini')).toBeVisible()
  await expect(room.getByText('On termine')).toBeVisible()

  // Nobody goes on: the time over is counted, what follows moves, and the room sees nothing of it.
  await at(app, '09:23:15')
  await expect(run.timer).toHaveText('+03:15')
  await expect(run.page.getByText('Dépassé', { exact: true })).toBeVisible()
  await expect(run.phase).toHaveText('Accueil')
  await expect(run.next).toContainText('09:23')
  await expect(run.strip.filter({ hasText: 'Repas' })).toContainText('12:30')
  await expect(run.meal).toContainText('11 min')
  await expect(run.end).toContainText('17:00')
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Accueil')
  await expectCalm(room, 'Réservé')

  await at(app, '09:26:00')
  await keys.press('ArrowRight')
  await expect(run.phase).toHaveText('Apport')
  await expect(run.timer).toHaveText('60:00')
  await expect(run.times).toContainText('10:20 prévu, 10:26 estimé')
  await expect(run.times).toContainText('+6 min')
  await expect(run.meal).toContainText('9 min')
  await expect(run.strip.filter({ hasText: 'Accueil' })).toContainText('+6')
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Apport')
  await expect(room.getByText('60 minutes', { exact: true })).toBeVisible()
  await expectCalm(room, 'Réservé')
})

test('says that a fixed hour will be missed, and waits for it when it is reached early', async ({
  launchJalon,
}) => {
  const { app, run, room, keys } = await begun(launchJalon, '09:25:00')
  await expect(run.times).toContainText('09:20 prévu, 09:45 estimé')
  await expect(run.meal).toContainText('−10 min')
  await expect(run.meal).toContainText('Vous y arriverez à 12:40. Rien n’est déplacé sans vous.')
  const meal = run.strip.filter({ hasText: 'Repas' })
  await expect(meal).toContainText('12:40')
  await expect(meal).toContainText('prévu 12:30')
  await expect(run.strip.filter({ hasText: 'Étude de cas' })).toContainText('13:40')
  await expect(run.end).toContainText('17:10')
  await expect(run.end).toContainText('+10 min')
  await expectCalm(room, 'Réservé')

  // Four phases are passed quickly and the fifth ends at 12:20: the meal keeps its hour.
  await passTo(app, run, '09:45:00', ['Apport', 'Pause', 'Exercice', 'Débrief'])
  await at(app, '12:20:00')
  await keys.press('ArrowRight')
  await expect(run.phase).toHaveText('Repas')
  await expect(run.timer).toHaveText('10:00')
  await expect(run.page.getByText('Commence à 12:30')).toBeVisible()
  await expect(run.end).toContainText('17:00')
  await expect(room.getByText('Reprise à 13 h 30')).toBeVisible()
  await expectCalm(room, 'Réservé')

  // A second press in the same breath would be one with the passage.
  await at(app, '12:20:01')
  await run.page.getByRole('button', { name: 'Commencer maintenant' }).click()
  await expect(run.timer).toHaveText('59:59')
  await expect(room.getByText('Reprise à 13 h 20')).toBeVisible()
})

test('takes a passage back as if it had never been', async ({ launchJalon }) => {
  const { app, run, room, keys } = await begun(launchJalon, '09:00:00')
  await at(app, '09:20:00')
  await keys.press('ArrowRight')
  await expect(run.phase).toHaveText('Apport')
  await at(app, '09:35:00')
  await keys.press('PageDown')
  await expect(run.phase).toHaveText('Pause')
  await expect(room.getByText('Reprise à 9 h 50')).toBeVisible()
  await at(app, '09:35:40')
  await keys.press('Control+z')
  await expect(run.phase).toHaveText('Apport')
  await expect(run.timer).toHaveText('44:20')
  await expect(run.times).toContainText('fin à 10:20')
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Apport')
  await expect(room.getByText('45 minutes', { exact: true })).toBeVisible()
})

test('a key that bounces passes once, and says nothing', async ({ launchJalon }) => {
  const { app, run, keys } = await begun(launchJalon, '09:00:00')
  /** Twice before anything can have answered the first. */
  const bounce = (key: string) =>
    run.page.evaluate((own) => {
      for (let time = 0; time < 2; time += 1)
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: own, bubbles: true, cancelable: true }),
        )
    }, key)
  await at(app, '09:20:00')
  await bounce('PageDown')
  await expect(run.phase).toHaveText('Apport')
  await expect(run.timer).toHaveText('60:00')
  await bounce(' ')
  await expect(run.page.getByText('En pause', { exact: false }).first()).toBeVisible()
  await keys.press('Space')
  await at(app, '09:30:00')
  await expect(run.timer).toHaveText('50:00')
  await expect(run.phase).toHaveText('Apport')
  await expect(run.page.getByRole('dialog')).toHaveCount(0)
})

test('gives and takes minutes', async ({ launchJalon }) => {
  const { app, run, room, keys } = await begun(launchJalon, '09:00:00')
  await at(app, '09:20:00')
  await keys.press('ArrowRight')
  await expect(run.phase).toHaveText('Apport')
  await at(app, '09:30:00')
  await expect(run.timer).toHaveText('50:00')
  await keys.press('Shift+ArrowUp')
  await expect(run.timer).toHaveText('55:00')
  await expect(run.times).toContainText('10:20 prévu, 10:25 estimé')
  await expect(run.times).toContainText('+5 min')
  await expect(run.meal).toContainText('10 min')
  await expect(room.getByText('55 minutes', { exact: true })).toBeVisible()
  await expectCalm(room, 'Réservé')

  for (let minute = 0; minute < 10; minute += 1) await keys.press('ArrowDown')
  await expect(run.timer).toHaveText('45:00')
  await expect(run.times).toContainText('10:15 estimé')
  await expect(run.times).toContainText('−5 min')
  await run.page.getByRole('button', { name: 'Ajouter 1 min' }).click()
  await expect(run.timer).toHaveText('46:00')
  await keys.press('Control+z')
  await expect(run.timer).toHaveText('45:00')
})

test('stands still while it is paused, and tells what that costs', async ({ launchJalon }) => {
  const { app, run, room, keys } = await begun(launchJalon, '09:00:00')
  await at(app, '09:20:00')
  await keys.press('ArrowRight')
  await expect(run.phase).toHaveText('Apport')
  await at(app, '09:40:00')
  await keys.press('Space')
  await expect(run.page.getByText('En pause')).toBeVisible()
  await at(app, '09:47:30')
  await expect(run.timer).toHaveText('40:00')
  await expect(run.page.getByText('En pause depuis 7 min')).toBeVisible()
  await expect(run.times).toContainText('10:27 estimé')
  await expect(run.meal).toContainText('7 min')
  await expect(room.getByText('Chrono en pause')).toBeVisible()
  await expectCalm(room, 'Réservé')

  await at(app, '09:50:00')
  await keys.press('Space')
  await expect(run.timer).toHaveText('40:00')
  await expect(run.times).toContainText('10:20 prévu, 10:30 estimé')
  await expect(run.meal).toContainText('5 min')
  await expect(room.getByText('40 minutes', { exact: true })).toBeVisible()
})

test('ends the day with what was planned and what it took', async ({ launchJalon }) => {
  const { app, window, run, room, keys } = await begun(launchJalon, '09:00:00')
  await at(app, '09:26:00')
  await keys.press('ArrowRight')
  await expect(run.phase).toHaveText('Apport')
  for (const [clock, ...titles] of [
    ['10:26:00', 'Pause', 'Exercice', 'Débrief'],
    ['12:30:00', 'Repas'],
    ['13:30:00', 'Étude de cas', 'Pause', 'Pratique'],
    ['16:25:00', 'Bilan'],
  ] as const) {
    await passTo(app, run, clock, titles)
  }
  await at(app, '16:58:00')
  await keys.press('ArrowRight')
  const dialog = window.getByRole('dialog', { name: 'Terminer la séance' })
  await dialog.getByRole('button', { name: 'Terminer la séance' }).click()
  await expect(run.phase).toHaveText('Séance terminée')
  await expect(window.getByText('De 9 h à 16 h 58 : 7 h 58, pour 8 h prévues.')).toBeVisible()
  const table = window.getByRole('table', { name: 'Prévu et réel par phase' })
  await expect(table.getByRole('row').filter({ hasText: 'Accueil' })).toHaveText('Accueil20 min26 min+6 min')
  await expect(table.getByRole('row').filter({ hasText: 'Apport' })).toHaveText('Apport60 min60 min0 min')
  await expect(table.getByRole('row').filter({ hasText: 'Bilan' })).toHaveText('Bilan30 min33 min+3 min')
  await expect(room.getByText('Merci de votre participation')).toBeVisible()
  await expectCalm(room, 'Réservé')
})
