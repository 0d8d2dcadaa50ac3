// Phases put in order, added, copied and deleted: with the mouse, and with the keyboard alone.
import type { SessionId } from '../../src/shared/domain/base/id'
import { dayOf, phaseOf, pin, sessionOf, time } from '../fixtures/build'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { saved } from '../pages/frame'
import { prepare } from '../pages/home'
import { watchHidden } from '../pages/see'
import { planOnDisk, workspaceWith } from '../workspace'

const TITLE = 'Une matinée'
const session = sessionOf(
  [
    dayOf(
      '9:00',
      [
        phaseOf('Accueil', 15),
        phaseOf('Apport', 45),
        phaseOf('Exercice', 90),
        phaseOf('Bilan', 30, { pin: pin('end', '12:00') }),
      ],
      { targetEnd: time('12:00') },
    ),
  ],
  { id: 'morning' as SessionId, title: TITLE },
)

test('moves a phase with Alt and the arrows, and says its new hour', async ({ launchJalon }) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.walkTo(2)
  await window.keyboard.press('Alt+ArrowDown')
  await agenda.expectPhases('09:00 Accueil', '09:15 Exercice', '10:45 Apport', '11:30 Bilan')
  await expect(agenda.chosen).toHaveAccessibleName(/^10:45, Apport/)
  await expect(agenda.chosen).toBeFocused()
  await expect(window.getByText('« Apport » commence maintenant à 10:45.')).toBeAttached()
  await window.keyboard.press('Alt+ArrowUp')
  await window.keyboard.press('Alt+ArrowUp')
  await agenda.expectPhases('09:00 Apport', '09:45 Accueil', '10:00 Exercice', '11:30 Bilan')
  // It is the first one: it stays there.
  await window.keyboard.press('Alt+ArrowUp')
  await agenda.expectPhases('09:00 Apport', '09:45 Accueil', '10:00 Exercice', '11:30 Bilan')
})

test('moves a phase with the mouse, and shows its hour before it is dropped', async ({ launchJalon }) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const middle = async (title: string) => {
    const box = await agenda.row(title).boundingBox()
    if (!box) throw new Error(`${title} is not on the screen`)
    return box.y + box.height / 2
  }
  const handle = window.getByRole('button', { name: 'Déplacer « Accueil »' })
  await handle.hover()
  const from = await handle.boundingBox()
  if (!from) throw new Error('The handle is not on the screen')
  const x = from.x + from.width / 2
  await window.mouse.down()
  await window.mouse.move(x, (await middle('Exercice')) + 4, { steps: 12 })
  // Still held: every row shows the hour it would have.
  await expect(agenda.row('Accueil')).toContainText('11:15')
  await expect(agenda.row('Apport')).toContainText('09:00')
  await expect(agenda.row('Exercice')).toContainText('09:45')
  await window.mouse.up()
  await agenda.expectPhases('09:00 Apport', '09:45 Exercice', '11:15 Accueil', '11:30 Bilan')
  await expect(window.getByRole('button', { name: 'Annuler : déplacement d’une phase' })).toBeEnabled()
  await expect(window.getByText('« Accueil » commence à 11:15.')).toBeAttached()

  // Given up with Escape, another drag changes nothing.
  await handle.hover()
  await window.mouse.down()
  await window.mouse.move(x, await middle('Apport'), { steps: 12 })
  await expect(agenda.row('Accueil')).toContainText('09:00')
  await window.keyboard.press('Escape')
  await window.mouse.up()
  await agenda.expectPhases('09:00 Apport', '09:45 Exercice', '11:15 Accueil', '11:30 Bilan')
})

test('moves a phase with Space and the arrows, and says each hour', async ({ launchJalon }) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const said = (words: string) => expect(window.getByText(words, { exact: true })).toBeAttached()
  const handle = window.getByRole('button', { name: 'Déplacer « Accueil »' })
  await handle.focus()
  await window.keyboard.press('Space')
  await said('« Accueil » est saisie.')
  await window.keyboard.press('ArrowDown')
  await said('« Accueil » commencerait à 09:45.')
  await window.keyboard.press('ArrowDown')
  await said('« Accueil » commencerait à 11:15.')
  await window.keyboard.press('Space')
  await said('« Accueil » commence à 11:15.')
  await agenda.expectPhases('09:00 Apport', '09:45 Exercice', '11:15 Accueil', '11:30 Bilan')

  // From where it was left; given up with Escape, it stays there.
  await expect(handle).toBeFocused()
  await window.keyboard.press('Space')
  await window.keyboard.press('ArrowUp')
  await said('« Accueil » commencerait à 09:45.')
  await window.keyboard.press('Escape')
  await said('« Accueil » reste à sa place.')
  await expect(handle).toBeFocused()
  await agenda.expectPhases('09:00 Apport', '09:45 Exercice', '11:15 Accueil', '11:30 Bilan')
})

test('deletes a phase, and brings it back with one click', async ({ launchJalon }) => {
  const { window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  await agenda.row('Exercice').click()
  await window.keyboard.press('Delete')
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '11:30 Bilan')
  await expect(agenda.list.getByText('1 h 30 libres de 10:00 à 11:30')).toBeVisible()
  const notice = window.getByRole('alert').filter({ hasText: 'Phase supprimée.' })
  await notice.getByRole('button', { name: 'Annuler' }).click()
  await agenda.expectPhases('09:00 Accueil', '09:15 Apport', '10:00 Exercice', '11:30 Bilan')
  await expect(notice).toHaveCount(0)
})

