// Models that serve again: a phase kept as a method and put elsewhere, templates, series.
import { readdirSync } from 'node:fs'
import type { SessionId } from '../../src/shared/domain/base/id'
import { decodeMethod } from '../../src/shared/format/method-file'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession } from '../pages/frame'
import { prepare } from '../pages/home'
import { filesOf, textIn, workspaceWith } from '../workspace'

const TITLE = 'Une matinée'
const session = sessionOf(
  [
    dayOf('9:00', [
      phaseOf('Accueil', 15),
      phaseOf('theory', 45, { title: 'Théorie', objective: 'Avoir des repères' }),
    ]),
  ],
  { id: 'morning' as SessionId, title: TITLE },
)

test('a phase becomes a method, found by `theorie` and put back in two actions, and changing the copy leaves it alone', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.walkTo(2)
  // They are written with the first change: opening alone writes nothing.
  expect(filesOf(workspace, 'methods')).toEqual([])
  const shipped = readdirSync('resources/library/methods/fr').length
  await window.getByRole('button', { name: 'Autres actions du déroulé' }).click()
  await window.getByRole('menuitem', { name: 'Enregistrer la phase comme méthode' }).click()
  await expect(window.getByText('« Théorie » est dans la bibliothèque.')).toBeVisible()

  await agenda.row('Accueil').click()
  await window.keyboard.press('m')
  await window.keyboard.type('theorie')
  await expect(window.getByRole('option').first()).toContainText('Théorie')
  await window.keyboard.press('Enter')
  await agenda.expectPhases('09:00 Accueil', '09:15 Théorie', '10:00 Théorie')
  await expect(agenda.row('09:15')).toBeFocused()
  await window.keyboard.press('Enter')
  await window.keyboard.type('Théorie, autrement')
  await window.keyboard.press('Enter')
  await agenda.expectPhases('09:00 Accueil', '09:15 Théorie, autrement', '10:00 Théorie')

  await leaveSession(window)
  await window.getByRole('button', { name: 'Bibliothèque', exact: true }).click()
  await window.getByRole('textbox', { name: 'Chercher dans la bibliothèque' }).fill('theorie')
  await window.getByRole('navigation', { name: 'Méthodes' }).getByRole('button').first().click()
  await expect(window.getByRole('textbox', { name: 'Titre', exact: true })).toHaveValue('Théorie')
  await expect(window.getByRole('textbox', { name: 'Objectif' })).toHaveValue('Avoir des repères')

  // Changed, deleted and brought back, it is on the disk as it was left.
  await window.getByRole('textbox', { name: 'Étapes' }).fill('Écouter (20 min)\nRedire')
  await window.getByRole('button', { name: 'Supprimer la méthode' }).click()
  await window.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect.poll(() => filesOf(workspace, 'methods').length).toBe(shipped + 1)
  const [own = ''] = filesOf(workspace, 'methods').filter((name) => name.startsWith('method-'))
  const kept = decodeMethod(textIn(workspace, 'methods', own))
  expect(kept.ok && [kept.value.title, kept.value.steps]).toEqual([
    'Théorie',
    [
      { minutes: 20, text: 'Écouter' },
      { minutes: null, text: 'Redire' },
    ],
  ])
})

test('a template makes a series of three, a session becomes a template, and the series goes on', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  await window.getByRole('button', { name: 'Bibliothèque', exact: true }).click()
  await window.getByText('Modèles de séance', { exact: true }).click()
  await window.getByRole('button', { name: /^Série de trois/ }).click()
  await window.getByRole('button', { name: 'Créer les 3 séances' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Aperçu')
  await leaveSession(window)
  for (const number of [1, 2, 3]) {
    await expect(window.getByText(`Série de trois, séance ${number}`)).toBeVisible()
  }
  await window.getByRole('button', { name: 'Actions pour « Ancrer »' }).click()
  await window.getByRole('menuitem', { name: 'Créer la séance suivante' }).click()
  await leaveSession(window)
  await expect(window.getByText('Série de trois, séance 4')).toBeVisible()

  await window.getByRole('button', { name: `Actions pour « ${TITLE} »` }).click()
  await window.getByRole('menuitem', { name: 'Enregistrer comme modèle' }).click()
  await expect(window.getByText(`Modèle « ${TITLE} » enregistré`)).toBeVisible()
  await window
    .getByRole('button', { name: new RegExp(`^${TITLE}$`) })
    .first()
    .waitFor()
  await expect.poll(() => filesOf(workspace, 'session-templates').length).toBe(4)
  expect(filesOf(workspace, 'sessions')).toHaveLength(5)
})
