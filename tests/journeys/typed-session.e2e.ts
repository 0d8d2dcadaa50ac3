// A session written from an empty page by keys: what is typed is on the disk, in the list, on paper and before the group.
import type { DayId } from '../../src/shared/domain/base/id'
import { fr } from '../../src/shared/text/fr'
import { dayOf, phaseOf, sessionOf, time } from '../fixtures/build'
import { expect, setClock, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { leaveSession, visit } from '../pages/frame'
import { Handouts } from '../pages/handouts'
import { prepare } from '../pages/home'
import { Run } from '../pages/run'
import { filesOf, planOnDisk, workspaceWith } from '../workspace'

const words = fr.overview
const TITLE = 'Ouvrir la boîte noire'

test('the overview is typed from top to bottom, and read again in the list and in the programme', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ workspace: workspaceWith() })
  const keys = window.keyboard
  const plan = () => planOnDisk(workspace)
  const field = (name: string) => window.getByRole('textbox', { name, exact: true })
  await window.getByRole('button', { name: fr.home.welcome.create }).click()
  await expect.poll(() => filesOf(workspace, 'sessions')).toHaveLength(1)
  await expect(field(words.sessionTitle)).toBeFocused()
  await keys.type(TITLE)
  await field(words.series).click()
  await keys.type('Travail social 2.0')
  await field(words.summary).click()
  await keys.type('Une journée pour y voir clair.')
  await expect.poll(() => plan().summary).toBe('Une journée pour y voir clair.')
  expect([plan().title, plan().series]).toEqual([TITLE, 'Travail social 2.0'])

  // Objectives: Enter adds the next one or goes to it, Backspace takes an empty one away, the cross any.
  const objectives = () => plan().objectives.map(({ text }) => text)
  await window.getByRole('button', { name: words.addObjective }).click()
  await expect(field(words.objective(1))).toBeFocused()
  await keys.type('Repérer')
  await keys.press('Enter')
  await expect(field(words.objective(2))).toBeFocused()
  await keys.type('Agir')
  await keys.press('Enter')
  await expect(field(words.objective(3))).toBeFocused()
  await keys.press('Backspace')
  await expect(field(words.objective(2))).toBeFocused()
  await expect.poll(objectives).toEqual(['Repérer', 'Agir'])
  await field(words.objective(1)).press('Enter')
  await expect(field(words.objective(2))).toBeFocused()
  await keys.press('Enter')
  await keys.type('De trop')
  await expect.poll(objectives).toEqual(['Repérer', 'Agir', 'De trop'])
  await window.getByRole('button', { name: words.removeObjective(3) }).click()
  await expect.poll(objectives).toEqual(['Repérer', 'Agir'])

  // A long text: opened, typed, read as it will look, opened again at its end by the keyboard.
  const opener = window.getByRole('button', { name: words.editText(words.content) })
  await opener.click()
  await expect(field(words.content)).toBeFocused()
  await keys.type('**Trois** questions')
  await keys.press('Escape')
  await expect(opener).toBeFocused()
  await expect(window.getByText('Trois', { exact: true })).toHaveCSS('font-weight', /^[67]00$/)
  await keys.press('Enter')
  await expect(field(words.content)).toBeFocused()
  await keys.type(' à poser')
  await window.getByRole('button', { name: words.editText(words.method) }).click()
  await keys.type('Par deux, puis ensemble.')
  await expect(field(words.content)).toHaveCount(0)
  await window.getByRole('heading', { name: words.title, level: 1 }).click()
  await expect(field(words.method)).toHaveCount(0)
  await expect
    .poll(() => [plan().content, plan().method])
    .toEqual(['**Trois** questions à poser', 'Par deux, puis ensemble.'])

  // Who leads: added, named, told in a few lines, taken away.
  await window.getByRole('button', { name: words.addTrainer }).click()
  await expect(field(words.trainer(1))).toBeFocused()
  await keys.type('Nadia Benali')
  await window.getByRole('button', { name: words.editText(words.biographyOf('Nadia Benali')) }).click()
  await keys.type('Assistante sociale, *formatrice*.')
  await window.getByRole('button', { name: words.addTrainer }).click()
  await expect(field(words.trainer(2))).toBeFocused()
  await keys.type('Zoé')
  await window.getByRole('button', { name: words.removeTrainer('Zoé') }).click()
  await expect
    .poll(() => plan().trainers.map(({ name, biography }) => [name, biography]))
    .toEqual([['Nadia Benali', 'Assistante sociale, *formatrice*.']])

  // When: typed, picked in the month, and the hours.
  const [date, start, end] = [field(words.date), field(words.start), field(words.end)]
  await date.fill('24/11/2031')
  await date.press('Alt+ArrowDown')
  const month = window.getByRole('dialog', { name: fr.dates.month })
  await expect(month.getByRole('button', { name: /^24 / })).toBeFocused()
  await keys.press('ArrowRight')
  await keys.press('Enter')
  await expect(month).toHaveCount(0)
  await expect(date).toHaveValue('25/11/2031')
  await window.getByRole('button', { name: fr.dates.calendar }).click()
  await month.getByRole('button', { name: fr.dates.clear }).click()
  await expect(date).toHaveValue('')
  await expect.poll(() => plan().days[0]?.date).toBe(null)
  await date.fill('25/11/2031')
  await start.fill('8h30')
  await end.fill('16h15')
  await keys.press('Tab')
  await expect
    .poll(() => plan().days.map((day) => [day.date, day.start, day.targetEnd]))
    .toEqual([['2031-11-25', time('8:30'), time('16:15')]])

  for (const [name, value] of Object.entries({
    place: 'Maison des associations',
    groupSize: '12',
    price: '80 €',
  }))
    await field(words.practical[name as 'place' | 'groupSize' | 'price']).fill(value)
  await expect
    .poll(() => plan().practical)
    .toMatchObject({ place: 'Maison des associations', groupSize: '12', price: '80 €' })

  // The paper and the list say the same.
  await visit(window, 'handouts')
  const programme = await new Handouts(window).show(fr.documents.names.programme)
  for (const said of ['Repérer', 'questions à poser', 'Nadia Benali', 'Maison des associations', /8\sh\s30/])
    await expect(programme.getByText(said).first()).toBeAttached()
  await leaveSession(window)
  await expect(window.getByRole('article', { name: TITLE })).toContainText('Maison des associations')
})

