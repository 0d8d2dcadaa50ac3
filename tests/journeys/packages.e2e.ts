// Between colleagues: one exports a package, another imports it, and takes the next version beside her own changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MethodId, TemplateId } from '../../src/shared/domain/base/id'
import { emptyMethod } from '../../src/shared/domain/library/method'
import { decodeMethod, encodeMethod } from '../../src/shared/format/method-file'
import { encodeTemplate } from '../../src/shared/format/template-file'
import { en } from '../../src/shared/text/en'
import { fr } from '../../src/shared/text/fr'
import { planJ } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { chooseFile, Packages } from '../pages/packages'
import { LOOKS, seer } from '../pages/see'
import { filesOf, textIn, workspaceNamed } from '../workspace'

const TITLE = 'Boîte noire, un an après'
const method = { ...emptyMethod('tour' as MethodId), title: 'Tour de table', notes: 'secret de formatrice' }
const template = { id: 'jour' as TemplateId, title: 'Une journée type', summary: '', sessions: [planJ] }

/** The folder of the one who exports: a method, a template and a card of her own. */
function hers() {
  const folder = workspaceNamed('hers', { organisation: { name: 'HELHa', logo: '', colour: '' } })
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  put('methods/tour.json', encodeMethod(method))
  put('session-templates/jour.json', encodeTemplate(template))
  put('cards/registres.json', readFileSync('src/shared/format/fixtures/card-v3.json', 'utf8'))
  return folder
}

test('a package goes to a colleague, and its next version says what changed beside what she has changed herself', async ({
  launchJalon,
}) => {
  test.setTimeout(120_000)
  const [light, dark] = LOOKS
  const one = await launchJalon({ workspace: hers() })
  const other = await launchJalon({
    workspace: workspaceNamed('theirs', { language: 'en', theme: 'dark' }),
    lang: 'en',
  })
  const file = (name: string) => test.info().outputPath(name)
  const [anne, brian] = [new Packages(one.window, fr), new Packages(other.window, en)]
  const seeAnne = await seer(one.app, one.window, light)
  const seeBrian = await seer(other.app, other.window, dark)
  const words = en.packages.import

  // Anne exports three kinds, by the keyboard.
  await anne.openLibrary()
  await anne.openExport()
  await anne.dialog.getByRole('button', { name: fr.packages.export.none }).press('Enter')
  for (const name of [method.title, template.title, 'Quatre registres'])
    await anne.dialog.getByRole('checkbox', { name: new RegExp(name) }).press('Space')
  await anne.field('name').fill(TITLE)
  await expect(anne.field('author')).toHaveValue('HELHa')
  await anne.field('author').fill('Anne Dupont')
  await seeAnne('package, export')
  await chooseFile(one.app, file('v1.jalon'))
  await anne.export(3, 'v1.jalon')

  // Brian looks it over, takes it, takes it back, and takes it again.
  await brian.openLibrary()
  await chooseFile(other.app, file('v1.jalon'))
  await brian.openImport()
  await expect(brian.dialog).toContainText('by Anne Dupont')
  await expect(brian.dialog).toContainText('CC BY 4.0')
  await expect(brian.row(method.title)).toContainText(words.states.new)
  await seeBrian('package, new')
  await brian.take(3, TITLE)
  const methodHere = () => {
    if (!filesOf(other.workspace, 'methods').includes('tour.json')) return null
    const read = decodeMethod(textIn(other.workspace, 'methods', 'tour.json'))
    return read.ok ? read.value : null
  }
  await expect.poll(() => methodHere()?.title).toBe(method.title)
  expect(methodHere()?.notes).toBe('')
  await other.window.getByRole('button', { name: en.app.undo, exact: true }).press('Enter')
  await expect(other.window.getByText(words.undone)).toBeVisible()
  await expect.poll(methodHere).toBeNull()
  expect(filesOf(other.workspace, 'packages')).toEqual([])
  await brian.openImport()
  await brian.take(3, TITLE)
  await brian.openImport()
  await expect(brian.dialog).toContainText(words.relations.same())
  await brian.dialog.getByRole('button', { name: words.understood }).press('Enter')

  // Each changes something: Anne the method and the template, Brian the template.
  await one.window.getByRole('textbox', { name: fr.library.methods.objective }).fill('Que chacun parle')
  await one.window.getByText(fr.library.tabs.templates, { exact: true }).click()
  await one.window.getByRole('textbox', { name: fr.library.templates.summary }).fill('Pour une équipe neuve')
  await other.window.getByText(en.library.tabs.templates, { exact: true }).click()
  await other.window
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(template.title) })
    .press('Enter')
  await other.window.getByRole('textbox', { name: en.library.templates.summary }).fill('For my own team')

  // Anne exports the next version: its number, its author and what is in it are proposed.
  await anne.openExport()
  await anne.dialog.getByRole('combobox', { name: fr.packages.export.again }).selectOption({ index: 1 })
  await expect(anne.field('edition')).toHaveValue('2')
  await expect(anne.field('author')).toHaveValue('Anne Dupont')
  await chooseFile(one.app, file('v2.jalon'))
  await anne.export(3, 'v2.jalon')

  // Brian drops it on the window: what Anne changed is told, and what both did is asked.
  await other.window.evaluate(
    ({ name, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    },
    { name: 'v2.jalon', bytes: readFileSync(file('v2.jalon')).toString('base64') },
  )
  await expect(brian.dialog).toContainText('You have version 1.')
  await expect(brian.row(method.title)).toContainText(words.states.changed)
  await brian.row(method.title).getByText(words.showChanges(1)).press('Enter')
  await expect(brian.dialog.getByRole('table', { name: words.changes(method.title) })).toContainText(
    'Que chacun parle',
  )
  await expect(brian.dialog).toContainText(words.toChoose(1))
  await expect(brian.dialog.getByRole('button', { name: words.act(1) })).toBeDisabled()
  await seeBrian('package, what changed')
  const asked = brian.dialog.getByRole('combobox', { name: words.choiceOf(template.title) })
  await asked.selectOption(words.choices.both)
  await brian.take(2, TITLE)
  await expect.poll(() => methodHere()?.objective).toBe('Que chacun parle')
  await expect(
    other.window.getByRole('navigation').getByRole('button', { name: `${template.title} (2)` }),
  ).toBeVisible()
  await expect(other.window.getByRole('textbox', { name: en.library.templates.summary })).toHaveValue(
    'For my own team',
  )

  // An earlier version, and a file of another kind, say what they are.
  await chooseFile(other.app, file('v1.jalon'))
  await brian.openImport()
  await expect(brian.dialog).toContainText('older than yours (2)')
  await other.window.keyboard.press('Escape')
  writeFileSync(file('old.jalon'), readFileSync('src/shared/format/fixtures/backup-v1.jalon'))
  await chooseFile(other.app, file('old.jalon'))
  await brian.openImport()
  await expect(other.window.getByText('is a backup of a whole Jalon folder')).toBeVisible()

  // The same dialogs the other way round.
  await other.window.keyboard.press('Escape')
  await brian.openExport()
  await brian.dialog.getByRole('button', { name: en.packages.export.all }).press('Enter')
  await seeBrian('package, export')
  await other.window.keyboard.press('Escape')
  await chooseFile(one.app, file('v2.jalon'))
  await anne.openImport()
  await expect(anne.dialog).toContainText(fr.packages.import.relations.same())
  await seeAnne('package, mine')
})
