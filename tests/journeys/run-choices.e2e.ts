// What the trainer may choose: to start as planned, to let a phase go on by itself, what to do with minutes won; and to
// take back twenty actions, across a restart.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { planJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { animate } from '../pages/home'
import { at, begunAt, onTheDay } from '../pages/plan-j-run'
import { expectCalm } from '../pages/room'
import { Run } from '../pages/run'
import { workspaceAs, workspaceWith } from '../workspace'

test('starts as planned, goes on by itself where that was chosen, and offers what to do with minutes won', async ({
  launchJalon,
}) => {
  const [day] = planJ.days
  if (!day) throw new Error('plan J has a day')
  const phases = day.phases.map((phase) =>
    phase.title === 'Accueil' ? { ...phase, autoAdvance: true } : phase,
  )
  const workspace = workspaceWith({ ...planJ, days: [{ ...day, phases }] })
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:04:00') })
  // The window advises by the hour of the computer, main runs by the clock of the test: both are the same here.
  await window.clock.setFixedTime('2026-11-24T08:04:00Z')
  await animate(window, 'Plan J')
  const run = new Run(window)
  await window.getByRole('button', { name: 'Démarrer comme prévu, depuis 9 h' }).click()
  await expect(run.phase).toHaveText('Accueil')
  await expect(run.timer).toHaveText('16:00')
  await expect(run.end).toContainText('17:00')
  const room = await run.showRoom(app)

  await at(app, '09:20:01')
  await expect(run.phase).toHaveText('Apport')
  await expect(run.timer).toHaveText('59:59')
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Apport')
  // That is the choice of one phase: the next one waits for the trainer.
  await at(app, '10:20:57')
  await expect(run.timer).toHaveText('+00:57')
  await expect(run.phase).toHaveText('Apport')
  await window.keyboard.press('Control+z')
  await expect(run.phase).toHaveText('Accueil')
  await window.keyboard.press('PageDown')
  await expect(run.phase).toHaveText('Apport')
  await at(app, '10:20:58')

  // Three quarters of an hour too early at the exercise: minutes won, and nothing is done with them unasked.
  await window.keyboard.press('PageDown')
  await expect(run.phase).toHaveText('Pause')
  await at(app, '10:20:59')
  await window.keyboard.press('PageDown')
  await expect(run.phase).toHaveText('Exercice')
  await expect(run.meal).toContainText('29 min')
  await window.keyboard.press('r')
  const panel = window.getByRole('region', { name: 'Rattraper' })
  await expect(panel.getByRole('heading')).toHaveText('14 min d’avance')
  await expect(panel.getByRole('radio').first()).toBeVisible()
  await expect(run.meal).toContainText('29 min')
  await panel.getByRole('button', { name: 'Appliquer' }).click()
  await expect(run.meal).not.toContainText('29 min')
  await window.keyboard.press('Control+z')
  await expect(run.meal).toContainText('29 min')
  await expectCalm(room, 'Réservé')
})

test('twenty actions are taken back one by one, though the process was killed in between', async ({
  launchJalon,
}) => {
  const { app, run, workspace, keys } = await begunAt(launchJalon, '09:00:00')
  for (let minute = 1; minute <= 20; minute += 1) {
    await keys.press('ArrowUp')
    await expect(run.timer).toHaveText(`${20 + minute}:00`)
  }
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
  const again = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  const taken = new Run(again.window)
  await expect(taken.timer).toHaveText('40:00')
  for (let minute = 19; minute >= 0; minute -= 1) {
    await again.window.keyboard.press('Control+z')
    await expect(taken.timer).toHaveText(`${20 + minute}:00`)
  }
  await expect(taken.phase).toHaveText('Accueil')
})

test('makes a soft sound near the end and at it, when that was chosen, and none otherwise', async ({
  launchJalon,
}) => {
  const heard: string[] = []
  for (const sound of [true, false]) {
    const workspace = workspaceAs({ sound }, planJ)
    // The run of the first time would be taken up again.
    rmSync(path.join(workspace, 'runs'), { recursive: true, force: true })
    const { app, window } = await launchJalon({
      workspace,
      clock: onTheDay('09:00:00'),
    })
    await window.exposeFunction('heardNote', (pitch: number) => heard.push(`${sound} ${Math.round(pitch)}`))
    await window.evaluate(() => {
      const { start } = OscillatorNode.prototype
      OscillatorNode.prototype.start = function (when) {
        ;(globalThis as unknown as { heardNote(pitch: number): void }).heardNote(this.frequency.value)
        start.call(this, when)
      }
    })
    await animate(window, 'Plan J')
    const run = new Run(window)
    await run.start()
    await expect(run.timer).toHaveText('20:00')
    for (const [clock, left, said] of [
      ['09:18:00', '02:00', 'Encore 2 minutes'],
      ['09:20:00', '00:00', 'Le temps de cette phase est écoulé'],
      ['09:21:00', '+01:00', 'Le temps de cette phase est écoulé'],
    ] as const) {
      await at(app, clock)
      await expect(run.timer).toHaveText(left)
      await expect(window.getByRole('status').filter({ hasText: said })).toHaveCount(1)
    }
    await expect.poll(() => heard).toHaveLength(3)
    await app.close()
  }
  expect(heard).toEqual(['true 523', 'true 523', 'true 659'])
})
