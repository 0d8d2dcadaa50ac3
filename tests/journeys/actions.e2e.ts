// Pistes d'action: notes taken while running are sorted, found and promoted; actions change level; markers are written.
import { textOf } from '../../src/shared/text/text'
import { TITLE } from '../fixtures/founding-day'
import { expect, test } from '../launch'
import { leaveSession, visit } from '../pages/frame'
import { animate, prepare } from '../pages/home'
import { Run } from '../pages/run'
import { peopleOnDisk } from '../workspace'

const text = textOf('fr')
const words = text.actions
const REVIEW = 'Prévoir plus de chaises près du mur.'

test('a note of the run is found despite a typo, becomes an action, and comes back beside its phase', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr', clock: '2024-02-19T08:50:00' })
  const people = () => peopleOnDisk(workspace)
  await leaveSession(window)
  await animate(window, TITLE.fr)
  const run = new Run(window)
  await window.getByRole('button', { name: text.run.before.rehearse, exact: true }).click()
  await expect(run.timer).toBeVisible()
  for (const note of ['Fixer une règle d’équipe sur les mots de passe', REVIEW]) {
    await window.keyboard.press('e')
    await expect(new Run(window).note).toBeFocused()
    await window.keyboard.type(note)
    if (note === REVIEW) await window.keyboard.press('Alt+Digit5')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Escape')
  }
  await expect.poll(() => people().notes.map(({ kind }) => kind)).toContain('review')
  await window.getByRole('button', { name: text.run.rehearsal.leave }).click()
  await window.getByRole('button', { name: text.run.back }).click()

  await visit(window, 'actions')
  await window.getByText(words.views.notes, { exact: true }).click()
  await window.getByRole('searchbox', { name: words.notes.search }).fill('equippe')
  const note = 'Fixer une règle d’équipe sur les mots de passe'
  await expect(window.getByText(words.notes.count(1), { exact: true })).toBeVisible()
  await window.getByRole('button', { name: words.notes.toAction(note) }).click()
  await window.getByRole('button', { name: words.notes.toSituation(note) }).click()
  await expect(window.getByText(new RegExp(words.notes.became.action))).toContainText(
    words.notes.became.situation,
  )
  const made = () => people().actions.find((own) => own.text === note)
  await expect.poll(() => made()?.origin?.kind).toBe('note')
  await expect.poll(() => people().situations.map(({ story }) => story)).toContain(note)

  await window.getByText(words.views.actions, { exact: true }).click()
  const team = window.getByRole('region', { name: words.levels.team })
  const card = team.getByRole('article', { name: note })
  await expect(card).toContainText(words.origins.note(note))
  await card.getByRole('button', { name: words.details(note) }).click()
  await card.getByRole('textbox', { name: words.who }).fill('L’équipe du matin')
  await card.getByRole('combobox', { name: words.level }).click()
  await window.getByRole('option', { name: words.levels.organisation }).click()
  const moved = window.getByRole('region', { name: words.levels.organisation })
  await expect(moved.getByRole('article', { name: note })).toBeVisible()
  await expect.poll(made).toMatchObject({ level: 'organisation', who: 'L’équipe du matin' })

  await window.getByRole('button', { name: words.markers.add }).click()
  await window.keyboard.type('On ne garde pas le code d’autrui.')
  await expect.poll(() => people().markers.at(-1)?.text).toBe('On ne garde pas le code d’autrui.')

  await leaveSession(window)
  await prepare(window, TITLE.fr)
  const first = people().notes.find(({ kind }) => kind === 'review')?.phase
  expect(first).toBeTruthy()
  await window.getByRole('row').first().click()
  await expect(window.getByRole('complementary')).toContainText(REVIEW)
})