test('gives the detail its place in a wide window, and opens it with I in a narrow one', async ({
  launchJalon,
}) => {
  const { app, window } = await launchJalon({ workspace: workspaceWith(session) })
  await prepare(window, TITLE)
  const detail = window.getByRole('complementary', { name: 'Détail de la phase' })
  await expect(detail).toContainText('Phase 1 sur 4')
  // While another detail is being drawn, the one that was left is nowhere: neither to be named nor to have the focus.
  const hidden = await watchHidden(window)
  for (const place of [1, 2]) await new Agenda(window).rows.nth(place).click()
  await window.keyboard.press('ArrowUp')
  await expect(detail).toContainText('Phase 2 sur 4')
  await new Agenda(window).rows.nth(0).click({ button: 'right' })
  await expect(window.getByRole('menu')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(detail).toContainText('Phase 1 sur 4')
  expect(await hidden()).toEqual([])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 700))
  await expect(detail).toHaveCount(0)
  await new Agenda(window).walkTo(2)
  await window.keyboard.press('i')
  await expect(detail).toContainText('Phase 2 sur 4')
  await window.keyboard.press('i')
  await expect(detail).toHaveCount(0)

  // Escape leaves it from within and from the list, and the keyboard goes on from the phase.
  const agenda = new Agenda(window)
  const objective = window.getByRole('textbox', { name: 'Objectif' })
  await window.keyboard.press('i')
  await objective.focus()
  await window.keyboard.press('Escape')
  await expect(detail).toHaveCount(0)
  await expect(agenda.row('Apport')).toBeFocused()
  await window.keyboard.press('i')
  await expect(detail).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(detail).toHaveCount(0)
  await expect(agenda.row('Apport')).toBeFocused()
  // Beside the list as long as both have room: nothing of a row, nor of the head, lies under it.
  await window.keyboard.press('i')
  const left = (await detail.boundingBox())?.x ?? 0
  for (const seen of [
    agenda.length('Apport'),
    window.getByRole('button', { name: 'Ajouter une phase' }).first(),
  ]) {
    const box = await seen.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(left)
  }
  await detail.getByRole('button', { name: 'Fermer le détail' }).click()
  await expect(detail).toHaveCount(0)
  await expect(agenda.row('Apport')).toBeFocused()

  // In a wide window it stays, and Escape goes back to the phase.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  await window.keyboard.press('i')
  await objective.focus()
  await window.keyboard.press('Escape')
  await expect(agenda.row('Apport')).toBeFocused()
  await expect(detail).toBeVisible()
})

test('builds a whole day without the mouse and without a dialog', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith() })
  const keys = window.keyboard
  await expect(window.getByText('Préparez votre première journée')).toBeVisible()
  await keys.press('Control+n')
  await expect(window.getByRole('heading', { level: 1, name: 'Aperçu' })).toBeAttached()
  await keys.press('Control+2')
  const agenda = new Agenda(window)
  const add = window.getByRole('button', { name: 'Ajouter une phase' })
  while (!(await add.last().evaluate((button) => button === document.activeElement))) await keys.press('Tab')
  await keys.press('Enter')

  const plan = [
    ['Accueil', '15'],
    ['Tour de table', '45'],
    ['Apport', '1h'],
    ['Pause', '0:20'],
    ['Atelier', '1,5h'],
    ['Bilan', '30 min'],
  ]
  for (const [index, [title = '', length = '']] of plan.entries()) {
    if (index > 0) await keys.press('n')
    await expect(window.getByRole('textbox', { name: 'Titre de la phase' }).first()).toBeFocused()
    await keys.type(title)
    await keys.press('Enter')
    await expect(agenda.chosen).toBeFocused()
    await agenda.typeLength(length)
    await expect(agenda.chosen).toBeFocused()
  }
  const whole = [
    ...[
      '09:00 Accueil',
      '09:15 Tour de table',
      '10:00 Apport',
      '11:00 Pause',
      '11:20 Atelier',
      '12:50 Bilan',
    ],
  ]
  await agenda.expectPhases(...whole)
  await expect(agenda.lengths).toHaveText(['15 min', '45 min', '60 min', '20 min', '90 min', ''])
  await expect(agenda.length('Bilan')).toHaveValue(/^30\smin$/)
  // A title that says what it is is believed.
  await expect(agenda.row('Pause')).toHaveAccessibleName(/, Pause, Pause, /)
  await expect(agenda.row('Accueil')).toHaveAccessibleName(/, Accueil, Accueil, /)
  await expect(agenda.row('Atelier')).toHaveAccessibleName(/, Non attribué, /)

  // One duplicated, moved two rows up, one deleted, undone.
  await keys.press('Control+d')
  await agenda.expectPhases(...whole, '13:20 Bilan')
  await keys.press('Alt+ArrowUp')
  await keys.press('Alt+ArrowUp')
  await agenda.expectPhases(...whole.slice(0, 4), '11:20 Bilan', '11:50 Atelier', '13:20 Bilan')
  await keys.press('Delete')
  await agenda.expectPhases(...whole)
  await keys.press('Control+z')
  await agenda.expectPhases(...whole.slice(0, 4), '11:20 Bilan', '11:50 Atelier', '13:20 Bilan')
  await keys.press('Control+z')
  await keys.press('Control+z')
  await keys.press('Control+z')
  await agenda.expectPhases(...whole)
  await expect(window.getByRole('dialog')).toHaveCount(0)

  await expect(saved(window)).toHaveText(/^Enregistré à/)
  const onDisk = () => planOnDisk(workspace).days[0]?.phases.map(({ title, duration }) => [title, duration])
  await expect.poll(onDisk).toEqual([
    ...[
      ['Accueil', 15],
      ['Tour de table', 45],
      ['Apport', 60],
      ['Pause', 20],
      ['Atelier', 90],
      ['Bilan', 30],
    ],
  ])
})
