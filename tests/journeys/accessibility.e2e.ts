// Every screen of both windows seen by axe, light and dark: no violation, in any state of the run.
import { fr } from '../../src/shared/text/fr'
import { TITLE } from '../fixtures/founding-day'
import { expect, setClock, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { leaveSession, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { sleepUntil } from '../pages/plan-j-run'
import { Run } from '../pages/run'
import { choose, leaveSettings, openSettings } from '../pages/settings'
import { expectTouchable } from '../pages/touch'
import { workspaceAs } from '../workspace'

const onTheDay = (clock: string) => `2024-02-19T${clock}`

// Axe takes a second or two for each screen.
test.describe.configure({ mode: 'parallel', timeout: 300_000 })

for (const [theme, name] of [
  ['light', 'Claire'],
  ['dark', 'Sombre'],
] as const) {
  test(`axe finds nothing while a session is prepared, ${theme}`, async ({ launchJalon }) => {
    const { window } = await launchJalon({ lang: 'fr' })
    const see = (screen: string) => expectAccessible(window, `${screen}, ${theme}`)
    await leaveSession(window)
    await openSettings(window)
    await choose(window, name)
    await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    await see('Réglages')
    await leaveSettings(window)
    await see('Accueil')
    await window.getByRole('button', { name: 'Bibliothèque', exact: true }).click()
    await see('Bibliothèque, méthodes')
    await window.getByText('Modèles de séance', { exact: true }).click()
    await see('Bibliothèque, modèles de séance')
    await window.getByText(fr.library.tabs.grids, { exact: true }).click()
    await see('Bibliothèque, grilles')
    await window.getByRole('button', { name: 'Séances', exact: true }).click()

    await prepare(window, TITLE.fr)
    const agenda = new Agenda(window)
    await see('Déroulé')
    await window.keyboard.press('m')
    await expect(window.getByRole('combobox', { name: 'Chercher une méthode' })).toBeFocused()
    await see('Déroulé, choix d’une méthode')
    await window.keyboard.press('Escape')
    await agenda.walkTo(4)
    await agenda.typeLength('1h15')
    await expect(agenda.overlaps).toHaveCount(1)
    await agenda.row('Quatre registres').click()
    await expect(window.getByRole('complementary')).toContainText('Phase 5 sur 14')
    await see('Déroulé, chevauchement et détail')
    await agenda.typeLength('xyz')
    await expect(window.getByText('« xyz » n’est pas une durée')).toBeVisible()
    await see('Déroulé, durée refusée')
    await window.getByRole('button', { name: 'Actions pour « Repas »' }).click()
    await see('Déroulé, menu d’une phase')
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: /^Annuler :/ }).click()
    await expect(agenda.overlaps).toHaveCount(0)
    for (const section of [
      'overview',
      'cards',
      'participants',
      'situations',
      'actions',
      'handouts',
      'report',
    ] as const) {
      await visit(window, section)
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(fr.app.sections[section])
      await see(section)
    }
    await visit(window, 'participants')
    await window
      .getByRole('button', { name: /^Détails de/ })
      .first()
      .click()
    await see('Participants, détails')
    for (const view of ['presence', 'groups', 'evaluation'] as const) {
      await window.getByText(fr.participants.views[view], { exact: true }).click()
      await see(`Participants, ${view}`)
    }
    await window.getByRole('button', { name: 'Saisir un questionnaire' }).click()
    await see('Participants, questionnaire')
    await window.getByRole('button', { name: 'Importer' }).click()
    await window.getByRole('textbox', { name: 'Liste collée' }).fill('Nom;Service\nLéa;CPAS')
    await window.getByRole('button', { name: 'Lire cette liste' }).click()
    await see('Participants, aperçu de l’import')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await visit(window, 'situations')
    await window.getByRole('button', { name: 'Détails' }).click()
    await window.getByRole('gridcell').first().click()
    await see('Situations, détails et case en cours')
    await window.getByText('Croisée', { exact: true }).click()
    await see('Situations, vue croisée')
    await visit(window, 'actions')
    await window
      .getByRole('button', { name: /^Détails : / })
      .first()
      .click()
    await see('Pistes d’action, détails')
    await window.getByText('Notes', { exact: true }).click()
    await see('Notes')
    await visit(window, 'handouts')
    await window.getByRole('button', { name: 'Déroulé de l’animation' }).click()
    await see('Supports, déroulé de l’animation')
  })

  test(`axe finds nothing while a session is run, ${theme}`, async ({ launchJalon }) => {
    const workspace = workspaceAs({ theme, exampleOffered: false })
    const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
    const see = (screen: string) => expectAccessible(window, `${screen}, ${theme}`)
    await leaveSession(window)
    await animate(window, TITLE.fr)
    const run = new Run(window)
    await see('Animer, avant')
    const room = await run.showRoom(app)
    await expectAccessible(room, 'Salle, avant')
    await run.start()
    await expect(run.timer).toHaveText('15:00')
    await see('Animer')
    await expectTouchable(window, 'Animer')
    await setClock(app, onTheDay('09:13:30'))
    await expect(window.getByText('Bientôt fini')).toBeVisible()
    await see('Animer, bientôt fini')
    await setClock(app, onTheDay('09:16:00'))
    await expect(run.timer).toHaveText('+01:00')
    await see('Animer, dépassé')
    await window.keyboard.press('ArrowRight')
    await expect(run.phase).toHaveText('Ouvrir la boîte noire : cadre et objectifs')
    await setClock(app, onTheDay('09:16:01'))
    await window.keyboard.press('ArrowRight')
    await expect(run.phase).toHaveText('Raconter une situation numérique vécue')
    await window.keyboard.press('e')
    await expect(new Run(window).note).toBeFocused()
    await window.keyboard.type('Une note')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('list', { name: 'Notes de cette animation' })).toContainText('Une note')
    await window.keyboard.press('Escape')
    await see('Animer, avec une note')
    await expectAccessible(room, 'Salle, phase')
    await window.keyboard.press('Space')
    await expect(room.getByText('Chrono en pause')).toBeVisible()
    await see('Animer, en pause')
    await expectAccessible(room, 'Salle, en pause')
    await window.keyboard.press('Space')
    await setClock(app, onTheDay('09:16:02'))
    await window.keyboard.press('ArrowRight')
    await expect(room.getByText(/^Reprise à/)).toBeVisible()
    await expectAccessible(room, 'Salle, pause café')
    await setClock(app, onTheDay('12:40:00'))
    await expect(window.getByText(/Rien n’est déplacé sans vous/)).toBeVisible()
    await see('Animer, conflit')
    for (const [key, panel] of [
      ['r', 'Rattraper'],
      ['a', 'Salle'],
      ['p', 'Présences du matin'],
    ] as const) {
      await window.keyboard.press(key)
      const region = window.getByRole('region', { name: panel })
      await expect(region).toBeVisible()
      await expect(region.getByRole('heading')).toBeVisible()
      await see(`Animer, ${panel}`)
      await expectTouchable(window, `Animer, ${panel}`)
      await region.getByRole('button', { name: 'Fermer', exact: true }).click()
    }
    await window.keyboard.press('d')
    await expect(window.getByRole('textbox', { name: 'J’ai commencé il y a' })).toBeVisible()
    await see('Animer, début à corriger')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('textbox', { name: 'J’ai commencé il y a' })).toHaveCount(0)
    await sleepUntil(app, onTheDay('12:52:00'))
    await expect(window.getByRole('alert')).toContainText('Veille de 12 min')
    await see('Animer, après une veille')
    await expectTouchable(window, 'Animer, après une veille')
    await window.getByRole('alert').getByRole('button', { name: 'Temps de phase' }).click()
    const opened = app.waitForEvent('window')
    await window.getByRole('button', { name: 'Petite fenêtre' }).click()
    const small = await opened
    await small.getByRole('timer').waitFor()
    await expectAccessible(small, `Petite fenêtre, ${theme}`)
    await small.close()
    await window.mouse.move(720, 400)
    await expect(window.getByRole('tooltip')).toHaveCount(0)
    await window.keyboard.press('F1')
    await expect(window.getByRole('dialog')).toBeVisible()
    await see('Animer, raccourcis')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await window.getByRole('button', { name: 'Quitter l’animation' }).click()
    await window.getByRole('button', { name: 'Terminer la séance…' }).click()
    await see('Animer, terminer')
    await window.getByRole('dialog').getByRole('button', { name: 'Terminer la séance', exact: true }).click()
    await expect(run.phase).toHaveText('Séance terminée')
    await see('Animer, terminé')
    await expectAccessible(room, 'Salle, terminé')
  })
}

test('axe finds nothing in an empty workspace and an empty session', async ({ launchJalon }) => {
  const { window } = await launchJalon({ lang: 'fr' })
  await leaveSession(window)
  await window.getByRole('button', { name: /^Actions pour/ }).click()
  await window.getByRole('menuitem', { name: 'Supprimer la séance' }).click()
  await expect(window.getByText('Préparez votre première journée')).toBeVisible()
  await expectAccessible(window, 'Bienvenue')
  await window.getByRole('button', { name: 'Créer une séance' }).click()
  await expect(window.getByRole('textbox', { name: 'Titre de la séance' })).toBeVisible()
  await expectAccessible(window, 'Aperçu vide')
  await visit(window, 'agenda')
  await expect(window.getByText('Un déroulé, phase par phase')).toBeVisible()
  await expectAccessible(window, 'Déroulé vide')
  await window.getByRole('button', { name: 'Animer' }).click()
  await expect(window.getByRole('button', { name: 'Ouvrir le déroulé' })).toBeVisible()
  await expectAccessible(window, 'Animer sans phase')
})
