// The documents: shown as pages, exported to Word in both languages, private notes where they belong and nowhere else.
import { expect, test } from '../launch'
import { Agenda } from '../pages/agenda'
import { saved, visit } from '../pages/frame'
import { exportsIn, Handouts, read } from '../pages/handouts'

const FOLDER = '2024-02-19 Travail social 2.0, ouvrir la boîte noire'
const NAME = ' – Travail social 2.0, ouvrir la boîte noire'
const programme = (copy = '') => `${FOLDER}/2024-02-19 Programme${NAME}${copy}.docx`
const guide = (copy = '') => `${FOLDER}/2024-02-19 Déroulé de l’animation${NAME}${copy}.docx`
const GUIDE_IN_ENGLISH = `${FOLDER}/2024-02-19 Facilitator’s guide${NAME}.docx`

/** For the trainer alone. */
const SECRETS = ['MARQUEUR-NOTE-7419', 'MARQUEUR-REPLI-2085']

test('exports what is shown, private notes for the trainers alone', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  await new Agenda(window).row('Raconter une situation').click()
  const detail = window.getByRole('complementary', { name: 'Détail de la phase' })
  for (const [index, label] of ['Pour vous seulement', 'Solution de repli'].entries()) {
    const field = detail.getByRole('textbox', { name: label })
    await field.fill(`${await field.inputValue()} ${SECRETS[index]}`)
  }
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  await handouts.only('Programme', 'Déroulé de l’animation')
  await expect(window.getByText('2 documents', { exact: true })).toBeVisible()
  await handouts.export.click()
  await expect(window.getByText('2 documents exportés.')).toBeVisible()
  expect(exportsIn(workspace)).toEqual([guide(), programme()].sort())

  const [forGroup, forTrainers] = [await read(workspace, programme()), await read(workspace, guide())]
  for (const secret of SECRETS) {
    expect(forTrainers.text.split(secret)).toHaveLength(2)
    expect(forGroup.parts.join()).not.toContain(secret)
  }
  expect(forGroup.text).toContain('Travail social 2.0, ouvrir la boîte noire')
  expect(forGroup.text).toContain('Lundi 19 février 2024')
  expect(forGroup.text).toContain('Raconter une situation numérique vécue')
  expect(forTrainers.text).toContain('12:15')
  // No participant is named in either.
  expect([...forGroup.parts, ...forTrainers.parts].join()).not.toContain('Vandersaule')

  for (const [document, { text }] of [
    ['Programme', forGroup],
    ['Déroulé de l’animation', forTrainers],
  ] as const) {
    const preview = await handouts.show(document)
    // The page of the document before may still be there.
    const isPrivate = document !== 'Programme'
    await expect(preview.getByText('Ne le distribuez pas au groupe.')).toHaveCount(isPrivate ? 1 : 0)
    await expect(preview.getByText(SECRETS[0] ?? '')).toHaveCount(isPrivate ? 1 : 0)
    await expect.poll(() => preview.getByRole('heading').count()).toBeGreaterThan(3)
    const titles = await preview.getByRole('heading').allTextContents()
    const lines = text.split('\n').map((line) => line.trim())
    // The first one names the document on the screen.
    for (const title of titles.slice(1)) expect(lines).toContain(title.replace(/\s+/g, ' ').trim())
    await expect(preview.getByText('Raconter une situation numérique vécue').first()).toBeAttached()
  }
})

test('writes over nothing unasked, in either language', async ({ launchJalon }) => {
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  await new Agenda(window).row('Raconter une situation').click()
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  await handouts.only('Programme', 'Déroulé de l’animation')
  await handouts.export.click()
  await expect(window.getByText('2 documents exportés.')).toBeVisible()
  const first = await read(workspace, programme())
  expect(first.text).toContain('Objectifs')

  // The same name in English: she is asked, and gives it up.
  await handouts.speak('English')
  await handouts.export.click()
  await expect(handouts.existing).toContainText('2024-02-19 Programme')
  await handouts.existing.getByRole('button', { name: 'Annuler' }).click()
  await expect(handouts.existing).toHaveCount(0)
  expect(exportsIn(workspace)).toHaveLength(2)
  expect((await read(workspace, programme())).text).toBe(first.text)

  await handouts.export.click()
  await handouts.existing.getByRole('button', { name: 'Garder les deux' }).click()
  await expect.poll(() => exportsIn(workspace)).toContain(programme(' (2)'))
  await expect.poll(() => exportsIn(workspace)).toContain(GUIDE_IN_ENGLISH)
  const english = await read(workspace, programme(' (2)'))
  expect(english.text).toMatch(/Monday,? 19 February 2024/)
  expect(english.text).toContain('Objectives')
  expect(english.text).not.toContain('Objectifs')
  expect((await read(workspace, programme())).text).toBe(first.text)

  await handouts.speak('Français')
  await visit(window, 'agenda')
  const title = window.getByRole('complementary').getByRole('textbox', { name: 'Titre de la phase' })
  await title.fill('Raconter un cas')
  await visit(window, 'handouts')
  await handouts.export.click()
  await handouts.existing.getByRole('button', { name: 'Remplacer' }).click()
  await expect.poll(async () => (await read(workspace, programme())).text).toContain('Raconter un cas')
  expect(exportsIn(workspace)).toHaveLength(4)
  await expect(saved(window)).toHaveText(/^Enregistré à/)
})
