// A situation is read in the grid by keyboard alone, a cell becomes an action, and everything can be taken back.
import { fr } from '../../src/shared/text/fr'
import { expect, test } from '../launch'
import { saved } from '../pages/frame'
import { peopleOnDisk } from '../workspace'

const TITLE = 'Les fiches de paie du dimanche soir'
const NOTE = 'Une messagerie de service, que l’on éteint le soir.'

const isFocused = (element: Element) => element === element.ownerDocument.activeElement

test('reads a situation in the grid by keyboard alone, and makes an action of a cell', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const press = (key: string) => window.keyboard.press(key)
  const grid = window.getByRole('grid', { name: fr.people.situations.reading(TITLE) })
  const cell = (name: string | RegExp) => grid.getByRole('gridcell', { name })
  const actions = () => peopleOnDisk(workspace).actions.map(({ text }) => text)

  await expect(window.getByRole('heading', { level: 1 })).toHaveText(fr.agenda.title)
  await press('Control+5')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(fr.people.situations.title)
  // Along the tools, the list, the title and the story, to the one cell that is in the tab order.
  for (let tabs = 0; tabs < 30 && !(await cell(/^Informatisation, Moyens/).evaluate(isFocused)); tabs += 1)
    await press('Tab')
  await expect(cell(/^Informatisation, Moyens/)).toBeFocused()

  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await press(key)
  const field = grid.getByRole('textbox', { name: 'Pratiques informationnelles, Repères déontologiques' })
  await expect(field).toBeFocused()
  await window.keyboard.type('Elle sait que je cherche.')
  await press('Tab')
  await window.keyboard.type(NOTE)
  await press('Escape')
  await expect(cell(`Pratiques informationnelles, Cadre légal. ${NOTE}`)).toBeFocused()
  await press('ArrowLeft')
  await expect(cell(/^Pratiques informationnelles, Repères déontologiques. Elle sait/)).toBeFocused()
  await press('ArrowRight')
  await press('a')
  await expect(window.getByRole('button', { name: NOTE, exact: true })).toBeVisible()
  await expect(grid).toContainText(fr.people.situations.becameAction)
  await expect.poll(actions).toContain(NOTE)
  const made = peopleOnDisk(workspace).actions.find(({ text }) => text === NOTE)
  expect(made?.origin).toEqual({
    ...{ kind: 'cell', situation: 'sunday-payslips', row: 'information', column: 'law' },
  })

  await press('Control+z')
  await expect(window.getByRole('button', { name: NOTE, exact: true })).toHaveCount(0)
  await expect(cell(`Pratiques informationnelles, Cadre légal. ${NOTE}`)).toBeVisible()
  await expect.poll(actions).not.toContain(NOTE)
  await press('Control+Shift+z')
  await expect.poll(actions).toContain(NOTE)

  await window.getByText(fr.people.situations.views.crossed, { exact: true }).click()
  const crossed = window.getByRole('table', { name: fr.people.situations.views.crossed })
  await expect(crossed.getByRole('cell').filter({ hasText: NOTE })).toContainText(TITLE)
  await expect(window.getByText(fr.people.situations.dominant('Informatisation'))).toBeVisible()
})

test('a new situation is written, kept, and comes back when its deletion is undone', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const words = fr.people.situations
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(fr.agenda.title)
  await window.keyboard.press('Control+5')
  await window.getByRole('button', { name: words.add, exact: true }).click()
  await expect(window.getByRole('textbox', { name: words.titleLabel })).toBeFocused()
  await window.keyboard.type('Le code partagé')
  await window.getByRole('textbox', { name: words.story }).fill('Toute l’équipe se sert du même code.')
  await window.getByRole('button', { name: words.details }).click()
  await window.getByRole('combobox', { name: words.confidentiality }).click()
  await window.getByRole('option', { name: words.confidentialities.private }).click()
  await expect(window.getByText(words.implies.private)).toBeVisible()
  await expect(saved(window)).toContainText('Enregistré')
  const stored = () => peopleOnDisk(workspace).situations.find(({ title }) => title === 'Le code partagé')
  await expect.poll(() => stored()?.confidentiality).toBe('private')
  expect(stored()).toMatchObject({ story: 'Toute l’équipe se sert du même code.', fictional: false })
  await window.getByRole('button', { name: words.remove }).click()
  await expect(window.getByRole('button', { name: /^Le code partagé/ })).toHaveCount(0)
  await window.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(window.getByRole('button', { name: /^Le code partagé/ })).toBeVisible()
})
