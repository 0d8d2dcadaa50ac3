// A card, written for more than one day, with its questions, keywords and sources.
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { axes } from '../fixtures/plan-j'
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { visit } from '../pages/frame'
import { exportsIn } from '../pages/handouts'
import { prepare } from '../pages/home'
import { filesOf, textIn, workspaceWith } from '../workspace'

const TITLE = 'Une matinée'
const session = sessionOf([dayOf('9:00', [phaseOf('Accueil', 15), phaseOf('Apport', 45)])], {
  title: TITLE,
  axes,
  practical: { ...sessionOf([]).practical, groupSize: '12' },
})

test('a card is typed with its questions, keywords and sources, each checked today, and reads so', async ({
  launchJalon,
}) => {
  const words = fr.cards
  const { fields } = words
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  const keys = window.keyboard
  await prepare(window, TITLE)
  const phase = window.getByRole('complementary', { name: fr.agenda.inspector.label })
  await visit(window, 'cards')
  await window.getByRole('button', { name: words.add, exact: true }).click()
  await expect(window.getByRole('textbox', { name: fields.title, exact: true })).toBeFocused()
  await keys.type('Le carnet')
  const card = () =>
    filesOf(workspace, 'cards')
      .map((file) => JSON.parse(textIn(workspace, 'cards', file)))
      .find(({ title }) => title === 'Le carnet')
  await window.getByRole('textbox', { name: words.questions }).click()
  await keys.type('Qui le lit ?')
  await keys.press('Enter')
  await keys.type('Où est-il ?')
  await window.getByRole('combobox', { name: fields.axis, exact: true }).selectOption('Mise en situation')
  await window.getByRole('combobox', { name: words.tags, exact: true }).click()
  await keys.type('papier')
  await keys.press('Enter')
  await keys.press('Escape')
  const source = (number: number, field: keyof typeof fields.sourceFields) =>
    window.getByRole('textbox', { name: `${fields.source(number)}, ${fields.sourceFields[field]}` })
  for (const _ of ['one', 'two']) await window.getByRole('button', { name: fields.addSource }).click()
  await source(1, 'author').fill('A. Dujardin')
  await source(1, 'title').fill('Écrire au travail')
  await source(1, 'year').fill('2019')
  await source(1, 'link').fill('exemple.be/carnet')
  await expect(window.getByText(fields.noAddress)).toBeVisible()
  await source(1, 'link').fill('https://exemple.be/carnet')
  await expect(window.getByText(fields.noAddress)).toHaveCount(0)
  await window.clock.setFixedTime('2026-11-24T09:00:00')
  await window.getByRole('button', { name: fields.checkToday(1) }).click()
  await source(2, 'author').fill('De trop')
  await window.getByRole('button', { name: fields.removeSource(2) }).click()
  await window.getByRole('switch', { name: fields.isChecked }).click()
  await expect.poll(card).toMatchObject({
    ...{ questions: ['Qui le lit ?', 'Où est-il ?'], axis: 'situation', tags: ['papier'], status: 'checked' },
    sources: [
      {
        ...{ author: 'A. Dujardin', title: 'Écrire au travail', year: '2019' },
        ...{ link: 'https://exemple.be/carnet', checked: '2026-11-24' },
      },
    ],
  })

  await window.getByText(words.views.read, { exact: true }).click()
  const paper = window.getByRole('region', { name: 'Le carnet' })
  await expect(paper.getByRole('region', { name: words.sources }).getByRole('listitem')).toHaveText(
    `A. Dujardin, Écrire au travail, 2019. ${words.checkedOn('24 novembre 2026')}.`,
  )
  await expect(paper.getByRole('region', { name: words.questions }).getByRole('listitem')).toHaveCount(2)

  // Found by what it is about; linked to a phase, from which one goes to it and back.
  const list = window.getByRole('navigation', { name: words.title })
  await list.getByRole('combobox', { name: words.filter.label }).click()
  await window.getByRole('option', { name: 'papier' }).click()
  await expect(list.getByRole('status')).toHaveText(words.count(1))
  await visit(window, 'agenda')
  await new Agenda(window).row('Apport').click()
  await phase.getByRole('button', { name: fr.agenda.inspector.addCard }).click()
  await window.getByRole('menuitem', { name: 'Le carnet' }).click()
  await phase.getByRole('button', { name: 'Le carnet', exact: true }).click()
  await paper.getByRole('button', { name: '09:15 Apport' }).click()
  await expect(phase.getByRole('textbox', { name: fr.agenda.row.title })).toHaveValue('Apport')
  await phase.getByRole('button', { name: fr.agenda.inspector.removeCard('Le carnet') }).click()
  await visit(window, 'cards')
  await expect(paper).toContainText(words.usedNowhere)

  // A copy is another card; one card alone leaves as Markdown.
  await window.getByText(words.views.write, { exact: true }).click()
  await window.getByRole('button', { name: words.files.exportOne }).click()
  await expect(window.getByText(words.files.exported(1))).toBeVisible()
  const [file = ''] = exportsIn(workspace)
  expect(textIn(workspace, 'exports', file)).toContain('A. Dujardin')
  await window.getByRole('button', { name: words.duplicate }).click()
  await expect(window.getByRole('textbox', { name: fields.title, exact: true })).toHaveValue(
    fr.app.copyOf('Le carnet'),
  )
  await expect.poll(() => filesOf(workspace, 'cards').length).toBeGreaterThan(1)
})
