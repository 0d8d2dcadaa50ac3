// A key that is held makes and takes away once; one that is refused changes nothing, and undoing nothing says nothing.
import type { Page } from 'playwright/test'
import { fr } from '../../src/shared/text/fr'
import { TITLE } from '../fixtures/founding-day'
import { expect, setClock, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { filesOf, workspaceWith } from '../workspace'

/** Holds a key down: pressed once, and sent again and again until it is let go. */
async function hold(page: Page, key: string, ...modifiers: readonly string[]) {
  for (const modifier of modifiers) await page.keyboard.down(modifier)
  for (let time = 0; time < 6; time += 1) await page.keyboard.down(key)
  await page.keyboard.up(key)
  for (const modifier of modifiers) await page.keyboard.up(modifier)
}

const section = (page: Page) => page.getByRole('heading', { level: 1 })

test('a key that is held makes and takes away once; one that is refused changes nothing', async ({
  launchJalon,
}) => {
  test.setTimeout(150_000)
  const { app, window, workspace } = await launchJalon({
    workspace: workspaceWith(),
    lang: 'fr',
    clock: '2026-07-01T09:00',
  })
  const agenda = new Agenda(window)
  const keys = window.keyboard
  const dialog = window.getByRole('dialog')
  await expect(window.getByText('Préparez votre première journée')).toBeVisible()
  await hold(window, 'n', 'Control')
  await expect(section(window)).toHaveText(fr.app.sections.overview)
  await window.getByRole('textbox', { name: 'Titre de la séance' }).fill(TITLE.fr)
  await leaveSession(window)
  await expect(window.getByRole('article')).toHaveCount(1)
  expect(filesOf(workspace, 'sessions')).toHaveLength(1)
  // A button as well.
  await window.getByRole('button', { name: fr.home.create, exact: true }).focus()
  await hold(window, 'Enter')
  await expect(section(window)).toHaveText(fr.app.sections.overview)
  await keys.press('Control+2')
  await expect.poll(() => filesOf(workspace, 'sessions').length).toBe(2)
  await leaveSession(window)
  await prepare(window, TITLE.fr)

  // Nothing left to take back: nothing is done, and nothing said.
  const add = window.getByRole('button', { name: 'Ajouter une phase' }).last()
  await add.click()
  await keys.type('Accueil')
  await keys.press('Enter')
  await hold(window, 'z', 'Control')
  await expect(window.getByText(fr.agenda.empty.title)).toBeVisible()
  await keys.press('Control+z')
  await keys.press('Control+y')
  await expect(agenda.rows).toHaveCount(1)
  await expect(dialog).toHaveCount(0)
  await hold(window, 'y', 'Control')

  await expect(agenda.row('Accueil')).toBeVisible()
  await agenda.row('Accueil').click()
  const start = window.getByRole('textbox', { name: 'Titre de la phase' }).first()
  await hold(window, 'n')
  await expect(agenda.rows).toHaveCount(2)
  await expect(start).toBeFocused()
  // The key went on into the title of the new phase.
  await expect(start).toHaveValue('')
  await keys.type('Deux')
  await keys.press('Enter')
  await expect(agenda.chosen).toBeFocused()
  await hold(window, 'd', 'Control')
  await expect(agenda.rows).toHaveCount(3)
  await hold(window, '+')
  await expect(agenda.length('Deux').last()).toHaveValue(/^60\smin$/)
  await keys.press('Control+z')
  await expect(agenda.length('Deux').last()).toHaveValue(/^30\smin$/)
  await hold(window, 'p')
  await expect(agenda.chosen).toContainText(fr.agenda.row.fixedStart)
  await keys.press('p')
  await keys.press('Control+c')
  await hold(window, 'v', 'Control')
  await expect(agenda.rows).toHaveCount(4)
  await hold(window, 'ArrowUp', 'Alt')
  await expect(agenda.rows.first()).toContainText('Deux')
  await keys.press('Control+z')
  await expect(agenda.rows.first()).toContainText('Accueil')
  await hold(window, 'Delete')
  await expect(agenda.rows).toHaveCount(3)
  await keys.press('Control+z')
  await expect(agenda.rows).toHaveCount(4)

  // In the run.
  await leaveSession(window)
  await animate(window, TITLE.fr)
  const run = new Run(window)
  await run.start()
  await expect(run.timer).toBeVisible()
  const sessions = filesOf(workspace, 'sessions')
  for (const key of ['Control+n', 'Control+d', 'F5', 'Control+2']) {
    await keys.press(key)
    if (key === 'Control+2') await keys.press('F5')
    await expect(run.timer).toBeVisible()
  }
  await expect(dialog).toHaveCount(0)
  expect(filesOf(workspace, 'sessions')).toEqual(sessions)
  // Later than a press that still belongs to the start.
  await setClock(app, '2026-07-01T09:01')
  await hold(window, 'PageDown')
  await expect(run.phase).toHaveText('Deux')
  // Elsewhere while it runs: said in passing, and nothing is made.
  await run.leave()
  await keys.press('Control+n')
  await expect(window.getByRole('alert').filter({ hasText: 'terminez-la d’abord' })).toBeVisible()
  await expect(dialog).toHaveCount(0)
  expect(filesOf(workspace, 'sessions')).toEqual(sessions)
})
