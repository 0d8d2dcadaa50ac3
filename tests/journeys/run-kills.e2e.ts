// Killed −9 at random moments of a run, Jalon comes back within one second of the truth: twice here, 20 times in `npm run test:trust`, 50 in its whole form.
import { setTimeout } from 'node:timers/promises'
import { planJ } from '../fixtures/plan-j'
import { isLong, sized } from '../fixtures/trust'
import { expect, test } from '../launch'
import { animate } from '../pages/home'
import { Run } from '../pages/run'
import { filesOf, textIn, workspaceWith } from '../workspace'

const KILLS = sized(2, 20, 50)
const MINUTE = 60_000

test('killed at any moment, the time left is within one second of the truth', async ({ launchJalon }) => {
  test.setTimeout(isLong ? 900_000 : 60_000)
  const workspace = workspaceWith(planJ)
  let worst = 0
  /** Minutes given so far that were seen on the screen; the last may have been killed before it was written. */
  let given = 0
  let doubtful = false
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const { app, window } = await launchJalon({ workspace })
    const run = new Run(window)
    if (kill === 0) {
      await animate(window, 'Plan J')
      await run.start()
    }
    await run.timer.waitFor()
    const [first = ''] = textIn(workspace, 'runs', filesOf(workspace, 'runs')[0] ?? '')
      .split('\n')
      .slice(1)
    const begun = JSON.parse(first).at as number
    const [shown, now] = await run.timer.evaluate((timer) => [timer.textContent ?? '', Date.now()] as const)
    const [minutes = 0, seconds = 0] = shown.split(':').map(Number)
    const left = (minutes * 60 + seconds) * 1000
    // What a countdown shows: of the whole second that the clock shows, rounded up.
    const second = Math.floor(now / 1000) * 1000
    const truth = (length: number) =>
      Math.abs(Math.ceil((begun + (20 + length) * MINUTE - second) / 1000) * 1000 - left)
    if (doubtful && truth(given - 1) < truth(given)) given -= 1
    worst = Math.max(worst, truth(given))
    expect(truth(given)).toBeLessThanOrEqual(1000)
    // Some minutes are given and seen, one more perhaps not, and the process dies.
    await window.keyboard.press('ArrowUp')
    given += 1
    await expect
      .poll(async () => Number((await run.timer.textContent())?.split(':')[0]))
      .toBeGreaterThanOrEqual(minutes)
    doubtful = kill % 2 === 1
    if (doubtful) {
      void window.keyboard.press('ArrowUp').catch(() => {})
      given += 1
    } else await expect(run.page.getByText(`sur ${20 + given} min`)).toBeVisible()
    // The moment itself is what is drawn by lot.
    await setTimeout(Math.random() * 300)
    const gone = app.waitForEvent('close')
    app.process().kill('SIGKILL')
    await gone
  }
  console.log(`killed ${KILLS} times: worst ${Math.round(worst)} ms from the truth`)
})
