// Participants added by hand, in every field there is of them: on the disk, in their groups, on their papers.
import { textOf } from '../../src/shared/text/text'
import { dayOf, phaseOf, sessionOf } from '../fixtures/build'
import { expect, test } from '../launch'
import { visit } from '../pages/frame'
import { exportsIn, Handouts } from '../pages/handouts'
import { prepare } from '../pages/home'
import { filesOf, peopleOnDisk, workspaceWith } from '../workspace'

const text = textOf('fr')
const words = text.participants
const TITLE = 'Deux demi-journées'
const session = sessionOf([dayOf('9:00', [phaseOf('Apport', 90), phaseOf('Repas', 60, { kind: 'meal' })])], {
  title: TITLE,
})

test('participants are typed in, waited for, taken away and brought back, grouped by hand, and their forms copied', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith(session) })
  const keys = window.keyboard
  const people = () => (filesOf(workspace, 'people').length > 0 ? peopleOnDisk(workspace) : null)
  const names = () => people()?.participants.map(({ name }) => name)
  const box = (name: string) => window.getByRole('textbox', { name, exact: true })
  const takeBack = (said: string) =>
    window.getByRole('alert').filter({ hasText: said }).getByRole('button', { name: text.app.undo }).click()
  await prepare(window, TITLE)
  await visit(window, 'participants')

  await window.getByRole('button', { name: words.add, exact: true }).click()
  await expect(box(words.nameOf(1))).toBeFocused()
  await keys.type('Nadia Vandersaule')
  await box(words.fieldOf(words.organisation, 'Nadia Vandersaule')).fill('CPAS')
  await box(words.fieldOf(words.role, 'Nadia Vandersaule')).fill('Assistante sociale')
  const details = (name: string) => window.getByRole('complementary', { name: words.detailsOf(name) })
  const hers = details('Nadia Vandersaule')
  await hers.getByRole('textbox', { name: words.email }).fill('nadia@exemple.be')
  for (const [label, typed] of [
    [words.expectations, 'Une règle d’équipe'],
    [words.needs, 'Végétarienne'],
    [words.note, 'A déjà suivi le premier module.'],
  ] as const) {
    await hers.getByRole('textbox', { name: label }).click()
    await keys.type(typed)
  }
  await hers.getByRole('textbox', { name: words.imageUses }).click()
  for (const use of ['affiche', '', 'site']) {
    await keys.type(use)
    await keys.press('Enter')
  }
  const choose = async (field: string, option: string) => {
    await window.getByRole('combobox', { name: field }).click()
    await window.getByRole('option', { name: option, exact: true }).click()
  }
  await choose(words.fieldOf(words.status, 'Nadia Vandersaule'), words.statuses.waiting)
  await expect(window.getByText(words.waiting(1))).toBeVisible()
  await expect
    .poll(() => people()?.participants)
    .toMatchObject([
      {
        ...{ name: 'Nadia Vandersaule', organisation: 'CPAS', role: 'Assistante sociale', status: 'waiting' },
        ...{ email: 'nadia@exemple.be', expectations: 'Une règle d’équipe', needs: 'Végétarienne' },
        ...{ note: 'A déjà suivi le premier module.', imageUses: ['affiche', 'site'] },
      },
    ])
  await choose(words.fieldOf(words.status, 'Nadia Vandersaule'), words.statuses.registered)
  await hers.getByRole('button', { name: text.app.close }).click()
  await expect(hers).toHaveCount(0)

  for (const [index, name] of ['Bea Tihange', 'Côme Vasselin', 'De trop'].entries()) {
    await window.getByRole('button', { name: words.add, exact: true }).click()
    await expect(box(words.nameOf(index + 2))).toBeFocused()
    await keys.type(name)
  }
  await details('De trop').getByRole('button', { name: words.remove }).click()
  await expect.poll(names).toEqual(['Nadia Vandersaule', 'Bea Tihange', 'Côme Vasselin'])
  await takeBack(words.removed('De trop'))
  await expect.poll(names).toContain('De trop')
  await window.getByRole('button', { name: words.detailsOf('De trop') }).click()
  await details('De trop').getByRole('button', { name: words.remove }).click()
  await expect.poll(names).toHaveLength(3)

  // A participant's rights: all that is kept about her, and the sheet on which she agrees to uses of her image.
  await window.getByRole('button', { name: words.detailsOf('Nadia Vandersaule') }).click()
  await hers.getByRole('button', { name: text.rights.access.act }).click()
  await expect.poll(() => exportsIn(workspace).length).toBe(2)
  await window.getByRole('button', { name: text.rights.menu }).click()
  await window.getByRole('menuitem', { name: text.rights.consent.act }).click()
  await expect.poll(() => exportsIn(workspace).length).toBe(3)

  // Groups of two at most; one is named, one person is put elsewhere by hand.
  await window.getByText(words.views.groups, { exact: true }).click()
  await box(words.groups.size).fill('2')
  await window.getByRole('button', { name: words.groups.draw }).click()
  await expect
    .poll(() =>
      people()
        ?.groups.map(({ members }) => members.length)
        .sort(),
    )
    .toEqual([1, 2])
  await box(words.groups.nameLabel(1)).fill('Les éclaireuses')
  await choose(words.groups.move('Bea Tihange'), words.groups.noGroup)
  await expect(window.getByRole('heading', { name: words.groups.alone })).toBeVisible()
  await choose(words.groups.move('Bea Tihange'), 'Les éclaireuses')
  await expect(window.getByRole('heading', { name: words.groups.alone })).toHaveCount(0)
  const bea = () => people()?.participants.find(({ name }) => name === 'Bea Tihange')?.id
  const first = () => people()?.groups[0]
  await expect.poll(() => [first()?.name, first()?.members.at(-1)]).toEqual(['Les éclaireuses', bea()])
  await window.getByRole('button', { name: words.groups.print }).click()
  const paper = await new Handouts(window).show(text.documents.names.groups)
  await expect(paper.getByText('Les éclaireuses')).toBeAttached()

  // A form is copied with the mouse, taken away, brought back.
  await visit(window, 'participants')
  await window.getByText(words.views.evaluation, { exact: true }).click()
  await window.getByRole('button', { name: words.evaluation.add }).click()
  const { items, questions } = text.sheets.evaluation
  await window.getByRole('radio', { name: `${items[0]} 3`, exact: true }).click()
  await box(questions[0] ?? '').fill('Le jeu de rôle.')
  const forms = () => people()?.evaluation?.forms.map(({ ratings, answers }) => [ratings[0], answers[0]])
  await expect.poll(forms).toEqual([[3, 'Le jeu de rôle.']])
  await window.getByRole('button', { name: words.evaluation.remove }).click()
  await expect.poll(forms).toEqual([])
  await takeBack(words.evaluation.removed(1))
  await expect.poll(forms).toEqual([[3, 'Le jeu de rôle.']])
  await expect(window.getByRole('table', { name: words.evaluation.averages })).toContainText(
    words.evaluation.outOf('3'),
  )
})
