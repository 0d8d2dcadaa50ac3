/** Every window that Jalon can have, open at once: the trainer's on the run of plan J, the room and the small one. */
import type { Page } from 'playwright/test'
import { planJ } from '../fixtures/plan-j'
import { expect, type Jalon, type LaunchOptions } from '../launch'
import { workspaceWith } from '../workspace'
import { animate } from './home'
import { Run } from './run'

export type EveryWindow = Jalon & {
  readonly pages: Readonly<Record<'trainer' | 'room' | 'small', Page>>
}

export async function everyWindow(
  launchJalon: (options: LaunchOptions) => Promise<Jalon>,
  more: LaunchOptions = {},
): Promise<EveryWindow> {
  const workspace = workspaceWith(planJ)
  const jalon = await launchJalon({ workspace, clock: '2026-11-24T09:00:00', ...more })
  await animate(jalon.window, 'Plan J')
  const run = new Run(jalon.window)
  const room = await run.showRoom(jalon.app)
  await run.start()
  const opened = jalon.app.waitForEvent('window')
  await jalon.window.getByRole('button', { name: 'Petite fenêtre' }).click()
  const small = await opened
  await small.getByRole('timer').waitFor()
  expect(jalon.app.windows()).toHaveLength(3)
  return { ...jalon, pages: { trainer: jalon.window, room, small } }
}
