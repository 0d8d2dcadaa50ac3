// The plan that a trainer already has: pasted from Word or opened from a file, it becomes the same day in one step.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright/test'
import type { SessionId } from '../../src/shared/domain/id'
import { scheduleOf } from '../../src/shared/domain/schedule'
import { dayOf, sessionOf } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { prepare } from '../pages/home'
import { shippedSession } from '../unit/shipped-content'
import { planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Une journée apportée'
const fixture = (name: string) => path.join(import.meta.dirname, '../fixtures', name)
const founding = shippedSession('fr')
const empty = () =>
  workspaceWith({ ...sessionOf([dayOf('8:00', [])], { id: 'brought' as SessionId, title: TITLE }), axes })

/** What the clipboard gives to a window when a table was copied. */
const paste = (page: Page, html: string) =>
  page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData('text/html', copied)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, html)

const clock = (at: number) =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`

test('a table pasted from Word becomes the founding day, in one step that can be taken back', async ({
  launchJalon,
}) => {
  const workspace = empty()
  const { window } = await launchJalon({ workspace })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await window.getByRole('button', { name: 'Autres actions du déroulé' }).click()
  await window.getByRole('menuitem', { name: 'Apporter un déroulé existant' }).click()
  await expect(window.getByRole('textbox', { name: 'Zone où coller le tableau' })).toBeFocused()
  await expectAccessible(window, 'Apporter un déroulé')
  await paste(window, '<p>Pas de tableau</p>')
  await expect(window.getByText('ne contient pas de tableau')).toBeVisible()
  await paste(window, readFileSync(fixture('plan-from-word.clipboard'), 'utf8'))
  const dialog = window.getByRole('dialog', { name: 'Apporter un déroulé existant' })
  await expect(dialog.getByRole('combobox', { name: 'Colonne « Séquence »' })).toHaveValue('title')
  await expectAccessible(window, 'Apporter un déroulé, aperçu')
  // Nothing is in the plan before it is confirmed.
  await expect(agenda.rows).toHaveCount(0)
  const { phases } = founding.days[0] ?? { phases: [] }
  await dialog.getByRole('button', { name: `Ajouter les ${phases.length} phases` }).click()

  const wanted = founding.days.slice(0, 1).flatMap((day) => scheduleOf(day).items)
  await agenda.expectPhases(...wanted.map(({ start, phase }) => `${clock(start)} ${phase.title}`))
  await expect
    .poll(() => planOnDisk(workspace).days[0]?.phases.map(({ title, duration }) => [title, duration]))
    .toEqual(phases.map(({ title, duration }) => [title, duration]))
  expect(planOnDisk(workspace).days[0]?.start).toBe(540)

  await window.keyboard.press('Control+z')
  await expect(agenda.rows).toHaveCount(0)
  await window.keyboard.press('Control+y')
  await expect(agenda.rows).toHaveCount(phases.length)
})

test('a Word file is opened, a column corrected, a row left out; what is no plan is refused', async ({
  launchJalon,
}) => {
  const { app, window } = await launchJalon({ workspace: empty() })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const choose = (file: string) =>
    app.evaluate(({ dialog }, own) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [own] })
    }, file)
  await window.getByRole('button', { name: 'Autres actions du déroulé' }).click()
  await window.getByRole('menuitem', { name: 'Apporter un déroulé existant' }).click()
  await choose(fixture('session-none.docx'))
  await window.getByRole('button', { name: 'Ouvrir un fichier' }).click()
  await window.getByRole('button', { name: 'Compris' }).click()
  await choose(fixture('plan-from-libreoffice.docx'))
  await window.getByRole('button', { name: 'Ouvrir un fichier' }).click()
  await window.getByRole('combobox', { name: 'Colonne « Contenu »' }).selectOption('Laisser de côté')
  await window.getByRole('checkbox').first().uncheck()
  await window.getByRole('button', { name: 'Ajouter les 13 phases' }).click()
  await expect(agenda.rows).toHaveCount(13)

  // Everything is found from the palette.
  await window.keyboard.press('Control+k')
  await window.keyboard.type('evaluation mot')
  await expectAccessible(window, 'Palette')
  await window.keyboard.press('Enter')
  await expect(agenda.chosen).toContainText('Évaluation et mot de sortie')
})
