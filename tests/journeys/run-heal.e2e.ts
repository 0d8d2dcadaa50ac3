// A run that heals with at most one question: a sleep, a clock that was changed, a night (running.md, test 4).
import { expect, test } from '../launch'
import { at, begunAt, changeClock, passTo, sleepUntil } from '../pages/plan-j-run'
import { expectCalm } from '../pages/room'
import { Run } from '../pages/run'

test('a sleep asks once; a clock set back changes nothing; the next morning asks to close', async ({
  launchJalon,
}) => {
  const { app, window, workspace, run, keys } = await begunAt(launchJalon, '09:00:00')
  const room = await run.showRoom(app)
  await passTo(app, run, '10:34:58', ['Apport', 'Pause', 'Exercice'])
  await at(app, '10:50:00')
  await expect(run.timer).toHaveText('55:00')

  await sleepUntil(app, '11:20:00')
  const question = window.getByRole('alert')
  await expect(question).toContainText('Veille de 30 min, de 10:50 à 11:20 : temps de phase ou pause ?')
  await expect(run.timer).toHaveText('25:00')
  await question.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(question).toHaveCount(0)
  await expect(run.timer).toHaveText('55:00')
  await expect(run.times).toContainText('12:15 estimé')
  await expect(run.strip.filter({ hasText: 'Repas' })).toContainText('12:45')
  await expect(run.meal).toContainText('−15 min')
  await expect(room.getByText('55 minutes', { exact: true })).toBeVisible()
  await expectCalm(room)
  await keys.press('Control+z')
  await expect(run.timer).toHaveText('25:00')

  // An hour back on the clock on the wall: what is left does not move, nothing is asked, and it is said in one line.
  await changeClock(app, -60)
  await expect(window.getByText('10:20', { exact: true }).first()).toBeVisible()
  await expect(run.timer).toHaveText('25:00')
  await expect(question).toHaveCount(0)
  const told = window.getByRole('status').filter({ hasText: 'a reculé de 1 h : elle dit 10:20' })
  await expect(told).toBeVisible()
  await told.getByRole('button', { name: 'Compris' }).click()
  await expect(told).toHaveCount(0)
  await at(app, '10:30:00')
  await expect(run.timer).toHaveText('15:00')

  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
  const again = await launchJalon({ workspace, clock: '2026-11-25T08:30:00' })
  const morning = again.window.getByRole('alert')
  await expect(morning).toContainText('La séance du mardi 24 novembre 2026 n’a pas été terminée')
  await expect(again.window.getByRole('timer')).toHaveCount(0)
  await morning.getByRole('button', { name: /^Clore à .*dernier moment connu$/ }).click()
  await expect(new Run(again.window).phase).toHaveText('Séance terminée')
  await expect(again.window.getByText(/n’est pas connu, et n’entre dans aucune durée/)).toBeVisible()
  const table = again.window.getByRole('table', { name: 'Prévu et réel par phase' })
  await expect(table.getByRole('row').filter({ hasText: 'Exercice' })).toHaveText(/70\smininconnu$/)
  await again.window.getByRole('button', { name: 'Voir le bilan' }).click()
  await expect(again.window.getByRole('region', { name: 'Prévu et réel par phase' })).toContainText(
    'Inconnue',
  )

  // Taken up again from the day's own page: the gap is told first, and nothing is red meanwhile.
  await again.window.keyboard.press('F5')
  await again.window.getByRole('button', { name: 'La reprendre' }).click()
  const gap = again.window.getByRole('alert')
  await expect(gap).toContainText('Que vaut ce temps ?')
  await expect(again.window.getByRole('timer')).toHaveCount(0)
  await gap.getByRole('button', { name: 'Laisser la séance terminée' }).click()
  await expect(new Run(again.window).phase).toHaveText('Séance terminée')
})
