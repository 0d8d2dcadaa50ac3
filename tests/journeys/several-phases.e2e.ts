// Several phases chosen together: walked over, copied and cut through the clipboard, moved between days, taken back as one step.
import type { DayId, SessionId } from '../../src/shared/domain/base/id'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Deux journées'
const [sharing, markers, situation] = axes.map(({ id }) => id)
const session = sessionOf(
  [
    dayOf('9:00', [
      phaseOf('Accueil', 15, { kind: 'welcome' }),
      phaseOf('Apport', 45, { axis: markers ?? null }),
      phaseOf('Exercice', 90, { axis: situation ?? null }),
      phaseOf('Bilan', 30, { axis: sharing ?? null }),
    ]),
    dayOf('9:00', [], { id: 'second' as DayId }),
  ],
  { id: 'two-days' as SessionId, title: TITLE, axes },
)
const third = sessionOf([dayOf('13:00', [phaseOf('Ouvrir', 20)])], {
  id: 'elsewhere' as SessionId,
  title: 'Ailleurs',
  axes,
})

test('three phases chosen with the keys go through the clipboard into an empty day and another session', async ({
  launchJalon,
}) => {
  const { app, window } = await launchJalon({ workspace: workspaceWith(session, third) })
  const open = (title: string) => window.getByRole('button', { name: title, exact: true }).click()
  await open(TITLE)
  const agenda = new Agenda(window)
  const day = (number: number) => window.getByText(fr.agenda.day(number), { exact: true })
  await agenda.walkTo(1)
  await expect(agenda.row('Accueil')).toBeFocused()
  await window.keyboard.press('Shift+ArrowDown')
  await expect(agenda.row('Apport')).toBeFocused()
  await window.keyboard.press('Shift+ArrowDown')
  await expect(agenda.row('Exercice')).toBeFocused()
  await expect(agenda.chosen).toHaveCount(3)
  await expectAccessible(window, 'Plusieurs phases')
  await window.keyboard.press('Alt+ArrowDown')
  await agenda.expectPhases('09:00 Bilan', '09:30 Accueil', '09:45 Apport', '10:30 Exercice')
  await expect(window.getByText('« 3 phases » commence maintenant le jour 1 à 09:30.')).toBeAttached()
  await expect(agenda.row('Exercice')).toBeFocused()
  await window.keyboard.press('Control+c')
  await expect(window.getByText('3 phases copiées.')).toBeAttached()
  // A readable table for Word and Excel stands beside Jalon's own data.
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text.split(/\r?\n/).map((line) => line.split('\t').slice(0, 3))).toEqual([
    ['Heure', 'Durée', 'Titre'],
    ['09:30', '15', 'Accueil'],
    ['09:45', '45', 'Apport'],
    ['10:30', '90', 'Exercice'],
  ])

  await day(2).click()
  await expect(window.getByText(fr.agenda.empty.title)).toBeVisible()
  await window.keyboard.press('Control+v')
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Exercice')
  await expect(agenda.chosen).toHaveCount(3)
  await expect(agenda.row('Exercice')).toBeFocused()
  // Copied once more behind them, then all deleted: one step each.
  await window.keyboard.press('Control+d')
  await expect(agenda.rows).toHaveCount(6)
  await window.keyboard.press('Control+a')
  await expect(agenda.chosen).toHaveCount(6)
  await window.keyboard.press('Delete')
  await expect(window.getByText(fr.agenda.empty.title)).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(agenda.rows).toHaveCount(6)
  await window.keyboard.press('Control+z')
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Exercice')
  await day(1).click()
  await agenda.expectPhases('09:00 Bilan', '09:30 Accueil', '09:45 Apport', '10:30 Exercice')

  await window.getByRole('button', { name: fr.app.sections.sessions }).first().click()
  await prepare(window, 'Ailleurs')
  await agenda.expectPhases('13:00 Ouvrir')
  await expect(agenda.chosen).toBeFocused()
  await window.keyboard.press('Control+v')
  await agenda.expectPhases('13:00 Ouvrir', '13:20 Accueil', '13:35 Apport', '14:20 Exercice')
  await expect(agenda.row('Apport')).toHaveAccessibleName(/Transmission de repères/)
})

test('the menu of a row cuts those chosen with Ctrl, and Alt takes a phase to another day', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(session)
  const { window } = await launchJalon({ workspace })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.row('Apport').click()
  await agenda.row('Bilan').click({ modifiers: ['ControlOrMeta'] })
  await expect(agenda.chosen).toHaveCount(2)
  await agenda.row('Bilan').click({ button: 'right' })
  const menu = window.getByRole('menu')
  await expect(menu).toContainText('2 phases')
  await expectAccessible(window, 'Menu d’une phase')
  await menu.getByRole('menuitem', { name: 'Couper' }).click()
  await agenda.expectPhases('09:00 Accueil', '09:15 Exercice')
  await expect(agenda.row('Exercice')).toBeFocused()
  await window.keyboard.press('Home')
  await expect(agenda.row('Accueil')).toBeFocused()
  await window.keyboard.press('Control+v')
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Bilan', '10:30 Exercice')
  // What was cut is what comes back, not a copy.
  await expect
    .poll(() => planOnDisk(workspace).days[0]?.phases.map(({ id }) => id))
    .toEqual(['Accueil', 'Apport', 'Bilan', 'Exercice'])

  // The same menu from the keyboard.
  await expect(agenda.row('Bilan')).toBeFocused()
  await window.keyboard.press('Shift+F10')
  await expect(menu).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(agenda.row('Bilan')).toBeFocused()
  await window.keyboard.press('Alt+ArrowRight')
  await agenda.expectPhases('09:00 Apport', '09:45 Bilan')
  await expect(window.getByText('commence maintenant le jour 2 à 09:00')).toBeAttached()
  await window.keyboard.press('Control+z')
  await expect.poll(() => planOnDisk(workspace).days.map(({ phases }) => phases.length)).toEqual([4, 0])
})

test('a phase dragged over the tab of another day shows its hour there, the balance follows, and it goes', async ({
  launchJalon,
}) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const shares = window.getByRole('list', { name: 'Équilibre des axes' }).getByRole('listitem')
  await expect(shares).toHaveText(['Partage18 %', 'Repères27 %', 'Situation55 %'])
  const tab = window.getByText(fr.agenda.day(2), { exact: true })
  const box = await tab.boundingBox()
  if (!box) throw new Error('The second day has no tab')
  await window.getByRole('button', { name: 'Déplacer « Exercice »' }).hover()
  await window.mouse.down()
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
  await expect(window.getByText('Jour 2 à 09:00', { exact: true })).toBeVisible()
  await expect(shares).toHaveText(['Partage40 %', 'Repères60 %'])
  await window.keyboard.press('Escape')
  await expect(shares).toHaveText(['Partage18 %', 'Repères27 %', 'Situation55 %'])
  await window.mouse.up()
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Exercice', '11:30 Bilan')
  await window.getByRole('button', { name: 'Déplacer « Exercice »' }).hover()
  await window.mouse.down()
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
  await expect(window.getByText('Jour 2 à 09:00', { exact: true })).toBeVisible()
  await window.mouse.up()
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Bilan')
  await expect(window.getByText('« Exercice » commence le jour 2 à 09:00.')).toBeAttached()
  await tab.click()
  await agenda.expectPhases('09:00 Exercice')
})
