// Planned 30, took 42: told when the session, its copy or its model is prepared again, adopted with one click, ignored without a trace.
import type { SessionId } from '../../src/shared/domain/base/id'
import { calendarDate } from '../../src/shared/domain/base/time'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, setClock, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Une demi-journée'
const REMARK = 'Deux récits suffisent'
const onTheDay = (clock: string) => `2024-02-19T${clock}`
const day = dayOf(
  '9:00',
  [
    phaseOf('Accueil', 15, { kind: 'welcome' }),
    phaseOf('stories', 30, { title: 'Récits' }),
    phaseOf('Bilan', 15),
  ],
  { date: calendarDate('2024-02-19') },
)
const session = sessionOf([day], { id: 'half' as SessionId, title: TITLE })

test('30 minutes planned that took 42 are told the next time, in the session, in its model and as a remark in the copy', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(session)
  const { app, window } = await launchJalon({ workspace, clock: onTheDay('09:00:00') })
  const menu = async (item: string) => {
    await window.getByRole('button', { name: fr.home.menu.label(TITLE) }).click()
    await window.getByRole('menuitem', { name: item }).click()
  }
  await menu(fr.library.templates.save)
  await expect(window.getByText(`Modèle « ${TITLE} » enregistré`)).toBeVisible()
  await animate(window, TITLE)
  const run = new Run(window)
  await run.start()
  for (const [clock, title] of [
    ['09:15:00', 'Récits'],
    ['09:57:00', 'Bilan'],
  ] as const) {
    await setClock(app, onTheDay(clock))
    await window.keyboard.press('PageDown')
    await expect(run.phase).toHaveText(title)
    if (title !== 'Récits') continue
    await window.keyboard.press('e')
    await expect(run.note).toBeFocused()
    await window.keyboard.press('Alt+Digit5')
    await run.note.fill(REMARK)
    await window.keyboard.press('Enter')
    await expect(run.note).toHaveValue('')
    await window.keyboard.press('Escape')
  }
  await setClock(app, onTheDay('10:12:00'))
  await window.keyboard.press('PageDown')
  const ending = window.getByRole('dialog', { name: 'Terminer la séance' })
  await ending.getByRole('button', { name: 'Terminer la séance' }).click()
  await window.getByRole('button', { name: 'Voir le bilan' }).click()
  await window.getByRole('button', { name: 'Reporter dans le modèle' }).click()
  const carry = window.getByRole('dialog', { name: 'Reporter ce que la journée a appris' })
  await carry.getByRole('button', { name: 'Reporter', exact: true }).click()
  await expect(carry).toHaveCount(0)

  // Ignored: the plan is what it was.
  await visit(window, 'agenda')
  const agenda = new Agenda(window)
  const planned = ['09:00 Accueil', '09:15 Récits', '09:45 Bilan'] as const
  const detail = window.getByRole('complementary')
  await agenda.row('Récits').click()
  await expect(detail).toContainText('Réalisé 42 min la dernière fois')
  await expect(detail).toContainText(REMARK)
  await agenda.expectPhases(...planned)
  await expect(agenda.row('Récits')).toHaveAccessibleName(/, 30\smin$/)
  expect(planOnDisk(workspace).days[0]?.phases.map(({ duration }) => duration)).toEqual([15, 30, 15])

  // Its copy has the remark, and no real time of another group.
  await leaveSession(window)
  await menu(fr.home.menu.duplicate)
  await prepare(window, `${TITLE} (copie)`)
  await agenda.row('Récits').click()
  await expect(detail).toContainText(REMARK)
  await expect(detail).not.toContainText('la dernière fois')

  // Adopted with one click.
  await leaveSession(window)
  await window.getByRole('listitem').getByRole('button', { name: TITLE, exact: true }).click()
  await agenda.row('Récits').click()
  await detail.getByRole('button', { name: 'Prévoir 42 min' }).click()
  await agenda.expectPhases('09:00 Accueil', '09:15 Récits', '09:57 Bilan')
  await expect(agenda.row('Récits')).toHaveAccessibleName(/, 42\smin$/)

  // What is made of the model knows it as well, and still plans 30.
  await leaveSession(window)
  await window.getByRole('button', { name: 'Bibliothèque', exact: true }).click()
  await window.getByText('Modèles de séance', { exact: true }).click()
  await window.getByRole('navigation').getByRole('button', { name: TITLE }).click()
  await window.getByRole('button', { name: 'Créer la séance' }).click()
  await visit(window, 'agenda')
  await agenda.expectPhases(...planned)
  await agenda.row('Récits').click()
  await expect(detail).toContainText('Réalisé 42 min la dernière fois')
  await expect(detail).toContainText(REMARK)
})
