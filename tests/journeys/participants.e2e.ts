// Participants: a list from a spreadsheet, its duplicates, presences, groups drawn by lot, evaluations typed in.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { textOf } from '../../src/shared/text/text'
import { expect, test } from '../launch'
import { visit } from '../pages/frame'
import { LOOKS, seer } from '../pages/see'
import { filesOf, peopleOnDisk, textIn, workspaceAs } from '../workspace'

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
  await expect(dialog.getByRole('row').filter({ hasText: /Léa MARTIN/ })).toContainText(
    words.importing.states.twice,
  )
  await dialog.getByRole('button', { name: words.importing.confirm(2) }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(names).toHaveLength(before.length + 5)
  expect(peopleOnDisk(workspace).participants.at(-1)?.expectations).toBe('Repartir avec\nune règle\nd’équipe')

  // Somebody without a name is given one where she stands in the list.
  await window.getByRole('button', { name: words.import, exact: true }).click()
  await dialog
    .getByRole('textbox')
    .fill('Nom\tCourriel\nZoé Dupont\tz.dupont@example.org\n\tsana.omar@example.org')
  await dialog.getByRole('button', { name: words.importing.read }).click()
  await dialog.getByRole('textbox', { name: words.importing.nameOf(3) }).fill('Sana Omar')
  await dialog.getByRole('button', { name: words.importing.confirm(2) }).click()
  await expect.poll(names).toContain('Sana Omar')

  await window.getByRole('button', { name: words.import, exact: true }).click()
  await dialog.getByRole('textbox').fill('Anaïs Roy\tCPAS\tassistante sociale')
  await dialog.getByRole('button', { name: words.importing.read }).click()
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

/** Lets a file fall on the dialog, as from the desktop. */
async function drop(window: Page, name: string) {
  const content = readFileSync(`tests/cases/people/${name}`).toString('base64')
  const data = await window.evaluateHandle(
    ([own, bytes]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], own))
      return transfer
    },
    [name, content] as const,
  )
  const place = window.getByRole('dialog').getByRole('textbox')
  await place.dispatchEvent('dragover', { dataTransfer: data })
  await place.dispatchEvent('drop', { dataTransfer: data })
}

for (const look of LOOKS)
  test(`lists from a form, a ticket office and a sheet are dropped, ${look.language}, ${look.theme}`, async ({
    launchJalon,
  }) => {
    const { language, theme } = look
    const workspace = workspaceAs({ language, theme, exampleOffered: false })
    const { app, window } = await launchJalon({ workspace, lang: language })
    const see = await seer(app, window, look)
    const { participants, app: frame } = textOf(language)
    const { importing } = participants
    const dialog = window.getByRole('dialog')
    const people = () => peopleOnDisk(workspace).participants
    await visit(window, 'participants')
    const before = people().length
    const start = () => window.getByRole('button', { name: participants.import, exact: true }).click()
    await start()
    await see('a list to bring')

    // The form: its automatic columns are left, its questions are read; one step takes all of it back.
    await drop(window, '03-formulaire-de-bureau.xlsx')
    const row = dialog.getByRole('row').filter({ hasText: 'Lubna Hadjeri' })
    await expect(row).toContainText('lubna.hadjeri@example.org')
    await expect(row).toContainText('Mieux relayer la nuit')
    await expect(dialog.getByRole('list', { name: importing.toCheck })).toContainText('Adresse de messagerie')
    // What is in the file speaks the language of the file.
    if (language === 'fr') await see('a list of a form')
    await dialog.getByRole('button', { name: importing.confirm(3) }).click()
    await expect
      .poll(() => people().slice(before))
      .toMatchObject([
        { name: 'Lubna Hadjeri', organisation: 'Hôpital de la Plaine', role: 'Infirmière' },
        { name: 'Côme Vasselin', email: 'come.vasselin@example.org', expectations: '' },
        { name: 'Irma Desportes', organisation: 'Clinique du Parc' },
      ])
    await window.getByRole('button', { name: frame.undo }).click()
    await expect.poll(() => people().length).toBe(before)

    // The ticket office: who pays is left; a column is taken for something else by hand.
    const ticket = {
      fr: {
        file: '01-billetterie-associative.csv',
        payer: 'Nom payeur',
        left: 11,
        role: /Votre fonction/,
        said: 'Conseillère',
      },
      en: { file: '04-ticketing-en.csv', payer: 'Buyer Email', left: 7, role: /Job Title/, said: 'Chaplain' },
    }[language]
    await start()
    await drop(window, ticket.file)
    await expect(dialog.getByRole('list', { name: importing.toCheck })).toContainText(ticket.payer)
    await dialog.getByRole('button', { name: importing.leftColumns(ticket.left) }).click()
    await see('a list of a ticket office')
    await expect(dialog.getByRole('row').filter({ hasText: `, ${ticket.said}` })).toHaveCount(1)
    await dialog.getByRole('combobox', { name: ticket.role }).click()
    await window.getByRole('option', { name: importing.fields.expectations }).click()
    await expect(dialog.getByRole('row').filter({ hasText: ticket.said })).toHaveCount(1)
    await expect(dialog.getByRole('row').filter({ hasText: `, ${ticket.said}` })).toHaveCount(0)
    await dialog.getByRole('button', { name: importing.back }).click()

    // The sheet: titles above, a total below, the family name in capitals.
    await drop(window, '07-titre-au-dessus.xlsx')
    await expect(dialog.getByRole('list', { name: importing.toCheck })).toContainText('Total : 4 inscrits')
    await dialog.getByRole('button', { name: importing.confirm(4) }).click()
    await expect
      .poll(() =>
        people()
          .slice(before)
          .map(({ name }) => name),
      )
      .toContain('Joris VAN DEN BROECK')
  })
