// The keys of « Partout » work from wherever the keyboard is, the editor of a card included; behind a dialog they do nothing.
import type { Page } from 'playwright/test'
import { fr } from '../../src/shared/text/fr'
import { expect, setClock, test } from '../launch'
import { visit } from '../pages/frame'
import { filesOf, textIn } from '../workspace'

const { cards } = fr

const section = (page: Page) => page.getByRole('heading', { level: 1 })

test('the keys of « Partout », in the editor of a card and from every kind of field', async ({
  launchJalon,
}) => {
  test.setTimeout(150_000)
  const at = (second: number) => `2026-03-02T09:00:${String(second).padStart(2, '0')}`
  const { app, window, workspace } = await launchJalon({ lang: 'fr', clock: at(0) })
  const keys = window.keyboard
  const dialog = window.getByRole('dialog')
  await visit(window, 'cards')
  await window.getByRole('button', { name: cards.add, exact: true }).click()
  await keys.type('Carte')
  const body = window.getByRole('textbox', { name: cards.fields.body })
  await body.click()
  const words = ['Un', ' deux', ' trois', ' quatre', ' cinq']
  for (const [index, word] of words.entries()) {
    await setClock(app, at((index + 1) * 2))
    await keys.type(word)
  }
  const upTo = (count: number) => words.slice(0, count).join('')
  for (const left of [4, 3, 2, 1, 0]) {
    await keys.press('Control+z')
    await expect(body).toHaveText(upTo(left))
  }
  for (const back of [1, 2, 3]) {
    await keys.press('Control+y')
    await expect(body).toHaveText(upTo(back))
  }
  await keys.press('Control+Shift+Z')
  await expect(body).toHaveText(upTo(4))
  // The next letter stands behind what came back.
  await setClock(app, at(20))
  await keys.type('!')
  await expect(body).toHaveText(`${upTo(4)}!`)
  await setClock(app, at(30))
  await keys.press('Control+a')
  await keys.press('Delete')
  await expect(body).toHaveText('')
  await keys.press('Control+z')
  await expect(body).toHaveText(`${upTo(4)}!`)

  const fields = {
    'a line of text': window.getByRole('searchbox', { name: cards.search }),
    'a text of several lines': window.getByRole('textbox', { name: cards.fields.summary }),
    'the editor of a card': body,
  }
  for (const [what, field] of Object.entries(fields)) {
    await test.step(what, async () => {
      await field.click()
      await keys.press('Control+k')
      await expect(window.getByRole('combobox', { name: fr.palette.label })).toBeFocused()
      await keys.press('Escape')
      await expect(dialog).toHaveCount(0)
      await field.click()
      await keys.press('F1')
      await expect(window.getByRole('dialog', { name: fr.shortcuts.title })).toBeVisible()
      await keys.press('Escape')
      await expect(dialog).toHaveCount(0)
      await field.click()
      await keys.press('Control+2')
      await expect(section(window)).toHaveText(fr.app.sections.agenda)
      await keys.press('Control+3')
      await expect(section(window)).toHaveText(fr.app.sections.cards)
      await window.getByText(cards.views.write, { exact: true }).click()
      await expect(body).toHaveText(`${upTo(4)}!`)
    })
  }

  // The right button offers the same everywhere where one types, and nothing elsewhere.
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function () {
      const shown = this.items.map(({ label }) => label).filter(Boolean)
      Object.assign(process, { shown: [...((process as { shown?: string[][] }).shown ?? []), shown] })
    }
  })
  const offered = () => app.evaluate(() => (process as { shown?: string[][] }).shown ?? [])
  const { menu } = fr.app
  const editing = [fr.app.undo, fr.app.redo, menu.cut, menu.copy, menu.paste, menu.selectAll]
  for (const [index, field] of Object.values(fields).entries()) {
    await field.click({ button: 'right' })
    await expect.poll(offered).toEqual(Array.from({ length: index + 1 }, () => editing))
  }
  await section(window).click({ button: 'right' })
  await fields['a line of text'].click({ button: 'right' })
  await expect.poll(offered).toHaveLength(4)

  // What is typed in a field of its own is taken back there, and the session's last change after it.
  const search = fields['a line of text']
  await search.click()
  await keys.type('xyz')
  // Letter by letter, or several at once, as the browser has it.
  while ((await search.inputValue()) !== '') await keys.press('Control+z')
  await expect(search).toHaveValue('')
  await expect(body).toHaveText(`${upTo(4)}!`)
  await keys.press('Control+z')
  await expect(body).toHaveText(upTo(4))

  // Behind a dialog they do nothing, and it stays.
  await body.click()
  await keys.press('F1')
  await expect(dialog).toBeVisible()
  const sessions = filesOf(workspace, 'sessions')
  for (const key of ['Control+n', 'Control+2', 'Control+d', 'Control+z', 'F5', 'Delete', 'Control+k', 'F1'])
    await keys.press(key)
  await expect(dialog).toHaveCount(1)
  await keys.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(section(window)).toHaveText(fr.app.sections.cards)
  await expect(body).toHaveText(upTo(4))
  expect(filesOf(workspace, 'sessions')).toEqual(sessions)
  // What is typed in the dialog is taken back there.
  await keys.press('Control+k')
  await keys.type('abc')
  for (const _ of 'abc+') await keys.press('Control+z')
  await expect(window.getByRole('combobox', { name: fr.palette.label })).toHaveValue('')
  await keys.press('Escape')
  await expect(body).toHaveText(upTo(4))

  // One that fades out has no keys any more.
  await body.click()
  await keys.press('F1')
  await expect(dialog).toBeVisible()
  await keys.press('Escape')
  await keys.press('Control+2')
  await expect(section(window)).toHaveText(fr.app.sections.agenda)
  await keys.press('Control+3')
  await window.getByText(cards.views.write, { exact: true }).click()

  await body.click()
  await keys.press('Control+n')
  await expect(section(window)).toHaveText(fr.app.sections.overview)
  const saved = () =>
    filesOf(workspace, 'cards').map((file) => JSON.parse(textIn(workspace, 'cards', file)).body)
  await expect.poll(saved).toContain(upTo(4))
})
