// What gives way in a day: the short version, sub-groups in parallel, phases put aside, another day.
import { fr } from '../../src/shared/text/fr'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { planOnDisk } from '../workspace'

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
