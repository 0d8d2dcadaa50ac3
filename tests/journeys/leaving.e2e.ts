// Leaving and coming twice: what was just typed is not lost, and a second start shows the first window.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { SessionId } from '../../src/shared/domain/base/id'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Une courte séance'
const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 20), phaseOf('Bilan', 10)])], {
  id: 'short' as SessionId,
  title: TITLE,
})

test('keeps what was typed right before the window was closed', async ({ launchJalon }) => {
  const { app, window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.walkTo(2)
  await window.keyboard.press('Enter')
  await window.keyboard.type('Bilan et dernier mot')
  await expect(agenda.chosen).toHaveAccessibleName('09:20, Bilan et dernier mot, Non attribué, 10 min')
  const gone = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone
  expect(planOnDisk(workspace).days[0]?.phases.map(({ title }) => title)).toEqual([
    'Accueil',
    'Bilan et dernier mot',
  ])
})

test('a length still being typed is kept as well', async ({ launchJalon }) => {
  const { app, window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.walkTo(2)
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await expect(agenda.length('Bilan')).toBeFocused()
  await window.keyboard.type('1h30')
  const gone = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone
  expect(planOnDisk(workspace).days[0]?.phases[1]?.duration).toBe(90)
})

test('a second start ends by itself and shows the window of the first', async ({ launchJalon }) => {
  const { app, window } = await launchJalon({ workspace: workspaceWith(session) })
  await expect(window.getByRole('article', { name: TITLE })).toBeVisible()
  const userData = await app.evaluate((electron) => electron.app.getPath('userData'))
  const root = path.resolve(import.meta.dirname, '..', '..')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await isVisible()).toBe(false)
  const words = [...asRoot, `--user-data-dir=${userData}`, root]
  const second = spawn(process.env.ELECTRON_EXEC_PATH ?? '', words)
  const ended = once(second, 'exit')
  await expect.poll(isVisible).toBe(true)
  expect((await ended)[0]).toBe(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await prepare(window, TITLE)
  await new Agenda(window).expectPhases('09:00 Accueil', '09:20 Bilan')
})