const day = (id: string, titles: readonly string[]) =>
  dayOf(
    '9:00',
    titles.map((title) => phaseOf(title, 30)),
    { id: id as DayId },
  )

test('days are added, moved and removed from their menu, and what is asked of the group is typed and shown', async ({
  launchJalon,
}) => {
  const session = sessionOf([day('one', ['Accueil', 'Apport']), day('two', ['Retour'])], { title: TITLE })
  const { app, window, workspace } = await launchJalon({
    workspace: workspaceWith(session),
    clock: '2026-11-24T09:00:00',
  })
  const keys = window.keyboard
  const days = () => planOnDisk(workspace).days.map(({ phases }) => phases.map(({ title }) => title))
  await prepare(window, TITLE)
  const agenda = new Agenda(window)
  const choose = async (item: string) => {
    await window.getByRole('button', { name: fr.agenda.days.menu }).click()
    await window.getByRole('menuitem', { name: item }).click()
  }
  const tab = (number: number) => window.getByRole('radio', { name: fr.agenda.day(number), exact: true })
  await agenda.expectPhases('09:00 Accueil', '09:30 Apport')
  await choose(fr.agenda.days.later)
  await expect.poll(days).toEqual([['Retour'], ['Accueil', 'Apport']])
  // The day that was moved is still the one shown.
  await expect(tab(2)).toBeChecked()
  await agenda.expectPhases('09:00 Accueil', '09:30 Apport')
  await choose(fr.agenda.days.earlier)
  await expect.poll(days).toEqual([['Accueil', 'Apport'], ['Retour']])
  await expect(tab(1)).toBeChecked()
  await choose(fr.agenda.days.add)
  await expect(tab(2)).toBeChecked()
  await expect.poll(days).toEqual([['Accueil', 'Apport'], [], ['Retour']])
  await choose(fr.agenda.days.remove)
  await expect.poll(days).toEqual([['Accueil', 'Apport'], ['Retour']])
  const notice = window.getByRole('alert').filter({ hasText: fr.agenda.days.removed })
  await notice.getByRole('button', { name: fr.app.undo }).click()
  await expect.poll(days).toEqual([['Accueil', 'Apport'], [], ['Retour']])
  await expect(tab(3)).toHaveCount(1)
  await visit(window, 'overview')
  await expect(window.getByRole('group', { name: words.day(3) })).toBeVisible()

  // Instructions: each line is a step.
  await visit(window, 'agenda')
  await window.getByText(fr.agenda.day(1), { exact: true }).click()
  await agenda.row('Accueil').click()
  const detail = window.getByRole('complementary', { name: fr.agenda.inspector.label })
  const asked = detail.getByRole('textbox', { name: fr.agenda.inspector.instructions, exact: true })
  await asked.click()
  await keys.type('Dire son **nom**')
  await keys.press('Enter')
  await keys.type('Une attente')
  await keys.press('Escape')
  await expect(asked).toHaveCount(0)
  await expect(detail.getByRole('listitem').filter({ hasText: 'Dire son nom' })).toBeVisible()
  await detail.getByRole('button', { name: fr.agenda.inspector.editInstructions }).click()
  await expect(asked).toBeFocused()
  await keys.press('Control+End')
  await keys.type(' précise')
  // The instructions of the second phase are not shown in the room.
  await agenda.row('Apport').click()
  await asked.fill('Le dire de vive voix')
  await detail.getByRole('switch', { name: fr.agenda.inspector.showInRoom }).press('Space')
  const phases = () => planOnDisk(workspace).days[0]?.phases.map((own) => [own.instructions, own.shownInRoom])
  await expect.poll(phases).toEqual([
    ['Dire son **nom**\nUne attente précise', true],
    ['Le dire de vive voix', false],
  ])

  // In the run both stand before the trainer; in the room only the one that is shown there.
  await keys.press('F5')
  const run = new Run(window)
  await run.start()
  const brief = window.getByRole('group', { name: fr.run.stage.instructions })
  await expect(brief.getByRole('listitem')).toHaveText(['Dire son nom', 'Une attente précise'])
  const room = await run.showRoom(app)
  await expect(room.getByText('Une attente précise')).toBeVisible()
  await setClock(app, '2026-11-24T09:10:00')
  await keys.press('PageDown')
  await expect(brief.getByRole('listitem')).toHaveText(['Le dire de vive voix'])
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Apport')
  await expect(room.getByText('Le dire de vive voix')).toHaveCount(0)
})
