/** Plan J being run, with the room's window beside it: what the journeys of the run start from. */
import type { ElectronApplication } from 'playwright/test'
import { planJ } from '../fixtures/plan-j'
import { expect, type Jalon, type LaunchOptions, setClock } from '../launch'
import { workspaceWith } from '../workspace'
import { animate } from './home'
import { Run } from './run'

type Launch = (options: LaunchOptions) => Promise<Jalon>

export const onTheDay = (clock: string) => `2026-11-24T${clock}`
/** Time passes until that clock time of the day. */
export const at = (app: ElectronApplication, clock: string) => setClock(app, onTheDay(clock))

/** Plan J begun at that hour. */
export async function begunAt(launchJalon: Launch, clock: string, session = planJ) {
  const { app, window, workspace } = await launchJalon({
    workspace: workspaceWith(session),
    clock: onTheDay(clock),
  })
  await animate(window, 'Plan J')
  const run = new Run(window)
  await run.start()
  await expect(run.phase).toHaveText('Accueil')
  return { app, window, workspace, run, keys: window.keyboard }
}

/** Passes the phases one after the other with that key, each a second after the one before: two at once are one press. */
export async function passTo(
  app: ElectronApplication,
  run: Run,
  from: string,
  titles: readonly string[],
  key = 'ArrowRight',
) {
  const first = Date.parse(`${onTheDay(from)}Z`)
  for (const [index, title] of titles.entries()) {
    await at(app, new Date(first + index * 1000).toISOString().slice(11, 19))
    await run.page.keyboard.press(key)
    await expect(run.phase).toHaveText(title)
  }
}

/** The computer sleeps from now until that clock time of the day, or that local date and time. */
export async function sleepUntil(app: ElectronApplication, clock: string) {
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  await setClock(app, clock.includes('T') ? clock : onTheDay(clock))
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))
}

/** Somebody sets the clock of the computer that many minutes forward, back when negative. */
export const changeClock = (app: ElectronApplication, minutes: number) =>
  app.evaluate((_, by) => void process.emit('jalon:change-clock' as never, by as never), minutes * 60_000)
