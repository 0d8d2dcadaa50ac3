// Accueil: a week of sessions, a search through whole plans, a calendar file; the keys on a sheet and in the menu.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { SessionId } from '../../src/shared/domain/base/id'
import { calendarDate } from '../../src/shared/domain/base/time'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { expectAccessible } from '../pages/axe'
import { visit } from '../pages/frame'
import { prepare } from '../pages/home'
import { workspaceWith } from '../workspace'

const now = new Date()
const today = calendarDate(
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10),
)
const dated = sessionOf([dayOf('9:00', [phaseOf('p1', 60, { title: 'Théorie' })], { date: today })], {
  id: 'dated' as SessionId,
  title: 'Séance du jour',
})
const other = sessionOf([dayOf('9:00', [phaseOf('p2', 60, { title: 'Jeu' })])], {
  id: 'other' as SessionId,
  title: 'Brouillon',
})

test('a week, a search in the phases, a calendar file, a map, the keys', async ({ launchJalon }) => {
  const workspace = workspaceWith(dated, other)
  const { app, window } = await launchJalon({ workspace })
  await window.getByText('Semaine', { exact: true }).click()
  await expect(window.getByRole('button', { name: 'Séance du jour', exact: true })).toBeVisible()
  await expect(window.getByText('1 séance sans date reste dans la liste.')).toBeVisible()
  await expectAccessible(window, 'Accueil, semaine')
  await window.getByRole('button', { name: 'Semaine suivante' }).click()
  await expect(window.getByRole('button', { name: 'Séance du jour', exact: true })).toHaveCount(0)
  await expect(
    window.getByText(/^Rien cette semaine-là. La séance la plus proche.*Séance du jour/),
  ).toBeVisible()
  await expectAccessible(window, 'Accueil, semaine vide')
  await window.getByRole('button', { name: 'Y aller' }).click()
  await expect(window.getByRole('button', { name: 'Séance du jour', exact: true })).toBeVisible()
  await window.getByText('Liste', { exact: true }).click()
  const search = window.getByRole('textbox', { name: 'Chercher une séance' })
  await search.fill('theorie')
  await expect(window.getByRole('status').filter({ hasText: '1 séance trouvée' })).toBeAttached()
  await expect(window.getByRole('article', { name: 'Séance du jour' })).toBeVisible()
  await search.fill('')

  const file = path.join(test.info().outputPath(), 'jour.ics')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await window.getByRole('button', { name: 'Actions pour « Séance du jour »' }).click()
  await window.getByRole('menuitem', { name: 'Exporter au calendrier (.ics)' }).click()
  await expect(window.getByText('Fichier de calendrier enregistré.')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain(`DTSTART:${today.replaceAll('-', '')}T090000`)

  await prepare(window, 'Séance du jour')
  await visit(window, 'overview')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Aperçu')
  // The same file from within the session: its overview, and the palette.
  const inside = path.join(test.info().outputPath(), 'dedans.ics')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, inside)
  await window.getByRole('button', { name: 'Exporter au calendrier (.ics)' }).click()
  await expect.poll(() => existsSync(inside) && readFileSync(inside, 'utf8')).toBe(readFileSync(file, 'utf8'))
  rmSync(inside)
  await window.keyboard.press('Control+k')
  await window.keyboard.type('calendrier')
  await window.keyboard.press('Enter')
  await expect.poll(() => existsSync(inside) && readFileSync(inside, 'utf8')).toBe(readFileSync(file, 'utf8'))
  await window.getByRole('textbox', { name: 'Adresse' }).fill('Rue de la Loi 16, Bruxelles')
  await expect(window.getByRole('link', { name: 'Voir sur la carte' })).toHaveAttribute(
    'href',
    'https://www.openstreetmap.org/search?query=Rue+de+la+Loi+16%2C+Bruxelles',
  )
  await window.keyboard.press('F1')
  const sheet = window.getByRole('dialog', { name: 'Raccourcis clavier' })
  await expect(sheet).toBeVisible()
  await expectAccessible(window, 'Raccourcis')
  await window.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await window.keyboard.press('Control+Digit7')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Supports')
  // The same from the menu, which presses the key in the window.
  await app.evaluate(({ Menu }) => {
    const go = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Aller à')
    go?.submenu?.items.find(({ label }) => label === 'Déroulé')?.click()
  })
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Déroulé')
})

test('a session without a date says so instead of writing an empty calendar, with the way to set one', async ({
  launchJalon,
}) => {
  const { window } = await launchJalon({ workspace: workspaceWith(other) })
  await window.getByRole('button', { name: 'Actions pour « Brouillon »' }).click()
  await window.getByRole('menuitem', { name: 'Exporter au calendrier (.ics)' }).click()
  const said = window.getByText('Aucune journée n’a de date')
  await expect(said).toBeVisible()
  await window.getByRole('button', { name: 'Fixer la date' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Aperçu')
  await expect(window.getByRole('textbox', { name: 'Date', exact: true })).toBeVisible()
})
