// What gives way in a day: the short version, sub-groups in parallel, phases put aside, another day.
import type { DayId, SessionId } from '../../src/shared/domain/id'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceWith } from '../workspace'

const words = fr.agenda.inspector

test('the short version saves what it says, moves no fixed hour, and is undone by its switch', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const agenda = new Agenda(window)
  const row = (title: string) => agenda.row(title)
  await row('Galerie croisée').click()
  await window.getByRole('checkbox', { name: words.optional, exact: true }).check()
  await row('Quatre registres').click()
  await window.getByRole('textbox', { name: words.minimum }).fill('40')
  await window.keyboard.press('Enter')
  const short = window.getByRole('switch', { name: /^Version courte/ })
  await expect(window.getByText('Version courte, gagne 40 min')).toBeVisible()
  await short.check()
  await expect(row('Quatre registres')).toContainText('40 min')
  await expect(row('Relire son propre cas')).toContainText('11:25')
  await expect(row('Repas')).toContainText('12:15')
  await expect(agenda.list.getByRole('row', { name: /^laissée de côté, Galerie croisée/ })).toBeVisible()
  await expect(row('Écrire une règle')).toContainText('14:40')
  await expect.poll(() => planOnDisk(workspace).days[0]?.short).toBe(true)
  await short.uncheck()
  await expect(row('Quatre registres')).toHaveAccessibleName(/, 1\sh$/)
  await expect(row('Écrire une règle')).toContainText('15:00')
})

test('sub-groups start together, the longest counts and the shorter says what it has left', async ({
  launchJalon,
}) => {
  const { window } = await launchJalon({ lang: 'fr' })
  const agenda = new Agenda(window)
  await agenda.row('Jouer, changer').click()
  for (const _ of ['one', 'two']) await window.getByRole('button', { name: words.addGroup }).click()
  const length = window.getByRole('textbox', { name: words.groupDuration(words.groupTitle(1)) })
  await length.fill('45')
  await length.press('Enter')
  await expect(window.getByText(words.groupFree('15 min'))).toBeVisible()
  await expect(agenda.rows.filter({ hasText: 'Pause' }).nth(1)).toContainText('14:25')
})

test('a phase is put aside, taken back, and moved to a day that was added', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const agenda = new Agenda(window)
  const title = 'Remise en route : prendre position'
  const act = async (name: string) => {
    await window.getByRole('button', { name: fr.agenda.row.more(title) }).click()
    await window.getByRole('menuitem', { name }).click()
  }
  await agenda.row('Remise en route').click()
  await act(fr.agenda.actions.park)
  const aside = window.getByRole('region', { name: fr.agenda.parked.title })
  await expect(aside).toContainText(title)
  await expect(agenda.row('Jouer, changer')).toContainText('13:15')
  await aside.getByRole('button', { name: fr.agenda.parked.back(title) }).click()
  await expect(aside).toHaveCount(0)
  await expect(agenda.row('Remise en route')).toBeVisible()

  await window.getByRole('button', { name: fr.agenda.days.menu }).click()
  await window.getByRole('menuitem', { name: fr.agenda.days.add }).click()
  await expect(window.getByText(fr.agenda.empty.title)).toBeVisible()
  await window.getByText(fr.agenda.day(1), { exact: true }).click()
  const before = planOnDisk(workspace).days[0]?.phases.length ?? 0
  await agenda.row('Remise en route').click()
  await act(fr.agenda.actions.toDay(2))
  await window.getByText(fr.agenda.day(2), { exact: true }).click()
  await expect(agenda.row('Remise en route')).toContainText('09:00')
  await expect
    .poll(() => planOnDisk(workspace).days.map(({ phases }) => phases.length))
    .toEqual([before - 1, 1])
})

test('three phases chosen by keyboard are copied into another day, and moved or deleted as one step', async ({
  launchJalon,
}) => {
  const days = [
    dayOf('9:00', [
      phaseOf('Accueil', 15),
      phaseOf('Apport', 45),
      phaseOf('Exercice', 90),
      phaseOf('Bilan', 30),
    ]),
    { ...dayOf('9:00', []), id: 'second' as DayId },
  ]
  const session = sessionOf(days, { id: 'two-days' as SessionId, title: 'Deux journées' })
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, 'Deux journées')
  const agenda = new Agenda(window)
  await agenda.walkTo(1)
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(agenda.chosen).toHaveCount(3)
  await window.keyboard.press('Alt+ArrowDown')
  await agenda.expectPhases('09:00 Bilan', '09:30 Accueil', '09:45 Apport', '10:30 Exercice')
  await window.keyboard.press('ControlOrMeta+c')
  await window.getByText(fr.agenda.day(2), { exact: true }).click()
  await expect(window.getByText(fr.agenda.empty.title)).toBeVisible()
  await window.keyboard.press('ControlOrMeta+v')
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Exercice')
  await agenda.row('Accueil').click()
  await agenda.row('Exercice').click({ modifiers: ['ControlOrMeta'] })
  await window.keyboard.press('Delete')
  await agenda.expectPhases('09:00 Apport')
  await window.keyboard.press('ControlOrMeta+z')
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Exercice')
  await window.getByText(fr.agenda.day(1), { exact: true }).click()
  await agenda.expectPhases('09:00 Bilan', '09:30 Accueil', '09:45 Apport', '10:30 Exercice')
})
