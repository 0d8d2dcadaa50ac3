// A card is written by someone who has never seen Markdown, used, frozen, deleted and brought back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fr } from '../../src/shared/text/fr'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { expectAccessible } from '../pages/axe'
import { leaveSession, visit } from '../pages/frame'
import { Handouts } from '../pages/handouts'
import { openSettings } from '../pages/settings'
import { filesOf, textIn } from '../workspace'

const words = fr.cards
const TITLE = 'Le téléphone de service'

test('a card is written with the toolbar, used, printed, frozen, deleted and brought back', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const keys = window.keyboard
  const cards = () => filesOf(workspace, 'cards').map((file) => JSON.parse(textIn(workspace, 'cards', file)))
  const mine = () => cards().find(({ title }) => title === TITLE)
  await visit(window, 'cards')
  await expect(window.getByText('16 fiches')).toBeVisible()
  await window.getByRole('button', { name: words.add, exact: true }).click()
  await expect(window.getByRole('textbox', { name: words.fields.title, exact: true })).toBeFocused()
  await keys.type(TITLE)
  await window.getByRole('textbox', { name: words.fields.summary }).fill('Un numéro que l’on éteint.')

  const body = window.getByRole('textbox', { name: words.fields.body })
  const tool = (name: string) => window.getByRole('toolbar').getByRole('button', { name, exact: true })
  await body.click()
  await keys.press('Control+Shift+2')
  await keys.type('La règle')
  await keys.press('Enter')
  await keys.type('Une ')
  await keys.press('Control+b')
  await keys.type('règle')
  await keys.press('Control+b')
  await keys.type(' écrite ')
  await tool(words.editor.names.link).click()
  await window.getByRole('textbox', { name: words.editor.address }).fill('https://exemple.be')
  await keys.press('Enter')
  await keys.type(' et dite.')
  await keys.press('Enter')
  await tool(words.editor.names.bullets).click()
  await keys.type('Heures')
  await keys.press('Enter')
  await keys.type('Relais')
  await keys.press('Enter')
  await keys.press('Enter')
  await tool(words.editor.callout).click()
  await window.getByRole('menuitem', { name: words.editor.callouts.remember }).click()
  await keys.type('Le soir, il dort.')
  await keys.press('Enter')
  await keys.press('Enter')
  // By the keyboard alone: to the tools, along them, and back.
  await keys.press('Alt+F10')
  await expect(tool(words.editor.names.bold)).toBeFocused()
  await keys.press('ArrowLeft')
  await expect(tool(words.editor.source)).toBeFocused()
  await keys.press('Escape')
  await expect(body).toBeFocused()
  await tool(words.editor.names.table).click()
  await expect(body.getByRole('table')).toBeVisible()
  for (const cell of ['Quand', 'Qui', 'Lundi', 'Nadia']) {
    await keys.type(cell)
    await keys.press('Tab')
  }
  await tool(words.editor.names.removeRow).click()
  const table = '| Quand | Qui |\n| --- | --- |\n| Lundi | Nadia |'
  await expect
    .poll(() => mine()?.body)
    .toBe(
      `## La règle\n\nUne **règle** écrite <https://exemple.be> et dite.\n\n- Heures\n- Relais\n\n> **À retenir.** Le soir, il dort.\n\n${table}`,
    )
  await expectAccessible(window, 'Fiches repères, écrire')
  await tool(words.editor.source).click()
  const source = window.getByRole('textbox', { name: words.editor.sourceOf(words.fields.body) })
  await expect(source).toHaveValue(/^## La règle\n\nUne \*\*règle\*\* écrite <https:/)
  await tool(words.editor.source).click()
  await expect(body).toContainText('Une règle écrite https://exemple.be et dite.')
  await expect(body.getByRole('heading', { name: 'La règle' })).toBeVisible()
  await expect(body.getByRole('cell', { name: 'Nadia' })).toBeVisible()

  // Taken back like anything else, from the last thing done.
  await window.getByRole('textbox', { name: words.fields.theme }).fill('Numérique')
  await expect.poll(() => mine()?.theme).toBe('Numérique')
  await keys.press('Control+z')
  await expect.poll(() => mine()?.theme).toBe('')

  // The day before which to read it again: kept, and told on the paper.
  const review = window.getByRole('textbox', { name: words.fields.reviewBefore })
  await review.fill('15/1/2020')
  await keys.press('Tab')
  await expect.poll(() => mine()?.reviewBefore).toBe('2020-01-15')
  await window.getByText(words.views.both, { exact: true }).click()
  await expect(window.getByText(words.reviewNow('15 janvier 2020'))).toBeVisible()
  await window.getByText(words.views.write, { exact: true }).click()

  // Opened and closed without a key: byte for byte what it was.
  const file = filesOf(workspace, 'cards').find((name) => name.includes('four-registers')) ?? ''
  const before = JSON.parse(textIn(workspace, 'cards', file)).body
  await window.getByRole('searchbox', { name: words.search }).fill('regitres numerique')
  await window
    .getByRole('navigation', { name: words.title })
    .getByRole('button', { name: /quatre registres/i })
    .click()
  await expect(body).toContainText('Informatisation')
  await window.getByText(words.views.both, { exact: true }).click()
  await expectAccessible(window, 'Fiches repères, côte à côte')
  expect(JSON.parse(textIn(workspace, 'cards', file)).body).toBe(before)

  // Linked to a phase, and in the document.
  await visit(window, 'agenda')
  await new Agenda(window).row('Raconter une situation').click()
  await window.getByRole('button', { name: fr.agenda.inspector.addCard }).click()
  await window.getByRole('menuitem', { name: TITLE }).click()
  await visit(window, 'handouts')
  const preview = await new Handouts(window).show(fr.documents.names.cards)
  await expect(preview.getByText('Le soir, il dort.').first()).toBeAttached()
  await expect(preview.getByText('Nadia').first()).toBeAttached()

  await visit(window, 'cards')
  await window.getByRole('navigation', { name: words.title }).getByRole('button', { name: TITLE }).click()
  await window.getByText(words.views.both, { exact: true }).click()
  await window.getByRole('button', { name: words.frozen.freeze }).click()
  await expect(window.getByRole('region', { name: words.frozen.isFrozen })).toBeVisible()
  await window.getByRole('textbox', { name: words.fields.summary }).fill('Tout a changé.')
  await expect(window.getByText(words.frozen.differs(words.frozen.parts.summary))).toBeVisible()
  const paper = window.getByRole('region', { name: TITLE })
  await expect(paper).toContainText('Un numéro que l’on éteint.')
  await visit(window, 'handouts')
  await expect(
    (await new Handouts(window).show(fr.documents.names.cards)).getByText('Tout a changé.'),
  ).toHaveCount(0)
  await visit(window, 'cards')
  await window.getByRole('button', { name: words.frozen.release }).click()
  await expect(window.getByRole('region', { name: TITLE })).toContainText('Tout a changé.')

  await window.getByText(words.views.write, { exact: true }).click()
  await window.getByRole('button', { name: words.remove }).click()
  await expect.poll(() => mine()).toBeUndefined()
  await leaveSession(window)
  await openSettings(window)
  await window.getByRole('button', { name: `Rétablir « ${TITLE} »` }).click()
  await expect.poll(() => mine()?.summary).toBe('Tout a changé.')
})

