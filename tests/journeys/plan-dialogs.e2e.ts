// Every dialog, menu and panel of the déroulé, in both languages and themes, wide and narrow: axe, the words, nothing cut off.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { textOf } from '../../src/shared/text/text'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { LOOKS, seer } from '../pages/see'
import { shippedSession } from '../unit/shipped-content'
import { workspaceAs } from '../workspace'

/** A fact sheet, two days, a total, names, lengths that are not sure. */
const severalTables = `<p>Tenir bon</p><table><tr><td>Lieu</td><td>Namur</td></tr><tr><td>Prix</td><td>60 €</td></tr></table>
<p>Jour 1</p><table><tr><td>Temps</td><td>Étape</td><td>Qui</td><td>Critères</td></tr>
<tr><td>15’</td><td>Ouverture</td><td>Ondine</td><td></td></tr><tr><td>1h15 à 1h30</td><td>Jeu de rôle</td><td>Ondine et Amin</td><td>x</td></tr>
<tr><td>Total</td><td>1h45</td><td></td><td></td></tr></table>
<p>Jour 2</p><table><tr><td>Temps</td><td>Étape</td></tr><tr><td>un peu</td><td>Reprise</td></tr><tr><td>45’</td><td>Plan d’action</td></tr></table>`

const table = readFileSync(path.join(import.meta.dirname, '../fixtures/plan-from-word.clipboard'), 'utf8')

for (const look of LOOKS) {
  const { language, theme, size } = look
  test(`every dialog of the déroulé, ${language}, ${theme}, ${size.join(' × ')}`, async ({ launchJalon }) => {
    test.setTimeout(180_000)
    const workspace = workspaceAs({ language, theme, exampleOffered: false })
    const { app, window } = await launchJalon({ workspace, lang: language })
    const see = await seer(app, window, look)
    const text = textOf(language)
    const agenda = new Agenda(window, text)
    await expect(agenda.rows).toHaveCount(14)
    const dialog = window.getByRole('dialog')
    const leave = async () => {
      await window.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(window.getByRole('menu')).toHaveCount(0)
    }
    const more = window.getByRole('button', { name: text.library.more })
    const open = async (item: string) => {
      await more.click()
      await window.getByRole('menuitem', { name: item }).click()
      await expect(dialog).toBeVisible()
    }
    const { axes } = text.wholePlan
    const { sets } = axes
    await more.click()
    await see('other actions')
    await leave()
    await window.getByRole('button', { name: text.agenda.days.menu }).click()
    await see('actions on the day')
    await leave()
    await open(text.wholePlan.open.axes)
    await see('axes')
    await window
      .getByRole('button', { name: axes.look(shippedSession(language).axes[0]?.name ?? '') })
      .click()
    await see('colour and sign of an axis')
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: sets.open }).click()
    await dialog.getByRole('radio', { name: sets.ready.learning }).click()
    await see('sets of axes')
    await leave()
    await open(text.wholePlan.open.objectives)
    await see('objectives and phases')
    await leave()
    await open(text.wholePlan.open.materials)
    await see('material')
    await leave()
    await open(text.planImport.open)
    await see('a plan to bring')
    const pasteHere = (html: string) =>
      window.evaluate((copied) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', copied)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(event)
      }, html)
    await pasteHere(table)
    await expect(dialog.getByRole('row')).toHaveCount(15)
    await see('the plan that is brought')
    await dialog.getByRole('button', { name: text.planImport.again }).click()
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await pasteHere(severalTables)
    await expect(dialog.getByRole('region', { name: text.planImport.found })).toBeVisible()
    await see('several tables that are brought')
    await leave()
    await open(text.library.insert.open)
    await see('methods')
    await leave()
    await window.keyboard.press('Control+k')
    await see('palette')
    await leave()
    await window.keyboard.press('F1')
    await see('keys')
    await leave()

    // An overlap with its solutions; the advice; the menu of a phase.
    await agenda.rows.nth(3).click()
    await agenda.typeLength('1h15')
    await agenda.overlaps.getByRole('button', { name: text.agenda.problem.others }).click()
    await see('other solutions')
    await leave()
    await window.getByRole('button', { name: text.wholePlan.advice.count(1), exact: true }).click()
    await see('advice')
    await leave()
    await agenda.rows.nth(2).click({ button: 'right' })
    await see('menu of a phase')
    await leave()

    // The detail with all that it can hold, the short version, a phase aside, a second day.
    const inspector = text.agenda.inspector
    const detail = window.getByRole('complementary', { name: inspector.label })
    if (!(await detail.isVisible())) await window.keyboard.press('i')
    for (const _ of ['one', 'two']) await detail.getByRole('button', { name: inspector.addGroup }).click()
    await detail.getByRole('checkbox', { name: inspector.optional, exact: true }).check()
    await see('the detail')
    await window.getByRole('switch', { name: new RegExp(`^${text.agenda.short.label}`) }).check()
    await see('the detail, in the short version')
    await agenda.rows.nth(1).click({ button: 'right' })
    await window.getByRole('menuitem', { name: text.agenda.actions.park }).click()
    await window.getByRole('button', { name: text.agenda.days.menu }).click()
    await window.getByRole('menuitem', { name: text.agenda.days.add }).click()
    await expect(window.getByText(text.agenda.empty.title)).toBeVisible()
    await see('an empty second day, a phase aside')
  })
}
