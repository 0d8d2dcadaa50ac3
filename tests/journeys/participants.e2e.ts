// Participants: a list from a spreadsheet, its duplicates, presences, groups drawn by lot, evaluations typed in.
import { textOf } from '../../src/shared/text/text'
import { expect, test } from '../launch'
import { visit } from '../pages/frame'
import { filesOf, peopleOnDisk, textIn } from '../workspace'

const text = textOf('fr')
const words = text.participants
const file = (name: string) => `tests/fixtures/participants/${name}`

test('a broken list changes nothing; a real one shows what it holds before anything is added', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const names = () => peopleOnDisk(workspace).participants.map(({ name }) => name)
  await visit(window, 'participants')
  const before = names()
  const open = async (name: string) => {
    await window.getByRole('button', { name: words.import, exact: true }).click()
    await window.getByRole('dialog').locator('input[type=file]').setInputFiles(file(name))
  }
  await open('broken.csv')
  await expect(window.getByRole('alert')).toHaveText(words.importing.refusals.quote(3))
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)

  await open('semicolon-windows-1252.csv')
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Prénom' })).toHaveValue(words.importing.fields.firstName)
  await expect(dialog.getByRole('row').filter({ hasText: 'Noémie Lefèvre' })).toContainText(
    words.importing.states.new,
  )
  expect(names()).toEqual(before)
  await dialog.getByRole('button', { name: words.importing.confirm(3) }).click()
  await expect(window.getByText(words.importing.done(3))).toBeVisible()
  await expect.poll(names).toEqual([...before, 'Noémie Lefèvre', 'Benoît D’Haese', 'Aylin Öztürk'])

  // The same person in another list is spotted; the others are one step of the history.
  await open('tab-bom.csv')
  await expect(dialog.getByRole('row').filter({ hasText: 'Noémie' })).toContainText(
    words.importing.states.known,
  )
  await dialog.getByRole('button', { name: words.importing.confirm(2) }).click()
  await expect.poll(names).toHaveLength(before.length + 5)
  await expect(dialog).toHaveCount(0)
  await window.getByRole('heading', { level: 1 }).click()
  await window.keyboard.press('Control+z')
  await expect.poll(names).toHaveLength(before.length + 3)

  // Line breaks between quotation marks are of the text; who stands twice in the list comes once.
  await open('comma-line-breaks.csv')
  await expect(dialog.getByRole('row').filter({ hasText: 'MARTIN LÉA' })).toContainText(
    words.importing.states.twice,
  )
  await dialog.getByRole('button', { name: words.importing.confirm(2) }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(names).toHaveLength(before.length + 5)
  expect(peopleOnDisk(workspace).participants.at(-1)?.expectations).toBe('Repartir avec\nune règle\nd’équipe')

  await window.getByRole('button', { name: words.import, exact: true }).click()
  await dialog.getByRole('textbox').fill('Anaïs Roy\tCPAS\tassistante sociale')
  await dialog.getByRole('button', { name: words.importing.preview }).click()
  await dialog.getByRole('button', { name: words.importing.confirm(1) }).click()
  await expect.poll(names).toContain('Anaïs Roy')
  await window.getByRole('button', { name: words.exportHint }).click()
  await expect(window.getByText(words.exported('Participants.csv'))).toBeVisible()
  const [folder = ''] = filesOf(workspace, 'exports')
  const table = textIn(workspace, 'exports', folder, 'Participants.csv')
  expect(table.startsWith('\ufeffNom;Organisation;')).toBe(true)
  expect(table.split('\r\n').at(-2)).toMatch(/^Anaïs Roy;CPAS;assistante sociale;/)
})

test('presences are ticked, groups drawn and drawn again around who is locked', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const people = () => peopleOnDisk(workspace)
  await visit(window, 'participants')
  const [first, second] = people().participants
  if (!first || !second) throw new Error('The example has participants.')
  await window.getByText(words.views.presence, { exact: true }).click()
  const box = (name: string) =>
    window.getByRole('checkbox', { name: words.presence.tick(name, words.presence.morning) })
  await box(first.name).click()
  await box(second.name).click()
  await box(second.name).click()
  await expect(box(second.name)).not.toBeChecked()
  await window.getByRole('button', { name: words.presence.all }).first().click()
  const all = people().participants.length
  await expect(window.getByText(words.presence.count(all - 1, all))).toBeVisible()
  await expect
    .poll(() => people().participants.map(({ presence }) => presence[0]?.present))
    .toEqual(people().participants.map(({ id }) => id !== second.id))

  await window.getByText(words.views.groups, { exact: true }).click()
  await window.getByRole('combobox', { name: words.groups.among }).click()
  await window.getByRole('option', { name: words.groups.presentAt(words.presence.morning) }).click()
  const draw = window
    .getByRole('button', { name: words.groups.draw })
    .or(window.getByRole('button', { name: words.groups.again }))
  await draw.click()
  const groupOf = (id: string) => people().groups.find(({ members }) => members.some((own) => own === id))?.id
  await expect.poll(() => groupOf(first.id)).toBeTruthy()
  const home = groupOf(first.id)
  await window.getByRole('button', { name: words.groups.lock(first.name) }).click()
  await draw.click()
  await draw.click()
  await expect.poll(() => people().groups.flatMap(({ members }) => members)).toHaveLength(all - 1)
  expect(groupOf(first.id)).toBe(home)
  expect(groupOf(second.id)).toBeUndefined()
})

test('a paper form is copied with the keys 1 to 4, and the averages follow', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  await visit(window, 'participants')
  await window.getByText(words.views.evaluation, { exact: true }).click()
  const add = window.getByRole('button', { name: words.evaluation.add })
  const { items } = text.sheets.evaluation
  const forms = () => peopleOnDisk(workspace).evaluation?.forms ?? []
  const before = forms().length
  for (const ratings of ['43214321', '33333333']) {
    await add.click()
    await expect(window.getByRole('radio', { name: `${items[0]} 1` })).toBeFocused()
    for (const rating of ratings) await window.keyboard.press(`Digit${rating}`)
    await window.keyboard.type('Les registres.')
  }
  await expect
    .poll(() =>
      forms()
        .slice(before)
        .map(({ ratings }) => ratings.join('')),
    )
    .toEqual([...['43214321', '33333333']])
  await expect.poll(() => forms().at(-1)?.answers[0]).toBe('Les registres.')
  await window.getByRole('button', { name: words.evaluation.form(before + 2) }).click()
  if (before === 0)
    await expect(window.getByRole('row').filter({ hasText: items[0] ?? '' })).toContainText('3,5 sur 4')
})
