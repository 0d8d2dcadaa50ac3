// Réglages: the trash, a backup and the way back from it, everything exported, the typeface, letters turned off.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { planJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { prepare } from '../pages/home'
import { leaveSettings, openSettings } from '../pages/settings'
import { filesOf, workspaceWith } from '../workspace'

/** What the trainer chooses in the next dialogs for files and folders. */
const answers = (app: ElectronApplication, chosen: string) =>
  app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: false, filePath }),
      showOpenDialog: async () => ({ canceled: false, filePaths: [filePath] }),
    })
  }, chosen)

test('a deleted session is found again after a restart, put back, and erased for good', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(planJ)
  const first = await launchJalon({ workspace })
  await first.window.getByRole('button', { name: 'Actions pour « Plan J »' }).click()
  await first.window.getByRole('menuitem', { name: 'Supprimer la séance' }).click()
  await expect(first.window.getByText('Séance supprimée.')).toBeVisible()
  await first.app.close()

  const { window } = await launchJalon({ workspace })
  await openSettings(window)
  await window.getByRole('button', { name: 'Rétablir « Plan J »' }).click()
  await expect(window.getByText('La corbeille est vide.')).toBeVisible()
  await leaveSettings(window)
  await window.getByRole('button', { name: 'Actions pour « Plan J »' }).click()
  await window.getByRole('menuitem', { name: 'Supprimer la séance' }).click()
  await openSettings(window)
  await window.getByRole('button', { name: 'Effacer pour de bon « Plan J »' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText('Cela ne s’annule pas.')
  await dialog.getByRole('button', { name: 'Effacer pour de bon' }).click()
  await expect(window.getByText('La corbeille est vide.')).toBeVisible()
  expect(filesOf(workspace, 'trash')).toEqual([])
  expect(filesOf(workspace, 'versions/sessions')).toEqual([])
})

test('a backup brings everything back after a restart, and what it replaced is in the trash', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(planJ)
  const file = path.join(test.info().outputPath(), 'sauvegarde.jalon')
  const first = await launchJalon({ workspace })
  await answers(first.app, file)
  await openSettings(first.window)
  await first.window.getByRole('button', { name: 'Sauvegarder…' }).click()
  await expect(first.window.getByText('Sauvegarde écrite dans « sauvegarde.jalon » et relue.')).toBeVisible()
  expect(statSync(file).mode & 0o077).toBe(0)
  await leaveSettings(first.window)
  await first.window.getByRole('button', { name: 'Nouvelle séance' }).first().click()
  await expect.poll(() => filesOf(workspace, 'sessions').length).toBe(2)
  await first.window.getByRole('navigation', { name: 'Fil' }).getByRole('button', { name: 'Séances' }).click()

  await openSettings(first.window)
  await first.window.getByRole('button', { name: 'Choisir un fichier…' }).click()
  await expect(first.window.getByRole('dialog')).toContainText('1 séance')
  // The journey starts it again itself.
  await first.app.evaluate(({ app }) => Object.assign(app, { relaunch: () => {} }))
  const closed = first.app.waitForEvent('close')
  await first.window.getByRole('button', { name: 'Restaurer et redémarrer' }).click()
  await closed

  const { window } = await launchJalon({ workspace })
  await expect(window.getByRole('article', { name: 'Plan J' })).toBeVisible()
  expect(filesOf(workspace, 'sessions')).toEqual(['plan-j.json'])
  await openSettings(window)
  await expect(window.getByText('Tout ce qu’une restauration a remplacé')).toBeVisible()
})

test('everything is exported to be read without Jalon; typeface and letters follow the settings', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(planJ)
  const { app, window } = await launchJalon({ workspace })
  await answers(app, test.info().outputPath())
  await openSettings(window)
  await window.getByRole('button', { name: 'Exporter…' }).click()
  await expect(window.getByText(/fichiers exportés dans/)).toBeVisible()
  const [folder = ''] = readdirSync(test.info().outputPath()).filter((name) =>
    name.startsWith('Jalon export'),
  )
  const session = path.join(test.info().outputPath(), folder, '2026-11-24 Plan J')
  expect(existsSync(path.join(session, 'Séance.md'))).toBe(true)

  const family = () => window.evaluate(() => getComputedStyle(document.body).fontFamily)
  expect(await family()).not.toContain('Atkinson')
  await window.getByRole('switch', { name: 'Lecture facilitée' }).press('Space')
  await expect.poll(family).toContain('Atkinson Hyperlegible')
  await window.evaluate(() => document.fonts.ready)
  expect(await window.evaluate(() => document.fonts.check('15px "Atkinson Hyperlegible"', 'é'))).toBe(true)

  await window.getByRole('switch', { name: 'Raccourcis d’une seule lettre' }).press('Space')
  await leaveSettings(window)
  await prepare(window, 'Plan J')
  const rows = window.getByRole('grid').getByRole('row')
  await rows.first().focus()
  const before = await rows.count()
  await window.keyboard.press('n')
  await window.keyboard.press('ArrowDown')
  expect(await rows.count()).toBe(before)
})
