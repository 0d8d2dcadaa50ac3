// Both windows show the same second throughout, at ×60: a few seconds here; eight hours, in `JALON_TRUST=1 npm run e2e`, take eight minutes.
import type { ElectronApplication, Page } from 'playwright/test'
import { planJ } from '../fixtures/plan-j'
import { isLong } from '../fixtures/trust'
import { expect, test } from '../launch'
import { animate } from '../pages/home'
import { Run } from '../pages/run'
import { workspaceWith } from '../workspace'

/** Minutes of the run's clock for each of the ten phases. */
const MINUTES = isLong ? 48 : 1
const PHASES = isLong ? 10 : 3

/** Half of the seconds are in both windows within this many milliseconds: a message and the drawing of it. */
const USUAL = 50

type Shown = { text: string; at: number }

/** Every second that the timer of that name shows from now on, and when. */
const watch = (page: Page, name: string) =>
  page.evaluate((label) => {
    const all: { text: string; at: number }[] = []
    const own = globalThis as unknown as { shown: typeof all }
    own.shown = all
    const look = () => {
      const timer = document.querySelector(`[role="timer"][aria-label^="${label}"]`)
      const text = timer?.textContent ?? ''
      if (text !== '' && all.at(-1)?.text !== text)
        all.push({ text, at: performance.timeOrigin + performance.now() })
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    look()
  }, name)

type Told = { turn: number; left: number | null }

/** Every second that main tells the trainer's window and the room's, with the turn of main's loop in which it does. */
const watchMain = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const told = { run: [] as Told[], room: [] as Told[] }
    let turn = 0
    for (const window of BrowserWindow.getAllWindows()) {
      const { webContents } = window
      const send = webContents.send.bind(webContents)
      webContents.send = (channel, value) => {
        const name = channel === 'trainer:run' ? 'run' : channel === 'room:room' ? 'room' : null
        const view = channel === 'room:room' ? value?.view : value
        if (name) told[name].push({ turn, left: view?.activity?.left ?? null })
        setImmediate(() => {
          turn += 1
        })
        send(channel, value)
      }
    }
    Object.assign(globalThis, { told })
  })

const toldBy = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { told: Record<'run' | 'room', Told[]> }).told)

/** Those of one timer that differ from the one before, which is when the room is told. */
const changes = (all: readonly Told[]) =>
  all.filter(({ left }, index) => left !== null && all[index - 1]?.left !== left)

const shownIn = (page: Page) => page.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown)

test('the trainer and the room see the same second', async ({ launchJalon }) => {
  test.setTimeout(isLong ? 900_000 : 60_000)
  const { app, window } = await launchJalon({ workspace: workspaceWith(planJ) })
  await animate(window, 'Plan J')
  await window.getByText('×60').click()
  await window.getByRole('button', { name: 'Répéter', exact: true }).click()
  const run = new Run(window)
  const room = await run.showRoom(app)
  await window.keyboard.press('a')
  const panel = window.getByRole('region', { name: 'Salle' })
  await watchMain(app)
  await watch(window, 'Temps de l’activité')
  await watch(room, 'Temps de l’activité')
  let compared = 0
  for (let phase = 0; phase < PHASES; phase += 1) {
    await panel.getByRole('textbox', { name: 'Minuteur d’activité' }).fill('600')
    await panel.getByRole('button', { name: 'Lancer' }).click()
    const ticks = MINUTES * 4
    await expect
      .poll(async () => (await shownIn(room)).length, { timeout: 120_000 })
      .toBeGreaterThan(compared + ticks)
    compared = (await shownIn(room)).length
    // The last phase is not passed: that would ask to end the day.
    if (phase === PHASES - 1) break
    await window.keyboard.press('PageDown')
    // The group's timer goes on into the next phase, until it is taken away.
    await panel.getByRole('button', { name: 'Retirer le minuteur' }).click()
    await expect(panel.getByRole('textbox', { name: 'Minuteur d’activité' })).toBeVisible()
  }
  // The timers are taken away first: the windows are read one after the other.
  await panel.getByRole('button', { name: 'Retirer le minuteur' }).click()
  for (const page of [window, room])
    await expect(page.locator('[aria-label^="Temps de l’activité"]')).toHaveCount(0)
  const [here, there] = [await shownIn(window), await shownIn(room)]
  expect(there.length).toBeGreaterThan(PHASES * MINUTES * 3)
  expect(here.map(({ text }) => text)).toEqual(there.map(({ text }) => text))
  // One reading of the clock, told to both in one turn: whatever lies between the two windows is the machine's.
  const told = await toldBy(app)
  expect(changes(told.run).length).toBeGreaterThan(PHASES * MINUTES * 3)
  expect(changes(told.room)).toEqual(changes(told.run))
  const apart = here
    .map(({ at }, index) => Math.abs(at - (there[index]?.at ?? 0)))
    .sort((one, other) => one - other)
  const part = (share: number) => apart[Math.floor((apart.length - 1) * share)] ?? 0
  const figures = [0.5, 0.99, 1].map((share) => part(share).toFixed(1)).join(', ')
  console.log(
    `same second in both windows: ${here.length} compared; median, 99 %, worst ms apart: ${figures}`,
  )
  expect(part(0.5)).toBeLessThan(USUAL)
})
