// A day that gives way: the short version, sub-groups in parallel, phases put aside, another day.
import type { DayId, SessionId } from '../../src/shared/domain/base/id'
import { minutes } from '../../src/shared/domain/base/time'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, pin, sessionOf, time } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { planOnDisk, workspaceWith } from '../workspace'

const words = fr.agenda.inspector

/** Thirty minutes over, of which two optional phases hold 20 and a phase of 60 that may take 40 the rest. */
const over = sessionOf(
  [
    dayOf(
      '9:00',
      [
        phaseOf('Accueil', 30, { kind: 'welcome' }),
        phaseOf('Apport', 180),
        phaseOf('Repas', 60, { kind: 'meal', pin: pin('start', '12:30') }),
        phaseOf('restart', 10, { title: 'Remise en route', optional: true }),
        phaseOf('Atelier', 60, { minimum: minutes(40) }),
        phaseOf('Galerie', 10, { optional: true }),
        phaseOf('Projet', 160),
      ],
      { targetEnd: time('17:00') },
    ),
  ],
  { id: 'over' as SessionId, title: 'Trop longue' },
)

test('the short version saves 40 minutes of a day 30 over, 10 are available, lunch stays, and its switch gives all back', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(over)
  const { window } = await launchJalon({ workspace })
  await prepare(window, over.title)
  const agenda = new Agenda(window)
  const whole = ['09:00', '09:30', '12:30', '13:30', '13:40', '14:40', '14:50']
  await expect(agenda.starts).toHaveText(whole)
  await expect(window.getByText('30 min de trop après 17:00')).toBeVisible()
  const short = window.getByRole('switch', { name: 'Version courte, gagne 40 min' })
  await short.check()
  await expect(window.getByText('Version courte, 40 min gagnées')).toBeVisible()
  await expect(window.getByText('10 min disponibles avant 17:00')).toBeVisible()
  // The two optional phases have no hour any more; lunch has its own.
  await expect(agenda.starts).toHaveText(['09:00', '09:30', '12:30', '13:30', '14:10'])
  await expect(agenda.row('Repas')).toContainText('12:30')
  await expect(agenda.row('Atelier')).toHaveAccessibleName(/, 40\smin$/)
  for (const title of ['Remise en route', 'Galerie'])
    await expect(
      agenda.list.getByRole('row', { name: new RegExp(`^laissée de côté, ${title}`) }),
    ).toBeVisible()
  await expect.poll(() => planOnDisk(workspace).days[0]?.short).toBe(true)

  await window.getByRole('switch', { name: /^Version courte/ }).uncheck()
  await expect(agenda.starts).toHaveText(whole)
  await expect(window.getByText('30 min de trop après 17:00')).toBeVisible()
  await expect.poll(() => planOnDisk(workspace)).toEqual(over)
})

test('what gives way is chosen in the detail, and the switch offers what it would save', async ({
  launchJalon,
}) => {
  const { window } = await launchJalon({ lang: 'fr' })
  const agenda = new Agenda(window)
  await agenda.row('Galerie croisée').click()
  await window.getByRole('checkbox', { name: words.optional, exact: true }).check()
  await agenda.row('Quatre registres').click()
  await window.getByRole('textbox', { name: words.minimum }).fill('40')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Version courte, gagne 40 min')).toBeVisible()
})

test('sub-groups of 45 and 60 minutes from 10:00 lead to 11:00, count 60, and the shorter has 15 free', async ({
  launchJalon,
}) => {
  const day = dayOf('9:00', [
    phaseOf('Accueil', 60, { kind: 'welcome' }),
    phaseOf('Ateliers', 30),
    phaseOf('together', 30, { title: 'Mise en commun' }),
  ])
  const session = sessionOf([day], { id: 'groups' as SessionId, title: 'Ateliers en parallèle' })
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, session.title)
  const agenda = new Agenda(window)
  await agenda.row('Ateliers').click()
  for (const [index, length] of ['45', '60'].entries()) {
    await window.getByRole('button', { name: words.addGroup }).click()
    const field = window.getByRole('textbox', { name: words.groupDuration(words.groupTitle(index + 1)) })
    await field.fill(length)
    await field.press('Enter')
  }
  await agenda.expectPhases('09:00 Accueil', '10:00 Ateliers', '11:00 Mise en commun')
  await expect(agenda.row('Ateliers')).toHaveAccessibleName(/, 1\sh$/)
  // 60 and 30, not 45 and 60 and 30.
  await expect(window.getByText('1 h 30 de travail, 1 h de logistique')).toBeVisible()
  await expect(window.getByText('Finit à 11:30', { exact: true })).toBeVisible()
  await expect(window.getByText(words.groupFree('15 min'), { exact: true })).toHaveCount(1)
})

test('a phase that goes from day 1 to day 2 leaves day 3 as it was', async ({ launchJalon }) => {
  const day = (id: string, titles: readonly string[]) =>
    dayOf(
      '9:00',
      titles.map((title) => phaseOf(title, 45)),
      { id: id as DayId },
    )
  const session = sessionOf(
    [day('d1', ['Accueil', 'Apport', 'Bilan']), day('d2', ['Suite']), day('d3', ['Retour', 'Projet', 'Fin'])],
    { id: 'three-days' as SessionId, title: 'Trois journées' },
  )
  const workspace = workspaceWith(session)
  const { window } = await launchJalon({ workspace })
  await prepare(window, session.title)
  const agenda = new Agenda(window)
  const show = (number: number) => window.getByText(fr.agenda.day(number), { exact: true }).click()
  const third = ['09:00 Retour', '09:45 Projet', '10:30 Fin']
  await show(3)
  await agenda.expectPhases(...third)
  await show(1)
  await agenda.row('Apport').click()
  await window.getByRole('button', { name: fr.agenda.row.more('Apport') }).click()
  await window.getByRole('menuitem', { name: fr.agenda.actions.toDay(2) }).click()
  await agenda.expectPhases('09:00 Accueil', '09:45 Bilan')
  await show(2)
  await agenda.expectPhases('09:00 Suite', '09:45 Apport')
  await show(3)
  await agenda.expectPhases(...third)
  await expect.poll(() => planOnDisk(workspace).days.map(({ phases }) => phases.length)).toEqual([2, 2, 3])
  expect(planOnDisk(workspace).days[2]).toEqual(session.days[2])
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
