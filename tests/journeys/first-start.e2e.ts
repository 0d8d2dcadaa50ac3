// The very first start, on an empty folder: the founding day is there, complete, in the language of the trainer.
import { en } from '../../src/shared/text/en'
import { HOURS, TITLE } from '../fixtures/founding-day'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession, saved } from '../pages/frame'
import { filesOf, peopleOnDisk, planOnDisk, textIn } from '../workspace'

test('opens the founding day on its déroulé, in French', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ lang: 'fr', clock: '2024-02-12T08:00:00' })
  const agenda = new Agenda(window)
  await expect(window.getByRole('heading', { level: 1, name: 'Déroulé' })).toBeVisible()
  await expect(agenda.starts).toHaveText(HOURS)
  await expect(window.getByText('Finit à 16:00, comme annoncé')).toBeVisible()
  await expect(agenda.row('Raconter une situation numérique vécue')).toContainText('Partage')
  await expect(agenda.row('Quatre registres, trois pôles')).toContainText('60 min')
  await expect(window.getByRole('alert')).toHaveCount(0)
  await expect(window.locator('html')).toHaveAttribute('lang', 'fr')

  await expect(saved(window)).toHaveText('Enregistré à 08:00')
  const plan = planOnDisk(workspace)
  expect(plan.title).toBe(TITLE.fr)
  expect(plan.days[0]?.phases).toHaveLength(14)
  expect(plan.example).toBe(true)
  expect(filesOf(workspace, 'cards')).toHaveLength(16)
  expect(textIn(workspace, 'cards', 'shared-secrecy.json')).toContain('secret')

  // The people stand beside the plan, invented and marked so, and the plan knows none of them.
  const { participants, situations } = peopleOnDisk(workspace)
  expect(participants).toHaveLength(14)
  expect(situations.length).toBeGreaterThanOrEqual(6)
  expect([...participants, ...situations].every(({ fictional }) => fictional)).toBe(true)
  const plans = filesOf(workspace, 'sessions').map((name) => textIn(workspace, 'sessions', name))
  const names = participants.flatMap(({ name }) => [name, name.split(' ').at(-1) ?? name])
  expect(names.filter((name) => plans.join().includes(name))).toEqual([])
})

test('speaks English when asked to', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ lang: 'en' })
  const agenda = new Agenda(window, en)
  await expect(agenda.starts).toHaveText(HOURS)
  await expect(window.getByText('Ends at 16:00, as announced')).toBeVisible()
  await expect(agenda.row('Telling a digital situation from your own work')).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('lang', 'en')
  await expect(saved(window)).toHaveText(/^Saved at/)
  expect(planOnDisk(workspace).title).toBe(TITLE.en)
  expect(textIn(workspace, 'settings.json')).toContain('"en"')
})

test('offers the example once: a trainer who deletes it does not find it again', async ({ launchJalon }) => {
  const { app, window, workspace } = await launchJalon({ lang: 'fr' })
  await leaveSession(window)
  await window.getByRole('button', { name: /^Actions pour/ }).click()
  await window.getByRole('menuitem', { name: 'Supprimer la séance' }).click()
  await expect(window.getByText('Séance supprimée.')).toBeVisible()
  await app.close()
  expect(filesOf(workspace, 'sessions')).toEqual([])
  expect(filesOf(workspace, 'trash')).toHaveLength(1)

  const again = await launchJalon({ lang: 'fr', workspace })
  await expect(again.window.getByText('Préparez votre première journée')).toBeVisible()
  expect(filesOf(workspace, 'sessions')).toEqual([])
})
