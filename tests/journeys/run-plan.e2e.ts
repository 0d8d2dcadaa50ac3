// Corrections of a run by keyboard: its start, going back, catching up, the plan edited meanwhile (tests 5, 6, 9, 10).
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { at, begunAt } from '../pages/plan-j-run'
import { expectCalm } from '../pages/room'
import { planOnDisk } from '../workspace'

test('a start is corrected, a phase taken up again, and the plan edited while it runs', async ({
  launchJalon,
}) => {
  const { app, window, run, keys } = await begunAt(launchJalon, '09:00:00')
  const room = await run.showRoom(app)
  await at(app, '09:27:00')
  await keys.press('PageDown')
  await expect(run.phase).toHaveText('Apport')
  await keys.press('d')
  await window.getByRole('textbox', { name: 'J’ai commencé il y a' }).waitFor()
  await keys.type('30')
  await expect(window.getByText('Pas avant 09:00, le début de « Accueil ».')).toBeVisible()
  await keys.press('Backspace')
  await keys.press('Backspace')
  await keys.type('4')
  await expect(window.getByText('à 09:23')).toBeVisible()
  await keys.press('Enter')
  await expect(run.timer).toHaveText('56:00')
  await expect(run.strip.filter({ hasText: 'Accueil' })).toContainText('+3')
  await expect(room.getByText('56 minutes', { exact: true })).toBeVisible()
  await keys.press('Control+z')
  await expect(run.timer).toHaveText('60:00')
  await keys.press('Control+z')
  await expect(run.phase).toHaveText('Accueil')

  // « Reprendre » by the other key of the remote: what Apport had left is what it has.
  await keys.press('PageDown')
  await expect(run.phase).toHaveText('Apport')
  await at(app, '09:42:00')
  await keys.press('PageDown')
  await expect(run.phase).toHaveText('Pause')
  await at(app, '09:44:00')
  await keys.press('PageUp')
  await expect(run.phase).toHaveText('Apport')
  await expect(run.timer).toHaveText('45:00')
  await expect(run.times).toContainText('10:29 estimé')
  await expectCalm(room)

  // The plan: 75 minutes instead of 60, typed in the déroulé while the run goes on.
  await window.getByRole('button', { name: 'Quitter l’animation' }).click()
  await window.getByRole('button', { name: 'Quitter l’écran' }).click()
  const agenda = new Agenda(window)
  await agenda.row('Apport').click()
  await agenda.length('Apport').fill('75')
  await keys.press('Enter')
  await keys.press('F5')
  await expect(run.timer).toHaveText('60:00')
  await expect(run.times).toContainText('+24 min')
  await keys.press('Control+z')
  await expect(run.timer).toHaveText('45:00')
})

test('ten minutes are found before the meal: proposed, previewed, applied, taken back', async ({
  launchJalon,
}) => {
  const { app, window, workspace, run, keys } = await begunAt(launchJalon, '09:25:00')
  const room = await run.showRoom(app)
  await expect(run.meal).toContainText('−10 min')
  await keys.press('r')
  const panel = window.getByRole('region', { name: 'Rattraper' })
  await expect(panel.getByRole('heading')).toHaveText('Rattraper 10 min')
  await expect(panel).toContainText('Apport −4 min, Exercice −4 min, Débrief −2 min')
  const preview = panel.getByRole('listitem')
  await expect(preview).toHaveText([
    '09:45–10:41Apport',
    '10:41–10:56Pause',
    '10:56–12:02Exercice',
    '12:02–12:30Débrief',
    '12:30–13:30Repas',
  ])
  // The instructions stay in sight, and nothing has changed yet.
  await expect(window.getByRole('group', { name: 'Consigne' })).toBeVisible()
  await expect(run.meal).toContainText('−10 min')
  await panel.getByRole('radio', { name: 'Raccourcir cette phase à 10 min' }).press('ArrowUp')
  await expect(run.timer).toHaveText('20:00')
  await keys.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(run.meal).toContainText('0 min')
  await expect(run.strip.filter({ hasText: 'Débrief' })).toContainText('12:02')
  await expect(run.end).toContainText('17:00')
  await expectCalm(room)
  await keys.press('Control+z')
  await expect(run.meal).toContainText('−10 min')

  // A phase is left out today from its row; the proposals are reckoned anew, and there is nothing left to find.
  await window.getByRole('button', { name: 'Que faire de « Débrief »' }).click()
  await window.getByRole('menuitem', { name: 'Laisser de côté aujourd’hui' }).click()
  await expect(run.meal).toContainText('20 min')
  await expect(run.strip.filter({ hasText: 'Débrief' })).toContainText('laissée de côté')
  await expect(window.getByRole('menu')).toHaveCount(0)
  await keys.press('r')
  await expect(panel.getByRole('heading')).toHaveText('Rien à rattraper')
  await keys.press('Escape')
  await at(app, '09:30:00')

  // From its row a phase is put back, planned longer or shorter, and made to go on by itself.
  const choose = async (title: string, ...items: readonly string[]) => {
    await window.getByRole('button', { name: `Que faire de « ${title} »` }).click()
    for (const item of items) await window.getByRole('menuitem', { name: item }).click()
    await keys.press('Escape')
    await expect(window.getByRole('menu')).toHaveCount(0)
  }
  const planned = (id: string) => planOnDisk(workspace).days[0]?.phases.find((own) => own.id === id)
  await choose('Débrief', 'Remettre dans la journée')
  await expect(run.meal).toContainText('−10 min')
  await choose('Exercice', 'Prévoir 5 min de plus', 'Prévoir 5 min de plus', 'Prévoir 5 min de moins')
  await expect(run.meal).toContainText('−15 min')
  await expect.poll(() => planned('C')?.duration).toBe(75)
  await choose('Accueil', 'Enchaîner sans attendre')
  await expect.poll(() => planned('A')?.autoAdvance).toBe(true)
  await at(app, '09:45:01')
  await expect(run.phase).toHaveText('Apport')
  await choose('Apport', 'Enchaîner sans attendre')
  await expect.poll(() => planned('B')?.autoAdvance).toBe(true)
  await choose('Apport', 'Ne plus enchaîner')
  await expect.poll(() => planned('B')?.autoAdvance).toBe(false)
})
