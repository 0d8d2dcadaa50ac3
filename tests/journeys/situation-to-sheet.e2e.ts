// The founding gesture, end to end: a situation caught in the run, read in the grid, made an action, on somebody's sheet.
import { handoutsOf } from '../../src/shared/handout/handouts-of'
import { defaultHandoutOptions } from '../../src/shared/handout/options'
import { textOf } from '../../src/shared/text/text'
import { TITLE } from '../fixtures/founding-day'
import { textsOf } from '../fixtures/texts-of'
import { expect, test } from '../launch'
import { leaveSession, visit } from '../pages/frame'
import { animate } from '../pages/home'
import { Run } from '../pages/run'
import { peopleOnDisk, planOnDisk } from '../workspace'

const text = textOf('fr')
const SITUATION = 'Le code dans le carnet'
const NOTE = 'Ranger le carnet sous clé'

test('a situation caught in the run is read in the grid, and its action stands on a participant’s sheet', async ({
  launchJalon,
}) => {
  const { window, workspace } = await launchJalon({ lang: 'fr', clock: '2024-02-19T08:50:00' })
  const press = (key: string) => window.keyboard.press(key)
  const people = () => peopleOnDisk(workspace)
  await leaveSession(window)
  await animate(window, TITLE.fr)
  const run = new Run(window)
  await window.getByRole('button', { name: text.run.before.rehearse, exact: true }).click()
  await expect(run.timer).toBeVisible()
  await press('e')
  await press('Alt+Digit6')
  await window.keyboard.type(SITUATION)
  await press('Enter')
  await press('Escape')
  const caught = () =>
    people().situations.find(({ title, story }) => title === SITUATION || story === SITUATION)
  await expect.poll(() => caught()?.id).toBeTruthy()
  await window.getByRole('button', { name: text.run.rehearsal.leave }).click()
  await window.getByRole('button', { name: text.run.back }).click()

  await visit(window, 'situations')
  await window
    .getByRole('navigation', { name: text.people.situations.list })
    .getByRole('button')
    .last()
    .click()
  const grid = window.getByRole('grid')
  await grid.getByRole('gridcell', { name: /^Informatisation, Moyens/ }).focus()
  await press('ArrowDown')
  await press('Enter')
  await window.keyboard.type(NOTE)
  await press('Escape')
  await press('a')
  await expect.poll(() => people().actions.map((own) => own.text)).toContain(NOTE)

  await visit(window, 'actions')
  const card = window.getByRole('article', { name: NOTE })
  await card.getByRole('button', { name: text.actions.details(NOTE) }).click()
  await card.getByRole('combobox', { name: text.actions.participant }).click()
  const [first] = people().participants
  if (!first) throw new Error('The example has participants.')
  await window.getByRole('option', { name: first.name }).click()
  await expect.poll(() => people().actions.find((own) => own.text === NOTE)?.participant).toBe(first.id)

  const source = {
    ...{ session: planOnDisk(workspace), people: people(), cards: [], held: [] },
    organisation: { name: '', logo: '', colour: '' },
    retentionMonths: null,
  }
  const sheets = handoutsOf('actions', source, {
    ...defaultHandoutOptions('fr'),
    copies: { actions: 'separate' },
  })
  const named = sheets.filter((sheet) => textsOf(sheet).includes(NOTE)).map(({ fileName }) => fileName)
  expect(named).toHaveLength(1)
  expect(named[0]).toContain(first.name)
})
