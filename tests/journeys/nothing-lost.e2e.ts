// Nothing is lost: ten changes of ten kinds taken back and done again, and a session whole from the trash after a restart.
import type { DayId, SessionId } from '../../src/shared/domain/base/id'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, pin, sessionOf, time } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { prepare } from '../pages/home'
import { openSettings } from '../pages/settings'
import { filesOf, planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Rien ne se perd'
const session = sessionOf(
  [
    dayOf(
      '9:00',
      [
        phaseOf('Accueil', 15, { kind: 'welcome' }),
        phaseOf('Apport', 45, { axis: axes[1]?.id ?? null, notes: 'Garder le fil.' }),
        phaseOf('Repas', 60, { kind: 'meal', pin: pin('start', '12:00') }),
        phaseOf('Bilan', 30),
      ],
      { targetEnd: time('16:00') },
    ),
    dayOf('10:00', [phaseOf('Suite', 20)], { id: 'second' as DayId }),
  ],
  { id: 'kept' as SessionId, title: TITLE, axes },
)

test('ten different changes undone ten times are the start, done again ten times the end', async ({
  launchJalon,
}) => {
  const workspace = workspaceWith(session)
  const { app, window } = await launchJalon({ workspace })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const keys = window.keyboard
  const onDisk = () => planOnDisk(workspace)
  const row = (title: string) => agenda.row(title)
  await expect(row('Accueil')).toBeFocused()
  // 1: a length; 2: an order; 3: a copy; 4: an axis; 5: a kind; 6: a fixed hour; 7: another day; 8: aside; 9: gone; 10: a title.
  await keys.press('+')
  await expect(row('Accueil')).toHaveAccessibleName(/20\smin$/)
  await keys.press('Alt+ArrowDown')
  await agenda.expectPhases('09:00 Apport', '09:45 Accueil', '12:00 Repas', '13:00 Bilan')
  await keys.press('Control+d')
  await expect(agenda.rows).toHaveCount(5)
  await expect(agenda.rows.nth(2)).toBeFocused()
  await keys.press('Digit1')
  await expect(agenda.chosen).toHaveAccessibleName(/Partage des pratiques/)
  await keys.press('Home')
  await expect(row('Apport')).toBeFocused()
  await keys.press(`Digit${axes.length + 1}`)
  await expect(row('Apport')).toHaveAccessibleName(/, Pause, /)
  await keys.press('p')
  await expect(row('Apport')).toContainText('Heure fixe')
  await keys.press('End')
  await expect(row('Bilan')).toBeFocused()
  await keys.press('Alt+ArrowRight')
  await agenda.expectPhases('10:00 Suite', '10:20 Bilan')
  await expect(row('Bilan')).toBeFocused()
  await keys.press('Shift+F10')
  await window.getByRole('menuitem', { name: fr.agenda.actions.park }).click()
  await agenda.expectPhases('10:00 Suite')
  await expect(row('Suite')).toBeFocused()
  await keys.press('Delete')
  await expect(window.getByText(fr.agenda.empty.title)).toBeVisible()
  await window.getByText(fr.agenda.day(1), { exact: true }).click()
  await row('Repas').click()
  await keys.press('Enter')
  await window.getByRole('textbox', { name: 'Titre de la phase' }).first().fill('Midi')
  await keys.press('Enter')
  await expect(row('Midi')).toBeFocused()
  await expect.poll(() => onDisk().days[0]?.phases.some(({ title }) => title === 'Midi')).toBe(true)
  const end = onDisk()

  const undo = window.getByRole('button', { name: /^Annuler/ }).first()
  const redo = window.getByRole('button', { name: /^Rétablir/ }).first()
  for (let step = 0; step < 10; step += 1) {
    await expect(undo).toBeEnabled()
    await keys.press('Control+z')
  }
  await expect(undo).toBeDisabled()
  await expect.poll(onDisk).toEqual(session)
  for (let step = 0; step < 10; step += 1) {
    await expect(redo).toBeEnabled()
    await keys.press('Control+y')
  }
  await expect(redo).toBeDisabled()
  await expect.poll(onDisk).toEqual(end)

  // The session goes to the trash, the application is left, and the session comes back whole.
  await window.getByRole('button', { name: fr.app.sections.sessions }).first().click()
  await window.getByRole('button', { name: fr.home.menu.label(TITLE) }).click()
  await window.getByRole('menuitem', { name: fr.home.menu.remove }).click()
  await expect.poll(() => filesOf(workspace, 'sessions')).toEqual([])
  await app.close()
  const again = await launchJalon({ workspace })
  await openSettings(again.window)
  await again.window.getByRole('button', { name: `Rétablir « ${TITLE} »` }).click()
  await expect.poll(() => filesOf(workspace, 'sessions')).toHaveLength(1)
  expect(onDisk()).toEqual(end)
})