test('what Word copies is a list, what it hides stays hidden, a sum is no emphasis', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  const keys = window.keyboard
  const mine = () =>
    filesOf(workspace, 'cards')
      .map((file) => JSON.parse(textIn(workspace, 'cards', file)))
      .find(({ title }) => title === TITLE)
  await visit(window, 'cards')
  await window.getByRole('button', { name: words.add, exact: true }).click()
  await keys.type(TITLE)
  const body = window.getByRole('textbox', { name: words.fields.body })
  await body.click()
  await keys.type('5 * 3 * 2 et *oui*')
  await keys.press('Enter')
  await keys.type('2024. Une année.')
  await keys.press('Enter')
  const item = (marker: string, said: string, level: number) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span>${said}</p>`
  const page = `<html><body>${item('·', 'Premier point', 1)}${item('o', 'Dedans', 2)}${item('·', 'Second<span style="mso-hide:all"> caché</span>', 1)}<p><img src="file:///C:/a.png"></p></body></html>`
  await body.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'rien')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, page)
  await expect(window.getByText(words.editor.pictures(1))).toBeVisible()
  await expect
    .poll(() => mine()?.body)
    .toBe('5 \\* 3 \\* 2 et *oui*\n\n2024\\. Une année.\n\n- Premier point\n  - Dedans\n- Second')
})

test('cards go to a colleague as Markdown files and come back, looked over and in one step', async ({
  launchJalon,
}) => {
  const { app, window, workspace } = await launchJalon({ lang: 'fr' })
  const cards = () => filesOf(workspace, 'cards').map((file) => JSON.parse(textIn(workspace, 'cards', file)))
  const menu = async (item: string) => {
    await window.getByRole('button', { name: words.files.menu }).click()
    await window.getByRole('menuitem', { name: item }).click()
  }
  await visit(window, 'cards')
  await menu(words.files.exportAll)
  await expect(window.getByText('16 fiches exportées.')).toBeVisible()
  const folder = path.join(workspace, 'exports', words.title)
  const [first = ''] = readdirSync(folder).filter((name) => name.startsWith('DigComp'))
  const exported = readFileSync(path.join(folder, first), 'utf8')
  expect(exported).toMatch(/^---\nid: digcomp\n/)

  // A colleague changes one and writes another; a third file is no card.
  writeFileSync(path.join(folder, first), `${exported}\n\nUne phrase de plus.`)
  writeFileSync(path.join(folder, 'Le carnet.md'), '# Le carnet\n\nSous clé.\n')
  writeFileSync(path.join(folder, 'Faux.md'), '---\n- a\n---\n')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)
  await menu(words.files.importFolder)
  const preview = window.getByRole('dialog', { name: words.files.preview })
  await expect(preview.getByRole('row').filter({ hasText: 'Le carnet' })).toContainText(
    words.files.states.new,
  )
  await expect(preview.getByRole('row').filter({ hasText: words.files.states.same })).toHaveCount(15)
  await expect(preview).toContainText('Faux · Illisible')
  await expectAccessible(window, 'Fiches repères, import')
  const changed = preview.getByRole('row').filter({ hasText: words.files.states.changed })
  await changed.getByRole('combobox').selectOption(words.files.choices.replace)
  await preview.getByRole('button', { name: 'Importer 2 fiches' }).click()
  await expect.poll(() => cards().find(({ id }) => id === 'digcomp')?.body).toContain('Une phrase de plus.')
  await expect.poll(() => cards().map(({ title }) => title)).toContain('Le carnet')
  await window.keyboard.press('Control+z')
  await expect.poll(() => cards().map(({ title }) => title)).not.toContain('Le carnet')
  expect(cards().find(({ id }) => id === 'digcomp')?.body).not.toContain('Une phrase de plus.')
})
