// A document for each participant: nobody else's data, progress, calling off, and what was chosen is still there tomorrow.
import { expect, test } from '../launch'
import { visit } from '../pages/frame'
import { exportsIn, Handouts, read } from '../pages/handouts'
import { prepare } from '../pages/home'
import { shippedPeople } from '../unit/shipped-content'
import { realFoundingDay } from '../workspace'

const FOLDER = '2024-02-19 Travail social 2.0, ouvrir la boîte noire'
const TITLE = 'Travail social 2.0, ouvrir la boîte noire'
const names = shippedPeople('fr').participants.map(({ name }) => name)
const certificate = (name: string, index: number) =>
  `${FOLDER}/2024-02-19 Attestation – ${String(index + 1).padStart(2, '0')} ${name}.docx`

test('a certificate for each, as it was chosen yesterday', async ({ launchJalon }) => {
  const { app, window, workspace } = await launchJalon({ lang: 'fr', workspace: realFoundingDay() })
  await prepare(window, TITLE)
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  await expect(window.getByText('8 documents, 21 fichiers Word')).toBeVisible()
  await handouts.only('Attestation')
  await expect(window.getByText(`1 document, ${names.length} fichiers Word`)).toBeVisible()
  const preview = await handouts.show('Attestation')
  await expect(preview.getByText(names[0] ?? '').first()).toBeVisible()
  await expect(preview.getByText(names[1] ?? '')).toHaveCount(0)
  await window.getByRole('combobox', { name: 'Modèle d’attestation' }).click()
  await window.getByRole('option', { name: 'France : certificat de réalisation' }).click()
  await window.getByRole('switch', { name: 'Noir et blanc' }).click({ force: true })
  await expect(preview.getByText('Je soussigné(e)')).toBeVisible()
  await handouts.export.click()
  await expect(window.getByText(`${names.length} documents exportés.`)).toBeVisible()
  expect(exportsIn(workspace)).toEqual(names.map(certificate).sort())
  for (const [index, name] of names.entries()) {
    const { text, parts } = await read(workspace, certificate(name, index))
    expect(text).toContain(name)
    for (const other of names) if (other !== name) expect(parts.join()).not.toContain(other)
  }

  await app.close()
  const again = await launchJalon({ lang: 'fr', workspace })
  await prepare(again.window, TITLE)
  await visit(again.window, 'handouts')
  await expect(again.window.getByText(`1 document, ${names.length} fichiers Word`)).toBeVisible()
  await new Handouts(again.window).show('Attestation')
  await expect(again.window.getByRole('switch', { name: 'Noir et blanc' })).toBeChecked()
  await expect(again.window.getByRole('combobox', { name: 'Modèle d’attestation' })).toHaveValue(
    /^France\s: certificat de réalisation$/,
  )
})

test('booklets of the example are called off, marked and made', async ({ launchJalon }) => {
  test.slow()
  const { window, workspace } = await launchJalon({ lang: 'fr' })
  await visit(window, 'handouts')
  const handouts = new Handouts(window)
  const refused = 'Pas d’attestation pour l’exemple : la journée et ses participants sont inventés.'
  await expect((await handouts.show('Attestation')).getByText(refused)).toBeVisible()
  await handouts.only('Attestation')
  await handouts.export.click()
  await expect(window.getByRole('alert').getByText(refused)).toBeVisible()
  await handouts.only('Carnet du participant')
  await handouts.export.click()
  await expect(window.getByText(/^\d+ sur 14 documents prêts$/)).toBeVisible()
  await window.getByRole('button', { name: 'Annuler' }).click()
  await expect(window.getByText('Export annulé : aucun document n’a été écrit.')).toBeVisible()
  expect(exportsIn(workspace)).toEqual([])

  await handouts.export.click()
  await expect(window.getByText('14 documents exportés.')).toBeVisible({ timeout: 120_000 })
  expect(exportsIn(workspace)).toHaveLength(14)
  const { parts } = await read(workspace, exportsIn(workspace)[0] ?? '')
  expect(parts.join()).toContain('Exemple, déroulé proposé par Jalon')
})
