// The founding day rebuilt from an empty session as a newcomer would, with the pointer: words are typed, the rest is clicked and dragged.
import { fr } from '../../src/shared/text/fr'
import { comesTo, HOURS, TITLE } from '../fixtures/founding-day'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { visit } from '../pages/frame'
import { shippedSession } from '../unit/shipped-content'
import { planOnDisk, workspaceWith } from '../workspace'

const founding = shippedSession('fr')
const words = fr.agenda.inspector

test('the founding day, from nothing, with the pointer', async ({ launchJalon }) => {
  test.setTimeout(180_000)
  const { window, workspace } = await launchJalon({ workspace: workspaceWith() })
  await window.getByRole('button', { name: 'Créer une séance' }).click()
  await window.getByRole('textbox', { name: 'Titre de la séance' }).fill(TITLE.fr)
  await visit(window, 'agenda')
  const agenda = new Agenda(window)
  const detail = window.getByRole('complementary', { name: words.label })
  const phases = founding.days[0]?.phases ?? []
  // The break before the story: it is dragged to its place at the end.
  const [breakAt, before] = [3, 2]
  const order = phases
    .map((_, index) => index)
    .toSpliced(breakAt, 1)
    .toSpliced(before, 0, breakAt)
  for (const [place, index] of order.entries()) {
    const phase = phases[index]
    if (!phase) continue
    // What is added stands under the phase that is chosen, which is the last one.
    await window.getByRole('button', { name: fr.agenda.addPhaseLong }).last().click()
    const title = window.getByRole('textbox', { name: fr.agenda.row.title }).first()
    await expect(title).toBeFocused()
    await title.fill(phase.title)
    if (phase.axis) {
      const { name } = founding.axes.find(({ id }) => id === phase.axis) ?? { name: '' }
      await detail.getByRole('radio', { name }).click()
    } else {
      await detail.getByRole('radio', { name: 'Logistique' }).click()
      const moment = detail.getByRole('radiogroup', { name: words.kind })
      await moment.getByText(fr.app.kinds[phase.kind], { exact: true }).click()
    }
    await detail.getByRole('textbox', { name: words.duration, exact: true }).fill(`${phase.duration}`)
    if (phase.pin) {
      await detail.getByRole('switch', { name: words.pin }).click({ force: true })
      if (phase.pin.edge === 'end') await detail.getByText(words.pinEnd, { exact: true }).click()
    }
    await expect(agenda.rows).toHaveCount(place + 1)
  }

  // Dragged by its handle over the phase below it.
  const handle = window.getByRole('button', { name: fr.agenda.row.move('Pause') }).first()
  await handle.scrollIntoViewIfNeeded()
  await handle.hover()
  const from = await handle.boundingBox()
  const to = await agenda.row('Raconter une situation').boundingBox()
  if (!from || !to) throw new Error('The rows are not on the screen')
  await window.mouse.down()
  await window.mouse.move(from.x + 8, to.y + to.height / 2 + 4, { steps: 12 })
  await expect(agenda.row('Pause').first()).toContainText('10:30')
  await window.mouse.up()

  await expect(agenda.starts).toHaveText(HOURS)
  await expect(window.getByText('Finit à 16:00, comme annoncé')).toBeVisible()
  await expect.poll(() => comesTo(planOnDisk(workspace))).toEqual(comesTo(founding))
})
