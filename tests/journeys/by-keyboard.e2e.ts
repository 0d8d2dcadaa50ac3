// The founding day rebuilt from an empty session by keyboard alone: the same hours, the same kinds, the same balance.
import type { Locator } from 'playwright/test'
import { comesTo, HOURS, TITLE } from '../fixtures/founding-day'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { shippedSession } from '../unit/shipped-content'
import { planOnDisk, workspaceWith } from '../workspace'

const founding = shippedSession('fr')

test('the founding day, from nothing, without the mouse', async ({ launchJalon }) => {
  test.setTimeout(120_000)
  const { window, workspace } = await launchJalon({ workspace: workspaceWith() })
  const keys = window.keyboard
  const isFocused = (element: Element) => element === element.ownerDocument.activeElement
  const tabTo = async (target: Locator) => {
    for (let tab = 0; tab < 60 && !(await target.evaluate(isFocused)); tab += 1) await keys.press('Tab')
    await expect(target).toBeFocused()
  }
  await expect(window.getByText('Préparez votre première journée')).toBeVisible()
  await keys.press('Control+n')
  await expect(window.getByRole('heading', { level: 1, name: 'Aperçu' })).toBeAttached()
  await tabTo(window.getByRole('textbox', { name: 'Titre de la séance' }))
  await keys.type(TITLE.fr)
  const end = window.getByRole('textbox', { name: 'Fin annoncée' })
  await tabTo(end)
  await keys.press('Control+a')
  await keys.type('16:00')
  await keys.press('Enter')

  await keys.press('Control+2')
  const agenda = new Agenda(window)
  await tabTo(window.getByRole('button', { name: 'Ajouter une phase' }).last())
  await keys.press('Enter')
  const axes = founding.axes.map(({ id }) => id)
  const logistics = ['break', 'meal', 'welcome', 'closing']
  for (const [index, { title, duration, axis, kind, pin }] of (founding.days[0]?.phases ?? []).entries()) {
    if (index > 0) await keys.press('n')
    await expect(window.getByRole('textbox', { name: 'Titre de la phase' }).first()).toBeFocused()
    await keys.type(title)
    await keys.press('Enter')
    await expect(agenda.chosen).toBeFocused()
    await agenda.typeLength(`${duration}`)
    await expect(agenda.chosen).toBeFocused()
    const digit = axis ? axes.indexOf(axis) + 1 : axes.length + 1 + logistics.indexOf(kind)
    await keys.press(`Digit${digit}`)
    if (pin?.edge === 'start') await keys.press('p')
  }
  await expect(agenda.starts).toHaveText(HOURS)
  await expect(window.getByText('Finit à 16:00, comme annoncé')).toBeVisible()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => comesTo(planOnDisk(workspace))).toEqual(comesTo(founding))

  await agenda.walkTo(7)
  await expect(agenda.chosen).toHaveAccessibleName('12:15, Repas, Repas, 1 h')
})
